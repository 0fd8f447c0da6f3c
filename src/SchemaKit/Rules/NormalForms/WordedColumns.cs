using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.NormalForms;

/// <summary>A list that columns of one kind spell out by words: <c>monday_hours</c> to <c>sunday_hours</c>.</summary>
internal sealed class WordedColumns() : Rule("SK6004", "worded-columns", Severity.Info)
{
    private const int FewestOfLongList = 3;

    private static readonly string[][] s_lists =
    [
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
        [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ],
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
        ["q1", "q2", "q3", "q4"],
        ["home", "work", "mobile"],
        ["primary", "secondary"],
    ];

    private static readonly HashSet<string> s_words = new(s_lists.SelectMany(list => list), StringComparer.Ordinal);

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var spelled = table.Columns
            .Select(column => (Column: column, Words: column.Name.Split('_')))
            .Where(pair => pair.Words.Any(s_words.Contains))
            .ToList();
        return spelled.Count < 2 ? [] : s_lists.SelectMany(list => Check(table, spelled, list));
    }

    private IEnumerable<Finding> Check(TableModel table, List<(ColumnModel Column, string[] Words)> spelled, string[] list)
    {
        var groups =
            from pair in spelled
            let at = Array.FindIndex(pair.Words, word => list.Contains(word))
            where at >= 0
            group (pair.Column, Word: pair.Words[at]) by (Rest(pair.Words, at), pair.Column.Type);
        foreach (var group in groups.Where(g => g.Select(m => m.Word).Distinct().Count() >= Fewest(list)))
        {
            var columns = group.Select(member => member.Column).ToList();
            yield return new(
                this,
                Subject.Of(table, columns[0]),
                $"{Wording.Of(table.Name)} has {DependencyWords.List([.. columns.Select(c => c.Name)])}, a list in "
                + "columns. Move it to a table with a row for each.")
            {
                Grade = Grade.Suggested,
            };
        }
    }

    private static int Fewest(string[] list) => Math.Min(list.Length, FewestOfLongList);

    private static string Rest(string[] words, int without) => string.Join("_", words.Where((_, i) => i != without));
}
