using System.CommandLine;

namespace SchemaKit.Tool.Commands;

/// <summary>The words after <c>--format</c>.</summary>
internal static class Formats
{
    public const string CSharp = "csharp";
    public const string Json = "json";
    public const string Sql = "sql";
    public const string Text = "text";

    /// <summary>The option, with the formats that a command knows; the first is its default.</summary>
    public static Option<string> Option(params string[] formats) =>
        new Option<string>("--format")
        {
            Description = "How the result is written.",
            DefaultValueFactory = _ => formats[0],
        }.AcceptOnlyFromAmong(formats);
}
