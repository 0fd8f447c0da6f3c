using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>An allowance that does not say why.</summary>
internal sealed class AllowanceWithoutReason() : Rule("SK0003", "allowance-without-reason", Severity.Info)
{
    public Finding In(TableModel table, AllowanceModel allowance)
    {
        var message =
            $"{Allowances.Place(table, allowance)} allows {allowance.Rule} without a reason: say why in because.";
        return new(this, Allowances.SubjectOf(table, allowance), message);
    }
}
