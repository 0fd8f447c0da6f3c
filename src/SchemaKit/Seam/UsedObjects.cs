using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>The enums and the objects beside tables that a database uses, in the order of their first use.</summary>
internal sealed class UsedObjects(Faults faults)
{
    private readonly Dictionary<QualifiedName, EnumModel> _enums = [];
    private readonly HashSet<SchemaObject> _known = [];
    private readonly List<SchemaObject> _objects = [];

    public IEnumerable<EnumModel> Enums => _enums.Values;

    public IEnumerable<QualifiedName> Names => _enums.Keys.Concat(_objects.Select(value => value.Name));

    public void Add(SchemaObject value)
    {
        if (_known.Add(value))
            _objects.Add(value);
    }

    public QualifiedName Add(EnumType type, SourceLocation location)
    {
        var model = type.ToModel(location);
        if (!_enums.TryGetValue(type.Name, out var known))
        {
            if (model.Labels.Count == 0)
            {
                faults.Add(
                    location, $"The enum {type.Name.Name} has no members; give it one, or use another type.");
            }

            _enums.Add(type.Name, model);
        }
        else if (known != model)
        {
            faults.Add(
                location,
                $"Two C# enums are both called {type.Name.Name} in the database, the other at {known.Location}; "
                + "rename one.");
        }

        return type.Name;
    }

    /// <summary>Building one object may bring in others, which are built after it.</summary>
    public ObjectModels ToModels(Func<SchemaObject, ObjectDraft> draftOf)
    {
        var models = new ObjectModels();
        for (var i = 0; i < _objects.Count; i++)
            _objects[i].AddTo(models, draftOf(_objects[i]));
        return models;
    }
}
