using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>A rule that threw. The others still ran.</summary>
internal sealed class AnalysisFailed() : Rule("SK0005", "analysis-failed", Severity.Error)
{
    internal override bool CanBeAllowed => false;

    public Finding Of(Rule rule, TableModel? table, Exception exception)
    {
        var subject = table is null ? new Subject(ObjectKind.Database, "database", null) : Subject.Of(table);
        var place = table is null ? "the database" : Wording.Of(table.Name);
        var kind = exception.GetType().Name;
        var message = $"{rule} failed on {place} with {kind} ({exception.Message}): report it, or turn the rule off.";
        return new(this, subject, message) { Cause = exception };
    }
}
