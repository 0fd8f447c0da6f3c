using System.Runtime.CompilerServices;

namespace SchemaKit;

/// <summary>The columns of a lookup table: a code that other tables refer to, and what people read.</summary>
/// <remarks>Refer to it by <c>Pg.ForeignKey((Currencies c) =&gt; c.Lookup.Code)</c>.</remarks>
public sealed class Lookup : ColumnGroup<Lookup>
{
    /// <summary>The columns of a lookup table, with its keys.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Lookup([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Code = Code.At(file, line);
        Label = Label.At(file, line);
        SortOrder = SortOrder.At(file, line);
    }

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
