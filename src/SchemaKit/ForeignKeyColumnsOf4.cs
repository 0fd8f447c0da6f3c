using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>The referencing columns of a foreign key that is being defined.</summary>
/// <typeparam name="T1">The CLR type of the first column.</typeparam>
/// <typeparam name="T2">The CLR type of the second column.</typeparam>
/// <typeparam name="T3">The CLR type of the third column.</typeparam>
/// <typeparam name="T4">The CLR type of the fourth column.</typeparam>
public sealed class ForeignKeyColumns<T1, T2, T3, T4>
{
    private readonly TableSpec _table;
    private readonly Column[] _columns;
    private readonly SourceLocation _location;

    internal ForeignKeyColumns(TableSpec table, Column[] columns, SourceLocation location) =>
        (_table, _columns, _location) = (table, columns, location);

    /// <summary>Names what is referred to.</summary>
    /// <typeparam name="TTable">The referenced table.</typeparam>
    /// <param name="target">The referenced columns, paired by position.</param>
    public ForeignKeyDefinition References<TTable>(
        Func<TTable, (Column<T1>, Column<T2>, Column<T3>, Column<T4>)> target)
        where TTable : Table =>
        References(
            TableType.Of<TTable>(),
            o =>
            {
                var (a, b, c, d) = target((TTable)o);
                return [a, b, c, d];
            });

    internal ForeignKeyDefinition References(TableType table, Func<object, Column[]?> target) =>
        _table.Add(new ForeignKeyDefinition(_columns, table, target, _location));
}
