using SchemaKit.Rules;
using SchemaKit.Tool.Pages;
using Spectre.Console;

namespace SchemaKit.Tool.Reports;

/// <summary>The rules for people.</summary>
internal static class RuleTable
{
    public static void Write(Streams streams)
    {
        var table = new Spectre.Console.Table { Border = TableBorder.None };
        table.AddColumn(new TableColumn("Id").NoWrap());
        table.AddColumn(new TableColumn("Severity").NoWrap());
        table.AddColumn(new TableColumn("Slug").NoWrap());
        table.AddColumn("What it finds");
        foreach (var rule in Catalogue.All.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            table.AddRow(
                new Text(rule.Id),
                new Text(ReportJson.Word(rule.DefaultSeverity), Paper.StyleOf(rule.DefaultSeverity)),
                new Text(rule.Slug),
                new Text(RuleTitles.Of(rule)));
        }

        // The table fills its last column with spaces, which nobody wants in a file.
        using var text = new StringWriter();
        new Paper(streams with { Out = text }).Table(table);
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
            streams.Out.WriteLine(line.TrimEnd());
    }
}
