using SchemaKit.Model;

namespace SchemaKit;

/// <summary>A reference to a row of one of several tables: the name of the table, and the key.</summary>
/// <typeparam name="TKey">The CLR type of the keys.</typeparam>
/// <remarks>
/// No foreign key can guard it, so that rows may be left behind. A check keeps the name of the table right, and an
/// index finds what refers to a row. Where the tables are few, one nullable foreign key for each is safer.
/// </remarks>
public sealed class PolymorphicReference<TKey> : ColumnGroup<PolymorphicReference<TKey>>
{
    private readonly string _name;
    private readonly TableReference[] _targets;

    /// <summary>
    /// Refers to some tables: <c>new("subject", Pg.BigInt(), Pg.Table&lt;Users&gt;(), Pg.Table&lt;Posts&gt;())</c>.
    /// </summary>
    /// <param name="name">What the names of both columns begin with.</param>
    /// <param name="key">The type of the keys, as a column has it.</param>
    /// <param name="targets">The tables.</param>
    public PolymorphicReference(string name, Column<TKey> key, params TableReference[] targets)
    {
        (_name, _targets) = (name, targets);
        var (file, line) = key.Spec.Location;
        Type = Pg.Text($"{name}_type", file, line).Comment("The table of the row that is referred to.");
        Id = key.Renamed($"{name}_id")
            .Comment("The key of the row that is referred to.")
            .Declare(DeclarationKind.PolymorphicReference, "One of several tables, for each row.");
    }

    /// <summary><c>{name}_type</c>: the name of the table.</summary>
    public Column<string> Type { get; }

    /// <summary><c>{name}_id</c>: the key of the row.</summary>
    public Column<TKey> Id { get; }

    /// <inheritdoc/>
    protected override void Define(TableDefinition t)
    {
        t.Check($"{_name}_type", $"{Type} in ({Names()})");
        t.Index(Type, Id);
    }

    private Sql Names()
    {
        var names = new Sql(0, _targets.Length);
        for (var i = 0; i < _targets.Length; i++)
        {
            if (i > 0)
                names.AppendLiteral(", ");
            names.AppendFormatted(Sql.NameOf(_targets[i]));
        }

        return names;
    }
}
