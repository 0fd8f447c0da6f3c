using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>A status that takes any text takes misspelt ones.</summary>
internal sealed class OpenClosedSet() : Rule("SK2020", "open-closed-set", Severity.Info)
{
    private static readonly HashSet<string> s_alone =
        new(StringComparer.Ordinal) { "status", "state", "type", "kind", "role", "level" };

    private static readonly HashSet<string> s_media =
        new(StringComparer.Ordinal) { "mime_type", "content_type", "media_type", "file_type" };

    private static readonly HashSet<string> s_address = new(StringComparer.Ordinal)
    {
        "city", "zip", "zipcode", "postcode", "postalcode", "street", "country", "address",
    };

    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        from column in table.Columns
        where BuiltInType.IsText(BuiltInType.ScalarNameOf(column.Type)) && !column.IsInherited
        where IsClosed(column.Name) && !IsExcepted(table, column)
        select new Finding(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table.Name)}.{column.Name} takes any text, though its name says one of a few values. "
            + "Add a check that lists them, or make it a foreign key.")
        {
            Grade = Grade.Suggested,
        };

    private static bool IsClosed(string name) =>
        NameWords.LastOf(name) is { } last
        && (last is "status" or "type" || (last.Length == name.Length && s_alone.Contains(last)));

    private static bool IsExcepted(TableModel table, ColumnModel column) =>
        column.Generated is not null
        || s_media.Contains(column.Name)
        || IsDiscriminator(table, column.Name)
        || (column.Name == "state" && table.Columns.Any(c => s_address.Contains(NameWords.LastOf(c.Name))))
        || table.RefersBy(column.Name)
        || table.Checks.Any(check => check.Reads(column.Name));

    // subject_type beside subject_id that refers to no single table names the table.
    private static bool IsDiscriminator(TableModel table, string name) =>
        name.EndsWith("_type", StringComparison.Ordinal)
        && table.Column(name.Substring(0, name.Length - "type".Length) + "id") is { } key
        && (key.IsDeclared(DeclarationKind.PolymorphicReference)
            || !table.RefersBy(key.Name));
}
