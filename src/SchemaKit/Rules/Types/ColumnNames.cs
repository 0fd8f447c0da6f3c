using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>Lists of columns as messages show them.</summary>
internal static class ColumnNames
{
    private const int Shown = 5;

    /// <summary>The first few, and how many more there are.</summary>
    public static string Listed(IReadOnlyList<ColumnPath> columns)
    {
        var names = string.Join(", ", columns.Take(Shown).Select(c => $"{Wording.Of(c.Table)}.{c.Column}"));
        return columns.Count > Shown ? $"{names} and {columns.Count - Shown} more" : names;
    }
}
