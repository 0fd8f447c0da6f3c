using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Linting;

/// <summary>Objects as messages and remedies name them.</summary>
internal static class Wording
{
    /// <summary>The name of a table, without the schema that everybody expects.</summary>
    public static string Of(QualifiedName table) => table.Schema == "public" ? table.Name : table.ToString();

    /// <summary><c>orders.user_id</c>, or <c>orders (a, b)</c> for several columns.</summary>
    public static string Of(TableModel table, IReadOnlyList<string> columns) =>
        columns.Count == 1 ? $"{Of(table.Name)}.{columns[0]}" : $"{Of(table.Name)} ({string.Join(", ", columns)})";

    /// <summary>The tables of a cycle of foreign keys, back to the first: <c>a → b → a</c>.</summary>
    public static string Way(IReadOnlyList<Reference> cycle) =>
        string.Join(" → ", cycle.Select(step => Of(step.Child.Name)).Append(Of(cycle[0].Child.Name)));

    /// <summary>The members of the columns, as arguments of a C# call.</summary>
    public static string Members(IEnumerable<string> columns, NamingConvention convention) =>
        string.Join(", ", columns.Select(c => Member(c, convention)));

    /// <summary>The columns as SQL, with commas between.</summary>
    public static string Sql(IEnumerable<string> columns) => string.Join(", ", columns.Select(Identifier.Quote));

    private static string Member(string column, NamingConvention convention)
    {
        if (convention.MemberNames == IdentifierCase.AsWritten)
            return column;
        var words = column.Split(['_'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Select(w => char.ToUpperInvariant(w[0]) + w.Substring(1)));
    }
}
