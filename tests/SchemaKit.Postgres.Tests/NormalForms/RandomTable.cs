using SchemaKit.NormalForms;

namespace SchemaKit.Postgres.Tests.NormalForms;

/// <summary>A table with random dependencies, and rows that keep them.</summary>
internal sealed class RandomTable
{
    public const string Name = "facts";
    public const string All = "select a, b, c, d, e, f from facts order by 1, 2, 3, 4, 5, 6";

    private const int Columns = 6;
    private const int Values = 4;
    private const int Tries = 400;

    private readonly DependencySet _set;
    private readonly AttributeSet _key;
    private readonly List<int[]> _rows = [];

    private RandomTable(DependencySet set)
    {
        _set = set;
        _key = set.KeyWithin(set.Attributes);
    }

    public static RandomTable Of(int seed)
    {
        var random = new Random(seed);
        var table = new RandomTable(new(Columns, [.. Enumerable.Range(0, 3).Select(_ => Dependency(random))]));
        for (var i = 0; i < Tries; i++)
            table.AddIfKept([.. Enumerable.Range(0, Columns).Select(_ => random.Next(Values))]);
        return table;
    }

    public string Sql =>
        $"""
        create table {Name} (
          {string.Join(", ", _set.Attributes.Positions().Select(p => $"{Column(p)} text not null"))},
          primary key ({List(_key)})
        );
        comment on table {Name} is '{string.Join("\n", _set.Dependencies.Select(Line))}';
        insert into {Name} values
          {string.Join(", ", _rows.Select(row => $"({string.Join(", ", row.Select(v => $"'v{v}'"))})"))};
        """;

    /// <summary>Whether the declared dependencies and the key leave the table in a form.</summary>
    public bool IsIn(NormalForm form) =>
        Verdict.Of(_set.With([.. _set.Dependencies, new(_key, _set.Attributes)])).Highest >= form;

    private static Dependency Dependency(Random random)
    {
        var columns = Enumerable.Range(0, Columns).OrderBy(_ => random.Next()).ToArray();
        var left = random.Next(1, 3);
        return new(AttributeSet.Of(columns[..left]), AttributeSet.Of(columns[left..(left + random.Next(1, 3))]));
    }

    private void AddIfKept(int[] row)
    {
        if (_rows.All(other => _set.Dependencies.Append(new(_key, _set.Attributes)).All(d =>
            !Agree(row, other, d.Determinant) || Agree(row, other, d.Dependents))) && !_rows.Any(row.SequenceEqual))
        {
            _rows.Add(row);
        }
    }

    private static bool Agree(int[] left, int[] right, AttributeSet columns) =>
        columns.Positions().All(p => left[p] == right[p]);

    private static string Column(int position) => ((char)('a' + position)).ToString();

    private static string List(AttributeSet columns) => string.Join(", ", columns.Positions().Select(Column));

    private static string Line(Dependency d) => $"sk:determines {List(d.Determinant)} -> {List(d.Dependents)}";
}
