using SchemaKit.Model;
using SchemaKit.Testing;
using SchemaKit.Tests.Authoring.EveryClause;

namespace SchemaKit.Postgres.Tests.Catalog;

public sealed class EveryClauseTests
{
    [Fact]
    public async Task What_classes_say_is_what_is_read()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        var authored = DatabaseModel.Of(new EveryClauseDatabase(pg.ServerVersion.Major));
        await pg.CreateAsync(authored);

        var differences = ModelPaths.Differences(authored, await PostgresCatalog.ReadAsync(pg.DataSource));

        var major = pg.ServerVersion.Major;
        var known = Disagreement.All.Where(d => major >= d.From && major <= d.Until).ToArray();
        string.Join('\n', differences.Where(d => !known.Any(k => k.Covers(d))).Select(d => $"{d.Key}: {d.Value}"))
            .Should().BeEmpty("the server must say what the classes do");
        known.Where(k => !differences.Any(k.Covers)).Select(k => k.Pattern)
            .Should().BeEmpty("a difference that is gone must not stay known");
    }
}
