namespace SchemaKit.Tool.Host;

/// <summary>What the host tells the tool: a model, or what kept it from one.</summary>
internal sealed record Answer
{
    /// <summary>The model as JSON, written by the user's own SchemaKit.</summary>
    public string? Model { get; init; }

    /// <summary>The version of that SchemaKit.</summary>
    public string? Version { get; init; }

    /// <summary>Why there is no model.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>The stack trace, for those who ask.</summary>
    public string? Detail { get; init; }
}
