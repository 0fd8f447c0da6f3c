using SchemaKit.Model;

namespace SchemaKit.Rules.Types;

/// <summary>An oid that looks like a name: pg_upgrade keeps the oids of relations, roles and types alone.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/pgupgrade.html"/>
internal sealed class RegType() : ColumnTypeRule("SK2024", "reg-type", Severity.Warning)
{
    private static readonly HashSet<string> s_refused = new(StringComparer.Ordinal)
    {
        "regproc", "regprocedure", "regoper", "regoperator", "regconfig", "regdictionary", "regnamespace",
        "regcollation",
    };

    private protected override bool IsWrong(DataType type, RuleContext context) =>
        s_refused.Contains(BuiltInType.NameOf(type));

    private protected override string MessageOf(string mention, DataType type) =>
        $"{mention} is {type}, and pg_upgrade refuses a database that stores one. Make it text.";

    private protected override Remedy RemedyOf(TableModel table, ColumnModel column, RuleContext context) =>
        TypeChange.Remedy("Pg.Text()", table, column, "text", context, isCast: true);
}
