using SchemaKit.Model;
using SchemaKit.Postgres.Tests.Pagila;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>A database, what was read from it, and what was read from a second one that was created from that.</summary>
internal sealed record RoundTrip(
    DatabaseModel First, DatabaseModel Second, IReadOnlySet<string> Lost, IReadOnlySet<string> New)
{
    public static async Task<RoundTrip> OfAsync(EphemeralPostgres original)
    {
        var first = await PostgresCatalog.ReadAsync(original.DataSource);
        await using var copy = await EphemeralPostgres.StartAsync();
        await CreateAsync(copy, first);
        var second = await PostgresCatalog.ReadAsync(copy.DataSource);
        if (!await SchemaDump.CanReadAsync(original))
            return new(first, second, new HashSet<string>(), new HashSet<string>());
        var (theirs, ours) = (await SchemaDump.OfAsync(original), await SchemaDump.OfAsync(copy));
        return new(first, second, theirs.Except(ours).ToHashSet(), ours.Except(theirs).ToHashSet());
    }

    public static async Task<RoundTrip> OfAsync(DatabaseModel model, params string[] roles)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        foreach (var role in roles)
            await RunAsync(pg, Role(role));
        await CreateAsync(pg, model);
        return await OfAsync(pg);
    }

    public static async Task<RoundTrip> OfAsync(string sql)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await RunAsync(pg, sql);
        return await OfAsync(pg);
    }

    /// <summary>Asserts that nothing was lost, but for statements of the dump that are known to differ.</summary>
    /// <param name="accepted">The statements, <c>-</c> for the original and <c>+</c> for the copy.</param>
    public void ShouldBeFaithful(params string[] accepted)
    {
        var (first, second) = (Lines(First), Lines(Second));
        string.Join('\n', first.Except(second).Select(l => $"- {l}").Concat(second.Except(first).Select(l => $"+ {l}")))
            .Should().BeEmpty("the model must say the same of the copy");
        Second.Should().Be(First);
        var found = Lost.Select(s => $"- {s}").Concat(New.Select(s => $"+ {s}")).ToArray();
        string.Join("\n\n", found.Except(accepted).Order(StringComparer.Ordinal)).Should().BeEmpty();
        accepted.Except(found).Should().BeEmpty("a difference that is gone must not stay accepted");
    }

    /// <summary>Creates a role, which all databases of the server share.</summary>
    public static string Role(string role) =>
        $"do $$ begin create role {role}; exception when duplicate_object or unique_violation then null; end $$";

    private static async Task RunAsync(EphemeralPostgres pg, string sql)
    {
        await using var command = pg.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private static string[] Lines(DatabaseModel model) => ModelJson.Write(model).Split('\n');

    private static async Task CreateAsync(EphemeralPostgres pg, DatabaseModel model)
    {
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        await model.CreateAsync(connection);
    }
}
