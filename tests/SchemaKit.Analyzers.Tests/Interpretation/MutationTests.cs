using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.Analyzers.Interpretation;
using Xunit.Abstractions;

namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>Programs as they are while one types: broken in every way. None may throw, and none may hang.</summary>
public class MutationTests(ITestOutputHelper output)
{
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(2);

    // By the clock, on a machine that may have other work: what takes so long does not end.
    private static readonly TimeSpan s_hung = TimeSpan.FromMinutes(2);

    private static readonly string[] s_replacements =
    [
        "", "(", ")", "{", "}", ";", "=", "=>", "null", "0", "1 / 0", "while (true)", "t", "this", "base", "Id", "new()",
        "throw", "\"x\"", "default", "await", "?",
    ];

    [Fact]
    public void A_mutant_neither_throws_nor_hangs()
    {
        var mutants = Environment.GetEnvironmentVariable("CI") == "true" ? 5_000 : 150;
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var compilation = SchemaSource.Compile(("Made.cs", new SchemaGenerator(random, 6).Write()));
        var library = compilation.GetTypeByMetadataName("SchemaKit.Database")!.ContainingAssembly;
        var tree = compilation.SyntaxTrees.First(t => t.FilePath == "Made.cs");
        var slowest = TimeSpan.Zero;

        // The first reading compiles the interpreter itself.
        Read(compilation, library, compilation.GetTypeByMetadataName("Made.Db")!);
        for (var i = 0; i < mutants; i++)
        {
            var mutant = Mutate(tree, random);
            var changed = compilation.ReplaceSyntaxTree(tree, mutant);
            if (changed.GetTypeByMetadataName("Made.Db") is not { } type)
                continue;
            var used = ProcessorTime(() => Read(changed, library, type), mutant);
            used.Should().BeLessThan(s_longest, "{0}", mutant);
            slowest = used > slowest ? used : slowest;
        }

        output.WriteLine($"slowest {slowest.TotalMilliseconds:0} ms");
    }

    /// <summary>What reading costs, on a thread of its own so that one which never ends does not hold the test.</summary>
    private static TimeSpan ProcessorTime(Action read, SyntaxTree mutant)
    {
        var reading = Task.Factory.StartNew(
            () =>
            {
                var before = ThreadTime.Used;
                read.Should().NotThrow("{0}", mutant);
                return ThreadTime.Used - before;
            },
            TaskCreationOptions.LongRunning);
        reading.Wait(s_hung).Should().BeTrue("{0}", mutant);
        return reading.Result;
    }

    private static void Read(Compilation compilation, IAssemblySymbol library, INamedTypeSymbol type) =>
        new Interpreter(compilation, library, CancellationToken.None).Read(type);

    private static SyntaxTree Mutate(SyntaxTree tree, Random random)
    {
        var text = tree.GetText();
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var tokens = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().ToArray();
            var token = tokens[random.Next(tokens.Length)];
            var other = tokens[random.Next(tokens.Length)];
            var with = random.Next(3) == 0 ? other.Text : s_replacements[random.Next(s_replacements.Length)];
            text = text.Replace(token.Span, $" {with} ");
        }

        return tree.WithChangedText(text);
    }
}
