using System.Text;
using SchemaKit.Naming;

namespace SchemaKit.Model;

/// <summary>A type as a column names it.</summary>
/// <param name="Name">
/// The name as <c>format_type</c> spells it, without modifiers: <c>timestamp with time zone</c>.
/// </param>
/// <seealso href="https://www.postgresql.org/docs/current/datatype.html"/>
public sealed record DataType(string Name)
{
    /// <summary>
    /// The schema of a type that is not built in; null for built-in types and those found by search path.
    /// </summary>
    public string? Schema { get; init; }

    /// <summary>What stands in the parentheses, such as <c>12,2</c>; null when there are none.</summary>
    public string? Modifier { get; init; }

    /// <summary>How many dimensions the array is declared with; zero for a type that is no array.</summary>
    public int ArrayDimensions { get; init; }

    /// <summary>The type without modifier and array dimensions.</summary>
    public DataType Base => this with { Modifier = null, ArrayDimensions = 0 };

    /// <summary>The type as SQL: <c>numeric(12,2)</c>, <c>timestamp(3) with time zone</c>, <c>text[]</c>.</summary>
    public override string ToString()
    {
        if (Schema is null && Modifier is null && ArrayDimensions == 0)
            return Name;
        var text = new StringBuilder();
        var isUserDefined = Schema is not null;
        if (isUserDefined)
            text.Append(Identifier.Quote(Schema!)).Append('.');
        var withZone = Name.IndexOf(" with", StringComparison.Ordinal);
        text.Append(
            isUserDefined
                ? Identifier.Quote(Name)
                : Modifier is null || withZone < 0 ? Name : Name.Substring(0, withZone));
        if (Modifier is not null)
            text.Append('(').Append(Modifier).Append(')');
        if (!isUserDefined && Modifier is not null && withZone >= 0)
            text.Append(Name, withZone, Name.Length - withZone);
        for (var i = 0; i < ArrayDimensions; i++)
            text.Append("[]");
        return text.ToString();
    }
}
