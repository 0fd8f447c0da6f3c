using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <summary>What an object beside tables is made with, as far as it is an object beside tables too.</summary>
internal static class ObjectUses
{
    public static IEnumerable<ObjectReference> Of(Located model) => model switch
    {
        DomainModel domain => domain.DependsOn.Concat(Types([domain.Type])),
        CompositeTypeModel type => Types(type.Attributes.Select(a => a.Type)),
        RoutineModel routine => Needs(routine).Concat(Types(Signature(routine))),
        ViewModel view => view.DependsOn.Concat(
            view.Triggers.Select(t => new ObjectReference(SchemaObjectKind.Routine, t.Function))),
        _ => Needs(model),
    };

    /// <summary>What the model says that it needs.</summary>
    public static IEnumerable<ObjectReference> Needs(Located model) => model switch
    {
        DomainModel domain => domain.DependsOn,
        RoutineModel routine => routine.DependsOn,
        ViewModel view => view.DependsOn,
        MaterializedViewModel view => view.DependsOn,
        TextSearchConfigurationModel configuration => configuration.DependsOn,
        RawObjectModel raw => raw.DependsOn,
        _ => [],
    };

    /// <summary>The types that a routine takes and gives.</summary>
    public static IEnumerable<DataType> Signature(RoutineModel routine)
    {
        var types = routine.Parameters.Select(p => p.Type);
        return routine.Returns is { } returned ? types.Append(returned) : types;
    }

    private static IEnumerable<ObjectReference> Types(IEnumerable<DataType> types) =>
        types.Where(type => type.Schema is not null)
            .Select(type => new ObjectReference(SchemaObjectKind.Type, new(type.Schema!, type.Name)));
}
