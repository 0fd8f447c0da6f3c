namespace SchemaKit.Rules.Authoring;

/// <summary>A member that holds a column and is no public property with <c>{ get; }</c>.</summary>
internal sealed class ColumnProperty() : Rule("SK0006", "column-property", Severity.Warning)
{
    internal override bool CanBeAllowed => false;

    public static string OfField(string member, string type) =>
        $"{member} is a field, so the table has no such column. Make it a property: public {type} … {{ get; }} = ….";

    public static string OfHidden(string member) =>
        $"{member} is not public, so the table has no such column. Make it public.";

    public static string OfSettable(string member) =>
        $"{member} can be set, so the column that a key names may be another than the table's. Leave only {{ get; }}.";
}
