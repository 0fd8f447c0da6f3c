namespace SchemaKit.Rules.Authoring;

/// <summary>A schema that depends on the clock, the machine or chance, and so may be another tomorrow.</summary>
internal sealed class ChangingSchema() : Rule("SK0009", "changing-schema", Severity.Warning)
{
    internal override bool CanBeAllowed => false;

    /// <param name="read">What is read, as <c>DateTime.Now</c>.</param>
    public static string Of(string read) =>
        $"The schema depends on {read}, so it may be another with each run. "
        + "Write the value itself, or SQL that the server evaluates.";
}
