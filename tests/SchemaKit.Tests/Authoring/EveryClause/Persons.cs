namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>The rows of a composite type.</summary>
public sealed class Persons : Table
{
    public Column<long> Id { get; } = Pg.BigInt();
    public Column<string> Name { get; } = Pg.Text().Collate("C").Nullable().Comment("In full, too.");

    protected override void Define(TableDefinition t)
    {
        t.OfType(Objects.Person);
        t.PrimaryKey(Id);
    }
}
