using SchemaKit.Model;
using SchemaKit.Postgres.Tests.Pagila;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>A database, what was read from it, and what was read from a second one that was created from that.</summary>
/// <param name="First">The model of the original.</param>
/// <param name="Second">The model of the copy.</param>
/// <param name="Witnessed">
/// The lines of <see cref="CatalogWitness"/> that one of them only has, <c>-</c> for the original and <c>+</c> for the copy.
/// </param>
/// <param name="Differences">
/// The statements that <c>pg_dump</c> says of one of them only, <c>-</c> for the original and <c>+</c> for the copy; null
/// where the server is newer than the <c>pg_dump</c> at hand, so that the models alone can be compared.
/// </param>
internal sealed record RoundTrip(
    DatabaseModel First, DatabaseModel Second, IReadOnlySet<string> Witnessed, IReadOnlySet<string>? Differences)
{
    public static async Task<RoundTrip> OfAsync(EphemeralPostgres original)
    {
        var first = await PostgresCatalog.ReadAsync(original.DataSource);
        (await CatalogAudit.DifferencesAsync(original, first)).Should().BeEmpty("each object must be accounted for");
        await using var copy = await EphemeralPostgres.StartAsync();
        await CreateAsync(copy, first);
        var second = await PostgresCatalog.ReadAsync(copy.DataSource);
        var witnessed = Compare(await CatalogWitness.OfAsync(original), await CatalogWitness.OfAsync(copy));
        if (!await SchemaDump.CanReadAsync(original))
            return new(first, second, witnessed, null);
        var differences = Compare(await SchemaDump.OfAsync(original), await SchemaDump.OfAsync(copy));
        return new(first, second, witnessed, differences);
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
        string.Join("\n", Witnessed.Order(StringComparer.Ordinal)).Should().BeEmpty("the catalogue must say the same of the copy");
        if (Differences is null)
            return;
        string.Join("\n\n", Differences.Except(accepted).Order(StringComparer.Ordinal)).Should().BeEmpty();
        accepted.Except(Differences).Should().BeEmpty("a difference that is gone must not stay accepted");
    }

    /// <summary>Creates a role, which all databases of the server share.</summary>
    public static string Role(string role) =>
        $"do $$ begin create role {role}; exception when duplicate_object or unique_violation then null; end $$";

    private static HashSet<string> Compare(IEnumerable<string> theirs, IEnumerable<string> ours)
    {
        var (first, second) = (theirs.ToHashSet(), ours.ToHashSet());
        return [.. first.Except(second).Select(s => $"- {s}"), .. second.Except(first).Select(s => $"+ {s}")];
    }

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
