using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>A name that an object takes in a namespace where nobody else may have it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Of">The object.</param>
/// <param name="What">What messages say before the object's own name, where that is not its kind.</param>
internal readonly record struct NameClaim(string Name, NamedObject Of, string? What = null)
{
    /// <summary>Whether PostgreSQL chooses the name, and would choose another if another choice had it.</summary>
    public bool IsInvented => What is not null;

    public Subject Subject => Of.Subject;

    /// <summary>How messages call it.</summary>
    public string Mention => (What ?? Kind) + Of.Mention;

    /// <summary>What no two objects of the namespace may have alike: the name as SQL without quotes reads it.</summary>
    public string Folded => Identifier.Cut(Name).ToLowerInvariant() + Arguments;

    /// <summary>Functions of one name may differ in what they are given.</summary>
    private string Arguments =>
        Of.Routine is { } routine ? routine.Signature.Substring(routine.Name.ToString().Length) : "";

    private string Kind => (Subject.Kind, Of.Routine?.Kind) switch
    {
        (ObjectKind.Type, _) => "the type ",
        (ObjectKind.View, _) => "the view ",
        (ObjectKind.MaterializedView, _) => "the materialized view ",
        (ObjectKind.Sequence, _) => "the sequence ",
        (ObjectKind.Trigger, _) => "the trigger ",
        (ObjectKind.Statistics, _) => "the statistics ",
        (ObjectKind.TextSearchConfiguration, _) => "the text search configuration ",
        (_, RoutineKind.Function) => "the function ",
        (_, RoutineKind.Procedure) => "the procedure ",
        _ => "",
    };
}
