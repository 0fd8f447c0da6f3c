using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>The referencing column of a foreign key that is being defined.</summary>
/// <typeparam name="T1">The CLR type of the first column.</typeparam>
public sealed class ForeignKeyColumns<T1>
{
    private readonly TableSpec _table;
    private readonly Column[] _columns;
    private readonly SourceLocation _location;

    internal ForeignKeyColumns(TableSpec table, Column[] columns, SourceLocation location) =>
        (_table, _columns, _location) = (table, columns, location);

    /// <summary>Names what is referred to.</summary>
    /// <typeparam name="TTable">The referenced table.</typeparam>
    /// <param name="target">The referenced column.</param>
    public ForeignKeyDefinition References<TTable>(Func<TTable, Column<T1>> target)
        where TTable : Table =>
        References(
            TableType.Of<TTable>(),
            o => [target((TTable)o)]);

    internal ForeignKeyDefinition References(TableType table, Func<object, Column[]?> target) =>
        _table.Add(new ForeignKeyDefinition(_columns, table, target, _location));
}
