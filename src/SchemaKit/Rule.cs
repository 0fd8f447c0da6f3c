using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit;

/// <summary>A rule of the catalogue: one id, one page, one meaning everywhere.</summary>
public abstract partial class Rule
{
    private protected Rule(string id, string slug, Severity severity) =>
        (Id, Slug, DefaultSeverity) = (id, slug, severity);

    /// <summary>The id, such as <c>SK4001</c>. It never changes its meaning.</summary>
    public string Id { get; }

    /// <summary>The name for people, such as <c>foreign-key-index</c>.</summary>
    public string Slug { get; }

    /// <summary>How much a finding matters unless settings say otherwise.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>The id and the slug.</summary>
    public override string ToString() => $"{Id} {Slug}";

    /// <summary>What is wrong with one table.</summary>
    internal virtual IEnumerable<Finding> Check(TableModel table, RuleContext context) => [];

    /// <summary>What is wrong with the database beyond its single tables.</summary>
    internal virtual IEnumerable<Finding> Check(RuleContext context) => [];

    /// <summary>Whether an allowance reaches its findings: those about the run and about allowances stay.</summary>
    internal virtual bool CanBeAllowed => true;

    /// <summary>
    /// Whether it is about names and comments: matters of taste, of which a schema of another house breaks many at
    /// once.
    /// </summary>
    internal bool IsHouseStyle => string.CompareOrdinal(Id, "SK1") > 0 && string.CompareOrdinal(Id, "SK2") < 0;

    /// <summary>
    /// Whether what a partition says beyond its parent is judged too. The rule is then given partitions as tables, and
    /// asks <see cref="RuleContext.Whole"/> for what they have.
    /// </summary>
    internal virtual bool JudgesPartitions => false;

    /// <summary>What the rule would have to know and is not told; null when it can judge.</summary>
    internal virtual string? MissingEvidence(RuleContext context) => null;

    /// <summary>Whether the rule speaks of what is missing, so that an incomplete table silences it.</summary>
    internal virtual bool IsAboutAbsence => false;
}
