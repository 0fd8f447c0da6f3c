using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createtsconfig.html"/>
internal static class TextSearchConfigurationDdl
{
    private const string OwnParser = "pg_catalog.\"default\"";

    public static IEnumerable<DdlStatement> Of(TextSearchConfigurationModel configuration, DdlOptions options)
    {
        var (sql, path) = ($"text search configuration {configuration.Name.ToSql()}", configuration.Name.ToString());
        var start = configuration.CopyOf is { } copied
            ? $"copy = {copied}"
            : $"parser = {configuration.Parser ?? OwnParser}";
        return
        [
            new(
                DdlStatementKind.CreateTextSearchConfiguration,
                path,
                DoBlock.Around($"create {sql} ({start})", options, "unique_violation")),
            .. configuration.Mappings.Select(m => new DdlStatement(
                DdlStatementKind.AlterTextSearchConfiguration, path, $"alter {sql}\n  {Mapping(m)}")),
            .. CommentDdl.On(sql, path, configuration.Comment),
        ];
    }

    // It also adds a mapping that is not there, so it serves both starts, and can run again.
    private static string Mapping(TextSearchMapping mapping) =>
        $"alter mapping for {mapping.TokenTypes} with {mapping.Dictionaries}";
}
