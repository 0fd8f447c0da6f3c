using BenchmarkDotNet.Attributes;
using SchemaKit.Model;
using SchemaKit.NormalForms;

namespace SchemaKit.Benchmarks;

/// <summary>All tables of a schema, each with three columns that third normal form would move.</summary>
public class NormalFormsOfTables
{
    private DatabaseModel _model = null!;

    [Params(1000)]
    public int Tables { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        var plain = DatabaseModel.Of(GeneratedDatabases.ForSchemaKit(Tables));
        _model = plain with
        {
            Tables =
            [
                .. plain.Tables.Select(table => table with
                {
                    Dependencies = [new(["name"], ["status"]), new(["status"], ["quantity", "amount"])],
                }),
            ],
        };
        if (Verdicts() != 3 * Tables || Designs() != Tables)
            throw new InvalidOperationException("Not every table breaks third normal form.");
    }

    [Benchmark]
    public int Verdicts() =>
        _model.Tables.Sum(table => new TableDependencies(table).Judge().Violations.Count);

    [Benchmark]
    public int Designs() => _model.Tables.Count(t => BetterDesign.Of(t, _model, NormalForm.Third) is not null);
}
