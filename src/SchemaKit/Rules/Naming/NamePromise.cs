using SchemaKit.Model;

namespace SchemaKit.Rules.Naming;

/// <summary>What a part of a column's name says of its type.</summary>
/// <param name="Word">The part: an ending, or a beginning.</param>
/// <param name="Phrase">What a column of that name is.</param>
/// <param name="Types">The types that keep the promise; none for arrays.</param>
internal sealed record NamePromise(string Word, string Phrase, params string[] Types)
{
    private static readonly NamePromise[] s_all =
    [
        new("_at", "a point in time", "timestamp with time zone", "timestamp without time zone"),
        new("_on", "a day", "date"),
        new("_date", "a day", "date"),
        new("_count", "a number of things", "smallint", "integer", "bigint"),
        new("_ids", "an array"),
        new("_json", "a JSON document", "json", "jsonb"),
        new("is_", "a statement", "boolean"),
    ];

    /// <summary>
    /// What a name promises; null when it promises nothing. <c>format</c> and <c>at</c> have no ending.
    /// </summary>
    public static NamePromise? Of(string column) => Array.Find(s_all, p => column.Length > p.Word.Length
        && (p.Word[0] == '_'
            ? column.EndsWith(p.Word, StringComparison.Ordinal)
            : column.StartsWith(p.Word, StringComparison.Ordinal)));

    /// <summary>Whether it promises a date without a time.</summary>
    public bool IsOfDay => Types is ["date"];

    public bool IsKeptBy(DataType type) => Types.Length == 0
        ? type.ArrayDimensions > 0
        : type is { Schema: null, ArrayDimensions: 0 } && Types.Contains(type.Name);

    /// <summary>Whether the ending means something else there: <c>is_switched_on</c> is no day.</summary>
    public bool IsOften(DataType type) => Word == "_on" && type.Name == "boolean";
}
