using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit.Tests.Authoring;

/// <summary>What single clauses of tables and materialized views become in the model.</summary>
public class ClausesOfTablesTests
{
    private static readonly CompositeType s_person = new CompositeType("person").Attribute("id", Pg.BigInt());

    private static readonly DatabaseModel s_model = ModelBuilder.Build(d =>
    {
        d.Add<Readings>();
        d.Add<People>();
        d.Add(new MaterializedView("kept").As($"select 1 as a, 2 as b")
            .Unique(["a"], i => i.Named("one_a").Include("b").Clustered().Comment("One."))
            .Index([IndexKey.OfView("a").Descending(), IndexKey.Of($"a + b")], i => i.Where($"b > 0"))
            .Statistics("both", ["a", "b"], s => s.Target(9)));
        d.Add(new View("shown").As($"select 1 as a").Default("a", $"5")
            .InsteadOf("write", TriggerEvents.Insert, People.Nothing, ["x"], "Writes.")
            .Trigger("told", g => g.After(TriggerEvents.Insert).ForEachStatement().Execute(People.Nothing)));
    });

    private static TableModel ReadingsTable => s_model.Table(new("public", "readings"))!;

    private static MaterializedViewModel Kept => s_model.MaterializedViews.Single();

    [Fact]
    public void A_column_says_how_it_is_sampled_and_what_its_constraint_is_called()
    {
        var value = ReadingsTable.Column("value")!;

        value.StatisticsTarget.Should().Be(500);
        value.NotNull.Should().Be(new NotNullModel { Name = "value_is_known", IsNoInherit = true, Comment = "Known." });
        value.Options.Should().Equal(
            new StorageParameter("n_distinct", "-0.5"), new StorageParameter("n_distinct_inherited", "100"));
    }

    [Fact]
    public void An_identity_column_has_what_its_sequence_says() => ReadingsTable.Column("id")!.Identity.Should().Be(
        new IdentityModel(IdentityGeneration.ByDefault)
        {
            SequenceName = new("public", "numbers"),
            Sequence = new() { Start = 7 },
            Comment = "Numbers.",
            Grants = [new("clerk", ["usage"])],
        });

    [Fact]
    public void Keys_say_what_their_indexes_are_for()
    {
        var key = ReadingsTable.PrimaryKey!;

        (key.IsClustered, key.IsReplicaIdentity, key.IndexComment).Should().Be((true, true, "Backs it."));
        ReadingsTable.UniqueConstraints.Should().ContainSingle().Which.IndexComment.Should().Be("One.");
        ReadingsTable.Statistics.Should().ContainSingle().Which.Target.Should().Be(40);
        ReadingsTable.Indexes.Should().ContainSingle(i => i.IsClustered).Which.Keys[0].StatisticsTarget.Should().Be(60);
    }

    [Fact]
    public void A_partition_overrides_a_column()
    {
        var column = ReadingsTable.Partitions.Single().Table.Columns.Should().ContainSingle().Subject;

        (column.Name, column.Default?.Text, column.IsOverridden, column.StatisticsTarget)
            .Should().Be(("value", "0", true, 500));
    }

    [Fact]
    public void A_table_can_be_of_a_type()
    {
        s_model.Table(new("public", "people"))!.OfType.Should().Be(new QualifiedName("public", "person"));
        s_model.CompositeTypes.Should().ContainSingle();
    }

    [Fact]
    public void Indexes_of_a_materialized_view_say_what_those_of_tables_do()
    {
        Kept.Indexes[0].Should().Be(new IndexModel("one_a", [IndexKeyModel.Of("a")])
        {
            IsUnique = true,
            Included = ["b"],
            IsClustered = true,
            Comment = "One.",
        });
        Kept.Indexes[1].Predicate!.Text.Should().Be("b > 0");
        Kept.Indexes[1].Keys[0].IsDescending.Should().BeTrue();
        Kept.Indexes[1].Keys[1].Expression!.Text.Should().Be("a + b");
        Kept.Statistics.Should().ContainSingle().Which.Target.Should().Be(9);
    }

    [Fact]
    public void A_view_has_defaults_and_triggers()
    {
        var view = s_model.Views.Single();

        view.ColumnDefaults.Should().Equal(new ColumnDefault("a", new("5")));
        view.Triggers.Select(g => (g.Name, g.Timing, g.IsForEachStatement, g.Arguments.ToString(), g.Comment)).Should().Equal(
            ("write", TriggerTiming.InsteadOf, false, "x", "Writes."), ("told", TriggerTiming.After, true, "", null));
    }

    [Fact]
    public void The_place_of_a_table_is_in_its_class() =>
        ReadingsTable.Location.Should().Be(ReadingsTable.Column("id")!.Location);

    public sealed class Readings : Table
    {
        public Column<long> Id { get; } = Pg.BigInt().Identity(
            new Sequence("numbers").Start(7).Comment("Numbers.").Grant(Privileges.Usage, to: "clerk"),
            IdentityGeneration.ByDefault);

        public Column<int> Value { get; } = Pg.Integer().StatisticsTarget(500).NotNull("value_is_known", noInherit: true, comment: "Known.")
            .DistinctValues(100, withChildren: true).DistinctValues(-0.5);

        protected override void Define(TableDefinition t)
        {
            t.PrimaryKey(Id).Clustered().ReplicaIdentity().IndexComment("Backs it.");
            t.Unique(Value, Id).IndexComment("One.");
            t.Index(IndexKey.Of($"{Value} + 1").StatisticsTarget(60)).Clustered();
            t.Statistics("readings_both", Id, Value).Target(40);
            t.PartitionByRange(Id).Default("readings_rest", p => p.Override(Value, c => c.Default(0)));
        }
    }

    public sealed class People : Table
    {
        public static Function Nothing { get; } =
            new Function("nothing").ReturnsTrigger().Body("plpgsql", $"begin return null; end");

        public Column<long> Id { get; } = Pg.BigInt();

        protected override void Define(TableDefinition t) => t.OfType(s_person);
    }
}
