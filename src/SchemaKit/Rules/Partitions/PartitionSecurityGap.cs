using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Partitions;

/// <summary>A partition that can be reached past the row security and the privileges of its table.</summary>
/// <remarks>
/// A query through the parent meets the policies of the parent alone; one of the partition, its own alone.
/// </remarks>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-rowsecurity.html"/>
internal sealed class PartitionSecurityGap() : Rule("SK7804", "partition-security-gap", Severity.Warning)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.Grants.Count == 0)
            return [];
        return context.Partition(table) is { } partition ? OfPartition(table, partition) : OfParent(table);
    }

    private IEnumerable<Finding> OfPartition(TableModel table, PartitionView partition)
    {
        var parent = partition.Ancestors[0];
        if (!table.HasRowSecurity && partition.Ancestors.FirstOrDefault(t => t.HasRowSecurity) is { } secured)
        {
            var roles = table.Grants.Select(g => g.Role).Distinct().ToList();
            yield return Report(
                table,
                $"can be reached by {string.Join(", ", roles)} past the row security of {secured.Name.Name}",
                roles.Select(role => $"revoke all on {table.Name.ToSql()} from {SqlText.Role(role)};"));
            yield break;
        }

        var beyond = table.Grants
            .Select(g => (g.Role, Privileges: g.Privileges.Where(p => !IsGranted(parent, g.Role, p)).ToList()))
            .Where(g => g.Privileges.Count > 0)
            .ToList();
        if (beyond.Count == 0)
            yield break;
        var what = string.Join(", ", beyond.Select(b => $"{string.Join(", ", b.Privileges)} to {b.Role}"));
        yield return Report(
            table,
            $"grants what {parent.Name.Name} does not: {what}",
            beyond.Select(b =>
                $"revoke {string.Join(", ", b.Privileges)} on {table.Name.ToSql()} from {SqlText.Role(b.Role)};"));
    }

    private IEnumerable<Finding> OfParent(TableModel table)
    {
        if (table.HasRowSecurity || table.SelfAndPartitions().FirstOrDefault(t => t.HasRowSecurity) is not { } secured)
            yield break;
        yield return new(
            this,
            Subject.Of(table),
            $"{Wording.Of(table.Name)} has no row security, so that queries through it pass over that of "
            + $"{secured.Name.Name}. Give the table the policies of its partitions.");
    }

    private static bool IsGranted(TableModel parent, string role, string privilege) => parent.Grants.Any(g =>
        (g.Role == role || g.Role == "public") && g.Columns.Count == 0 && g.Privileges.Contains(privilege));

    private Finding Report(TableModel table, string what, IEnumerable<string> statements) => new(
        this,
        Subject.Of(table),
        $"{Wording.Of(table.Name)} {what}. Revoke it, and let queries go through the table.",
        new(null, string.Join("\n", statements)));
}
