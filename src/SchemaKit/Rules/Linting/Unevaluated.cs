using SchemaKit.Model;
using SchemaKit.NormalForms;

namespace SchemaKit.Rules.Linting;

/// <summary>A table whose source could not be followed to the end, so that nothing is known to be absent.</summary>
internal sealed class Unevaluated() : Rule("SK0004", "not-evaluated", Severity.Info)
{
    internal override bool CanBeAllowed => false;

    public Finding Of(TableModel table)
    {
        var message = $"The source of {Wording.Of(table.Name)} could not be followed to the end, so rules about "
            + "what is missing did not judge it: write Define without code that depends on run time.";
        return new(this, Subject.Of(table), message);
    }

    public Finding Of(DatabaseModel database) => new(
        this,
        new(ObjectKind.Database, "database", null),
        "The source of the database could not be followed to the end, so that it may hold more than was judged: "
        + "write Define without code that depends on run time.");

    /// <summary>Too many candidate keys to find them all: a verdict would be a guess.</summary>
    public Finding Undecided(Rule rule, TableModel table, SearchBound bound)
    {
        var message = $"{rule.Id} is not decided for {Wording.Of(table.Name)}: its candidate keys are more than "
            + $"{bound.MaxSets:N0}, or take more than {bound.MaxClosures:N0} closures to find. Declare fewer "
            + "dependencies, or split the table.";
        return new(this, Subject.Of(table), message);
    }

    /// <param name="rule">The rule that cannot tell.</param>
    /// <param name="table">The table.</param>
    /// <param name="why">Why, after the name of the table, and what to do.</param>
    public Finding Undecided(Rule rule, TableModel table, string why) =>
        new(this, Subject.Of(table), $"{rule.Id} is not decided for {Wording.Of(table.Name)}, {why}.");
}
