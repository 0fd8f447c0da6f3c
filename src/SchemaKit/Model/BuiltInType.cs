namespace SchemaKit.Model;

/// <summary>What PostgreSQL's own types are: their other names, their families, their sizes.</summary>
/// <remarks>
/// <para>A type with a schema is somebody's own, whatever it is called. A type without one is taken for PostgreSQL's,
/// as the search path has <c>pg_catalog</c> first.</para>
/// <para><c>"char"</c>, in quotes, is one byte and made for the catalogues; <c>char</c> is <c>character(1)</c>. What
/// SQL calls <c>bpchar</c> is <c>character</c>: without a length it is of any length, and ignores blanks at its
/// end.</para>
/// <para><c>serial</c> is no type: the server makes an integer, a sequence and a default of it. A model may still name
/// it, when it was read from text.</para>
/// </remarks>
/// <seealso href="https://www.postgresql.org/docs/current/datatype.html#DATATYPE-TABLE"/>
internal static class BuiltInType
{
    private static readonly Dictionary<string, string> s_aliases = new(StringComparer.Ordinal)
    {
        ["int2"] = "smallint",
        ["int4"] = "integer",
        ["int"] = "integer",
        ["int8"] = "bigint",
        ["float4"] = "real",
        ["float8"] = "double precision",
        ["float"] = "double precision",
        ["decimal"] = "numeric",
        ["bool"] = "boolean",
        ["char"] = "character",
        ["bpchar"] = "character",
        ["varchar"] = "character varying",
        ["timestamp"] = "timestamp without time zone",
        ["timestamptz"] = "timestamp with time zone",
        ["time"] = "time without time zone",
        ["timetz"] = "time with time zone",
        ["varbit"] = "bit varying",
        ["serial2"] = "smallserial",
        ["serial4"] = "serial",
        ["serial8"] = "bigserial",
    };

    private static readonly Dictionary<string, int> s_sizes = new(StringComparer.Ordinal)
    {
        ["boolean"] = 1,
        ["\"char\""] = 1,
        ["smallint"] = 2,
        ["integer"] = 4,
        ["real"] = 4,
        ["date"] = 4,
        ["oid"] = 4,
        ["bigint"] = 8,
        ["double precision"] = 8,
        ["money"] = 8,
        ["timestamp without time zone"] = 8,
        ["timestamp with time zone"] = 8,
        ["time without time zone"] = 8,
        ["time with time zone"] = 12,
        ["macaddr"] = 6,
        ["macaddr8"] = 8,
        ["uuid"] = 16,
        ["interval"] = 16,
        ["point"] = 16,
        ["name"] = 64,
    };

    /// <summary>
    /// The name as <c>format_type</c> spells it, of the element where it is an array; empty for a type of others.
    /// </summary>
    public static string NameOf(DataType type) =>
        type.Schema is not null ? "" : s_aliases.TryGetValue(type.Name, out var name) ? name : type.Name;

    /// <summary>The name of a single value; empty for arrays and for types of others.</summary>
    public static string ScalarNameOf(DataType type) => type.ArrayDimensions > 0 ? "" : NameOf(type);

    public static bool IsWholeNumber(string name) => name is "smallint" or "integer" or "bigint";

    public static bool IsFloat(string name) => name is "real" or "double precision";

    /// <summary>Text of a length that varies.</summary>
    public static bool IsVaryingText(string name) => name is "text" or "character varying";

    public static bool IsText(string name) => IsVaryingText(name) || name == "character";

    public static bool IsTimestamp(string name) =>
        name is "timestamp without time zone" or "timestamp with time zone";

    /// <summary>The greatest value of an integer type; null for other types.</summary>
    public static long? GreatestOf(string name) => name switch
    {
        "smallint" => short.MaxValue,
        "integer" => int.MaxValue,
        "bigint" => long.MaxValue,
        _ => null,
    };

    /// <summary>
    /// The bytes of each value, for types whose values all have the same; padded text counts by its length.
    /// </summary>
    public static int? SizeOf(DataType type)
    {
        var name = ScalarNameOf(type);
        if (s_sizes.TryGetValue(name, out var size))
            return size;
        return name == "character" && int.TryParse(type.Modifier, out var length) ? length : null;
    }
}
