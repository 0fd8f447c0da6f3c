using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>An id or a slug that is no rule's: a typo must never silence anything.</summary>
internal sealed class UnknownRule() : Rule("SK0001", "unknown-rule", Severity.Error)
{
    public Finding In(TableModel table, AllowanceModel allowance, RuleNames names) =>
        new(this, Allowances.SubjectOf(table, allowance), names.Unknown(allowance.Rule));

    public Finding InSettings(string name, RuleNames names) =>
        new(this, new Subject(ObjectKind.Database, "settings", null), names.Unknown(name));
}
