using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>An allowance that does not say why.</summary>
internal sealed class AllowanceWithoutReason() : Rule("SK0003", "allowance-without-reason", Severity.Info)
{
    internal override bool CanBeAllowed => false;

    public Finding In(Subject subject, string place, AllowanceModel allowance) =>
        new(this, subject, $"{place} allows {allowance.Rule} without a reason: say why in because.");

    public Finding InSettings(Subject subject, SettingsAllowance allowance) => new(
        this,
        subject,
        $"The settings allow {allowance.Rule} on \"{allowance.On}\" without a reason: say why in because.");

    public Finding Over(Subject subject, SettingsAllowance allowance) => new(
        this,
        subject,
        $"The settings allowed {allowance.Rule} on \"{allowance.On}\" until {allowance.Until:yyyy-MM-dd}: "
            + "put it right, or say until when it stays.");
}
