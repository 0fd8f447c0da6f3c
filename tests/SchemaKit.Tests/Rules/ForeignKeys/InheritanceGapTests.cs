using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class InheritanceGapTests
{
    private static readonly TableModel s_animals = Table("animals", "id bigint", "owner_id bigint")
        .Keyed("id").References("owners", "owner_id");

    private static readonly TableModel s_cats =
        Table("cats", "id bigint", "owner_id bigint") with { Inherits = [new("public", "animals")] };

    [Fact]
    public void Keys_of_a_table_that_others_inherit_are_reported() =>
        Lint.Messages(Rule.InheritanceGap, s_animals, s_cats, s_cats with { Name = new("public", "dogs") })
            .Should().Equal(
                "animals is inherited by cats, dogs, "
                + "for whose rows pk_animals, fk_animals_owners of animals do not hold. "
                + "Use partitions, or a table of its own for what all have.");

    [Fact]
    public void A_foreign_key_can_be_repeated_and_a_key_cannot()
    {
        var cats = s_cats.Keyed("id").References("owners", "owner_id");

        Lint.Messages(Rule.InheritanceGap, s_animals, cats).Should().Equal(
            "animals is inherited by cats, for whose rows pk_animals of animals does not hold. "
            + "Use partitions, or a table of its own for what all have.");
        Lint.Messages(Rule.InheritanceGap, s_animals with { PrimaryKey = null }, cats).Should().BeEmpty();
    }

    [Fact]
    public void Unique_constraints_and_indexes_are_keys_too() =>
        Lint.Messages(
            Rule.InheritanceGap,
            Table("animals", "id bigint").Unique("u1", "id").With(IndexOf("u2", "id") with { IsUnique = true }),
            s_cats).Should().ContainSingle().Which.Should().Contain("u1, u2 of animals do not hold");

    [Fact]
    public void A_table_without_keys_and_one_without_heirs_are_silent()
    {
        Lint.Messages(Rule.InheritanceGap, Table("animals", "id bigint").Index("i", "id"), s_cats).Should().BeEmpty();
        Lint.Messages(Rule.InheritanceGap, s_animals).Should().BeEmpty();
    }

    [Fact]
    public void Partitions_have_the_keys_of_their_parent() =>
        Lint.Messages(Rule.InheritanceGap, s_animals.Partitioned("id", Part("animals_1"))).Should().BeEmpty();
}
