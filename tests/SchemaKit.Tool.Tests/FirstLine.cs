namespace SchemaKit.Tool.Tests;

/// <summary>Does something when the first line is written.</summary>
internal sealed class FirstLine : StringWriter
{
    private readonly Action _then;

    public FirstLine(Action then) => (_then, NewLine) = (then, "\n");

    public string Line { get; private set; } = "";

    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        if (Line.Length > 0)
            return;
        Line = value!;
        _then();
    }
}
