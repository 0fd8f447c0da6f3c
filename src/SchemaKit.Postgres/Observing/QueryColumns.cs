namespace SchemaKit.Postgres.Observing;

/// <summary>Columns <c>c1</c> and on, as the queries need them.</summary>
internal static class QueryColumns
{
    // Texts may be of any length, and a witness needs no more to be found by.
    private const int MaxCharacters = 100;

    /// <summary><c>c3, c4</c>: so many columns after the first ones.</summary>
    public static string List(int count, int after = 0) => string.Join(", ", Names(count, after));

    /// <summary>The condition that none of the first columns is null.</summary>
    public static string Known(int count) =>
        string.Join(" and ", Names(count, after: 0).Select(name => $"{name} is not null"));

    /// <summary>The texts by which rows are ordered, in an order that hangs on no locale.</summary>
    public static string TextOrder(int count, int after = 0) =>
        string.Join(", ", Names(count, after).Select(name => $"{name}::text collate \"C\""));

    /// <summary>An array of the texts of a witness, and its number of rows.</summary>
    public static string Texts(int count, string rows) =>
        $"array[{string.Join(", ", Names(count, after: 0).Select(n => $"left({n}::text, {MaxCharacters})"))}, {rows}::text]";

    private static IEnumerable<string> Names(int count, int after) =>
        Enumerable.Range(after + 1, count).Select(i => $"c{i}");
}
