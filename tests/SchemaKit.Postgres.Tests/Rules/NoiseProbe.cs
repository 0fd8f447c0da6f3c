using SchemaKit.Postgres.Tests.Catalog;
using SchemaKit.Postgres.Tests.Pagila;
using SchemaKit.Rules;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Rules;

public class NoiseProbe
{
    [Fact]
    public async Task Probe()
    {
        var log = new List<string>();
        var sources = new[] { "adventureworks.sql", "azimutt.sql", "bytebase.sql", "chinook.sql", "northwind.sql", "pagila.sql", "postgrest-big.sql", "temporal.sql" }
            .Select(f => (f, new[] { SharedData.PathOf(f) }))
            .Append(("basejump", SharedData.FilesIn("supabase/basejump"))).Append(("chatbot", SharedData.FilesIn("supabase/chatbot-ui")));
        foreach (var (name, files) in sources)
        {
            await using var pg = await EphemeralPostgres.StartAsync();
            await SharedSchema.LoadAsync(pg, files);
            var model = await PostgresCatalog.ReadAsync(pg.DataSource);
            var settings = name is "basejump" or "chatbot" ? RuleSettings.Supabase : RuleSettings.Default;
            foreach (var r in Catalogue.All.Where(r => r.Id.StartsWith("SK8") || r.Id == "SK5021" || r.Id is "SK2508" or "SK2510" or "SK2511" or "SK2512" or "SK2513"))
                if (settings.SeverityOf(r) == Severity.Off) settings = settings.With(r, Severity.Info);
            foreach (var f in Linter.Check(model, settings).Findings.Where(f => f.Rule.Id.StartsWith("SK8") || f.Rule.Id == "SK5021" || f.Rule.Id is "SK2508" or "SK2510" or "SK2511" or "SK2512" or "SK2513"))
                log.Add($"{name}\t{model.Tables.Count}\t{f.Rule.Id}\t{f.Object}\t{f.Message}");
        }

        await File.WriteAllLinesAsync("/tmp/noise.security.tsv", log);
    }
}
