using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>A column of some table as SQL names it: made by <c>Pg.Column((Users u) => u.Id)</c>.</summary>
public sealed class ColumnReference
{
    internal ColumnReference(TableType table, Func<object, Column?> column) => (Table, Column) = (table, column);

    internal TableType Table { get; }

    internal Func<object, Column?> Column { get; }
}
