using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>An id or a slug that is no rule's: a typo must never silence anything.</summary>
internal sealed class UnknownRule() : Rule("SK0001", "unknown-rule", Severity.Error)
{
    internal override bool CanBeAllowed => false;

    public Finding In(Subject subject, AllowanceModel allowance, RuleNames names) =>
        new(this, subject, names.Unknown(allowance.Rule));

    public Finding InBaseline(string name, RuleNames names) =>
        new(this, new Subject(ObjectKind.Database, "baseline", null), names.Unknown(name));

    public Finding InSettings(string name, RuleNames names) =>
        new(this, new Subject(ObjectKind.Database, "settings", null), names.Unknown(name));
}
