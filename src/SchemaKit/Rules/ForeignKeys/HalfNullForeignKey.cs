using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>A foreign key of several columns, of which one null switches off the check of all.</summary>
internal sealed class HalfNullForeignKey() : Rule("SK4008", "half-null-foreign-key", Severity.Warning)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var whole = context.Whole(table);
        foreach (var key in context.ForeignKeysOf(table))
        {
            if (key.Columns.Count < 2 || key.IsMatchFull || key.IsNotEnforced)
                continue;
            var nullable = key.Columns.Where(column => !whole.AreNeverNull([column], context.Domains)).ToArray();
            if (NullPatterns.MayBeHalfNull(key.Columns, nullable, whole.Checks))
                yield return Report(table, key, nullable, context);
        }
    }

    private Finding Report(TableModel table, ForeignKeyModel key, string[] nullable, RuleContext context)
    {
        var subject = ForeignKeySubject.Of(table, key, context);
        var reference = $"{Wording.Of(table, key.Columns)} references {Wording.Of(key.Target)}";
        var nulls = string.Join(" or ", nullable);
        if (IsOption(context.Whole(table), key, nullable, context))
        {
            var option = $"{reference} only where {nulls} is not null. Keep it so if the reference is optional.";
            return new(this, subject, option) { Severity = Severity.Info };
        }

        var harm = $"{reference}, but a row with null in {nulls} is not checked at all.";
        return nullable.Length == key.Columns.Count
            ? new(this, subject, $"{harm} Say match full, so that all are null or none.", InFull(table, key))
            : new(this, subject, $"{harm} Make {nulls} not null, or give the others a foreign key of their own.");
    }

    /// <summary>Whether one null means no reference, while the other columns are looked after by themselves.</summary>
    private static bool IsOption(TableModel table, ForeignKeyModel key, string[] nullable, RuleContext context)
    {
        if (nullable.Length != 1)
            return false;
        var others = key.Columns.Where(column => column != nullable[0]).ToArray();
        return others is [var only] && only == context.Tenants.Of(table)?.Name
            || table.ForeignKeys.Any(other =>
                other.Columns.Count == others.Length && others.All(other.Columns.Contains));
    }

    private static Remedy InFull(TableModel table, ForeignKeyModel key)
    {
        var (name, owner) = (Identifier.Quote(key.Name), table.Name.ToSql());

        // Before PostgreSQL 18, a partitioned table checks a new foreign key at once.
        var (later, validate) = table.PartitionKey is null
            ? (" not valid", $"\nalter table {owner} validate constraint {name};")
            : ("", "");
        var added = ForeignKeyDdl.Of(key with { IsMatchFull = true });
        return new(".MatchFull()", $"alter table {owner} drop constraint {name}, add {added}{later};{validate}");
    }
}
