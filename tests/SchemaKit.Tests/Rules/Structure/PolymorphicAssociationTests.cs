using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Tests.Rules;

public class PolymorphicAssociationTests
{
    private static readonly TableModel s_comments =
        Model.Table("comments", "id bigint", "subject_type text", "subject_id bigint");

    [Fact]
    public void A_type_and_an_id_without_foreign_key_are_suggested()
    {
        var finding = Lint.Of(Rule.PolymorphicAssociation, s_comments).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "comments.subject_id seems to refer to the table that subject_type names, and no foreign key can guard it. "
            + "Have a nullable foreign key for each table and a check that one is filled, "
            + "or say PolymorphicReference.");
        finding.Object.Should().Be("public.comments.subject_id");
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Fact]
    public void A_declared_reference_is_silent()
    {
        var id = s_comments.Columns[2] with
        {
            Declarations = [new(DeclarationKind.PolymorphicReference, "Many tables.")],
        };
        Lint.Of(Rule.PolymorphicAssociation, s_comments with { Columns = [.. s_comments.Columns.Take(2), id] })
            .Should().BeEmpty();
    }

    [Fact]
    public void A_foreign_key_makes_the_type_a_fact() =>
        Lint.Of(Rule.PolymorphicAssociation, s_comments.References("subjects", "subject_id")).Should().BeEmpty();

    [Fact]
    public void A_table_of_that_name_makes_the_type_a_fact()
    {
        Lint.Of(Rule.PolymorphicAssociation, s_comments, Model.Table("subjects", "id bigint")).Should().BeEmpty();
        Lint.Of(Rule.PolymorphicAssociation, s_comments, Model.Table("subject", "id bigint")).Should().BeEmpty();
    }

    [Fact]
    public void The_number_of_the_row_itself_is_no_reference()
    {
        Lint.Of(Rule.PolymorphicAssociation, s_comments.Unique("u", "subject_id")).Should().BeEmpty();
        Lint.Of(Rule.PolymorphicAssociation, s_comments.Keyed("subject_id", "subject_type")).Should().ContainSingle();
    }

    [Fact]
    public void Columns_without_their_partner_and_flags_are_silent() =>
        Lint.Of(
            Rule.PolymorphicAssociation,
            Model.Table("files", "mime_type text", "owner_id bigint", "is_type boolean", "is_id bigint"))
            .Should().BeEmpty();
}
