using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Postgres.Tests.Catalog;
using SchemaKit.Postgres.Tests.Pagila;
using SchemaKit.Testing;
using Xunit.Abstractions;

namespace SchemaKit.Postgres.Tests.Expressions;

/// <summary>Every expression of the schemas of others is understood, and so are their views.</summary>
public sealed class OpenSchemaExpressionTests(ITestOutputHelper output)
{
    [SharedDataFact]
    public Task Adventure_works() => ShouldParseAsync(SharedData.PathOf("adventureworks.sql"));

    [SharedDataFact]
    public Task Azimutt() => ShouldParseAsync(SharedData.PathOf("azimutt.sql"));

    [SharedDataFact]
    public Task Bytebase() => ShouldParseAsync(SharedData.PathOf("bytebase.sql"));

    [SharedDataFact]
    public Task Chinook() => ShouldParseAsync(SharedData.PathOf("chinook.sql"));

    [SharedDataFact]
    public Task Northwind() => ShouldParseAsync(SharedData.PathOf("northwind.sql"));

    [SharedDataFact]
    public Task Pagila() => ShouldParseAsync(SharedData.PathOf("pagila.sql"));

    [SharedDataFact]
    public Task The_big_schema_of_PostgREST() => ShouldParseAsync(SharedData.PathOf("postgrest-big.sql"));

    [SharedDataFact]
    public Task Temporal() => ShouldParseAsync(SharedData.PathOf("temporal.sql"));

    [SharedDataFact]
    public Task Basejump() => ShouldParseAsync(SharedData.FilesIn("supabase/basejump"));

    [SharedDataFact]
    public Task Chatbot_ui() => ShouldParseAsync(SharedData.FilesIn("supabase/chatbot-ui"));

    private async Task ShouldParseAsync(params string[] files)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await SharedSchema.LoadAsync(pg, files);
        var model = await PostgresCatalog.ReadAsync(pg.DataSource);

        var expressions = Of(model).ToArray();
        var views = model.Views.Select(v => v.Query).Concat(model.MaterializedViews.Select(v => v.Query)).ToArray();
        output.WriteLine($"{expressions.Length} expressions, {views.Length} views");

        expressions.Where(e => e.Tree is Unparsed).Should().BeEmpty();
        expressions.SelectMany(e => e.Tree.SelfAndParts()).OfType<Subquery>().Where(q => !q.IsComplete)
            .Should().BeEmpty();
        views.Select(v => ExpressionParser.ParseQuery(SqlTokens.Of(v.Text)))
            .Where(q => q.SelfAndParts().OfType<Subquery>().Any(s => !s.IsComplete))
            .Select(q => q.ToSql()).Should().BeEmpty();
    }

    private static IEnumerable<SqlExpression> Of(DatabaseModel model) =>
        model.Tables.SelectMany(t => t.SelfAndPartitions()).SelectMany(Of)
            .Concat(model.Domains.SelectMany(d => d.Checks.Select(c => c.Condition)))
            .Concat(model.Routines.SelectMany(r => r.Parameters).Select(p => p.Default!))
            .Concat(model.MaterializedViews.SelectMany(v => v.Indexes).SelectMany(Of))
            .Where(e => e is not null);

    private static IEnumerable<SqlExpression> Of(TableModel table) =>
    [
        .. table.Columns.SelectMany(c => new[] { c.Default!, c.Generated! }),
        .. table.Checks.Select(c => c.Condition),
        .. table.Policies.SelectMany(p => new[] { p.Using!, p.WithCheck! }),
        .. table.Indexes.SelectMany(Of),
        .. table.Triggers.Select(t => t.When!),
        .. table.Exclusions.Select(e => e.Predicate!),
        .. table.PartitionKey?.Keys.Select(k => k.Expression!) ?? [],
    ];

    private static IEnumerable<SqlExpression> Of(IndexModel index) =>
        index.Keys.Select(k => k.Expression!).Append(index.Predicate!);
}
