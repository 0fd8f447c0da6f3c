using SchemaKit.Model;
using SchemaKit.NormalForms;
using SchemaKit.Rules.Linting;
using SchemaKit.Settings;

namespace SchemaKit.Rules.NormalForms;

/// <summary>Dependencies and keys of a table as messages say them.</summary>
internal sealed class DependencyWords(TableDependencies stated)
{
    private const int MostKeys = 3;

    public string Table => Wording.Of(stated.Table.Name);

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> names) => names.Count == 1
        ? names[0]
        : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]}";

    /// <summary>A dependency as comments and settings write it: <c>postal_code -> city</c>.</summary>
    public static string Of(DependencyModel declared) =>
        $"{string.Join(", ", declared.Determinant)} {(declared.IsMultivalued ? "->>" : "->")} "
        + string.Join(", ", declared.Dependents);

    /// <summary>What is wrong with a dependency that names a column that there is not; null when all are there.</summary>
    public static string? UnknownColumn(DependencyModel declared, TableModel table) =>
        declared.Determinant.Concat(declared.Dependents).FirstOrDefault(name => table.Column(name) is null) is { } name
            ? $"The dependency {Of(declared)} names {name}, which is no column of {Wording.Of(table.Name)}."
                + (table.Columns.Count == 0 ? "" : $" Did you mean {Nearest.To(name, table.Columns.Select(c => c.Name))}?")
            : null;

    /// <summary>The C# that declares a dependency, without its semicolon.</summary>
    public static string Call(
        IReadOnlyList<string> determinant, IReadOnlyList<string> dependents, NamingConvention convention)
    {
        var (left, right) = (Wording.Members(determinant, convention), Wording.Members(dependents, convention));
        return determinant.Count == 1 && dependents.Count == 1
            ? $"t.Determines({left}, {right})"
            : $"t.Determines([{left}], [{right}])";
    }

    public string Of(AttributeSet columns) => List(stated.Names(columns));

    public string Verb(AttributeSet determinant) => determinant.Count == 1 ? "determines" : "determine";

    public string Key(AttributeSet key) => $"({string.Join(", ", stated.Names(key))})";

    /// <summary>The candidate keys, as far as a reader wants to see them.</summary>
    public string Of(CandidateKeys keys)
    {
        var words = keys.All.Take(MostKeys).Select(Key).ToList();
        if (keys.All.Count > MostKeys)
            words.Add($"{keys.All.Count - MostKeys} more");
        return $"the {(words.Count == 1 ? "key is" : "keys are")} {List(words)}";
    }
}
