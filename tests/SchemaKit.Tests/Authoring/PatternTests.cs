using System.Text.RegularExpressions;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit.Tests.Authoring;

public partial class PatternTests
{
    private static readonly DatabaseModel s_model = ModelBuilder.Build(d =>
    {
        d.Add<Countries>();
        d.Add<Notes>();
        d.Add<Visits>();
        d.Add<VisitsArchive>();
        d.Add<Employees>();
        d.Add<People>();
    });

    [Fact]
    public void A_lookup_table_is_keyed_by_its_code()
    {
        var countries = Table("countries");
        countries.PrimaryKey!.Columns.Should().Equal("code");
        countries.IsDeclared(DeclarationKind.Small).Should().BeTrue();
    }

    [Fact]
    public void A_polymorphic_reference_is_two_columns_a_check_and_an_index()
    {
        var notes = Table("notes");
        notes.Columns.Select(c => $"{c.Name} {c.Type}").Should().Contain(["subject_type text", "subject_id bigint"]);
        notes.Checks.Should().ContainSingle().Which.Condition.Text.Should()
            .Be("subject_type in ('countries', 'visits')");
        notes.Indexes.Should().ContainSingle().Which.Name.Should().Be("idx_notes_subject_type_subject_id");
        notes.Column("subject_id")!.IsDeclared(DeclarationKind.PolymorphicReference).Should().BeTrue();
        notes.DependsOn.Should().BeEmpty("data names the tables, not the schema");
    }

    [Fact]
    public void A_junction_is_keyed_by_both_columns_and_indexes_the_second()
    {
        var visits = Table("visits");
        visits.PrimaryKey!.Columns.Should().Equal("person_id", "country");
        visits.Indexes.Should().ContainSingle().Which.Keys[0].Column.Should().Be("country");
    }

    [Fact]
    public void An_archive_is_fed_by_a_trigger_after_deletes()
    {
        var trigger = Table("visits").Triggers.Should().ContainSingle().Subject;
        (trigger.Timing, trigger.Name).Should().Be((TriggerTiming.After, "move_to_visits_archive"));
        trigger.Events.Should().Equal("delete");
        s_model.Routines.Should().ContainSingle().Which.Body.Should()
            .Contain("insert into public.visits_archive overriding system value")
            .And.Contain("jsonb_build_object('archived_at', now())");
    }

    [Fact]
    public void A_table_that_inherits_has_the_columns_of_its_parent_first()
    {
        var employees = Table("employees");
        employees.Inherits.Should().Equal(new QualifiedName("public", "people"));
        employees.Columns.Select(c => (c.Name, c.IsInherited)).Should().Equal(("id", true), ("salary", false));
    }

    [Fact]
    public void A_convention_that_keeps_case_is_heard_in_function_bodies()
    {
        var model = ModelBuilder.Build(d =>
        {
            d.Convention(NamingConvention.Default with { MemberNames = IdentifierCase.AsWritten });
            d.Add<Stamped>();
        });
        model.Routines.Should().ContainSingle().Which.Body.Should().Contain("new.\"UpdatedAt\" = now();");
    }

    [Fact]
    public void Timestamps_that_the_application_keeps_say_so() =>
        new Timestamps(keptByApplication: "An interceptor.").UpdatedAt.Spec.Declarations.Should().Equal(
            new Declaration(DeclarationKind.KeptByApplication, "An interceptor."));

    [Fact]
    public void What_a_pattern_brings_is_declared_where_the_pattern_is_said()
    {
        ColumnModel[] columns =
        [
            Table("countries").Column("label")!,
            Table("visits_archive").Column("archived_at")!,
            Table("notes").Column("subject_type")!,
            ModelOf<Stamped>().Column("updated_at")!,
            ModelOf<Keyed>().Column("deleted_at")!,
        ];
        columns.Select(c => c.Location).Concat(Table("visits").Triggers.Select(t => t.Location))
            .Concat(ModelOf<Stamped>().Triggers.Select(t => t.Location))
            .Select(location => Path.GetFileName(location!.File))
            .Should().OnlyContain(file => file == "PatternTests.cs");
    }

    [Fact]
    public void A_month_of_moments_begins_at_midnight_UTC_whoever_runs_the_script() =>
        ModelOf<Pulses>().Partitions.Select(p => p.Bound).Should().Equal(
            new PartitionBound { From = ["'2026-12-01 00:00:00+00'"], To = ["'2027-01-01 00:00:00+00'"] });

    [Fact]
    public void A_key_says_how_its_index_is_kept()
    {
        var keyed = ModelOf<Keyed>();
        keyed.PrimaryKey!.Parameters.Should().Equal(new StorageParameter("fillfactor", "90"));
        keyed.PrimaryKey.Tablespace.Should().Be("fast");
        keyed.UniqueConstraints[0].Tablespace.Should().Be("slow");
        keyed.Indexes[0].Parameters.Should().Equal(new StorageParameter("fillfactor", "80"));
    }

    [Fact]
    public void A_grant_of_nothing_is_refused()
    {
        var grant = () => new Sequence("s").Grant(Privileges.None, to: "clerk");
        grant.Should().Throw<ArgumentException>().WithMessage("A grant of nothing says nothing; name a privilege.*");
    }

    [Fact]
    public void Two_objects_of_one_name_are_refused() =>
        FaultsOf(d => d.Add(
                new Sequence("a"),
                new View("a").As($"select 1"),
                new Function("f").Parameter("x", Pg.Integer()).ReturnsVoid(),
                new Function("f").Parameter("y", Pg.Integer()).Returns(Pg.Text())))
            .Should().Equal(
                "The sequence public.a and the view public.a are both called public.a in the database, the other at *; "
                + "name one of them otherwise.",
                "The function public.f(integer) and the function public.f(integer) are both called public.f(integer) "
                + "in the database, the other at *; name one of them otherwise.");

    [Fact]
    public void A_view_without_a_query_and_a_trigger_without_a_function_are_refused() =>
        FaultsOf(d =>
        {
            d.Add(new View("empty"));
            d.Add<Idle>();
        }).Should().Equal(
            "The trigger idle on public.idle does not say when it runs and what; say Before(…), After(…) or InsteadOf(…), "
            + "and Execute(…).",
            "The view public.empty has no query; say As(…).");

    [Fact]
    public void A_type_named_as_a_partition_or_a_materialized_view_is_refused() =>
        FaultsOf(d =>
        {
            d.Add<Pulses>();
            d.Add(new MaterializedView("kept").As($"select 1 as one"));
            d.Add(new Domain<string>("pulses_2026_12", Pg.Text()), new Domain<string>("kept", Pg.Text()));
        }).Should().Equal(
            "The domain public.pulses_2026_12 and the row type of public.pulses_2026_12 are both called "
            + "public.pulses_2026_12 in the database; name one of them otherwise.",
            "The domain public.kept and the row type of public.kept are both called public.kept in the database; "
            + "name one of them otherwise.");

    [Fact]
    public void An_exclusion_says_how_its_index_is_kept()
    {
        var exclusion = ModelOf<Apart>().Exclusions.Should().ContainSingle().Subject;

        exclusion.Included.Should().Equal("id");
        exclusion.Parameters.Should().Equal(new StorageParameter("fillfactor", "70"));
        exclusion.Tablespace.Should().Be("fast");
    }

    [Fact]
    public void A_table_named_in_SQL_must_be_added() =>
        FaultsOf(d => d.Add(new View("v").As($"select 1 from {Pg.Table<Notes>()}"))).Should().Equal(
            "Notes is named, but not added to the database; add d.Add<Notes>().");

    [Fact]
    public void A_column_of_no_table_at_hand_is_refused() =>
        FaultsOf(d => d.Add(new View("v").As($"select {Pg.Integer()}"))).Should().ContainSingle()
            .Which.Should().Match("public.v uses a column made at *PatternTests.cs(*) of none of its tables; "
                + "write it as Pg.Column((Users u) => u.Id).");

    [Fact]
    public void A_NUL_in_a_comment_or_a_body_is_refused() =>
        FaultsOf(d => d.Add(
                new Sequence("s").Comment("\0"),
                new Function("f").ReturnsVoid().Body("sql", $"select '\0'")))
            .Should().Equal(
                "A piece of SQL of public.f contains a NUL character, which PostgreSQL cannot store; remove it.",
                "The comment on public.s contains a NUL character, which PostgreSQL cannot store; remove it.");

    private static TableModel Table(string name) => s_model.Table(new("public", name))!;

    private static TableModel ModelOf<TTable>()
        where TTable : Table, new() => ModelBuilder.Build(d => d.Add<TTable>()).Tables.Single();

    [GeneratedRegex(@", the other at [^ ]+\.cs\(\d+\)")]
    private static partial Regex Place();

    private static IEnumerable<string> FaultsOf(Action<DatabaseDefinition> define)
    {
        var build = () => ModelBuilder.Build(define);
        return build.Should().Throw<SchemaDefinitionException>().Which.Faults
            .Select(f => Place().Replace(f.Message, ", the other at *"));
    }

    public sealed class Countries : Table
    {
        public Lookup Lookup { get; } = new();

        protected override void Define(TableDefinition t)
        {
        }
    }

    public class People : Table
    {
        public Column<long> Id { get; } = Pg.BigInt();

        protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
    }

    public sealed class Employees : Table
    {
        public Column<decimal> Salary { get; } = Pg.Numeric();

        protected override void Define(TableDefinition t) => t.Inherits<People>();
    }

    public sealed class Visits : Table
    {
        public Column<long> PersonId { get; } = Pg.ForeignKey((People p) => p.Id);
        public Column<string> Country { get; } = Pg.ForeignKey((Countries c) => c.Lookup.Code);

        protected override void Define(TableDefinition t)
        {
            t.Junction(PersonId, Country);
            t.ArchiveTo<VisitsArchive>();
        }
    }

    public sealed class VisitsArchive : Table
    {
        public Column<long> PersonId { get; } = Pg.BigInt();
        public Column<string> Country { get; } = Pg.Text();
        public Archived Archived { get; } = new();

        protected override void Define(TableDefinition t)
        {
        }
    }

    public sealed class Notes : Table
    {
        public Column<long> Id { get; } = Pg.BigInt().Identity();
        public PolymorphicReference<long> Subject { get; } =
            new("subject", Pg.BigInt(), Pg.Table<Countries>(), Pg.Table<Visits>());

        protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
    }

    public sealed class Keyed : Table
    {
        public Column<long> Id { get; } = Pg.BigInt();
        public SoftDelete SoftDelete { get; } = new();

        protected override void Define(TableDefinition t)
        {
            t.PrimaryKey(Id).With("fillfactor", "90").Tablespace("fast");
            t.Unique(Id, SoftDelete.DeletedAt).Tablespace("slow");
            t.Unique(Id).WhileAlive(SoftDelete).With("fillfactor", "80");
        }
    }

    public sealed class Apart : Table
    {
        public Column<long> Id { get; } = Pg.BigInt();
        public Column<string> During { get; } = Pg.TstzRange();

        protected override void Define(TableDefinition t) =>
            t.Exclude("apart").Element(During, "&&").Include(Id).With("fillfactor", "70").Tablespace("fast");
    }

    public sealed class Pulses : Table
    {
        public Column<DateTimeOffset> At { get; } = Pg.Timestamptz();

        protected override void Define(TableDefinition t) => t.PartitionByRange(At).Monthly(2026, 12, 1);
    }

    public sealed class Stamped : Table
    {
        public Timestamps Timestamps { get; } = new(keptByTrigger: true);

        protected override void Define(TableDefinition t)
        {
        }
    }

    public sealed class Idle : Table
    {
        protected override void Define(TableDefinition t) => t.Trigger("idle");
    }
}
