using System.Runtime.CompilerServices;

namespace SchemaKit.Tests.Shared;

/// <summary>
/// Compares a text with a file in <c>Expected</c> beside the test. <c>SCHEMAKIT_ACCEPT=1</c> rewrites the file;
/// otherwise a text that differs is put beside it, as <c>.received</c>.
/// </summary>
internal static class Golden
{
    public static void Match(string actual, string file, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Folder(test), "Expected", file);
        var received = $"{path}.received";
        var text = Normalised(actual);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(received);
        if (Environment.GetEnvironmentVariable("SCHEMAKIT_ACCEPT") == "1")
        {
            File.WriteAllText(path, text);
            return;
        }

        var expected = File.Exists(path) ? Normalised(File.ReadAllText(path)) : "";
        if (text == expected)
            return;
        File.WriteAllText(received, text);
        throw new GoldenException(
            $"{file} differs; set SCHEMAKIT_ACCEPT=1 to accept what is now written.\n{Difference(expected, text)}");
    }

    private static string Normalised(string text) => text.ReplaceLineEndings("\n");

    // Builds in CI rewrite the paths that callers see: only what follows the root of the repository is true.
    private static string Folder(string test)
    {
        var inside = test.Replace('\\', '/');
        inside = inside[(inside.LastIndexOf("/tests/", StringComparison.Ordinal) + 1)..];
        return Path.Combine(Repository.Root, Path.GetDirectoryName(inside)!);
    }

    private static string Difference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = before.Skip(same).Reverse().Zip(after.Skip(same).Reverse())
            .TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('\n', before[Math.Max(0, same - 2)..same].Select(line => $"  {line}")
            .Prepend($"From line {same + 1}:")
            .Concat(before[same..^end].Select(line => $"- {line}"))
            .Concat(after[same..^end].Select(line => $"+ {line}")));
    }
}
