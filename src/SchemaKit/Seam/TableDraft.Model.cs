using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <content>From what was said to the model.</content>
internal sealed partial class TableDraft
{
    public TableModel ToModel()
    {
        var parts = new TableParts(this, database, Name, Spec, faults);
        var model = parts.ToModel();
        var columns = _columns.Select(held => ToModel(held.Column, held.Owner, parts)).ToValueList();
        return model with
        {
            Location = location,
            FormerName = Spec.FormerName,
            Columns = columns,
            ForeignKeys = parts.ForeignKeys(_columns.Select(held => held.Column)),
            Dependencies = Spec.Dependencies.Select(ToModel).ToValueList(),
            GroupColumns = _columns.Select(c => _names[c.Column]).Where(_groupColumns.Contains).ToValueList(),
            DependsOn = parts.DependsOn(),
            IsIncomplete = _isIncomplete || parts.IsIncomplete || !IsFollowed,
        };
    }

    private ColumnModel ToModel(Column column, DeclaredObject owner, TableParts parts)
    {
        var spec = column.Spec;
        return new(_names[column], database.TypeOf(column, Name))
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
            Comment = spec.Comment,
            FormerName = spec.FormerName,
            Declarations = spec.Declarations,
        };
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
