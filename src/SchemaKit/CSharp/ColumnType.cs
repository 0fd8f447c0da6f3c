using System.Globalization;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.CSharp;

/// <summary>How C# says a type.</summary>
/// <param name="Clr">The CLR type of one value.</param>
/// <param name="Factory">The call on <see cref="Pg"/> that makes a column of it.</param>
internal sealed record ColumnType(string Clr, Call Factory)
{
    private const string Interval = "interval";

    private static readonly HashSet<string> s_ofSystem = new(StringComparer.Ordinal)
    {
        "DateOnly", "DateTime", "DateTimeOffset", "Guid", "TimeOnly", "TimeSpan",
    };

    private static readonly Dictionary<string, (string Clr, string Method)> s_builtIn = new(StringComparer.Ordinal)
    {
        ["smallint"] = ("short", nameof(Pg.SmallInt)),
        ["integer"] = ("int", nameof(Pg.Integer)),
        ["bigint"] = ("long", nameof(Pg.BigInt)),
        ["numeric"] = ("decimal", nameof(Pg.Numeric)),
        ["real"] = ("float", nameof(Pg.Real)),
        ["double precision"] = ("double", nameof(Pg.DoublePrecision)),
        ["money"] = ("decimal", nameof(Pg.Money)),
        ["boolean"] = ("bool", nameof(Pg.Boolean)),
        ["uuid"] = ("Guid", nameof(Pg.Uuid)),
        ["text"] = ("string", nameof(Pg.Text)),
        ["character varying"] = ("string", nameof(Pg.Varchar)),
        ["character"] = ("string", nameof(Pg.Char)),
        ["name"] = ("string", nameof(Pg.Name)),
        ["bytea"] = ("byte[]", nameof(Pg.Bytea)),
        ["bit"] = ("string", nameof(Pg.Bit)),
        ["bit varying"] = ("string", nameof(Pg.VarBit)),
        ["tsvector"] = ("string", nameof(Pg.TsVector)),
        ["tsquery"] = ("string", nameof(Pg.TsQuery)),
        ["json"] = ("string", nameof(Pg.Json)),
        ["jsonb"] = ("string", nameof(Pg.Jsonb)),
        ["jsonpath"] = ("string", nameof(Pg.JsonPath)),
        ["xml"] = ("string", nameof(Pg.Xml)),
        ["timestamp with time zone"] = ("DateTimeOffset", nameof(Pg.Timestamptz)),
        ["timestamp without time zone"] = ("DateTime", nameof(Pg.Timestamp)),
        ["date"] = ("DateOnly", nameof(Pg.Date)),
        ["time without time zone"] = ("TimeOnly", nameof(Pg.Time)),
        ["time with time zone"] = ("DateTimeOffset", nameof(Pg.Timetz)),
        [Interval] = ("TimeSpan", nameof(Pg.Interval)),
        ["inet"] = ("string", nameof(Pg.Inet)),
        ["cidr"] = ("string", nameof(Pg.Cidr)),
        ["macaddr"] = ("string", nameof(Pg.MacAddr)),
        ["macaddr8"] = ("string", nameof(Pg.MacAddr8)),
        ["point"] = ("string", nameof(Pg.Point)),
        ["line"] = ("string", nameof(Pg.Line)),
        ["lseg"] = ("string", nameof(Pg.LineSegment)),
        ["box"] = ("string", nameof(Pg.Box)),
        ["path"] = ("string", nameof(Pg.Path)),
        ["polygon"] = ("string", nameof(Pg.Polygon)),
        ["circle"] = ("string", nameof(Pg.Circle)),
        ["int4range"] = ("string", nameof(Pg.Int4Range)),
        ["int8range"] = ("string", nameof(Pg.Int8Range)),
        ["numrange"] = ("string", nameof(Pg.NumRange)),
        ["tsrange"] = ("string", nameof(Pg.TsRange)),
        ["tstzrange"] = ("string", nameof(Pg.TstzRange)),
        ["daterange"] = ("string", nameof(Pg.DateRange)),
        ["int4multirange"] = ("string", nameof(Pg.Int4Multirange)),
        ["int8multirange"] = ("string", nameof(Pg.Int8Multirange)),
        ["nummultirange"] = ("string", nameof(Pg.NumMultirange)),
        ["tsmultirange"] = ("string", nameof(Pg.TsMultirange)),
        ["tstzmultirange"] = ("string", nameof(Pg.TstzMultirange)),
        ["datemultirange"] = ("string", nameof(Pg.DateMultirange)),
        ["pg_lsn"] = ("string", nameof(Pg.PgLsn)),
        ["\"char\""] = ("string", nameof(Pg.InternalChar)),
        ["oid"] = ("uint", nameof(Pg.Oid)),
        ["regclass"] = ("string", nameof(Pg.RegClass)),
        ["regcollation"] = ("string", nameof(Pg.RegCollation)),
        ["regconfig"] = ("string", nameof(Pg.RegConfig)),
        ["regdictionary"] = ("string", nameof(Pg.RegDictionary)),
        ["regnamespace"] = ("string", nameof(Pg.RegNamespace)),
        ["regoper"] = ("string", nameof(Pg.RegOper)),
        ["regoperator"] = ("string", nameof(Pg.RegOperator)),
        ["regproc"] = ("string", nameof(Pg.RegProc)),
        ["regprocedure"] = ("string", nameof(Pg.RegProcedure)),
        ["regrole"] = ("string", nameof(Pg.RegRole)),
        ["regtype"] = ("string", nameof(Pg.RegType)),
        ["pg_snapshot"] = ("string", nameof(Pg.PgSnapshot)),
        ["txid_snapshot"] = ("string", nameof(Pg.TxidSnapshot)),
        ["xid"] = ("uint", nameof(Pg.Xid)),
        ["xid8"] = ("ulong", nameof(Pg.Xid8)),
        ["cid"] = ("uint", nameof(Pg.Cid)),
        ["tid"] = ("string", nameof(Pg.Tid)),
    };

    /// <summary>Whether a CLR type, or one of whose arrays, is in the namespace <c>System</c>.</summary>
    public static bool IsOfSystem(string clr) => s_ofSystem.Contains(clr.TrimEnd('[', ']'));

    /// <summary>The type without its dimensions, which a call of their own adds.</summary>
    /// <param name="type">The type.</param>
    /// <param name="userType">A type that the classes define; null for another.</param>
    public static ColumnType Of(DataType type, Func<QualifiedName, ColumnType?> userType)
    {
        if (type.Schema is { } schema)
        {
            return type.Modifier is null && userType(new(schema, type.Name)) is { } known ? known : ByName(type);
        }

        if (type.Name.StartsWith(Interval, StringComparison.Ordinal))
            return OfInterval(type) ?? ByName(type);
        return s_builtIn.TryGetValue(type.Name, out var builtIn) && Arguments(type) is { } arguments
            ? new(builtIn.Clr, new Call(builtIn.Method, arguments))
            : ByName(type);
    }

    private static IReadOnlyList<string>? Arguments(DataType type) => type switch
    {
        { Name: "character" or "bit", Modifier: null } => null,
        { Modifier: null } => [],
        { Name: "numeric" } => Numbers(type.Modifier, 2),
        {
            Name: "character varying" or "character" or "bit" or "bit varying" or "timestamp with time zone"
            or "timestamp without time zone" or "time with time zone" or "time without time zone"
        } => Numbers(type.Modifier, 1),
        _ => null,
    };

    private static ColumnType? OfInterval(DataType type)
    {
        var fields = PascalCase.Of(type.Name.Substring(Interval.Length));
        IReadOnlyList<string> first = type.Name == Interval ? [] : [$"{nameof(IntervalFields)}.{fields}"];
        var isKnown = type.Name == Interval
            || (type.Name[Interval.Length] == ' ' && Enum.IsDefined(typeof(IntervalFields), fields));
        return isKnown && (type.Modifier is null ? [] : Numbers(type.Modifier, 1)) is { } numbers
            ? new("TimeSpan", new Call(nameof(Pg.Interval), [.. first, .. numbers]))
            : null;
    }

    /// <summary>A modifier as so many numbers; null where the factory would write it otherwise.</summary>
    private static IReadOnlyList<string>? Numbers(string modifier, int count)
    {
        var numbers = modifier.Split(',');
        return numbers.Length == count && numbers.All(IsNumber) ? numbers : null;
    }

    private static bool IsNumber(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text;

    private static ColumnType ByName(DataType type)
    {
        var arguments = new List<string> { CSharpText.Literal(type.Name) };
        if (type.Schema is { } schema)
            arguments.Add(CSharpText.Named("schema", schema));
        if (type.Modifier is { } modifier)
            arguments.Add(CSharpText.Named("modifier", modifier));
        return new("string", new Call($"{nameof(Pg.Type)}<string>", arguments));
    }
}
