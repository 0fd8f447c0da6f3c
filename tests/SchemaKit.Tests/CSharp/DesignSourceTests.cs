using CsCheck;
using SchemaKit.CSharp;
using SchemaKit.Model;
using SchemaKit.NormalForms;

namespace SchemaKit.Tests.CSharp;

/// <summary>A better design, written as classes, is the design.</summary>
public class DesignSourceTests
{
    private static readonly string[] s_names = ["id", "code", "city", "postal_code", "price", "opened_at"];

    private static readonly DataType[] s_types =
    [
        new("bigint"), new("text"), new("timestamp with time zone"), new("numeric") { Modifier = "9,2" }, new("uuid"),
    ];

    private static readonly Gen<TableModel> s_table = Gen.Select(
        Gen.Int[0, s_types.Length - 1].Array[s_names.Length],
        Gen.Bool.Array[s_names.Length],
        Gen.Select(Gen.Int[1, 5], Gen.Int[1, 5]).Where(pair => pair.Item1 != pair.Item2).Array[1, 4]).Select(Table);

    [Fact]
    public void Designs_come_back() => s_table.Sample(
        table =>
        {
            foreach (var form in new[] { NormalForm.Third, NormalForm.BoyceCodd })
                ShouldComeBack(table, form);
        },
        iter: 40);

    private static void ShouldComeBack(TableModel table, NormalForm form)
    {
        var model = new DatabaseModel { Tables = [table] };
        if (BetterDesign.Of(table, model, form) is not { } design)
            return;
        var source = SchemaSource.Of(design.In(model), "Whole");
        source.LeftOut.Should().BeEmpty();
        var run = CompiledSchema.Run(source);
        foreach (var written in design.Tables)
            ModelText.Of(run.Table(written.Name)!).Should().Be(ModelText.Of(written));
    }

    private static TableModel Table(int[] types, bool[] nulls, (int From, int To)[] dependencies) =>
        new(new("public", "shops"))
        {
            Columns =
            [
                .. s_names.Select((name, i) => new ColumnModel(name, s_types[types[i]])
                {
                    IsNullable = i > 0 && nulls[i],
                    Comment = $"The {name}.",
                }),
            ],
            PrimaryKey = new("pk_shops", ["id"]),
            Dependencies =
            [
                .. dependencies.Select(d => new DependencyModel([s_names[d.From]], [s_names[d.To]])).Distinct(),
            ],
        };
}
