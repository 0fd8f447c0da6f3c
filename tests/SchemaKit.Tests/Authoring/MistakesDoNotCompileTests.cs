using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaKit.Tests.Authoring;

/// <summary>Typed pairs that do not fit are compile errors: the compiler itself is asked.</summary>
public class MistakesDoNotCompileTests
{
    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    [Fact]
    public void What_is_right_compiles() =>
        ErrorsOf("public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Id);", "t.Index(UserId);")
            .Should().BeEmpty();

    [Theory]
    [InlineData("public Column<int> UserId { get; } = Pg.ForeignKey((Users u) => u.Id);", "", "CS0029")]
    [InlineData("public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Idd);", "", "CS1061")]
    [InlineData("public Column<string> Name { get; } = Pg.Text().Identity();", "", "CS1929")]
    [InlineData("public Column<decimal> Net { get; } = Pg.Numeric(12, 2).Default(\"zero\");", "", "CS1503")]
    [InlineData("", "t.Check(\"x\", \"net > 0\");", "CS9205")]
    [InlineData("", "t.Index(\"user_id\");", "CS1503")]
    [InlineData("", "t.Check(\"x\", $\"{N} > {System.DateTime.Now}\");", "CS0315")]
    [InlineData("", "t.ForeignKey(N, N).References((Users u) => (u.Id, u.Email));", "CS0029")]
    [InlineData("public Column<string> Name { get; } = Pg.Text().Identity(new Sequence(\"s\"));", "", "CS1929")]
    [InlineData("", "t.Index(N).Include(\"n\");", "CS1503")]
    [InlineData("", "t.OfType<Users>();", "CS0308")]
    [InlineData("", "t.Override(N, c => Pg.Text());", "CS0029")]
    [InlineData("public View V { get; } = new View(\"v\").Default(\"n\", \"now()\");", "", "CS9205")]
    [InlineData("public object V { get; } = new MaterializedView(\"v\").Index([\"n\"], i => i.Where(\"n > 0\"));", "", "CS9205")]
    [InlineData("public object V { get; } = new View(\"v\").Index([\"n\"]);", "", "CS1061")]
    public void A_mistake_does_not_compile(string member, string statement, string error) =>
        // The compiler repeats an error inside a lambda as one of the lambda.
        ErrorsOf(member, statement).Where(id => id != "CS1662").Should().Equal(error);

    private static IEnumerable<string> ErrorsOf(string member, string statement)
    {
        var source = $$"""
            using SchemaKit;
            public sealed class Users : Table
            {
                public Column<long> Id { get; } = Pg.BigInt();
                public Column<string> Email { get; } = Pg.Text();
                protected override void Define(TableDefinition t) { }
            }
            public sealed class Probe : Table
            {
                public Column<long> N { get; } = Pg.BigInt();
                {{member}}
                protected override void Define(TableDefinition t) { {{statement}} }
            }
            """;
        return CSharpCompilation.Create(
                "probe",
                [CSharpSyntaxTree.ParseText(source)],
                s_references,
                new(OutputKind.DynamicallyLinkedLibrary))
            .GetDiagnostics()
            .Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => d.Id);
    }
}
