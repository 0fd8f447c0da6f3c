using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.NormalForms;

/// <summary>A text that its name says holds several values.</summary>
internal sealed class CompositeValue() : Rule("SK6006", "composite-value", Severity.Off)
{
    private const string And = "_and_";

    private static readonly string[] s_types = ["text", "character varying", "character", "citext"];

    private static readonly HashSet<string> s_composite = new(
        ["full_address", "lat_lng", "lat_lon", "lat_long", "latlng", "latlong", "city_state", "city_state_zip"],
        StringComparer.Ordinal);

    // Both sides must be values that stand alone: terms_and_conditions are one thing.
    private static readonly HashSet<string> s_values = new(
        [
            "address", "city", "code", "country", "date", "email", "first_name", "last_name", "name", "phone", "state",
            "street", "time", "title", "zip",
        ],
        StringComparer.Ordinal);

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns)
        {
            var isText = column.Type.ArrayDimensions == 0 && s_types.Contains(column.Type.Name);
            if (!isText || !IsComposite(column.Name) || column.Generated is not null || column.DerivedFrom.Count > 0)
                continue;
            yield return new(
                this,
                Subject.Of(table, column),
                $"Does {Wording.Of(table, [column.Name])} hold several values in one text? Give each a column, so that "
                + "it can be checked and searched alone.")
            {
                Grade = Grade.Suggested,
            };
        }
    }

    private static bool IsComposite(string name)
    {
        if (s_composite.Contains(name))
            return true;
        var at = name.IndexOf(And, StringComparison.Ordinal);
        return at > 0
            && s_values.Contains(name.Substring(0, at))
            && s_values.Contains(name.Substring(at + And.Length));
    }
}
