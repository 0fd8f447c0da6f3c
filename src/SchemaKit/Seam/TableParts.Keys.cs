using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <content>Keys, checks and indexes.</content>
internal sealed partial class TableParts
{
    private KeyModel ToModel(KeyDefinition key)
    {
        var columns = Names(key.Columns, key.Location);
        return new(key.Name ?? Convention.PrimaryKeyName(name.Name, columns), columns)
        {
            Location = key.Location,
            Included = Names(key.Included, key.Location),
            IsWithoutOverlaps = key.IsWithoutOverlaps,
            Parameters = Sorted(key.Parameters),
            Tablespace = key.TablespaceName,
            Deferral = key.Deferral,
            IsClustered = key.IsClustered,
            IsReplicaIdentity = key.IsReplicaIdentity,
            IsNamedByConvention = key.Name is null,
            Comment = key.CommentText,
            IndexComment = key.IndexCommentText,
        };
    }

    private KeyModel ToConstraint(UniqueDefinition unique)
    {
        var columns = Names(unique.Keys.Select(key => key.Column!), unique.Location);
        return new(unique.Name ?? Convention.UniqueName(name.Name, columns), columns)
        {
            Location = unique.Location,
            Included = Names(unique.Included, unique.Location),
            NullsNotDistinct = unique.AreNullsNotDistinct,
            IsWithoutOverlaps = unique.IsWithoutOverlaps,
            Parameters = Sorted(unique.Parameters),
            Tablespace = unique.TablespaceName,
            Deferral = unique.Deferral,
            IsReplicaIdentity = unique.IsReplicaIdentity,
            IsClustered = unique.IsClustered,
            IsNamedByConvention = unique.Name is null,
            Comment = unique.CommentText,
            IndexComment = unique.IndexCommentText,
            Declarations = unique.Declarations.ToValueList(),
        };
    }

    private IndexModel ToIndex(UniqueDefinition unique)
    {
        if (unique.Deferral != Deferral.NotDeferrable)
            faults.Add(unique.Location, CannotBe("deferrable", "Deferrable()"));
        if (unique.IsWithoutOverlaps)
            faults.Add(unique.Location, CannotBe("without overlaps", "WithoutOverlaps()"));

        if (unique.IndexCommentText is not null)
        {
            faults.Add(
                unique.Location,
                $"A unique key of {name} is an index, which has one comment; say Comment(…) instead of "
                + "IndexComment(…).");
        }

        var keys = Keys(unique.Keys, unique.Location);
        return new(unique.Name ?? Convention.UniqueName(name.Name, ColumnsOf(keys)), keys)
        {
            Location = unique.Location,
            IsUnique = true,
            NullsNotDistinct = unique.AreNullsNotDistinct,
            Included = Names(unique.Included, unique.Location),
            Predicate = Render(unique.Predicate, unique.Location),
            Parameters = Sorted(unique.Parameters),
            Tablespace = unique.TablespaceName,
            IsClustered = unique.IsClustered,
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
        var keys = Keys(index.Keys, index.Location);
        return new(index.Name ?? Convention.IndexName(name.Name, ColumnsOf(keys)), keys)
        {
            Location = index.Location,
            Method = index.Method,
            Included = Names(index.Included, index.Location),
            Predicate = Render(index.Predicate, index.Location),
            Parameters = Sorted(index.Parameters),
            Tablespace = index.TablespaceName,
            IsClustered = index.IsClustered,
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
            exclusion.Elements
                .Select(e => new ExclusionElement(ToModel(e.Key, exclusion.Location), e.Operator)).ToValueList())
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
            IndexComment = exclusion.IndexCommentText,
        };

    private IndexKeyModel ToModel(IndexKey key, SourceLocation? user)
    {
        if (key.ViewColumn is { } column)
        {
            faults.Add(
                user,
                $"{name} has a key OfView(\"{column}\"), which only a materialized view can have; "
                + "use the property that holds the column.");
        }

        return IndexKeyParts.ToModel(key, c => table.NameOf(c, user), sql => Render(sql, user), user, name, faults);
    }

    private ValueList<IndexKeyModel> Keys(IEnumerable<IndexKey> keys, SourceLocation? user) =>
        keys.Select(key => ToModel(key, user)).ToValueList();

    private static List<string> ColumnsOf(IEnumerable<IndexKeyModel> keys) => [.. keys.SelectMany(key => key.Columns)];
}
