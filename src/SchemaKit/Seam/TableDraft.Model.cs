using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <content>From what was said to the model.</content>
internal sealed partial class TableDraft
{
    public TableModel ToModel()
    {
        var parts = new TableParts(this, database, Name, Spec, faults);
        var model = parts.ToModel();
        var columns = _columns
            .Select(held => ToModel(held.Column, _names[held.Column], held.Owner, parts)).ToValueList();
        foreach (var said in Spec.Overrides)
        {
            faults.Add(
                said.Location,
                $"{Name} overrides its own column {NameOf(said.Column, said.Location)}, which only a partition can; "
                + "say it where the column is made.");
        }

        return model with
        {
            Location = Location,
            FormerName = Spec.FormerName,
            OfType = OfType(columns),
            Columns = columns,
            ForeignKeys = parts.ForeignKeys(_columns.Select(held => held.Column)),
            Dependencies = Spec.Dependencies.Select(ToModel).ToValueList(),
            GroupColumns = _columns.Select(c => _names[c.Column]).Where(_groupColumns.Contains).ToValueList(),
            DependsOn = parts.DependsOn(),
            IsIncomplete = _isIncomplete || parts.IsIncomplete || !IsFollowed,
        };
    }

    private ColumnModel ToModel(Column column, string name, DeclaredObject owner, TableParts parts)
    {
        var spec = column.Spec;
        if (spec.IdentitySequence is { StandsAlone: true } sequence)
        {
            faults.Add(
                spec.Location,
                $"The sequence {sequence.Name} numbers {Name}.{name}, which gives its type and owns it; "
                + "drop AsSmallInt(), AsInteger(), OwnedBy(…) and Unlogged().");
        }

        return new(name, database.TypeOf(column, Name))
        {
            Location = spec.Location,
            IsNullable = spec.IsNullable,
            Identity = spec.Identity,
            Default = parts.Render(spec.Default, spec.Location),
            Generated = Generated(spec, owner, parts),
            IsVirtual = spec.IsVirtual,
            Collation = spec.Collation,
            Storage = spec.Storage,
            Compression = spec.Compression,
            SnapshotOf = spec.SnapshotOf is { } source ? database.Resolve(source, spec.Location) : null,
            DerivedFrom = DerivedFrom(spec, owner),
            NotNull = spec.NotNull,
            StatisticsTarget = spec.StatisticsTarget,
            Options = spec.Options.OrderBy(o => o.Name, StringComparer.Ordinal).ToValueList(),
            Comment = spec.Comment,
            FormerName = spec.FormerName,
            Declarations = spec.Declarations,
        };
    }

    /// <summary>A column as a partition says it, if the table holds it.</summary>
    public ColumnModel? Overridden(OverrideSpec said, TableParts parts)
    {
        var name = NameOf(said.Column, said.Location);
        foreach (var held in _columns)
        {
            if (held.Column == said.Column)
            {
                var model = ToModel(said.Changed, name, held.Owner, parts);
                return model with { IsOverridden = true, Location = said.Location };
            }
        }

        return null;
    }

    private QualifiedName? OfType(ValueList<ColumnModel> columns)
    {
        if (Spec.OfType is not var (given, user))
            return null;
        database.Use(given);
        var attributes = given.Attributes.Select(a => $"{a.Name} {database.TypeOf(a.Type, given.Name)}").ToArray();
        if (!attributes.SequenceEqual(columns.Select(c => $"{c.Name} {c.Type}")))
        {
            faults.Add(
                user,
                $"{Name} is a table of the type {given.Name}, so it must have its attributes as columns, in this "
                + $"order: {string.Join(", ", attributes)}; change the properties of {type.Name}.");
        }

        return given.Name;
    }

    private SqlExpression? Generated(ColumnSpec spec, DeclaredObject owner, TableParts parts)
    {
        if (spec.Generated is null)
            return null;
        var sql = spec.Generated(owner.Self);
        _isIncomplete |= sql is null;
        return parts.Render(sql, spec.Location);
    }

    private ValueList<string> DerivedFrom(ColumnSpec spec, DeclaredObject owner)
    {
        if (spec.DerivedFrom is null)
            return default;
        var sources = spec.DerivedFrom(owner.Self);
        _isIncomplete |= sources is null;
        return Names(sources ?? [], spec.Location);
    }

    private DependencyModel ToModel(DependencySpec dependency) =>
        new(Names(dependency.Determinant, dependency.Location), Names(dependency.Dependents, dependency.Location))
        {
            Location = dependency.Location,
            IsMultivalued = dependency.IsMultivalued,
        };

    private ValueList<string> Names(IEnumerable<Column> columns, SourceLocation user) =>
        columns.Select(column => NameOf(column, user)).ToValueList();
}
