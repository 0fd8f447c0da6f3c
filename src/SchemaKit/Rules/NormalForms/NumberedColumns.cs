using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.NormalForms;

/// <summary>A list that columns of one kind spell out by number: <c>phone1</c>, <c>phone2</c>.</summary>
internal sealed class NumberedColumns() : Rule("SK6003", "numbered-columns", Severity.Info)
{
    private static readonly string[] s_addresses = ["address", "street", "addr"];

    // Names of standards, not numbers.
    private static readonly HashSet<string> s_standards = new(
        ["sha", "md", "utf", "base", "ipv", "oauth", "iso", "mp", "crc", "rfc", "win", "int", "uint"],
        StringComparer.Ordinal);

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var numbered = table.Columns.Select(Numbered.Of).OfType<Numbered>();
        foreach (var group in numbered.GroupBy(n => (n.Base, n.Column.Type)))
        {
            var members = group.OrderBy(n => n.Number).ToList();
            if (IsExcepted(group.Key.Base) || LongestRun(members) < 2)
                continue;
            yield return new(
                this,
                Subject.Of(table, members[0].Column),
                $"{Wording.Of(table.Name)} has {DependencyWords.List([.. members.Select(n => n.Column.Name)])}, a list "
                + $"in columns. Move it to a table with a row for each {group.Key.Base}.")
            {
                Grade = Grade.Suggested,
            };
        }
    }

    /// <summary>A letter alone is an axis: <c>x1</c>, <c>y1</c>.</summary>
    private static bool IsExcepted(string name)
    {
        var word = name.Substring(name.LastIndexOf('_') + 1);
        return word.Length == 1 || IsLineOfAddress(name) || s_standards.Contains(word);
    }

    /// <summary>The lines of an address are parts of one text: <c>line_1</c>, <c>addressline1</c>.</summary>
    private static bool IsLineOfAddress(string name)
    {
        const string Line = "line";
        if (name == Line || name.EndsWith("_" + Line, StringComparison.Ordinal))
            return true;
        var place = name.EndsWith(Line, StringComparison.Ordinal) ? name.Substring(0, name.Length - Line.Length) : name;
        return Array.Exists(s_addresses, word => place.EndsWith(word, StringComparison.Ordinal));
    }

    private static int LongestRun(List<Numbered> members)
    {
        var (longest, run) = (1, 1);
        for (var i = 1; i < members.Count; i++)
        {
            run = members[i].Number == members[i - 1].Number + 1 ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private sealed record Numbered(ColumnModel Column, string Base, int Number)
    {
        public static Numbered? Of(ColumnModel column)
        {
            var start = column.Name.Length;
            while (start > 0 && column.Name[start - 1] is >= '0' and <= '9')
                start--;
            var name = column.Name.Substring(0, start).TrimEnd('_');
            return name.Length > 0 && int.TryParse(column.Name.Substring(start), out var number)
                ? new(column, name, number)
                : null;
        }
    }
}
