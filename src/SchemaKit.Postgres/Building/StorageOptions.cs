using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Postgres.Building;

/// <summary>Options as the catalogue keeps them: <c>name=value</c>.</summary>
internal static class StorageOptions
{
    /// <summary>The options in order of name, those of the toast table with their prefix.</summary>
    public static ValueList<StorageParameter> Of(IEnumerable<string> own, IEnumerable<string> ofToast) =>
        own.Concat(ofToast.Select(option => $"toast.{option}"))
            .Select(Parse)
            .OrderBy(parameter => parameter.Name, StringComparer.Ordinal)
            .ToValueList();

    public static ValueList<StorageParameter> Of(string[] options) => options.Length == 0 ? [] : Of(options, []);

    /// <summary>The settings of a routine, in the order in which they were set.</summary>
    public static ValueList<StorageParameter> Settings(IEnumerable<string> settings) => settings.Select(setting =>
    {
        var (name, value) = Pair(setting);
        return new StorageParameter(name, name == "search_path" ? Names(value) : Identifier.Literal(value));
    }).ToValueList();

    /// <summary>The value of an option; null where it is not there.</summary>
    public static string? Value(IEnumerable<string> options, string name) =>
        options.Select(Pair).Where(pair => pair.Name == name).Select(pair => pair.Value).FirstOrDefault();

    public static bool IsOn(IEnumerable<string> options, string name) =>
        Value(options, name)?.ToLowerInvariant() is "true" or "on" or "yes" or "1";

    private static StorageParameter Parse(string option)
    {
        var (name, value) = Pair(option);
        return new(name, IsPlain(value) ? value : Identifier.Literal(value));
    }

    /// <summary>A word or a number, which SQL takes without quotes; a sign stands before digits alone.</summary>
    private static bool IsPlain(string value)
    {
        var unsigned = value.StartsWith('-') && value.Length > 1 && char.IsAsciiDigit(value[1]) ? value[1..] : value;
        return unsigned.Length > 0 && unsigned.All(c => char.IsAsciiLetterOrDigit(c) || c == '.');
    }

    private static (string Name, string Value) Pair(string option)
    {
        var at = option.IndexOf('=', StringComparison.Ordinal);
        return (option[..at], option[(at + 1)..]);
    }

    /// <summary>A list of names, each of which must be a literal of its own.</summary>
    private static string Names(string value)
    {
        var names = Deparsed.Split(value)
            .Select(name => name.StartsWith('"') ? name[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : name);
        return string.Join(", ", names.Select(Identifier.Literal));
    }
}
