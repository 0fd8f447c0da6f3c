using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Structure;

/// <summary>Columns of which one is meant to be filled, and nothing keeps a row from filling two.</summary>
internal sealed class OpenExclusiveArc() : Rule("SK7003", "open-exclusive-arc", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var declared = ExclusiveArc.DeclaredIn(table).ToList();
        return declared.Count == 0 && !MayHaveOne(table) ? [] : Check(table, declared, context);
    }

    private IEnumerable<Finding> Check(TableModel table, List<ExclusiveArc> declared, RuleContext context)
    {
        var suggested = SuggestedIn(table, context)
            .Where(arc => !declared.Exists(d => d.Columns.Any(arc.Columns.Contains)));
        return declared.Concat(suggested).Where(arc => !arc.IsHeldBy(table)).Select(arc => Report(table, arc, context));
    }

    /// <summary>
    /// Nullable foreign keys to several tables in one role: <c>owner_user_id</c> and <c>owner_group_id</c>.
    /// </summary>
    private static IEnumerable<ExclusiveArc> SuggestedIn(TableModel table, RuleContext context)
    {
        if (!MayHaveOne(table))
            return [];
        return
            from key in table.ForeignKeys
            where key.Columns.Count == 1
            let column = table.Column(key.Columns[0])
            where column is not null
            let role = RoleOf(column.Name, key.Target.Name, context.Inflector)
            where role is not null
            group (Column: column, key.Target) by role into arc
            where arc.Count() > 1
                && arc.All(c => c.Column.IsNullable)
                && arc.Select(c => c.Target).Distinct().Count() == arc.Count()
            select new ExclusiveArc(arc.Key, [.. arc.Select(c => c.Column)], IsDeclared: false);
    }

    /// <summary>An arc has two foreign keys that may be null, which few tables have.</summary>
    private static bool MayHaveOne(TableModel table)
    {
        var count = 0;
        foreach (var key in table.ForeignKeys)
        {
            foreach (var column in key.Columns)
            {
                if (table.Column(column)?.IsNullable != true)
                    continue;
                count++;
                break;
            }
        }

        return count >= 2;
    }

    private static string? RoleOf(string column, string target, Inflector inflector)
    {
        foreach (var singular in inflector.Singulars(target))
        {
            var ending = $"_{singular}_id";
            if (column.Length > ending.Length && column.EndsWith(ending, StringComparison.Ordinal))
                return column.Substring(0, column.Length - ending.Length);
        }

        return null;
    }

    private Finding Report(TableModel table, ExclusiveArc arc, RuleContext context)
    {
        var columns = arc.Columns.Select(c => c.Name).ToList();
        var name = context.Convention.CheckName(table.Name.Name, arc.Choice);
        var condition = $"num_nonnulls({Wording.Sql(columns)}) <= 1";
        var members = Wording.Members(columns, context.Convention).Split([", "], StringSplitOptions.None);
        var call = $"t.Check(\"{arc.Choice}\", "
            + $"$\"num_nonnulls({string.Join(", ", members.Select(m => $"{{{m}}}"))}) <= 1\");";
        var sql = $"alter table {table.Name.ToSql()} "
            + $"add constraint {Identifier.Quote(name)} check ({condition}) not valid;\n"
            + $"alter table {table.Name.ToSql()} validate constraint {Identifier.Quote(name)};";
        var what = arc.IsDeclared
            ? "exclude each other, but no check refuses"
            : "seem to exclude each other, and no check refuses";
        return new(
            this,
            Subject.Of(table, arc.Columns[0]),
            $"{Wording.Of(table, columns)} {what} a row that fills more than one. Add check ({condition}), "
            + "or = 1 where one must be filled.",
            new(call, sql))
        {
            Grade = arc.IsDeclared ? Grade.Proven : Grade.Suggested,
            Severity = arc.IsDeclared ? DefaultSeverity : Severity.Info,
        };
    }
}
