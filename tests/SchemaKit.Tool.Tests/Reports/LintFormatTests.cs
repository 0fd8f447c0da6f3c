using System.Xml.Linq;
using SchemaKit.Model;
using SchemaKit.Rules;
using SchemaKit.Tests.Shared;
using SchemaKit.Tool.Commands;
using SchemaKit.Tool.Reports;

namespace SchemaKit.Tool.Tests.Reports;

public sealed class LintFormatTests
{
    [Theory]
    [InlineData("text", "lint.txt")]
    [InlineData("json", "lint.json")]
    [InlineData("github", "lint.github.txt")]
    [InlineData("msbuild", "lint.msbuild.txt")]
    [InlineData("junit", "lint.junit.xml")]
    [InlineData("markdown", "lint.md")]
    public void Every_format_says_what_was_found(string format, string file) => Golden.Match(Reported.As(format), file);

    [Fact]
    public void Text_on_a_terminal_is_broken_and_coloured() =>
        Golden.Match(
            Reported.As("text", new Terminal { Width = 72, HasColours = true }).Replace("\e", "␛"),
            "lint.terminal.txt");

    [Fact]
    public void The_source_line_is_quoted_and_what_is_meant_is_underlined()
    {
        using var folder = new Folder();
        var file = folder.Write("Orders.cs", "// Orders\n\tpublic Column<long> UserId { get; } = Pg.BigInt();\n");
        var table = new TableModel(new("public", "orders"))
        {
            Comment = "Sales.",
            Columns =
            [
                new("user_id", new("timestamp without time zone")) { Comment = "When.", Location = new(file, 2) },
            ],
        };

        var text = Text(new() { Tables = [table] });

        text.Should().Contain(
            """
                2 |     public Column<long> UserId { get; } = Pg.BigInt();
                  |                         ^^^^^^
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Findings_about_names_and_comments_are_told_once_for_each_rule()
    {
        var columns = new[] { "total", "placed_at", "sent_at" }.Select(name => new ColumnModel(name, new("integer")));
        var table = new TableModel(new("public", "orders")) { Comment = "Sales.", Columns = [.. columns] };

        Text(new() { Tables = [table] }).Should().Be(
            """
            public.orders
              info SK1202 column-comment, 3 times
                orders.placed_at has no comment. Say what a value means with .Comment("…").
                also   sent_at, total
                allow  sk:allow SK1202 because … (in the comment of public.orders.placed_at)

            3 infos in 1 table.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Names_of_a_database_break_no_format()
    {
        const string Name = "a|b`c\u0001\n<&\"%,:]]>";
        var table = new TableModel(new("public", Name)) { Location = new("src/a,b:c.cs", 1) };
        var result = Reported.Result(new() { Tables = [table] }, RuleSettings.Default);

        XDocument.Parse(LintJUnit.Write(result)).Descendants("testcase").Should().NotBeEmpty();
        LintGitHub.Write(result).TrimEnd('\n').Should().NotContain("\n").And.StartWith(
            "::notice file=src/a%2Cb%3Ac.cs,line=1,title=SK1201 table-comment::public.a|b`c\u0001%0A<&\"%25,:]]>: ");
        LintMSBuild.Write(result).TrimEnd('\n').Should().NotContain("\n");
        LintMarkdown.Write(result).Split('\n').Should().Contain(line => line.StartsWith("| info | SK1201"));
    }

    [Theory]
    [InlineData("never")]
    [InlineData("warning")]
    public void A_rule_that_throws_fails_the_run_whatever_else_is_asked(string failOn)
    {
        var result = Reported.Result(
            new() { Tables = [new(new("public", "orders"))] }, RuleSettings.Default, new Throwing());

        FailOn.ExitCodeOf(result, failOn).Should().Be(ExitCode.Failure);
        result.Report.Findings.Single(f => f.Rule == Rule.AnalysisFailed).Cause!.StackTrace
            .Should().Contain("Throwing");
        result.Report.Findings.Should().Contain(f => f.Rule == Rule.TableComment, "the other rules still ran");
    }

    private static string Text(DatabaseModel model)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var streams = new Streams(TextReader.Null, output, TextWriter.Null);
        LintText.Write(Reported.Result(model, RuleSettings.Default), streams);
        return output.ToString();
    }

    private sealed class Throwing() : Rule("SK9998", "throwing", Severity.Warning)
    {
        internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
            throw new InvalidOperationException("boom");
    }
}
