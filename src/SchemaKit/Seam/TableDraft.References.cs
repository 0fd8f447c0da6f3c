using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <content>Foreign keys and the types that come with them.</content>
internal sealed partial class TableDraft
{
    /// <summary>Longer chains of foreign keys to foreign keys are cycles.</summary>
    private const int GreatestReferenceDepth = 64;

    private ValueList<ForeignKeyModel> ForeignKeys()
    {
        var keys = _columns.Where(held => held.Column.Spec.Reference is not null)
            .Select(held => OfColumn(held.Column))
            .Concat(Spec.ForeignKeys)
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
                table => reference.Target(table) is { } target ? [target] : null,
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
                $"{Name}.{columns} refers to {key.Table.Name}, which is not added to the database; "
                + $"add d.Add<{key.Table.Name}>().");
            return null;
        }

        var targets = key.Target(target._self.Self);
        _isIncomplete |= targets is null;
        var name = key.Name ?? Convention.ForeignKeyName(Name.Name, target.Name.Name, columns, isRepeated);
        return new(name, columns, target.Name, target.Names(targets ?? [], key.Location))
        {
            Location = key.Location,
            OnDelete = key.DeleteAction,
            OnDeleteColumns = Names(key.DeleteColumns, key.Location),
            OnUpdate = key.UpdateAction,
            IsMatchFull = key.IsMatchFull,
            Deferral = key.Deferral,
            IsNotValid = key.IsNotValid,
            IsNamedByConvention = key.Name is null,
            Comment = key.CommentText,
        };
    }

    private DataType TypeOf(Column column, int depth = 0)
    {
        var spec = column.Spec;
        var type = spec switch
        {
            { Enum: { } @enum } => OfEnum(@enum, spec.Location),
            { Reference: { } reference } => OfReference(reference, spec.Location, depth),
            _ => spec.Type!,
        };
        return spec.ArrayDimensions == 0 ? type : type with { ArrayDimensions = spec.ArrayDimensions };
    }

    private DataType OfEnum(EnumType type, SourceLocation user)
    {
        var name = database.Use(type, user);
        return new(name.Name) { Schema = name.Schema };
    }

    /// <summary>The type of the column at the end of the chain; a faulty chain is reported once, where it is resolved.</summary>
    private DataType OfReference(ReferenceSpec reference, SourceLocation user, int depth)
    {
        if (depth > GreatestReferenceDepth)
        {
            faults.Add(user, $"The foreign keys from {Name} refer to each other in a circle, so they have no type; "
                + "give one of the columns a type of its own and say t.ForeignKey(…).References(…).");
            return new("?");
        }

        return database.Table(reference.Table) is { } table && reference.Target(table._self.Self) is { } target
            ? table.TypeOf(target, depth + 1)
            : new("?");
    }
}
