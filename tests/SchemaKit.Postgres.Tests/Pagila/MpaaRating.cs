namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Who may see a film.</summary>
public enum MpaaRating
{
    [Label("G")]
    General,

    [Label("PG")]
    ParentalGuidance,

    [Label("PG-13")]
    ParentsCautioned,

    [Label("R")]
    Restricted,

    [Label("NC-17")]
    AdultsOnly,
}
