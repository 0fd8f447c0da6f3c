using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Keys;

/// <summary>
/// A table with a key that is not called its primary key, where foreign keys and replication look for it.
/// </summary>
internal sealed class NoPrimaryKey() : Rule("SK3001", "no-primary-key", Severity.Warning)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var isExpected = table.IsDeclared(DeclarationKind.Log) || table.IsDeclared(DeclarationKind.Staging);
        if (table.PrimaryKey is not null || isExpected)
            yield break;
        var keys = context.KeysOf(table).ToList();
        if (keys.Count == 0)
            yield break;

        // Nulls that are not distinct make a key, but no primary key.
        var key = keys.FirstOrDefault(k => k.HasOnlyNotNullColumns(table));
        var name = Wording.Of(table.Name);
        if (key is null)
        {
            var advice = $"{name} has no primary key, though {keys[0].Name} is unique. "
                + "Make its columns not null, and the key primary.";
            yield return new(this, Subject.Of(table), advice);
            yield break;
        }

        var members = Wording.Members(DeclaredKeys.ColumnsOf(key), context.Convention);
        var call = $"t.PrimaryKey({members})";
        yield return new(
            this,
            Subject.Of(table),
            $"{name} has no primary key, though {key.Name} is unique and never null. Replace it by {call}.",
            new($"{call}; // instead of t.Unique({members})", Sql(table, key, context)));
    }

    /// <summary>
    /// A unique index becomes the primary key as it is. A constraint's own is built again beside it, unless somebody
    /// holds on to the constraint.
    /// </summary>
    private static string? Sql(TableModel table, IndexShape key, RuleContext context)
    {
        var columns = DeclaredKeys.ColumnsOf(key);
        var isPlain = key is { Method: IndexMethod.Btree, Deferral: Deferral.NotDeferrable, IsReplicaIdentity: false }
            && key.Keys.All(k => k == IndexKeyModel.Of(k.Column!))
            && table.PartitionKey is null
            && key.Included.Count == 0;
        if (!isPlain)
            return null;
        var (owner, name) = (table.Name.ToSql(), context.Convention.PrimaryKeyName(table.Name.Name, columns));
        if (!key.IsConstraint)
            return $"alter table {owner} add constraint {Identifier.Quote(name)} primary key using index "
                + $"{Identifier.Quote(key.Name)};";
        if (context.ReferencesTo(table.Name).Any(r => key.HasExactly(r.Key.TargetColumns)))
            return null;
        return $"create unique index concurrently {Identifier.Quote(name)} on {owner} ({Wording.Sql(columns)});\n"
            + $"alter table {owner} drop constraint {Identifier.Quote(key.Name)}, "
            + $"add constraint {Identifier.Quote(name)} primary key using index {Identifier.Quote(name)};";
    }
}
