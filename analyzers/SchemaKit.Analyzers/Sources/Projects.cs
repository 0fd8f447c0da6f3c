namespace SchemaKit.Analyzers.Sources;

/// <summary>What an analyzer remembers of the projects that it has seen last.</summary>
internal sealed class Projects
{
    /// <summary>Few projects of a solution describe a schema, and each is remembered with a compilation.</summary>
    private const int Most = 4;

    private readonly object _gate = new();
    private readonly List<(string Name, ProjectMemory Memory)> _latest = [];

    public ProjectMemory Of(Compilation compilation)
    {
        var name = compilation.AssemblyName ?? "";
        lock (_gate)
        {
            var index = _latest.FindIndex(project => project.Name == name);
            var memory = index < 0 ? new ProjectMemory() : _latest[index].Memory;
            if (index >= 0)
                _latest.RemoveAt(index);
            else if (_latest.Count == Most)
                _latest.RemoveAt(0);
            _latest.Add((name, memory));
            return memory;
        }
    }
}
