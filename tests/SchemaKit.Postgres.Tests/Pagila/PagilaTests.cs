using SchemaKit.Model;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Pagila;

public class PagilaTests
{
    /// <summary>
    /// Each statement that only one of the two databases has, <c>-</c> for the original and <c>+</c> for ours, and why.
    /// </summary>
    private static readonly Dictionary<string, string> s_accepted = [];

    [SharedDataFact]
    public async Task The_classes_make_the_catalogue_of_the_original()
    {
        await using var original = await EphemeralPostgres.StartAsync();
        await LoadAsync(original, await SharedData.ReadAsync("pagila.sql"));
        await using var ours = await EphemeralPostgres.StartAsync();
        await ours.CreateAsync(DatabaseModel.Of(new PagilaDatabase()));

        var (theirs, mine) = (await SchemaDump.OfAsync(original), await SchemaDump.OfAsync(ours));

        theirs.Should().HaveCountGreaterThan(300);
        var found = theirs.Except(mine).Select(s => $"- {s}").Concat(mine.Except(theirs).Select(s => $"+ {s}")).ToHashSet();
        string.Join("\n\n", found.Except(s_accepted.Keys).Order(StringComparer.Ordinal)).Should().BeEmpty();
        s_accepted.Keys.Except(found).Should().BeEmpty("a difference that is gone must not stay accepted");
    }

    /// <summary>A dump names owners, which exist on no other server.</summary>
    private static async Task LoadAsync(EphemeralPostgres pg, string dump)
    {
        var lines = dump.Split('\n').Where(line => !line.Contains(" OWNER TO ", StringComparison.Ordinal));
        await using var command = pg.DataSource.CreateCommand(string.Join('\n', lines));
        await command.ExecuteNonQueryAsync();
    }
}
