using System.Text;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>A name that is not in snake_case has to be quoted, or looks unlike all the others.</summary>
internal sealed class IdentifierCase() : Rule("SK1001", "identifier-case", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var convention = context.Settings.Convention;
        var reportedElsewhere = NamesUsedBy(table).Where(n => !Fits(n, convention)).ToList();
        foreach (var item in NamedObjects.In(table).Where(o => !o.IsNamedByConvention && !Fits(o.Name, convention)))
        {
            var introduces = item.Subject.Kind is ObjectKind.Table or ObjectKind.Column;
            if (introduces || !Fits(Without(reportedElsewhere, item.Name), convention))
                yield return Report(item, convention);
        }
    }

    internal override IEnumerable<Finding> Check(RuleContext context) =>
        NamedObjects.OutsideTables(context.Database)
            .Where(o => !Fits(o.Name, context.Settings.Convention))
            .Select(o => Report(o, context.Settings.Convention));

    private static bool Fits(string name, NamingConvention convention)
    {
        if (convention.MemberNames == SchemaKit.IdentifierCase.AsWritten)
            return IsPlain(name);
        return IsPlain(name)
            && name.All(letter => letter is not (>= 'A' and <= 'Z'))
            && name[0] != '_'
            && name[name.Length - 1] != '_'
            && name.IndexOf("__", StringComparison.Ordinal) < 0;
    }

    private static bool IsPlain(string name) =>
        name.Length > 0 && name[0] is not (>= '0' and <= '9') && name.All(IsPlain);

    private static bool IsPlain(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    private static IEnumerable<string> NamesUsedBy(TableModel table) =>
        table.Columns.Select(c => c.Name)
            .Concat(table.ForeignKeys.Select(f => f.Target.Name))
            .Append(table.Name.Name)
            .OrderByDescending(name => name.Length);

    private static string Without(IReadOnlyList<string> names, string name) =>
        names.Where(n => n.Length > 0).Aggregate(name, (text, n) => text.Replace(n, "x"));

    private Finding Report(NamedObject item, NamingConvention convention)
    {
        if (convention.MemberNames == SchemaKit.IdentifierCase.AsWritten)
        {
            return new(
                this,
                item.Subject,
                $"{item.Mention} is not a plain name. "
                + "Use Latin letters, digits and underscores, and begin with a letter.");
        }

        var name = Suggestion(item.Name);
        return Fits(name, convention)
            ? new(
                this,
                item.Subject,
                $"{item.Mention} is not in snake_case. Rename it to {name}.",
                new(null, item.RenameTo(name)))
            : new(
                this,
                item.Subject,
                $"{item.Mention} is not in snake_case. "
                + "Use small Latin letters, digits and single underscores, and begin with a letter.");
    }

    private static string Suggestion(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name)
            text.Append(IsPlain(letter) || letter > '\u007f' ? letter : '_');
        return SnakeCase.Of(text.ToString().Trim('_'));
    }
}
