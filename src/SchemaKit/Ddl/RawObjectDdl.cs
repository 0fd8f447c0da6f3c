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
        .. CommentDdl.On($"{raw.Kind} {raw.Identity}", raw.Identity, raw.Comment),
    ];
}
