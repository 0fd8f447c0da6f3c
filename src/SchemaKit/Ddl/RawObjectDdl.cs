using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>Objects that bring their own SQL.</summary>
internal static class RawObjectDdl
{
    // Which of them is raised depends on the kind of object.
    private const string AlreadyThere = "duplicate_object or duplicate_table or duplicate_function or unique_violation";

    public static IEnumerable<DdlStatement> Of(RawObjectModel raw, DdlOptions options) =>
    [
        new(DdlStatementKind.CreateRawObject, raw.Identity, DoBlock.Around(raw.Sql, options, AlreadyThere)),
        .. raw.Completions.Select(sql => new DdlStatement(DdlStatementKind.CompleteRawObject, raw.Identity, sql)),
        .. CommentDdl.On($"{raw.Kind} {raw.Identity}", raw.Identity, raw.Comment),
        .. GrantDdl.On($"{Granted(raw.Kind)} {raw.Identity}", raw.Identity, raw.Grants, raw.IsRevokedFromPublic),
    ];

    /// <summary>What must come before all else; the creation then fills the type.</summary>
    public static IEnumerable<DdlStatement> Shell(RawObjectModel raw, DdlOptions options) => raw.Shell is { } shell
        ? [new(DdlStatementKind.CreateRawObject, raw.Identity, DoBlock.Around(shell, options, AlreadyThere))]
        : [];

    /// <summary>Whether nothing needs it and it would act on what is created after it.</summary>
    public static bool IsLast(RawObjectModel raw) => raw.Kind is "rule" or "publication" or "event trigger";

    private static string Granted(string kind) => kind switch
    {
        "aggregate" => "function",
        "foreign table" => "table",
        "server" => "foreign server",
        _ => kind,
    };
}
