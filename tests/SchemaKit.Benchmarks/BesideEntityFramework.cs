using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Benchmarks;

/// <summary>
/// The same schema by SchemaKit and by EF Core. EF Core has no rules; building its model includes validation.
/// </summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class BesideEntityFramework
{
    private Database _database = null!;
    private DatabaseModel _model = null!;
    private Func<DbContext> _create = null!;
    private DbContext _context = null!;

    [Params(1000)]
    public int Tables { get; set; }

    [GlobalSetup(Targets = [nameof(SchemaKitModel), nameof(SchemaKitDdl), nameof(SchemaKitRules)])]
    public void SetUpSchemaKit()
    {
        _database = GeneratedDatabases.ForSchemaKit(Tables);
        _model = DatabaseModel.Of(_database);
        ScriptCount.Require(Tables, DdlScript.Of(_model).ToString());
    }

    [GlobalSetup(Targets = [nameof(EntityFrameworkModel), nameof(EntityFrameworkDdl)])]
    public void SetUpEntityFramework()
    {
        _create = GeneratedDatabases.ForEntityFramework(Tables);
        Benchmarks.EntityFrameworkModel.RequireThatItIsBuiltAnew(_create);
        _context = _create();
        ScriptCount.Require(Tables, _context.Database.GenerateCreateScript());
    }

    [BenchmarkCategory("Model"), Benchmark(Baseline = true)]
    public IModel EntityFrameworkModel() => Benchmarks.EntityFrameworkModel.BuildAnew(_create);

    [BenchmarkCategory("Model"), Benchmark]
    public DatabaseModel SchemaKitModel() => DatabaseModel.Of(_database);

    [BenchmarkCategory("Model"), Benchmark]
    public LintReport SchemaKitRules() => Linter.Check(_model);

    [BenchmarkCategory("DDL"), Benchmark(Baseline = true)]
    public string EntityFrameworkDdl() => _context.Database.GenerateCreateScript();

    [BenchmarkCategory("DDL"), Benchmark]
    public string SchemaKitDdl() => DdlScript.Of(_model).ToString();
}
