using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <content>Foreign keys.</content>
internal sealed partial class TableParts
{
    /// <summary>Those that columns bring, then those that were said of the table.</summary>
    public ValueList<ForeignKeyModel> ForeignKeys(IEnumerable<Column> columns)
    {
        var keys = columns.Where(column => column.Spec.Reference is not null)
            .Select(OfColumn)
            .Concat(spec.ForeignKeys)
            .ToList();
        var repeated = keys.GroupBy(key => key.Table).Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        return keys.Select(key => Resolve(key, repeated.Contains(key.Table))).OfType<ForeignKeyModel>().ToValueList();
    }

    private static ForeignKeyDefinition OfColumn(Column column)
    {
        var reference = column.Spec.Reference!;
        return new ForeignKeyDefinition(
                [column],
                reference.Table,
                target => reference.Target(target) is { } referenced ? [referenced] : null,
                column.Spec.Location)
            .OnDelete(reference.OnDelete)
            .OnUpdate(reference.OnUpdate);
    }

    private ForeignKeyModel? Resolve(ForeignKeyDefinition key, bool isRepeated)
    {
        var columns = Names(key.Columns, key.Location);
        if (database.Table(key.Table) is not { } target)
        {
            faults.Add(
                key.Location,
                $"{name}.{columns} refers to {key.Table.Name}, which is not added to the database; "
                + $"add d.Add<{key.Table.Name}>().");
            return null;
        }

        var targets = key.Target(target.Self);
        IsIncomplete |= targets is null;
        var fullName = key.Name ?? Convention.ForeignKeyName(name.Name, target.Name.Name, columns, isRepeated);
        return new(
            fullName,
            columns,
            target.Name,
            (targets ?? []).Select(column => target.NameOf(column, key.Location)).ToValueList())
        {
            Location = key.Location,
            OnDelete = key.DeleteAction,
            OnDeleteColumns = Names(key.DeleteColumns, key.Location),
            OnUpdate = key.UpdateAction,
            IsMatchFull = key.IsMatchFull,
            Deferral = key.Deferral,
            IsNotValid = key.IsNotValid,
            IsNotEnforced = key.IsNotEnforced,
            IsPeriod = key.IsPeriod,
            IsNamedByConvention = key.Name is null,
            Comment = key.CommentText,
        };
    }
}
