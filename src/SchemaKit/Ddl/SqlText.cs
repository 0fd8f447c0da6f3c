using System.Globalization;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <summary>The small parts that several kinds of statement share.</summary>
internal static class SqlText
{
    /// <summary>The names in parentheses, quoted where they must be.</summary>
    public static string Names(ValueList<string> names) => names.Count == 1
        ? $"({Identifier.Quote(names[0])})"
        : $"({string.Join(", ", names.Select(Identifier.Quote))})";

    /// <summary>The expression in parentheses.</summary>
    public static string Parenthesized(SqlExpression expression) => $"({Open(expression)})";

    /// <summary>The expression so that more can follow it: a comment at its end must not swallow the rest.</summary>
    public static string Open(SqlExpression expression) =>
        expression.Text.IndexOf("--", StringComparison.Ordinal) < 0 ? expression.Text : $"{expression.Text}\n";

    /// <summary><c>include (…)</c> after a space, or nothing.</summary>
    public static string Include(ValueList<string> columns) =>
        columns.Count == 0 ? "" : $" include {Names(columns)}";

    /// <summary>When a constraint is checked, after a space, or nothing where that is the default.</summary>
    public static string Deferrable(Deferral deferral) => deferral switch
    {
        Deferral.NotDeferrable => "",
        Deferral.InitiallyImmediate => " deferrable",
        Deferral.InitiallyDeferred => " deferrable initially deferred",
        _ => throw new ArgumentOutOfRangeException(nameof(deferral)),
    };

    /// <summary><c>if not exists</c> after a space, or nothing.</summary>
    public static string IfNotExists(DdlOptions options) => options.IfNotExists ? " if not exists" : "";

    /// <summary><c>tablespace</c> and its name after a space, or nothing.</summary>
    public static string Tablespace(string? name) => name is null ? "" : $" tablespace {Identifier.Quote(name)}";

    /// <summary>Parts on a line each, in parentheses, with what stands before and after.</summary>
    public static string Block(string before, IEnumerable<string> parts, string after = "")
    {
        var lines = string.Join(",\n  ", parts);
        return lines.Length == 0 ? $"{before} (){after}" : string.Concat([before, " (\n  ", lines, "\n)", after]);
    }

    /// <summary>A role; the words that stand for one are no names.</summary>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-grant.html"/>
    public static string Role(string role) =>
        role is "current_user" or "current_role" or "session_user" ? role : Identifier.Quote(role);

    /// <summary>A number, the same everywhere.</summary>
    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The storage parameters; a name may have a prefix, as in <c>toast.autovacuum_enabled</c>.</summary>
    public static string With(ValueList<StorageParameter> parameters) =>
        $"with ({string.Join(", ", parameters.Select(Setting))})";

    /// <summary>A parameter or a setting with its value.</summary>
    public static string Setting(StorageParameter setting) => $"{ParameterName(setting.Name)} = {setting.Value}";

    private static string ParameterName(string name) => string.Join(".", name.Split('.').Select(Identifier.Quote));
}
