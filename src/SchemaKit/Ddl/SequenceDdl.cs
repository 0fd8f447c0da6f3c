using System.Globalization;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createsequence.html"/>
internal static class SequenceDdl
{
    public static IEnumerable<DdlStatement> Of(SequenceModel sequence, DdlOptions options)
    {
        var (sql, path) = ($"sequence {sequence.Name.ToSql()}", sequence.Name.ToString());
        return
        [
            new(DdlStatementKind.CreateSequence, path, Create(sequence, options)),
            .. CommentDdl.On(sql, path, sequence.Comment),
            .. GrantDdl.On(sql, path, sequence.Grants),
        ];
    }

    /// <summary>Says which column a sequence belongs to, once its table is there.</summary>
    public static IEnumerable<DdlStatement> Own(SequenceModel sequence)
    {
        if (sequence.OwnedBy is not { } owner)
            yield break;
        var column = $"{owner.Table.ToSql()}.{Identifier.Quote(owner.Column)}";
        yield return new(
            DdlStatementKind.AlterSequence,
            sequence.Name.ToString(),
            $"alter sequence {sequence.Name.ToSql()} owned by {column}");
    }

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

    private static string Create(SequenceModel sequence, DdlOptions options)
    {
        var unlogged = sequence.IsUnlogged ? " unlogged" : "";
        var text = $"create{unlogged} sequence{SqlText.IfNotExists(options)} {sequence.Name.ToSql()}";
        if (sequence.Type is { } type)
            text += $" as {type}";
        return sequence.Options is { } counting ? $"{text} {Options(counting)}" : text;
    }

    private static IEnumerable<string> Option(string name, long? value) =>
        value is { } number ? [$"{name} {number.ToString(CultureInfo.InvariantCulture)}"] : [];
}
