using SchemaKit.Model;

namespace SchemaKit.Rules.Naming;

/// <summary>A prefix that says what kind of thing a name is of, which everybody sees.</summary>
internal sealed class PrefixNoise() : Rule("SK1012", "prefix-noise", Severity.Info)
{
    private const string ModuleLike = "t_";
    private const double MostTables = 0.8;

    // Only what English has no other use for: date_of_birth and text_color are right.
    private static readonly Dictionary<string, string[]> s_types = new(StringComparer.Ordinal)
    {
        ["int"] = ["smallint", "integer", "bigint"],
        ["integer"] = ["smallint", "integer", "bigint"],
        ["bigint"] = ["bigint"],
        ["smallint"] = ["smallint"],
        ["num"] = ["smallint", "integer", "bigint", "numeric"],
        ["numeric"] = ["numeric"],
        ["decimal"] = ["numeric"],
        ["float"] = ["real", "double precision"],
        ["double"] = ["double precision"],
        ["str"] = ["text", "character varying", "character"],
        ["string"] = ["text", "character varying", "character"],
        ["txt"] = ["text", "character varying"],
        ["varchar"] = ["character varying"],
        ["bool"] = ["boolean"],
        ["boolean"] = ["boolean"],
        ["dt"] = ["date", "timestamp with time zone", "timestamp without time zone"],
    };

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns)
        {
            var end = column.Name.IndexOf('_');
            if (end <= 0 || column.IsInherited || column.Type.ArrayDimensions > 0
                || !s_types.TryGetValue(column.Name.Substring(0, end), out var types)
                || !types.Contains(context.Domains.BaseOf(column.Type).Name))
                continue;
            yield return Report(
                new(Subject.Of(table, column), column.Name, table.Name.Schema),
                end + 1,
                "its type",
                name => table.Column(name) is null);
        }
    }

    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        var tables = context.Tables.Select(t => new NamedObject(Subject.Of(t), t.Name.Name, t.Name.Schema)).ToList();
        var isModule = tables.Count(t => Starts(t.Name, ModuleLike)) > MostTables * tables.Count;
        string[] ofTables = isModule ? ["tbl_"] : ["tbl_", ModuleLike];
        var views = NamedObjectsOutsideTables.Of(context.Database).ToList();
        return Noisy(tables, "that it is a table", ofTables)
            .Concat(Noisy(views.Where(o => o.Subject is
            {
                Kind: ObjectKind.View or ObjectKind.MaterializedView, Member: null,
            }), "that it is a view", "vw_"))
            .Concat(Noisy(views.Where(o => o.Routine is not null), "that it is a routine", "sp_", "fn_"));

        IEnumerable<Finding> Noisy(IEnumerable<NamedObject> items, string what, params string[] prefixes) =>
            from item in items
            let prefix = prefixes.FirstOrDefault(p => Starts(item.Name, p))
            where prefix is not null
            select Report(item, prefix.Length, what, name => !context.IsNameOfTable(name));
    }

    private static bool Starts(string name, string prefix) =>
        name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal);

    private Finding Report(NamedObject item, int length, string what, Func<string, bool> isFree)
    {
        var newName = item.Name.Substring(length);
        var canBeRenamed = newName.Length > 0 && newName[0] is not (>= '0' and <= '9') && isFree(newName);
        return new(
            this,
            item.Subject,
            $"{item.Mention} begins with {item.Name.Substring(0, length)}, which only says {what}. "
            + (canBeRenamed ? $"Rename it to {newName}." : "Rename it."),
            canBeRenamed ? item.Renamed(newName) : null);
    }
}
