using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Keys;

/// <summary>A table that joins two others, and can join the same rows twice.</summary>
internal sealed class JunctionWithoutUnique() : Rule("SK3006", "junction-without-unique", Severity.Warning)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var joined = table.Joined();
        if (joined.Count == 0 || table.IsDeclared(DeclarationKind.Log) || table.IsDeclared(DeclarationKind.Staging))
            yield break;
        var isKeyed = context.IndexesOf(table).Any(index =>
            index.IsUnique && joined.Count(key => key.Columns.All(c => index.Keys.Any(k => k.Column == c))) >= 2);
        if (isKeyed)
            yield break;
        var columns = joined.SelectMany(key => key.Columns).Distinct().ToList();
        var call = table.PrimaryKey is null ? "t.PrimaryKey" : "t.Unique";
        var add = $"{call}({Wording.Members(columns, context.Convention)})";
        yield return new(
            this,
            Subject.Of(table),
            $"{Wording.Of(table, columns)} joins {string.Join(" and ", joined.Select(k => Wording.Of(k.Target)))}, "
            + $"but no key keeps it from joining the same rows twice. Add {add}.",
            new($"{add};", Sql(table, columns, context)));
    }

    private static string? Sql(TableModel table, IReadOnlyList<string> columns, RuleContext context)
    {
        if (table.PartitionKey is not null)
            return null;
        var owner = table.Name.ToSql();
        if (table.PrimaryKey is not null)
        {
            var unique = Identifier.Quote(context.Convention.UniqueName(table.Name.Name, columns));
            return $"create unique index concurrently {unique} on {owner} ({Wording.Sql(columns)});";
        }

        var primary = Identifier.Quote(context.Convention.PrimaryKeyName(table.Name.Name, columns));
        return $"create unique index concurrently {primary} on {owner} ({Wording.Sql(columns)});\n"
            + $"alter table {owner} add constraint {primary} primary key using index {primary};";
    }
}
