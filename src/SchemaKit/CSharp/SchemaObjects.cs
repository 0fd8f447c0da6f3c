using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.CSharp;

/// <summary>The objects beside tables, each a static property of the class for its kind.</summary>
internal sealed class SchemaObjects
{
    /// <summary>The class of kinds that use each other: what is static must not wait for itself.</summary>
    private const string Mixed = "Objects";

    private readonly List<(ObjectReference Reference, Located Model)> _known;
    private readonly Dictionary<ObjectReference, int> _indexes = [];
    private readonly int[] _positions;
    private readonly Dictionary<ObjectReference, NamedObject> _named = [];

    /// <param name="model">The schema.</param>
    /// <param name="isBrought">Whether a column group brings the routine.</param>
    /// <param name="takeClass">Gives a free name for a class.</param>
    public SchemaObjects(DatabaseModel model, Func<RoutineModel, bool> isBrought, Func<string, string> takeClass)
    {
        _known = [.. Of(model, isBrought)];
        for (var i = 0; i < _known.Count; i++)
        {
            if (!_indexes.ContainsKey(_known[i].Reference))
                _indexes.Add(_known[i].Reference, i);
        }

        _positions = new int[_known.Count];
        Sort();
        var kinds = Kinds();
        var classes = kinds.Values.Distinct().ToDictionary(name => name, takeClass);
        var scopes = classes.Values.ToDictionary(
            name => name,
            name => new Scope(n => n == name || ReservedNames.OfObjects(n) || classes.ContainsValue(n)));
        var all = new NamedObject[_known.Count];
        for (var i = 0; i < _known.Count; i++)
        {
            var (reference, known) = _known[i];
            var className = classes[kinds[ClassOf(known)]];
            var member = scopes[className].Take(PascalCase.Of(NameOf(reference)), "Object");
            all[i] = new(reference, known, className, member, _positions[i]);
            if (_indexes[reference] == i)
                _named[reference] = all[i];
        }

        All = all;
        Classes = [.. classes.Values];
    }

    /// <summary>As the model has them.</summary>
    public IReadOnlyList<NamedObject> All { get; }

    public IReadOnlyList<string> Classes { get; }

    /// <summary>The object; null for none, and for one that is made after its user.</summary>
    public NamedObject? Find(ObjectReference reference, NamedObject? user = null) =>
        _named.TryGetValue(reference, out var named) && (user is null || named.Position < user.Position) ? named : null;

    private static IEnumerable<(ObjectReference Reference, Located Model)> Of(
        DatabaseModel model, Func<RoutineModel, bool> isBrought)
    {
        foreach (var type in model.Domains)
            yield return (new(SchemaObjectKind.Type, type.Name), type);
        foreach (var type in model.CompositeTypes)
            yield return (new(SchemaObjectKind.Type, type.Name), type);
        foreach (var sequence in model.Sequences)
            yield return (new(SchemaObjectKind.Sequence, sequence.Name), sequence);
        foreach (var routine in model.Routines.Where(routine => !isBrought(routine)))
            yield return (new(SchemaObjectKind.Routine, routine.Name), routine);
        foreach (var view in model.Views)
            yield return (new(SchemaObjectKind.View, view.Name), view);
        foreach (var view in model.MaterializedViews)
            yield return (new(SchemaObjectKind.MaterializedView, view.Name), view);
        foreach (var configuration in model.TextSearchConfigurations)
            yield return (new(SchemaObjectKind.TextSearchConfiguration, configuration.Name), configuration);
        foreach (var raw in model.RawObjects.Where(raw => raw.Shell is null))
            yield return (new(SchemaObjectKind.Raw, new("", raw.Identity)), raw);
    }

    private static string ClassOf(Located model) => model switch
    {
        DomainModel or CompositeTypeModel => "Types",
        SequenceModel => "Sequences",
        RoutineModel => "Routines",
        ViewModel or MaterializedViewModel => "Views",
        TextSearchConfigurationModel => "TextSearch",
        _ => "OtherObjects",
    };

    private static string NameOf(ObjectReference reference) =>
        reference.Kind == SchemaObjectKind.Raw ? reference.Name.Name.Split('(')[0].Split('.').Last() : reference.Name.Name;

    private IEnumerable<int> Uses(int index) => ObjectUses.Of(_known[index].Model)
        .Where(_indexes.ContainsKey)
        .Select(reference => _indexes[reference])
        .Where(used => used != index);

    /// <summary>Each after what it uses; of a circle, the one that is met last goes first.</summary>
    private void Sort()
    {
        var seen = new bool[_known.Count];
        var count = 0;
        var open = new Stack<(int Index, IEnumerator<int> Uses)>();
        for (var i = 0; i < _known.Count; i++)
        {
            Enter(i);
            while (open.Count > 0)
            {
                if (open.Peek().Uses.MoveNext())
                    Enter(open.Peek().Uses.Current);
                else
                    _positions[open.Pop().Index] = count++;
            }
        }

        void Enter(int index)
        {
            if (seen[index])
                return;
            seen[index] = true;
            open.Push((index, Uses(index).GetEnumerator()));
        }
    }

    /// <summary>The class for each kind, which is one for those that use each other.</summary>
    private Dictionary<string, string> Kinds()
    {
        var names = _known.Select(known => ClassOf(known.Model)).Distinct().ToList();
        var uses = new HashSet<(string User, string Used)>(Enumerable.Range(0, _known.Count).SelectMany(i =>
            Uses(i).Select(used => (ClassOf(_known[i].Model), ClassOf(_known[used].Model)))));
        foreach (var by in names)
        {
            foreach (var user in names.Where(user => uses.Contains((user, by))))
                uses.UnionWith(names.Where(used => uses.Contains((by, used))).Select(used => (user, used)).ToList());
        }

        return names.ToDictionary(
            name => name,
            name => names.Any(n => n != name && uses.Contains((n, name)) && uses.Contains((name, n))) ? Mixed : name);
    }
}
