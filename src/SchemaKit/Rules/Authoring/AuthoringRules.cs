namespace SchemaKit.Rules.Authoring;

/// <summary>
/// The rules of how classes are written. No model shows what they look for, so the linter asks them nothing: the
/// analyzers do.
/// </summary>
internal static class AuthoringRules
{
    public static ColumnProperty ColumnProperty { get; } = new();

    public static ColumnMadeAnew ColumnMadeAnew { get; } = new();

    public static TableNotAdded TableNotAdded { get; } = new();

    public static ChangingSchema ChangingSchema { get; } = new();

    public static UnsaidRename UnsaidRename { get; } = new();

    public static IReadOnlyList<Rule> All { get; } =
        [ColumnProperty, ColumnMadeAnew, TableNotAdded, ChangingSchema, UnsaidRename];
}
