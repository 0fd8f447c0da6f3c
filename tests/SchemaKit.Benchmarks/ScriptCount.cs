using System.Text.RegularExpressions;

namespace SchemaKit.Benchmarks;

/// <summary>Refuses to measure a script that does not create all of the generated schema.</summary>
internal static class ScriptCount
{
    public static void Require(int tables, string script)
    {
        Require(tables, "create table", script);
        Require(tables, "comment on table", script);
        Require(tables, "primary key", script);
        Require(2 * tables, "foreign key", script);
        Require(3 * tables, "create index", script);
    }

    private static void Require(int expected, string words, string script)
    {
        var found = Regex.Count(script, words, RegexOptions.IgnoreCase);
        if (found != expected)
            throw new InvalidOperationException($"The script says \"{words}\" {found} times instead of {expected}.");
    }
}
