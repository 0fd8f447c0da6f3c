using SchemaKit.Model;
using SchemaKit.NormalForms;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class BetterDesignTests
{
    private static readonly TableModel s_users =
        Table("users", Column("id"), Column("postal_code"), Column("city"), Column("state"), Column("name")) with
        {
            PrimaryKey = Key("pk_users", "id"),
            Dependencies = [new(["postal_code"], ["city"]), new(["city"], ["state"])],
        };

    private static readonly TableModel s_lessons =
        Table("lessons", Column("student"), Column("course"), Column("teacher")) with
        {
            PrimaryKey = Key("pk_lessons", "student", "course"),
            Dependencies = [new(["teacher"], ["course"])],
        };

    [Fact]
    public void Each_determinant_becomes_a_table_that_what_is_left_refers_to()
    {
        var design = Of(s_users)!;
        Shapes(design).Should().Equal(
            "users (id, postal_code, name) key (id) to postal_codes",
            "cities (city, state) key (city)",
            "postal_codes (postal_code, city) key (postal_code) to cities");
        design.After.Indexes.Select(i => i.Name).Should().Equal("idx_users_postal_code");
        design.Parts[0].Table.Comment.Should().Be("What city determines: state.");
        (design.Lost, design.Notes).Should().BeEquivalentTo((Array.Empty<string>(), Array.Empty<string>()));
    }

    [Fact]
    public void A_table_in_third_normal_form_stays_as_it_is()
    {
        Of(s_users with { Dependencies = [] }).Should().BeNull();
        Of(s_lessons).Should().BeNull();
        Of(s_users with { IsIncomplete = true }).Should().BeNull();
    }

    [Fact]
    public void The_form_of_Boyce_and_Codd_may_cost_a_key()
    {
        var design = BetterDesign.Of(s_lessons, new() { Tables = [s_lessons] }, NormalForm.BoyceCodd)!;
        Shapes(design).Should().Equal(
            "lessons (student, teacher) key (student, teacher) to teachers",
            "teachers (teacher, course) key (teacher)");
        design.Lost.Should().Equal("student, course -> teacher");
        design.Notes.Should().Equal(
            "The primary key of public.lessons becomes (student, teacher): what refers to it must follow.");
    }

    [Fact]
    public void A_name_that_is_taken_gets_the_table_in_front() =>
        BetterDesign.Of(s_users, new() { Tables = [s_users, Table("cities")] }, NormalForm.Third)!
            .Parts.Select(p => p.Table.Name.Name).Should().Equal("users_cities", "postal_codes");

    [Fact]
    public void What_goes_with_the_columns_that_move_is_said()
    {
        var design = Of(s_users with
        {
            HasRowSecurity = true,
            Dependencies = [new(["postal_code"], ["city"])],
            Policies = [new("own", SqlCommand.All)],
            Checks = [new("city_known", new("city <> ''") { Columns = ["city"] })],
            Indexes = [Index("by_city", "city"), Index("by_name", "name")],
        })!;
        design.Notes.Should().Equal(
            "public.postal_codes has row security as public.users has, and no policy yet: say who may read it.",
            "The check city_known goes with the columns that move.",
            "The index by_city goes with the columns that move.",
            "The policy own may read what moves: see that it does not.");
        design.After.Indexes.Select(i => i.Name).Should().Equal("by_name", "idx_users_postal_code");
        design.Parts.Single().Table.HasRowSecurity.Should().BeTrue();
    }

    [Fact]
    public void A_table_that_the_determinant_refers_to_already_is_named() =>
        Of(s_users with
        {
            Dependencies = [new(["postal_code"], ["city"])],
            ForeignKeys = [Reference("postal_code", "codes", "code")],
        })!.Notes.Should().Equal("postal_code refers to public.codes already, which may be the better place.");

    [Fact]
    public void What_the_server_keeps_right_stays() =>
        Of(s_users with
        {
            Columns = [.. s_users.Columns.Select(c => c.Name == "city" ? c with { DerivedFrom = ["postal_code"] } : c)],
            Dependencies = [new(["postal_code"], ["city"])],
        }).Should().BeNull();

    [Fact]
    public void The_tables_join_without_loss_and_keep_each_dependency()
    {
        var design = Of(s_users)!;
        var stated = new TableDependencies(s_users);
        AttributeSet[] parts =
        [
            .. design.Parts.Select(p => p.Table).Prepend(design.After)
                .Select(t => stated.SetOf(t.Columns.Select(c => c.Name))!.Value),
        ];
        LosslessJoin.Holds(stated.All, parts).Should().BeTrue();
        Preservation.Lost(stated.All, parts, stated.All.Dependencies).Should().BeEmpty();
    }

    private static BetterDesign? Of(TableModel table) =>
        BetterDesign.Of(table, new() { Tables = [table] }, NormalForm.Third);

    private static IEnumerable<string> Shapes(BetterDesign design) =>
        design.Parts.Select(part => part.Table).Prepend(design.After).Select(t =>
            $"{t.Name.Name} ({string.Join(", ", t.Columns.Select(c => c.Name))}) "
            + $"key ({string.Join(", ", t.PrimaryKey!.Columns)})"
            + string.Concat(t.ForeignKeys.Select(f => $" to {f.Target.Name}")));
}
