using SchemaKit.Postgres;

namespace SchemaKit.Tool.Sources;

/// <summary>
/// One line that tells a person how far the reading of a database is, and is gone at the end. What could not be read
/// stays, watched or not, since the model does not have it.
/// </summary>
internal sealed class ReadingLine(TextWriter error, bool isWatched) : IProgress<CatalogProgress>, IDisposable
{
    private int _length;

    public void Report(CatalogProgress value)
    {
        if (value.Unseen is { } unseen)
        {
            Clear();
            error.WriteLine($"Not read: {unseen}");
        }
        else if (isWatched)
        {
            Show($"Reading the database: {value.Step}, {value.Done} of {value.Total}");
        }
    }

    public void Dispose() => Clear();

    private void Clear()
    {
        if (_length == 0)
            return;
        Show("");
        error.Write('\r');
    }

    /// <summary>Writes over what stood there.</summary>
    private void Show(string text)
    {
        error.Write($"\r{text.PadRight(_length)}");
        error.Flush();
        _length = text.Length;
    }
}
