using SchemaKit.Model;
using SchemaKit.NormalForms;

namespace SchemaKit.Rules;

/// <summary>What rows say of the dependencies that tables declare.</summary>
internal sealed class Observations
{
    private readonly Dictionary<(QualifiedName, DependencyModel), DependencyObservation> _all = [];
    private readonly RuleSettings _settings;

    public Observations(IEnumerable<DependencyObservation> all, RuleSettings settings)
    {
        _settings = settings;
        foreach (var observation in all)
            _all[(observation.Table, observation.Dependency)] = observation;
    }

    public IEnumerable<DependencyObservation> All => _all.Values;

    public DependencyObservation? Of(TableModel table, DependencyModel declared) =>
        _all.TryGetValue((table.Name, declared), out var observation) ? observation : null;

    /// <summary>How sure is what follows from declarations: confirmed where each of them is true in the data.</summary>
    public Grade GradeOf(TableModel table, IEnumerable<DeclaredDependency> declared) =>
        declared.All(d => Of(table, d.Model)?.IsConfirmed(_settings) == true) ? Grade.Confirmed : Grade.Proven;
}
