using SchemaKit.Model;

namespace SchemaKit.Tests.Authoring;

/// <summary>What authors say beyond DDL is in the model, with its reason.</summary>
public class DeclaredUseTests
{
    private static readonly DatabaseModel s_model = DatabaseModel.Of(new Declaring());

    [Fact]
    public void A_table_says_what_it_is_for() =>
        Table("settings").Declarations.Should().Equal(
            new Declaration(DeclarationKind.KeyValue, "Plug-ins bring their own."),
            new Declaration(DeclarationKind.Cache, "Read again at start."),
            new Declaration(DeclarationKind.Queue, "Taken by the worker."),
            new Declaration(DeclarationKind.PartitionGaps, "Weekends have none."));

    [Fact]
    public void Columns_that_exclude_each_other_name_their_choice() =>
        Table("settings").Columns.SelectMany(c => c.Declarations).Should().Equal(
            new Declaration(DeclarationKind.Exclusive, "owner"), new Declaration(DeclarationKind.Exclusive, "owner"));

    private static TableModel Table(string name) => s_model.Table(new("public", name))!;

    private sealed class Settings : Table
    {
        public Column<long> UserId { get; } = Pg.BigInt().Nullable().AtMostOneOf("owner");

        public Column<long> GroupId { get; } = Pg.BigInt().Nullable().AtMostOneOf("owner");

        protected override void Define(TableDefinition t)
        {
            t.IsKeyValue("Plug-ins bring their own.");
            t.IsCache("Read again at start.");
            t.IsQueue("Taken by the worker.");
            t.HasPartitionGaps("Weekends have none.");
        }
    }

    private sealed class Declaring : Database
    {
        protected override void Define(DatabaseDefinition d) => d.Add<Settings>();
    }
}
