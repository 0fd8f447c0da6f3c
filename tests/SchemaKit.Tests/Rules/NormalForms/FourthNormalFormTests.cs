using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class FourthNormalFormTests
{
    private static readonly TableModel s_courses =
        Table("courses", Column("course"), Column("teacher"), Column("book")) with
        {
            PrimaryKey = Key("pk", "course", "teacher", "book"),
            Dependencies = [new(["course"], ["teacher"]) { IsMultivalued = true, Location = new("Courses.cs", 9) }],
        };

    [Fact]
    public void Independent_sets_of_values_in_one_table_are_reported()
    {
        var finding = Findings(Rule.FourthNormalForm, s_courses).Single();
        finding.Message.Should().Be(
            "Which teacher go with course says nothing of book; course is not a key of courses: the key is "
            + "(course, teacher, book). Move (course, teacher) to a table of its own.");
        finding.Location!.Line.Should().Be(9);
    }

    [Fact]
    public void A_determinant_that_is_a_key_is_silent() =>
        Messages(Rule.FourthNormalForm, s_courses with { PrimaryKey = Key("pk", "course") }).Should().BeEmpty();

    [Fact]
    public void What_leaves_no_other_column_says_nothing() =>
        Messages(
            Rule.FourthNormalForm,
            s_courses with { Dependencies = [new(["course"], ["teacher", "book"]) { IsMultivalued = true }] })
            .Should().BeEmpty();
}
