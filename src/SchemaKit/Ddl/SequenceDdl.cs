using System.Globalization;
using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createsequence.html"/>
internal static class SequenceDdl
{
    /// <summary>How a sequence counts, or nothing where all is PostgreSQL's default.</summary>
    public static string Options(SequenceOptions options) => string.Join(
        " ",
        [
            .. Option("start with", options.Start),
            .. Option("increment by", options.Increment),
            .. Option("minvalue", options.MinValue),
            .. Option("maxvalue", options.MaxValue),
            .. Option("cache", options.Cache),
            .. options.IsCycled ? ["cycle"] : Array.Empty<string>(),
        ]);

    private static IEnumerable<string> Option(string name, long? value) =>
        value is { } number ? [$"{name} {number.ToString(CultureInfo.InvariantCulture)}"] : [];
}
