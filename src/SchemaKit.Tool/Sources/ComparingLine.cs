using SchemaKit.Postgres;

namespace SchemaKit.Tool.Sources;

/// <summary>One line that tells a person which table's rows are being compared, and is gone at the end.</summary>
internal sealed class ComparingLine(TextWriter error, bool isWatched) : IProgress<DependencyCheckProgress>, IDisposable
{
    private readonly StatusLine _line = new(error);

    public void Report(DependencyCheckProgress value)
    {
        if (isWatched)
            _line.Show($"Comparing the rows of {value.Table}: dependency {value.Done + 1} of {value.Total}");
    }

    public void Dispose() => _line.Dispose();
}
