using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Expressions;

/// <summary>The names that types have in SQL beside the one that <c>format_type</c> gives them.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/datatype.html"/>
internal static class TypeNames
{
    public static DataType Of(IReadOnlyList<string> path, string? modifier, int dimensions)
    {
        var isBuiltIn = path.Count == 1 || path[path.Count - 2] == "pg_catalog";
        var name = path[path.Count - 1];
        return new(isBuiltIn ? Formatted(name) : name)
        {
            Schema = isBuiltIn ? null : path[path.Count - 2],
            Modifier = modifier,
            ArrayDimensions = dimensions,
        };
    }

    private static string Formatted(string name) => name switch
    {
        "int" or "int4" => "integer",
        "int2" => "smallint",
        "int8" => "bigint",
        "bool" => "boolean",
        "float" or "float8" => "double precision",
        "float4" => "real",
        "dec" or "decimal" => "numeric",
        "varchar" => "character varying",
        "varbit" => "bit varying",
        "timestamptz" => "timestamp with time zone",
        "timetz" => "time with time zone",
        // Words of the grammar are built in; what is left may be a user's own.
        _ => name.IndexOf(' ') >= 0 || name.StartsWith("\"", StringComparison.Ordinal) || Keywords.Find(name) is not null ? name : Identifier.Quote(name),
    };
}
