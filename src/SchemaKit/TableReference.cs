using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>A table as SQL names it: made by <c>Pg.Table&lt;Users&gt;()</c>.</summary>
public sealed class TableReference
{
    internal TableReference(TableType table) => Table = table;

    internal TableType Table { get; }
}
