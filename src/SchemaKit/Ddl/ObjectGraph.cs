using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>The objects that a script creates, and what each needs, or had better find, when it is created.</summary>
/// <remarks>
/// What the server looks up while it creates an object must be there. A foreign key can be added later, and a body that
/// is kept as a text is not looked at, so those are wishes: they give way where they would close a circle.
/// </remarks>
internal sealed class ObjectGraph
{
    private readonly Dictionary<ObjectReference, List<int>> _byReference = [];
    private readonly Dictionary<QualifiedName, int> _types = [];
    private readonly int[][] _needs;
    private readonly int[][] _wishes;

    private ObjectGraph(DatabaseModel model)
    {
        Objects =
        [
            .. model.Enums, .. model.Domains, .. model.CompositeTypes, .. model.Sequences, .. model.RawObjects,
            .. model.TextSearchConfigurations, .. model.Tables, .. model.Routines, .. model.Views,
            .. model.MaterializedViews,
        ];
        for (var i = 0; i < Objects.Count; i++)
            Register(Objects[i], i);
        var mentions = new Mentions(this);
        _needs = new int[Objects.Count][];
        _wishes = new int[Objects.Count][];
        for (var i = 0; i < Objects.Count; i++)
        {
            var prerequisites = Prerequisites.Of(Objects[i]);
            _needs[i] = Others(i, Found(prerequisites.Needs).Concat(Found(prerequisites.Types)));
            // Without functions there is nothing that the expressions of a table could call.
            var texts = Objects[i] is TableModel && model.Routines.Count == 0 ? [] : mentions.In(prerequisites.Texts);
            _wishes[i] = Others(i, Found(prerequisites.Wishes).Concat(texts));
        }
    }

    /// <summary>The objects, the kinds in the order in which people like to read them.</summary>
    public IReadOnlyList<Located> Objects { get; }

    public static ObjectGraph Of(DatabaseModel model) => new(model);

    public IReadOnlyList<int> Needs(int position) => _needs[position];

    public IReadOnlyList<int> Wishes(int position) => _wishes[position];

    /// <summary>Whether its name is known before all else.</summary>
    public bool HasShell(int position) => Objects[position] is RawObjectModel { Shell: not null };

    /// <summary>The objects of a reference; routines of one name are several.</summary>
    public IReadOnlyList<int> Find(ObjectReference reference) =>
        _byReference.TryGetValue(reference, out var found) ? found : [];

    private void Register(Located value, int position)
    {
        switch (value)
        {
            case EnumModel type:
                RegisterType(type.Name, position);
                break;
            case DomainModel domain:
                RegisterType(domain.Name, position);
                break;
            case CompositeTypeModel type:
                RegisterType(type.Name, position);
                break;
            case SequenceModel sequence:
                Register(SchemaObjectKind.Sequence, sequence.Name, position);
                break;
            case RoutineModel routine:
                Register(SchemaObjectKind.Routine, routine.Name, position);
                break;
            case TableModel table:
                foreach (var part in table.SelfAndPartitions())
                    RegisterRow(SchemaObjectKind.Table, part.Name, position);
                break;
            case ViewModel view:
                RegisterRow(SchemaObjectKind.View, view.Name, position);
                break;
            case MaterializedViewModel view:
                RegisterRow(SchemaObjectKind.MaterializedView, view.Name, position);
                break;
            case TextSearchConfigurationModel configuration:
                Register(SchemaObjectKind.TextSearchConfiguration, configuration.Name, position);
                break;
            case RawObjectModel raw:
                Register(SchemaObjectKind.Raw, new("", raw.Identity), position);
                break;
        }
    }

    private void Register(SchemaObjectKind kind, QualifiedName name, int position)
    {
        var reference = new ObjectReference(kind, name);
        if (!_byReference.TryGetValue(reference, out var known))
            _byReference.Add(reference, known = []);
        known.Add(position);
    }

    private void RegisterType(QualifiedName name, int position)
    {
        Register(SchemaObjectKind.Type, name, position);
        _types[name] = position;
    }

    /// <summary>Whatever has rows has a row type of its name.</summary>
    private void RegisterRow(SchemaObjectKind kind, QualifiedName name, int position)
    {
        Register(kind, name, position);
        if (!_types.ContainsKey(name))
            _types.Add(name, position);
    }

    private static int[] Others(int position, IEnumerable<int> positions) =>
        positions.Where(other => other != position).Distinct().ToArray();

    private IEnumerable<int> Found(IEnumerable<ObjectReference> references) => references.SelectMany(Find);

    private IEnumerable<int> Found(IEnumerable<DataType> types)
    {
        foreach (var type in types)
        {
            if (type.Schema is not { } schema)
                continue;
            var name = new QualifiedName(schema, type.Name);
            if (_types.TryGetValue(name, out var position))
                yield return position;
            foreach (var raw in Find(new(SchemaObjectKind.Raw, new("", name.ToSql()))))
                yield return raw;
        }
    }
}
