using SchemaKit.Model;

namespace SchemaKit.Tests.Authoring.EveryClause;

public sealed class Fairs : Table
{
    public Column<int> Id { get; } = Pg.Integer().Identity(
        new Sequence("fair_numbers").Start(10).Cache(5).Comment("Numbers fairs.")
            .Grant(Privileges.Usage, to: "pg_monitor"),
        IdentityGeneration.ByDefault);

    public Column<int> Ticket { get; } = Pg.Integer();
    public Column<string> Name { get; } = Pg.Text().Collate("C").StatisticsTarget(500).Comment("It's a name.");
    public Column<string> Zip { get; } =
        Pg.Domain(Objects.Zip).DistinctValues(-0.5).DistinctValues(100, withChildren: true);
    public Column<string[]> Tags { get; } = Pg.Text().Array().DefaultSql($"'{{}}'::text[]");
    public Column<string> Body { get; } =
        Pg.Text().Storage(ColumnStorage.External).Compression(ColumnCompression.Pglz).Nullable();

    public Column<int> Size { get; } = Pg.Integer().Generated((Fairs f) => $"length({f.Body})").Nullable();
    public Column<Standing> Standing { get; } = Pg.Enum<Standing>().DefaultSql($"'draft'::app.standing");

    protected override void Define(TableDefinition t)
    {
        t.Comment("Where people meet.");
        t.PrimaryKey(Id).Include(Name).Comment("Names a fair.")
            .IndexComment("The index of it.").Clustered().With("fillfactor", "90");
        t.Unique(Name, Ticket).NullsNotDistinct().Deferrable(initiallyDeferred: true).IndexComment("Backs it.");
        t.Unique(Ticket).AsIndex().Named("fairs_ticket").ReplicaIdentity();
        t.Check("name_is_said", $"(name <> ''::text)").NoInherit().Comment("Said.");
        t.Check("small", $"(size < 1000)").NotValid();
        t.Statistics("fairs_name_ticket", Ticket, Name, IndexKey.Of($"lower(name)")).Target(33)
            .Kinds(StatisticsKinds.Ndistinct | StatisticsKinds.Dependencies).Comment("Together.");
        t.RowSecurity(forced: true);
        t.Policy("own", SqlCommand.Update, @using: $"(id > 0)", withCheck: $"(id < 100)", restrictive: true)
            .To("pg_monitor").Comment("One's own.");
        t.With("fillfactor", "70");
        t.Tablespace("pg_default");
        t.AccessMethod("heap");
        t.Grant(Privileges.Select, to: "public");
        t.Grant(Privileges.Select | Privileges.Update, to: "pg_monitor", [Name]).WithGrantOption();
    }
}
