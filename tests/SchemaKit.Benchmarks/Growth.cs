using BenchmarkDotNet.Attributes;
using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Benchmarks;

/// <summary>
/// Whether the cost grows with the number of tables and no faster: the cost of one table stays the same.
/// </summary>
public class Growth
{
    private Database _database = null!;
    private DatabaseModel _model = null!;

    [Params(100, 1000, 10000)]
    public int Tables { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _database = GeneratedDatabases.ForSchemaKit(Tables);
        _model = DatabaseModel.Of(_database);
        ScriptCount.Require(Tables, DdlScript.Of(_model).ToString());
    }

    [Benchmark]
    public DatabaseModel Model() => DatabaseModel.Of(_database);

    [Benchmark]
    public string Ddl() => DdlScript.Of(_model).ToString();

    [Benchmark]
    public LintReport Rules() => Linter.Check(_model);
}
