namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>What functions give, and what their bodies name.</summary>
public static class Routines
{
    private static readonly Sql s_rest = $"2 + 2";

    public static Sequence Small { get; } = new Sequence("small_numbers").AsSmallInt();

    public static Function One { get; } =
        new Function("one").Returns(Pg.Integer()).StandardBody($"RETURN 1").Immutable();

    public static Function Many { get; } =
        new Function("many").ReturnsSetOf(Pg.Integer()).Body("sql", $"select 1").DependsOn(One);

    public static Function AllKinds { get; } = new Function("all_kinds")
        .ReturnsSetOf(Pg.Table<Kinds>())
        .Body("sql", $"select * from {Pg.Table<Kinds>()}")
        .DependsOn(Pg.Table<Kinds>());

    public static Function Numbered { get; } =
        new Function("numbered").Returns(Pg.BigInt()).Body("internal", $"window_row_number").Window();

    public static Function Nothing { get; } = new Function("nothing")
        .ReturnsVoid()
        .Body("sql", $"""
            select {1L}, {1.5m}, {"it's"}, {Standing.Draft}, {One}(), {s_rest}, {Small.Next()}
            from {Pg.Table<Fairs>()} as f where f.{Pg.Column((Fairs f) => f.Name)} is null
            """)
        .DependsOn(One);
}
