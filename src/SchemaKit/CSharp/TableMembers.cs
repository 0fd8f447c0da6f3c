using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.CSharp;

/// <summary>What a table and its columns are called in C#.</summary>
internal sealed class TableMembers
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    public TableMembers(
        TableModel table,
        string className,
        NamingConvention convention,
        IReadOnlyList<ColumnGroupUse> groups,
        IReadOnlyList<string> classes)
    {
        (ClassName, Groups) = (className, groups);
        var scope = new Scope(name => name == className || ReservedNames.OfMembers(name) || classes.Contains(name));
        foreach (var group in groups)
        {
            var property = scope.Take(group.TypeName, "Group");
            foreach (var (column, member) in group.Members)
                _paths[column] = $"{property}.{member}";
        }

        foreach (var column in table.Columns.Where(c => !_paths.ContainsKey(c.Name)))
        {
            var member = convention.MemberNames == IdentifierCase.AsWritten && CSharpText.IsIdentifier(column.Name)
                ? column.Name
                : PascalCase.Of(column.Name);
            _paths[column.Name] = scope.Take(member, "Column");
        }
    }

    public string ClassName { get; }

    public IReadOnlyList<ColumnGroupUse> Groups { get; }

    /// <summary>What a lambda calls a row of the table; never <c>t</c>, which is the definition.</summary>
    public string Parameter =>
        char.ToLowerInvariant(ClassName[0]) is var letter and >= 'a' and <= 'z' and not 't' ? letter.ToString() : "x";

    /// <summary>The parameter of a lambda that takes a row.</summary>
    public string Row => $"{ClassName} {Parameter}";

    /// <summary>How the table's own class reaches a column.</summary>
    public string PathOf(string column) => _paths.TryGetValue(column, out var path) ? path : PascalCase.Of(column);

    public string PathsOf(IEnumerable<string> columns) => string.Join(", ", columns.Select(PathOf));

    public bool Has(string column) => _paths.ContainsKey(column);

    /// <summary>Whether a simple name means a member of the class.</summary>
    public bool Hides(string name) => _paths.ContainsValue(name);
}
