using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Lifecycle;

/// <summary>A history that a role may rewrite.</summary>
internal sealed class UnprotectedLog() : Rule("SK7508", "unprotected-log", Severity.Info)
{
    private static readonly string[] s_changes = ["update", "delete", "truncate"];

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (!table.IsDeclared(DeclarationKind.Log) || IsKeptByTrigger(table, context))
            yield break;
        var changers = table.Grants
            .Select(grant => (grant.Role, Changes: grant.Privileges.Where(p => MayChange(p, table)).ToList()))
            .Where(grant => grant.Changes.Count > 0)
            .ToList();
        if (changers.Count == 0)
            yield break;
        var who = string.Join(", ", changers.Select(c => $"{c.Role} ({string.Join(", ", c.Changes)})"));
        yield return new(
            this,
            Subject.Of(table),
            $"{Wording.Of(table.Name)} only ever grows, but some may change what is there: {who}. Revoke that, "
            + "or refuse it in a trigger.",
            new(null, string.Join("\n", changers.Select(c =>
                $"revoke {string.Join(", ", c.Changes)} on {table.Name.ToSql()} from {SqlText.Role(c.Role)};"))));
    }

    /// <summary>Row security refuses what no policy allows; it does not speak of truncate.</summary>
    private static bool MayChange(string privilege, TableModel table) => privilege switch
    {
        "update" => !table.HasRowSecurity || HasPolicy(table, SqlCommand.Update),
        "delete" => !table.HasRowSecurity || HasPolicy(table, SqlCommand.Delete),
        _ => privilege == "truncate",
    };

    private static bool HasPolicy(TableModel table, SqlCommand command) =>
        table.Policies.Any(p => !p.IsRestrictive && (p.Command == command || p.Command == SqlCommand.All));

    /// <summary>
    /// A trigger whose function is not in the model may refuse; one whose function is there must raise.
    /// </summary>
    private static bool IsKeptByTrigger(TableModel table, RuleContext context) => s_changes.Take(2).All(change =>
        table.Triggers.Any(t => t.State != TriggerState.Disabled
            && t.Events.Contains(change)
            && (context.Routines(t.Function) is { Count: 0 } || context.Routines(t.Function).Any(Refuses))));

    private static bool Refuses(RoutineModel function)
    {
        var tokens = SqlTokens.Of(function.Body);
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Is("raise") && !tokens[i + 1].Is("notice") && !tokens[i + 1].Is("warning"))
                return true;
        }

        return false;
    }
}
