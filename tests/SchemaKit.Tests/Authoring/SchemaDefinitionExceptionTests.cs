using System.Text.RegularExpressions;
using SchemaKit.Seam;

namespace SchemaKit.Tests.Authoring;

public partial class SchemaDefinitionExceptionTests
{
    [Fact]
    public void A_foreign_key_to_a_table_that_is_not_added_says_what_to_add() =>
        FaultsOf(d => d.Add<Orders>()).Should().Contain(
            "public.orders.user_id refers to Users, which is not added to the database; add d.Add<Users>().");

    [Fact]
    public void Two_tables_of_one_name_are_refused() =>
        FaultsOf(d =>
        {
            d.Add<Users>();
            d.Add<OtherUsers>();
        }).Should().Equal(
            "Two classes make the table public.users, the other at *; rename one of them, or say t.Named(\"…\").");

    [Fact]
    public void Two_columns_of_one_name_and_a_NUL_in_a_comment_are_reported_together() =>
        FaultsOf(d => d.Add<Broken>()).Should().Equal(
            "public.broken has two columns called a, the other at *; rename one.",
            "The comment on public.broken.c contains a NUL character, which PostgreSQL cannot store; remove it.");

    [Fact]
    public void Two_columns_equal_in_63_bytes_are_refused() =>
        FaultsOf(d => d.Add<Long>()).Should().Equal(
            $"public.long has the columns {Long.Stem}a and {Long.Stem}b, "
            + "which are equal in their first 63 bytes; rename one.");

    [Fact]
    public void A_column_of_another_table_is_refused() =>
        FaultsOf(d => d.Add<Borrower>()).Should().Equal(
            "Borrower uses a column made at * that none of its properties holds; use a column of this table, "
            + "held by a get-only property with an initialiser (not =>).");

    [Fact]
    public void A_unique_index_that_asks_for_what_only_a_constraint_can_be_is_refused() =>
        FaultsOf(d => d.Add<Undecided>()).Should().Equal(
            "A unique key of public.undecided is deferrable, but a predicate, an expression or AsIndex() makes it an "
            + "index, which cannot be; drop Deferrable() or what makes it one.",
            "A unique key of public.undecided is without overlaps, but a predicate, an expression or AsIndex() makes "
            + "it an index, which cannot be; drop WithoutOverlaps() or what makes it one.");

    [Fact]
    public void An_enum_without_members_is_refused() =>
        FaultsOf(d => d.Add<HoldsNothing>()).Should().Equal(
            "The enum nothing has no members; give it one, or use another type.");

    [Fact]
    public void A_group_that_holds_itself_is_refused() =>
        FaultsOf(d => d.Add<Recursive>()).Should().Equal(
            "Recursive holds a column group that holds itself; a group can only hold other groups.");

    [Fact]
    public void A_table_added_twice_is_refused() =>
        FaultsOf(d =>
        {
            d.Add<Users>();
            d.Add<Users>();
        }).Should().Equal("Users is added twice, first at *; remove one of the two.");

    [Fact]
    public void Every_fault_names_its_line() =>
        ExceptionOf(d => d.Add<Broken>()).Faults.Should().OnlyContain(f => f.Location!.Line > 0);

    private static IEnumerable<string> FaultsOf(Action<DatabaseDefinition> define) =>
        ExceptionOf(define).Faults.Select(f => Place().Replace(f.Message, "*"));

    private static SchemaDefinitionException ExceptionOf(Action<DatabaseDefinition> define)
    {
        var build = () => ModelBuilder.Build(define);
        return build.Should().Throw<SchemaDefinitionException>().Which;
    }

    [GeneratedRegex(@"[^ ]+\.cs\(\d+\)")]
    private static partial Regex Place();

    public enum Nothing;

    public sealed class OtherUsers : Table
    {
        protected override void Define(TableDefinition t) => t.Named("users");
    }

    public sealed class Broken : Table
    {
        public Column<int> A { get; } = Pg.Integer();
        public Column<int> B { get; } = Pg.Integer("a");
        public Column<int> C { get; } = Pg.Integer().Comment("\0");

        protected override void Define(TableDefinition t)
        {
        }
    }

    public sealed class Long : Table
    {
        public static readonly string Stem = new('x', 63);

        public Column<int> A { get; } = Pg.Integer(Stem + "a");
        public Column<int> B { get; } = Pg.Integer(Stem + "b");

        protected override void Define(TableDefinition t)
        {
        }
    }

    public sealed class Borrower : Table
    {
        public Column<int> A { get; } = Pg.Integer();

        protected override void Define(TableDefinition t) => t.Index(Pg.Integer());
    }

    public sealed class HoldsNothing : Table
    {
        public Column<Nothing> A { get; } = Pg.Enum<Nothing>();

        protected override void Define(TableDefinition t)
        {
        }
    }

    public sealed class Recursive : Table
    {
        public Loop Loop { get; } = new();

        protected override void Define(TableDefinition t)
        {
        }
    }

    public sealed class Loop : ColumnGroup<Loop>
    {
        public Loop Self => this;
    }

    public sealed class Undecided : Table
    {
        public Column<long> Id { get; } = Pg.BigInt();
        public Column<string> During { get; } = Pg.TstzRange();

        protected override void Define(TableDefinition t)
        {
            t.Unique(Id).AsIndex().Deferrable();
            t.Unique(Id, During).Where($"{Id} > 0").WithoutOverlaps();
        }
    }
}
