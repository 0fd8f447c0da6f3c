namespace SchemaKit.Tool.Tests;

internal sealed record Terminal
{
    public string Input { get; init; } = "";

    public int? Width { get; init; }

    public bool HasColours { get; init; }

    public CancellationToken Cancellation { get; init; }
}
