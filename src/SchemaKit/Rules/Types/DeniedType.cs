using SchemaKit.Model;

namespace SchemaKit.Rules.Types;

/// <summary>Types of the catalogues, of the past, and those that the settings refuse.</summary>
internal sealed class DeniedType() : ColumnTypeRule("SK2025", "denied-type", Severity.Warning)
{
    private protected override bool IsWrong(DataType type, RuleContext context) =>
        context.Settings.Types.Denied.Contains(type.Schema is null ? BuiltInType.NameOf(type) : type.Name);

    private protected override string MessageOf(string mention, DataType type) =>
        $"{mention} is {type}, {Advice(type)}";

    private static string Advice(DataType type) => type.Name switch
    {
        "abstime" => "which PostgreSQL has no more. Make it timestamptz.",
        "reltime" => "which PostgreSQL has no more. Make it interval.",
        "tinterval" => "which PostgreSQL has no more. Make it tstzrange.",
        "\"char\"" => "one byte that the catalogues use. Make it text with a check.",
        "name" => "which cuts values at 63 bytes. Make it text.",
        "xid" => "which starts again at its end and has no order. Make it bigint, or xid8 for real transactions.",
        "hstore" => "which knows neither numbers nor nesting. Make it jsonb.",
        _ => "which the settings refuse. Choose another type.",
    };
}
