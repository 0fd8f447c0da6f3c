using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>An allowance that matches no finding any more.</summary>
internal sealed class StaleAllowance() : Rule("SK0002", "stale-allowance", Severity.Warning)
{
    public Finding In(TableModel table, AllowanceModel allowance, Rule allowed)
    {
        var subject = Allowances.SubjectOf(table, allowance);
        var message = $"{allowed} finds nothing on {Allowances.Place(table, allowance)}: remove the allowance.";
        return new(this, subject, message);
    }
}
