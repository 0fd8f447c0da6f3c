using SchemaKit.Model;

namespace SchemaKit.Rules.Naming;

/// <summary>Everything that has a name and is in no table.</summary>
internal static class NamedObjectsOutsideTables
{
    public static IEnumerable<NamedObject> Of(DatabaseModel database) =>
    [
        .. database.Schemas.Select(s => new NamedObject(Subject.Of(s), s.Name, s.Name)),
        .. database.Enums.Select(t => Self(ObjectKind.Type, t.Name, t.Location)),
        .. database.Domains.SelectMany(Of),
        .. database.CompositeTypes.SelectMany(Of),
        .. database.Sequences.Select(s => Self(ObjectKind.Sequence, s.Name, s.Location) with { Column = s.OwnedBy }),
        .. database.Routines.Select(Of),
        .. database.Views.SelectMany(Of),
        .. database.MaterializedViews.SelectMany(Of),
        .. database.TextSearchConfigurations
            .Select(c => Self(ObjectKind.TextSearchConfiguration, c.Name, c.Location)),
    ];

    private static IEnumerable<NamedObject> Of(DomainModel domain)
    {
        var self = Self(ObjectKind.Type, domain.Name, domain.Location);
        yield return self;
        foreach (var check in domain.Checks)
        {
            yield return Part(self, ObjectKind.Constraint, check.Name, check.Location) with
            {
                IsNamedByConvention = check.IsNamedByConvention,
            };
        }
    }

    private static IEnumerable<NamedObject> Of(CompositeTypeModel type)
    {
        var self = Self(ObjectKind.Type, type.Name, type.Location);
        return type.Attributes.Select(a => Part(self, ObjectKind.Attribute, a.Name, a.Location)).Prepend(self);
    }

    private static NamedObject Of(RoutineModel routine) =>
        new(Subject.Of(routine), routine.Name.Name, routine.Name.Schema) { Routine = routine };

    private static IEnumerable<NamedObject> Of(ViewModel view)
    {
        var self = Self(ObjectKind.View, view.Name, view.Location);
        return view.Triggers.Select(t => Part(self, ObjectKind.Trigger, t.Name, t.Location)).Prepend(self);
    }

    private static IEnumerable<NamedObject> Of(MaterializedViewModel view)
    {
        var self = Self(ObjectKind.MaterializedView, view.Name, view.Location);
        yield return self;
        foreach (var index in view.Indexes)
        {
            yield return Part(self, ObjectKind.Index, index.Name, index.Location) with
            {
                IsNamedByConvention = index.IsNamedByConvention,
            };
        }

        foreach (var statistics in view.Statistics)
            yield return Part(self, ObjectKind.Statistics, statistics.Name, statistics.Location);
    }

    private static NamedObject Self(ObjectKind kind, QualifiedName name, SourceLocation? location) =>
        new(Subject.Of(kind, name, location), name.Name, name.Schema);

    private static NamedObject Part(NamedObject owner, ObjectKind kind, string name, SourceLocation? location) =>
        new(Subject.In(owner.Subject, kind, name, location), name, owner.Schema);
}
