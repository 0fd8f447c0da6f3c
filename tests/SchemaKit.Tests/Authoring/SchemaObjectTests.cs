using SchemaKit.Model;

namespace SchemaKit.Tests.Authoring;

public class SchemaObjectTests
{
    private static readonly DatabaseModel s_library = DatabaseModel.Of(new LibraryDatabase());

    private static TableModel Loans => s_library.Table(new("public", "loans"))!;

    private static TableModel Readers => s_library.Table(new("public", "readers"))!;

    [Fact]
    public void The_model_survives_JSON() => ModelJson.Read(ModelJson.Write(s_library)).Should().Be(s_library);

    [Fact]
    public void What_a_column_or_a_trigger_uses_joins_the_database_by_itself()
    {
        s_library.Domains.Should().ContainSingle().Which.Name.Name.Should().Be("isbn");
        s_library.CompositeTypes.Should().ContainSingle().Which.Name.ToString().Should().Be("stock.shelf");
        s_library.Sequences.Should().ContainSingle().Which.OwnedBy!.ToString().Should().Be("public.readers.card");
        s_library.Routines.Select(r => r.Signature).Should().Contain("public.guard()");
    }

    [Fact]
    public void A_schema_that_only_objects_name_is_created() =>
        s_library.Schemas.Select(s => s.Name).Should().Equal("public", "audit", "stock");

    [Fact]
    public void A_domain_keeps_its_type_collation_and_checks()
    {
        var isbn = s_library.Domains[0];
        isbn.Type.ToString().Should().Be("text");
        isbn.Collation.Should().Be("\"C\"");
        isbn.Checks.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new CheckModel("chk_isbn_digits", new("value ~ '^[0-9]{13}$'")) { IsNamedByConvention = true },
            o => o.Excluding(c => c.Location));
        Loans.Column("isbn")!.Type.ToString().Should().Be("public.isbn");
    }

    [Fact]
    public void An_enum_can_name_itself_and_its_labels()
    {
        var state = s_library.Enums.Should().ContainSingle().Subject;
        state.Name.Name.Should().Be("loan_state");
        state.Labels.Should().Equal("out", "come-back");
        state.FormerLabels.Should().Equal(new EnumLabelRename("come-back", "returned"));
        state.Comment.Should().Be("Where a loan stands.");
        state.IsRevokedFromPublic.Should().BeTrue();
        state.Grants.Should().Equal(new GrantModel("clerk", ["usage"]));
        Loans.Column("state")!.Default!.Text.Should().Be("'come-back'");
    }

    [Fact]
    public void The_next_value_of_a_sequence_is_a_default_and_a_dependency()
    {
        Readers.Column("card")!.Default!.Text.Should().Be("nextval('public.card_numbers'::regclass)");
        Readers.DependsOn.Should().Equal(
            new ObjectReference(SchemaObjectKind.Sequence, new("public", "card_numbers")));
    }

    [Fact]
    public void A_function_knows_its_signature_and_what_it_needs()
    {
        var late = Routine("is_late");
        late.Signature.Should().Be("public.is_late(date,integer)");
        late.Parameters[1].Default!.Text.Should().Be("28");
        late.Grants.Should().Equal(new GrantModel("clerk", ["execute"]));
        Routine("loans_of").Body.Should().Be("select * from public.loans where reader_id = reader");
        Routine("loans_of").DependsOn.Should().Equal(
            new ObjectReference(SchemaObjectKind.Table, new("public", "loans")));
    }

    [Fact]
    public void An_object_in_a_hole_joins_the_database_too() =>
        Routine("note").Kind.Should().Be(RoutineKind.Procedure);

    [Fact]
    public void A_view_names_columns_of_its_tables()
    {
        var view = s_library.Views.Should().ContainSingle().Subject;
        view.Query.Text.ReplaceLineEndings("\n").Should().Be(
            "select l.id, r.card from public.loans l\n"
            + "join public.readers r on r.id = l.reader_id where public.is_late(l.lent_on)");
        view.DependsOn.Select(d => d.ToString()).Should().Equal("public.loans", "public.readers", "public.is_late");
        view.Triggers.Should().ContainSingle().Which.Events.Should().Equal("insert", "update");
        view.ColumnComments.Should().Equal(new ColumnComment("card", "Of the reader."));
    }

    [Fact]
    public void A_materialized_view_has_indexes_named_by_the_convention() =>
        s_library.MaterializedViews[0].Indexes.Should().ContainSingle().Which.Name.Should().Be("uniq_loans_by_day_day");

    [Fact]
    public void Partitions_say_their_bounds_and_what_they_have_of_their_own()
    {
        Loans.PartitionKey!.Method.Should().Be(PartitionMethod.Range);
        Loans.Partitions.Select(p => p.Table.Name.Name).Should().Equal(
            "loans_2026_11", "loans_2026_12", "loans_2027_01", "loans_of_old", "loans_rest");
        Loans.Partitions[1].Bound.Should().Be(
            new PartitionBound { From = ["'2026-12-01'"], To = ["'2027-01-01'"] });
        Loans.Partitions[3].Table.Indexes.Should().ContainSingle().Which.Name.Should().Be("idx_loans_of_old_reader_id");
        Loans.Partitions[3].Table.Partitions.Select(p => p.Bound.Values).Should().Equal(["'out'"], default);
        Loans.Partitions[4].Bound.IsDefault.Should().BeTrue();
    }

    [Fact]
    public void A_trigger_names_its_columns_and_function()
    {
        var guard = Loans.Triggers.Should().ContainSingle().Subject;
        guard.Function.ToString().Should().Be("public.guard");
        guard.Columns.Should().Equal("fee");
        guard.When!.Text.Should().Be("old.fee is distinct from new.fee");
        guard.Arguments.Should().Equal("a", "b");
    }

    [Fact]
    public void A_table_depends_on_functions_of_its_checks_and_not_on_those_of_its_triggers() =>
        Loans.DependsOn.Select(d => d.ToString()).Should().Equal("public.is_late");

    [Fact]
    public void A_snapshot_and_a_derived_column_know_their_sources()
    {
        Loans.Column("fee")!.SnapshotOf!.ToString().Should().Be("public.readers.fee");
        Loans.Column("total")!.DerivedFrom.Should().Equal("fee", "lent_on");
    }

    [Fact]
    public void Grants_name_columns_and_default_privileges_follow()
    {
        Readers.Grants.Should().Equal(new GrantModel("clerk", ["select", "update"])
        {
            Columns = ["fee"],
            WithGrantOption = true,
        });
        s_library.Schemas[0].IsRevokedFromPublic.Should().BeTrue();
        s_library.DefaultPrivileges.Select(p => p.IsRevoked).Should().Equal(false, true);
    }

    [Fact]
    public void Timestamps_and_audits_bring_their_triggers_and_functions()
    {
        Readers.Triggers.Select(t => t.Name).Should().Equal("set_updated_at", "record_change");
        Readers.Triggers[1].Arguments.Should().Equal("id");
        Routine("set_updated_at").Body.Should().Contain("new.updated_at = now();");
        Routine("record_change").Body.Should().Contain("insert into audit.audit_entries");
    }

    [Fact]
    public void Identity_options_and_statistics_kinds_arrive()
    {
        Readers.Column("id")!.Identity!.Sequence.Should().Be(new SequenceOptions { MinValue = 1, IsCycled = true });
        Readers.Statistics.Should().ContainSingle().Which.Kinds.Should().Equal("ndistinct", "mcv");
    }

    private static RoutineModel Routine(string name) => s_library.Routines.Single(r => r.Name.Name == name);
}
