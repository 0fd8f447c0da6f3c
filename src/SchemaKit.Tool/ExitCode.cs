namespace SchemaKit.Tool;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    public const int Findings = 1;

    /// <summary>A wrong command line, or something that kept the command from doing its work.</summary>
    public const int Failure = 2;
}
