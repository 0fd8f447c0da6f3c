using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Analyzers.Tests.Interpretation;
using SchemaKit.CodeFixes.Refactorings;

namespace SchemaKit.Analyzers.Tests.Fixes;

public class RefactoringTests
{
    private const string Library = """
        using SchemaKit;

        namespace Library;

        // Who reads.
        /// <summary>People.</summary>
        public sealed class Readers : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();

            protected override void Define(TableDefinition t)
            {
                t.Comment("People who */ read.");
                t.PrimaryKey(Id);
            }
        }

        public sealed class Books : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();

            protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
        }

        public sealed class ReadersBooks : Table
        {
            public Column<long> ReaderId { get; } = Pg.ForeignKey((Readers r) => r.Id);
            public Column<long> BookId { get; } = Pg.ForeignKey((Books b) => b.Id);

            protected override void Define(TableDefinition t)
            {
                t.Comment("What people read.");
                t.PrimaryKey(ReaderId, BookId);
            }
        }

        public sealed class LibraryDatabase : Database
        {
            protected override void Define(DatabaseDefinition d)
            {
                d.Add<Readers>();
                d.Add<Books>();
                d.Add<ReadersBooks>();
            }
        }

        """;

    [Fact]
    public async Task The_DDL_of_a_table_is_shown_above_its_class()
    {
        var (title, written) = await Make(new DdlRefactoring(), Library, "Readers");
        title.Should().Be("Show DDL of readers");
        written.Should().Be(Library.Replace("// Who reads.", """
            /* DDL of public.readers
            create table public.readers (
              id bigint generated always as identity,
              constraint pk_readers primary key (id)
            );
            comment on table public.readers is 'People who * / read.';
            */
            // Who reads.
            """, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_time_it_is_brought_up_to_date()
    {
        var (_, first) = await Make(new DdlRefactoring(), Library, "Readers");
        var edited = first.Replace(
            "t.PrimaryKey(Id);\n    }", "t.PrimaryKey(Id).Named(\"readers_key\");\n    }", StringComparison.Ordinal);
        var (_, second) = await Make(new DdlRefactoring(), edited, "Readers");
        second.Should().Be(edited.Replace("pk_readers", "readers_key", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_junction_gets_the_index_that_its_key_is_not()
    {
        var (title, written) = await Make(new ReverseIndexRefactoring(), Library, "ReadersBooks");
        title.Should().Be("Add index (book_id, reader_id)");
        written.Should().Be(Library.Replace(
            "t.PrimaryKey(ReaderId, BookId);",
            "t.PrimaryKey(ReaderId, BookId);\n        t.Index(BookId, ReaderId);",
            StringComparison.Ordinal));
        (await Make(new ReverseIndexRefactoring(), written, "ReadersBooks")).Title.Should().BeNull("it is there");
    }

    [Theory]
    [InlineData("Readers", "joins nothing")]
    [InlineData("LibraryDatabase", "is no table")]
    public async Task Nothing_is_offered_for_what_is_no_junction(string name, string because) =>
        (await Make(new ReverseIndexRefactoring(), Library, name)).Title.Should().BeNull(because);

    [Theory]
    [InlineData("\"People who */ read.\"", "Environment.MachineName", "is not known")]
    [InlineData("d.Add<Readers>();", "", "is no table of a database")]
    public async Task No_DDL_is_shown_of_what_is_not_known_whole(string former, string now, string because)
    {
        var source = Library.Replace(former, now, StringComparison.Ordinal);
        source.Should().NotBe(Library);
        (await Make(new DdlRefactoring(), source, "Readers")).Title.Should().BeNull(because);
    }

    [Fact]
    public async Task Nothing_is_offered_beside_the_name() =>
        (await Make(new DdlRefactoring(), Library, "PrimaryKey")).Title.Should().BeNull();

    private static async Task<(string? Title, string Text)> Make(
        CodeRefactoringProvider provider, string source, string cursor)
    {
        var document = Open(source);
        var at = (await document.GetSyntaxRootAsync())!.DescendantTokens().First(t => t.Text == cursor).Span;
        CodeAction? offered = null;
        await provider.ComputeRefactoringsAsync(new(document, at, action => offered ??= action, CancellationToken.None));
        if (offered is null)
            return (null, source);
        var operations = await offered.GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        var changed = solution.GetDocument(document.Id)!;
        (await changed.Project.GetCompilationAsync())!.GetDiagnostics()
            .Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        var text = (await changed.GetTextAsync()).ToString();
        (await (await Formatter.FormatAsync(changed)).GetTextAsync()).ToString().Should().Be(text);
        return (offered.Title, text);
    }

    private static Document Open(string source)
    {
        var project = new AdhocWorkspace().AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Library", "Library", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            metadataReferences: SchemaSource.References));
        project = project.AddDocument("Usings.cs", SchemaSource.ImplicitUsings, filePath: "Usings.cs").Project;
        return project.AddDocument("Library.cs", SourceText.From(source, Encoding.UTF8), filePath: "Library.cs");
    }
}
