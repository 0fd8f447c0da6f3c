namespace SchemaKit.Tool.Sources;

/// <summary>One line that tells a person how far something is, and is gone at the end.</summary>
internal sealed class StatusLine(TextWriter error) : IDisposable
{
    private int _length;

    /// <summary>Writes over what stood there.</summary>
    public void Show(string text)
    {
        error.Write($"\r{text.PadRight(_length)}");
        error.Flush();
        _length = text.Length;
    }

    public void Clear()
    {
        if (_length == 0)
            return;
        Show("");
        error.Write('\r');
    }

    public void Dispose() => Clear();
}
