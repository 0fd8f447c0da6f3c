namespace SchemaKit.Rules;

/// <summary>One thing that is wrong in a file of settings.</summary>
/// <param name="Message">What is wrong, and what to write instead.</param>
/// <param name="File">The file, as it was named.</param>
/// <param name="Line">The line, counted from one.</param>
/// <param name="Column">The column, counted from one in UTF-16 code units.</param>
public sealed record SettingsFault(string Message, string File, int Line, int Column)
{
    /// <summary>The place and the message: <c>schemakit.json(3,7): …</c>.</summary>
    public override string ToString() => $"{File}({Line},{Column}): {Message}";
}
