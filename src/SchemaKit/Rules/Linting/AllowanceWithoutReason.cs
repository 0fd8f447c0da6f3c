using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>An allowance that does not say why.</summary>
internal sealed class AllowanceWithoutReason() : Rule("SK0003", "allowance-without-reason", Severity.Info)
{
    internal override bool CanBeAllowed => false;

    public Finding In(Subject subject, string place, AllowanceModel allowance) =>
        new(this, subject, $"{place} allows {allowance.Rule} without a reason: say why in because.");
}
