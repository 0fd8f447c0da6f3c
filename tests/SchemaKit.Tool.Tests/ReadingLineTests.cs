using SchemaKit.Tool.Sources;

namespace SchemaKit.Tool.Tests;

public sealed class ReadingLineTests
{
    [Fact]
    public void Who_watches_sees_one_line_that_is_gone_at_the_end() => Told(isWatched: true).Should().Be(
        "\rReading the database: tables, 1 of 2"
        + "\rReading the database: keys, 2 of 2  "
        + $"\r{new string(' ', 34)}\r"
        + $"Not read: A secret.{Environment.NewLine}");

    [Fact]
    public void A_file_holds_what_was_not_read_alone() =>
        Told(isWatched: false).Should().Be($"Not read: A secret.{Environment.NewLine}");

    private static string Told(bool isWatched)
    {
        using var error = new StringWriter();
        using (var line = new ReadingLine(error, isWatched))
        {
            line.Report(new("tables", 1, 2, 10));
            line.Report(new("keys", 2, 2, 10));
            line.Report(new("keys", 2, 2, 1) { Unseen = "A secret." });
        }

        return error.ToString();
    }
}
