namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Who plays in films.</summary>
public sealed class Actor : Table
{
    public Column<int> ActorId { get; } = Pg.Integer().DefaultSql(new Sequence("actor_actor_id_seq").Next());
    public Column<string> FirstName { get; } = Pg.Text();
    public Column<string> LastName { get; } = Pg.Text();
    public LastUpdated LastUpdated { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(ActorId);
        t.Index(LastName).Named("idx_actor_last_name");
    }
}
