using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE"/>
internal static class ExclusionDdl
{
    public static string Of(ExclusionModel exclusion)
    {
        var elements = string.Join(", ", exclusion.Elements.Select(e => $"{IndexDdl.Key(e.Key)} with {e.Operator}"));
        var where = exclusion.Predicate is { } predicate ? $" where {SqlText.Parenthesized(predicate)}" : "";
        var with = exclusion.Parameters.Count == 0 ? "" : $" {SqlText.With(exclusion.Parameters)}";
        var place = exclusion.Tablespace is null ? "" : $" using index{SqlText.Tablespace(exclusion.Tablespace)}";
        return $"{TableDdl.Named(exclusion.Name)} exclude using {IndexDdl.Word(exclusion.Method)} ({elements})"
            + $"{SqlText.Include(exclusion.Included)}{with}{place}{where}"
            + SqlText.Deferrable(exclusion.Deferral);
    }
}
