namespace SchemaKit.Rules.Authoring;

/// <summary>A property that makes its column anew each time it is read.</summary>
internal sealed class ColumnMadeAnew() : Rule("SK0007", "column-made-anew", Severity.Warning)
{
    internal override bool CanBeAllowed => false;

    public static string Of(string member) =>
        $"{member} makes another column each time it is read, which no key of the table knows. "
        + "Write { get; } = instead of =>.";
}
