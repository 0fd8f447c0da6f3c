namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Types that narrow others.</summary>
public static class PagilaDomains
{
    public static Domain<int> Year { get; } = new Domain<int>("year", Pg.Integer())
        .Check("range", $"value >= 1901 and value <= 2155", check => check.Named("year_check"));

    /// <summary>No column uses it; it is a slip of a Turkish keyboard, and has been there for years.</summary>
    public static Domain<long> Bigint { get; } = new("bıgınt", Pg.BigInt());
}
