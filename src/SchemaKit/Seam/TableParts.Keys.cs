using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <content>Keys, checks and indexes.</content>
internal sealed partial class TableParts
{
    private KeyModel ToModel(KeyDefinition key)
    {
        var columns = Names(key.Columns);
        return new(key.Name ?? Convention.PrimaryKeyName(name.Name, columns), columns)
        {
            Location = key.Columns.FirstOrDefault()?.Spec.Location,
            Included = Names(key.Included),
            IsWithoutOverlaps = key.IsWithoutOverlaps,
            Parameters = Sorted(key.Parameters),
            Tablespace = key.TablespaceName,
            Deferral = key.Deferral,
            IsNamedByConvention = key.Name is null,
            Comment = key.CommentText,
        };
    }

    private KeyModel ToConstraint(UniqueDefinition unique)
    {
        var columns = Names(unique.Keys.Select(key => key.Column!));
        return new(unique.Name ?? Convention.UniqueName(name.Name, columns), columns)
        {
            Location = unique.Keys.FirstOrDefault()?.Column?.Spec.Location,
            Included = Names(unique.Included),
            NullsNotDistinct = unique.AreNullsNotDistinct,
            IsWithoutOverlaps = unique.IsWithoutOverlaps,
            Parameters = Sorted(unique.Parameters),
            Tablespace = unique.TablespaceName,
            Deferral = unique.Deferral,
            IsReplicaIdentity = unique.IsReplicaIdentity,
            IsNamedByConvention = unique.Name is null,
            Comment = unique.CommentText,
            Declarations = unique.Declarations.ToValueList(),
        };
    }

    private IndexModel ToIndex(UniqueDefinition unique)
    {
        if (unique.Deferral != Deferral.NotDeferrable)
            faults.Add(table.Location, CannotBe("deferrable", "Deferrable()"));
        if (unique.IsWithoutOverlaps)
            faults.Add(table.Location, CannotBe("without overlaps", "WithoutOverlaps()"));

        var keys = Keys(unique.Keys);
        return new(unique.Name ?? Convention.UniqueName(name.Name, ColumnsOf(keys)), keys)
        {
            Location = LocationOf(unique.Keys),
            IsUnique = true,
            NullsNotDistinct = unique.AreNullsNotDistinct,
            Included = Names(unique.Included),
            Predicate = Render(unique.Predicate, null),
            Parameters = Sorted(unique.Parameters),
            Tablespace = unique.TablespaceName,
            IsReplicaIdentity = unique.IsReplicaIdentity,
            IsNamedByConvention = unique.Name is null,
            Comment = unique.CommentText,
            Declarations = unique.Declarations.ToValueList(),
        };
    }

    private string CannotBe(string what, string call) =>
        $"A unique key of {name} is {what}, but a predicate, an expression or AsIndex() makes it an index, "
        + $"which cannot be; drop {call} or what makes it one.";

    private IndexModel ToModel(IndexDefinition index)
    {
        var keys = Keys(index.Keys);
        return new(index.Name ?? Convention.IndexName(name.Name, ColumnsOf(keys)), keys)
        {
            Location = LocationOf(index.Keys),
            Method = index.Method,
            Included = Names(index.Included),
            Predicate = Render(index.Predicate, null),
            Parameters = Sorted(index.Parameters),
            Tablespace = index.TablespaceName,
            IsNamedByConvention = index.Name is null,
            Comment = index.CommentText,
            Declarations = index.Declarations.ToValueList(),
        };
    }

    private CheckModel ToModel(CheckDefinition check) =>
        check.ToModel(Convention.CheckName(name.Name, check.Name), Render(check.Condition, check.Location)!);

    private ExclusionModel ToModel(ExclusionDefinition exclusion) =>
        new(
            exclusion.FullName ?? Convention.ExclusionName(name.Name, exclusion.Name),
            exclusion.Elements.Select(e => new ExclusionElement(ToModel(e.Key), e.Operator)).ToValueList())
        {
            Location = exclusion.Location,
            Method = exclusion.Method,
            Included = Names(exclusion.Included, exclusion.Location),
            Parameters = Sorted(exclusion.Parameters),
            Tablespace = exclusion.TablespaceName,
            Predicate = Render(exclusion.Predicate, exclusion.Location),
            Deferral = exclusion.Deferral,
            IsNamedByConvention = exclusion.FullName is null,
            Comment = exclusion.CommentText,
        };

    private IndexKeyModel ToModel(IndexKey key) => new()
    {
        Column = key.Column is { } column ? table.NameOf(column, null) : null,
        Expression = Render(key.Expression, null),
        Collation = key.Collation,
        OperatorClass = key.OperatorClass,
        IsDescending = key.IsDescending,
        Nulls = key.Nulls,
    };

    private ValueList<IndexKeyModel> Keys(IEnumerable<IndexKey> keys) => keys.Select(ToModel).ToValueList();

    private static List<string> ColumnsOf(IEnumerable<IndexKeyModel> keys) => [.. keys.SelectMany(key => key.Columns)];

    private static SourceLocation? LocationOf(IEnumerable<IndexKey> keys) =>
        keys.Select(key => key.Column?.Spec.Location).FirstOrDefault(found => found is not null);
}
