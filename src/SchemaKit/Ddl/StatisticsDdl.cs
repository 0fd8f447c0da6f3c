using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createstatistics.html"/>
internal static class StatisticsDdl
{
    public static IEnumerable<DdlStatement> Of(QualifiedName table, StatisticsModel statistics, DdlOptions options)
    {
        var name = new QualifiedName(table.Schema, statistics.Name).ToSql();
        var path = table.PathOf(statistics.Name);
        var kinds = statistics.Kinds.Count == 0 ? "" : $" ({statistics.Kinds})";
        var keys = string.Join(", ", statistics.Keys.Select(IndexDdl.Key));
        return
        [
            new(
                DdlStatementKind.CreateStatistics,
                path,
                $"create statistics{SqlText.IfNotExists(options)} {name}{kinds} on {keys} from {table.ToSql()}"),
            .. statistics.Target is { } target
                ? [new(
                    DdlStatementKind.AlterTable,
                    path,
                    $"alter statistics {name} set statistics {SqlText.Digits(target)}")]
                : Array.Empty<DdlStatement>(),
            .. CommentDdl.On($"statistics {name}", path, statistics.Comment),
        ];
    }
}
