namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>Views over any number of tables.</summary>
public static class Joins
{
    public static View OfNone { get; } = new View("of_none").As($"SELECT 1 AS one");

    public static View OfTwo { get; } = new View("of_two").As((Kinds a, Kinds b) => $"""
        SELECT a.{a.Lookup.Code}
           FROM {Pg.Table<Kinds>()} a,
            {Pg.Table<Kinds>()} b
        """);

    public static View OfThree { get; } = new View("of_three").As((Kinds a, Kinds b, Kinds c) => $"""
        SELECT a.{a.Lookup.Code}
           FROM {Pg.Table<Kinds>()} a,
            {Pg.Table<Kinds>()} b,
            {Pg.Table<Kinds>()} c
        """);

    public static View OfFour { get; } = new View("of_four").As((Kinds a, Kinds b, Kinds c, Kinds d) => $"""
        SELECT a.{a.Lookup.Code}
           FROM {Pg.Table<Kinds>()} a,
            {Pg.Table<Kinds>()} b,
            {Pg.Table<Kinds>()} c,
            {Pg.Table<Kinds>()} d
        """);

    public static View OfFive { get; } = new View("of_five").As((Kinds a, Kinds b, Kinds c, Kinds d, Kinds e) => $"""
        SELECT a.{a.Lookup.Code}
           FROM {Pg.Table<Kinds>()} a,
            {Pg.Table<Kinds>()} b,
            {Pg.Table<Kinds>()} c,
            {Pg.Table<Kinds>()} d,
            {Pg.Table<Kinds>()} e
        """);

    public static View OfSix { get; } = new View("of_six").As(
        (Kinds a, Kinds b, Kinds c, Kinds d, Kinds e, Kinds f) => $"""
            SELECT a.{a.Lookup.Code}
               FROM {Pg.Table<Kinds>()} a,
                {Pg.Table<Kinds>()} b,
                {Pg.Table<Kinds>()} c,
                {Pg.Table<Kinds>()} d,
                {Pg.Table<Kinds>()} e,
                {Pg.Table<Kinds>()} f
            """);

    public static View OfSeven { get; } = new View("of_seven").As(
        (Kinds a, Kinds b, Kinds c, Kinds d, Kinds e, Kinds f, Kinds g) => $"""
            SELECT a.{a.Lookup.Code}
               FROM {Pg.Table<Kinds>()} a,
                {Pg.Table<Kinds>()} b,
                {Pg.Table<Kinds>()} c,
                {Pg.Table<Kinds>()} d,
                {Pg.Table<Kinds>()} e,
                {Pg.Table<Kinds>()} f,
                {Pg.Table<Kinds>()} g
            """);

    public static View OfEight { get; } = new View("of_eight").As(
        (Kinds a, Kinds b, Kinds c, Kinds d, Kinds e, Kinds f, Kinds g, Kinds h) => $"""
            SELECT a.{a.Lookup.Code}
               FROM {Pg.Table<Kinds>()} a,
                {Pg.Table<Kinds>()} b,
                {Pg.Table<Kinds>()} c,
                {Pg.Table<Kinds>()} d,
                {Pg.Table<Kinds>()} e,
                {Pg.Table<Kinds>()} f,
                {Pg.Table<Kinds>()} g,
                {Pg.Table<Kinds>()} h
            """)
        .Trigger("write", g => g.InsteadOf(TriggerEvents.Delete).Execute(Objects.Note));

    public static MaterializedView Kept { get; } = new MaterializedView("kept")
        .As((Kinds k) => $"SELECT {k.Lookup.Code},\n    {k.Lookup.Label}\n   FROM {Pg.Table<Kinds>()}")
        .Unique([IndexKey.OfView("code").Descending()])
        .Index(["label"])
        .Statistics("kept_both", [IndexKey.OfView("code"), IndexKey.Of($"lower(label)")]);
}
