namespace SchemaKit.NormalForms;

/// <summary>
/// How far a search goes that may take exponential time. Beyond it nothing is guessed: a verdict is then not decided.
/// </summary>
/// <param name="MaxSets">How many keys, or determinants, are looked for at most.</param>
/// <param name="MaxClosures">How many closures are computed at most.</param>
internal sealed record SearchBound(int MaxSets, int MaxClosures)
{
    public static SearchBound Default { get; } = new(1_000, 100_000);
}
