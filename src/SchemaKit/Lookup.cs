namespace SchemaKit;

/// <summary>The columns of a lookup table: a code that other tables refer to, and what people read.</summary>
/// <remarks>Refer to it by <c>Pg.ForeignKey((Currencies c) =&gt; c.Lookup.Code)</c>.</remarks>
public sealed class Lookup : ColumnGroup<Lookup>
{
    /// <summary><c>code</c>: the key, a short text that does not change.</summary>
    public Column<string> Code { get; } = Pg.Text().Comment("The key: short, and never changed.");

    /// <summary><c>label</c>: what people read.</summary>
    public Column<string> Label { get; } = Pg.Text().Comment("What people read.");

    /// <summary><c>sort_order</c>: where it stands in lists.</summary>
    public Column<int> SortOrder { get; } = Pg.Integer().Default(0).Comment("Where it stands in lists.");

    /// <inheritdoc/>
    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(Code);
        t.Unique(Label);
        t.IsSmall("A lookup table has as many rows as people can choose from.");
    }
}
