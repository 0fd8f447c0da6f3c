using SchemaKit.Model;

namespace SchemaKit.Rules;

/// <summary>Something that a rule found.</summary>
public sealed record Finding
{
    internal Finding(Rule rule, Subject subject, string message, Remedy? remedy = null)
    {
        Rule = rule;
        Subject = subject;
        Message = message;
        Remedy = remedy;
        Severity = rule.DefaultSeverity;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>What is wrong, where, and what to do, in one sentence.</summary>
    public string Message { get; }

    /// <summary>How much it matters, after settings.</summary>
    public Severity Severity { get; init; }

    /// <summary>How sure it is.</summary>
    public Grade Grade { get; init; }

    /// <summary>What kind of object it is about.</summary>
    public ObjectKind Kind => Subject.Kind;

    /// <summary>The path of the object, such as <c>public.orders.user_id</c>.</summary>
    public string Object => Subject.Path;

    /// <summary>Where the object was declared, if that is known.</summary>
    public SourceLocation? Location => Subject.Location;

    /// <summary>What would put it right; null when only the author knows.</summary>
    public Remedy? Remedy { get; }

    /// <summary>The rule and the object: the same finding keeps it when lines or messages change.</summary>
    public string Fingerprint => $"{Rule.Id}:{Object}";

    /// <summary>
    /// The C# that would accept the finding: in the class of its table (<c>t.Allow</c>), or in that of the database
    /// (<c>d.Allow</c>) where it is about a partition or in no table. Empty for a finding about the run itself or about
    /// an allowance, which can be put right only.
    /// </summary>
    public string Allow => Subject switch
    {
        _ when !Rule.CanBeAllowed => "",
        { Table: null } or { IsInPartition: true } => $"d.Allow(\"{Rule.Id}\", on: {Quoted(Object)}, because: \"…\")",
        { Member: null } => $"t.Allow(\"{Rule.Id}\", because: \"…\")",
        _ => $"t.Allow(\"{Rule.Id}\", on: {Quoted(Subject.Member!)}, because: \"…\")",
    };

    /// <summary>
    /// The line that would accept the finding in the comment of its object, where SQL is the source. Empty where
    /// <see cref="Allow"/> is.
    /// </summary>
    public string AllowInComment => Rule.CanBeAllowed ? $"sk:allow {Rule.Id} because …" : "";

    internal Subject Subject { get; init; }

    /// <summary>The declared dependency that it is about, where it is about one.</summary>
    internal DependencyModel? Dependency { get; init; }

    /// <summary>What a rule threw, where the finding is that it did.</summary>
    internal Exception? Cause { get; init; }

    private static string Quoted(string name) => $"\"{name.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
