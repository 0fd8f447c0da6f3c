using SchemaKit.Model;
using SchemaKit.Rules;
using SchemaKit.Tool.Reports;

namespace SchemaKit.Tool.Tests.Reports;

/// <summary>
/// What a few rules say of the shop, in a format. All rules would make each new one touch every golden file.
/// </summary>
internal static class Reported
{
    private static readonly Rule[] s_rules =
    [
        Rule.TableComment, Rule.ColumnComment, Rule.TimestampWithoutZone, Rule.ForeignKeyIndex, Rule.FailingAction,
        Rule.DuplicateIndex,
    ];

    public static string As(string format, Terminal? terminal = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var streams = new Streams(TextReader.Null, output, TextWriter.Null)
        {
            Width = terminal?.Width,
            HasColours = terminal?.HasColours ?? false,
        };
        LintFormats.Write(Result(ModelJson.Read(Models.Shop), RuleSettings.Default), format, streams);
        return output.ToString();
    }

    public static LintResult Result(DatabaseModel model, RuleSettings settings, params Rule[] more) =>
        new(Linter.Check(model, settings, [.. s_rules, .. more], default), settings, Environment.CurrentDirectory)
        {
            Rules = s_rules,
        };
}
