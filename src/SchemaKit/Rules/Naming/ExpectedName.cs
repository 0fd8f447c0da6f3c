using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>The name a convention expects of a constraint or an index, beside the one it has.</summary>
/// <param name="Kind">Constraint or index.</param>
/// <param name="Name">The name it has.</param>
/// <param name="Expected">The name the convention would make.</param>
/// <param name="IsMet">Whether the name it has will do.</param>
/// <param name="NameKind">Which template it should follow.</param>
/// <param name="Parts">What its template is filled with.</param>
internal sealed record ExpectedName(
    ObjectKind Kind, string Name, string Expected, bool IsMet, NameKind NameKind, NameParts Parts)
{
    /// <summary>Further columns of the index, which its name may mention.</summary>
    public ValueList<string> Included { get; init; }

    public static IEnumerable<ExpectedName> In(TableModel table, NamingConvention convention) =>
        All(table, convention).GroupBy(e => (e.Kind, e.Name)).Select(group => group.First());

    private static IEnumerable<ExpectedName> All(TableModel table, NamingConvention convention)
    {
        var name = table.Name.Name;
        if (table.PrimaryKey is { } primary)
        {
            yield return Constraint(
                NameKind.PrimaryKey,
                primary.Name,
                new(name, primary.Columns),
                convention.PrimaryKeyName(name, primary.Columns));
        }

        foreach (var key in table.UniqueConstraints)
        {
            yield return Constraint(
                NameKind.Unique, key.Name, new(name, key.Columns), convention.UniqueName(name, key.Columns));
        }

        foreach (var key in table.ForeignKeys)
        {
            var isRepeated = table.ForeignKeys.Count(k => k.Target == key.Target) > 1;
            yield return Constraint(
                isRepeated ? NameKind.RepeatedForeignKey : NameKind.ForeignKey,
                key.Name,
                new(name, key.Columns, key.Target.Name),
                convention.ForeignKeyName(name, key.Target.Name, key.Columns, isRepeated));
        }

        foreach (var check in table.Checks)
        {
            yield return Constraint(
                NameKind.Check, check.Name, new(name, []), convention.CheckName(name, OwnPart(name, check.Name)));
        }

        foreach (var exclusion in table.Exclusions)
        {
            yield return Constraint(
                NameKind.Exclusion,
                exclusion.Name,
                new(name, []),
                convention.ExclusionName(name, OwnPart(name, exclusion.Name)));
        }

        foreach (var index in table.Indexes)
        {
            string[] columns = [.. index.Keys.SelectMany(k => k.Columns)];
            // Of an expression that is not understood, nobody knows what the name should be.
            if (index.Keys.All(k => k.Columns.Any()))
            {
                var kind = index.IsUnique ? NameKind.Unique : NameKind.Index;
                var parts = new NameParts(name, columns);
                yield return new(
                    ObjectKind.Index,
                    index.Name,
                    index.IsUnique ? convention.UniqueName(name, columns) : convention.IndexName(name, columns),
                    convention.Matches(kind, index.Name, parts),
                    kind,
                    parts)
                {
                    Included = index.Included,
                };
            }
        }

        ExpectedName Constraint(NameKind kind, string has, NameParts parts, string expected) =>
            new(ObjectKind.Constraint, has, expected, convention.Matches(kind, has, parts), kind, parts);
    }

    /// <summary>What the author meant by <c>orders_total_check</c>: <c>total</c>.</summary>
    private static string OwnPart(string table, string name)
    {
        foreach (var prefix in new[] { "chk_", "ck_", "check_", "excl_", $"{table}_" })
        {
            if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal))
                name = name.Substring(prefix.Length);
        }

        foreach (var suffix in new[] { "_check", "_excl", "_chk" })
        {
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal))
                return name.Substring(0, name.Length - suffix.Length);
        }

        return name;
    }
}
