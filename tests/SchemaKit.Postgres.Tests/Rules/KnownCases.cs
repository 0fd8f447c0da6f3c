using SchemaKit.Model;
using SchemaKit.Postgres.Tests.Pagila;
using SchemaKit.Rules;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>Cases of others whose truth is known, on a server: a script, and a list of what is true of it.</summary>
internal sealed class KnownCases : IAsyncDisposable
{
    private KnownCases(EphemeralPostgres server, DatabaseModel model, IReadOnlyList<string[]> truth) =>
        (Server, Model, Truth) = (server, model, truth);

    public EphemeralPostgres Server { get; }

    /// <summary>The live database.</summary>
    public DatabaseModel Model { get; }

    /// <summary>The lines of the list, without the heading: a table, and what is true of it.</summary>
    public IReadOnlyList<string[]> Truth { get; }

    public static async Task<KnownCases> LoadAsync(string name)
    {
        var lines = (await SharedData.ReadCasesAsync($"{name}.tsv")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var server = await EphemeralPostgres.StartAsync();
        await server.RunAsync(await SharedData.ReadCasesAsync($"{name}.sql"));
        var model = await PostgresCatalog.ReadAsync(server.DataSource);
        return new(server, model, [.. lines.Skip(1).Select(line => line.TrimEnd('\r').Split('\t'))]);
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    /// <summary>The findings of some rules in the live database, which are those in its JSON too.</summary>
    public IReadOnlyList<Finding> Findings(params Rule[] rules)
    {
        var live = Of(Model, rules);
        Of(ModelJson.Read(ModelJson.Write(Model)), rules).Select(f => (f.Rule, f.Object, f.Message, f.Remedy))
            .Should().Equal(live.Select(f => (f.Rule, f.Object, f.Message, f.Remedy)));
        return live;
    }

    private static Finding[] Of(DatabaseModel model, Rule[] rules) =>
        [.. Linter.Check(model).Findings.Where(f => rules.Contains(f.Rule))];
}
