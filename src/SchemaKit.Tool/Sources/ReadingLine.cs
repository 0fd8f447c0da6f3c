using SchemaKit.Postgres;

namespace SchemaKit.Tool.Sources;

/// <summary>
/// One line that tells a person how far the reading of a database is, and is gone at the end. What could not be read
/// stays, watched or not, since the model does not have it.
/// </summary>
internal sealed class ReadingLine(TextWriter error, bool isWatched) : IProgress<CatalogProgress>, IDisposable
{
    private readonly StatusLine _line = new(error);

    public void Report(CatalogProgress value)
    {
        if (value.Unseen is { } unseen)
        {
            _line.Clear();
            error.WriteLine($"Not read: {unseen}");
        }
        else if (isWatched)
        {
            _line.Show($"Reading the database: {value.Step}, {value.Done} of {value.Total}");
        }
    }

    public void Dispose() => _line.Dispose();
}
