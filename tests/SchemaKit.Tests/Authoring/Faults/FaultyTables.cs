namespace SchemaKit.Tests.Authoring.Faults;

public enum Nothing;

public enum Same
{
    [Label("a")]
    First,

    [Label("a")]
    Second,
}

[EnumName("colour")]
public enum Colour
{
    Red,
}

[EnumName("colour")]
public enum OtherColour
{
    Blue,
}

public abstract class Quiet : Table
{
    protected override void Define(TableDefinition t)
    {
    }
}

public sealed class Plain : Quiet
{
    public static Column<int> Borrowed { get; } = new Plain().Id;

    public Column<int> Id { get; } = Pg.Integer(); // @plain
}

public sealed class AlsoPlain : Table
{
    public Column<int> Id { get; } = Pg.Integer(); // @also-plain

    protected override void Define(TableDefinition t) => t.Named("plain");
}

public sealed class Twins : Table
{
    public Column<int> A { get; } = Pg.Integer(); // @first-column
    public Column<int> B { get; } = Pg.Integer("a"); // @twin-column
    public Column<int> C { get; } = Pg.Integer();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(A).Named("k"); // @first-key
        t.Unique(B, C).Named("k"); // @twin-key
        t.Check("c", $"{A} > 0").Named("k"); // @twin-check
        t.Index(A, C).Named("i"); // @first-index
        t.Index(B).Named("i"); // @twin-index
        t.Trigger("g").Before(TriggerEvents.Insert).Execute(Triggered.Nothing); // @first-trigger
        t.Trigger("g").After(TriggerEvents.Insert).Execute(Triggered.Nothing); // @twin-trigger
        t.Policy("p", SqlCommand.Select); // @first-policy
        t.Policy("p", SqlCommand.Delete); // @twin-policy
        t.Statistics("s", A, C); // @first-statistics
        t.Statistics("s", B, C); // @twin-statistics
    }
}

public sealed class Long : Table
{
    private static readonly string s_stem = new('x', 63);

    public Column<int> A { get; } = Pg.Integer(s_stem + "a"); // @long-a
    public Column<int> B { get; } = Pg.Integer(s_stem + "b"); // @long-b

    protected override void Define(TableDefinition t)
    {
        t.Check("a", $"true").Named(s_stem + "1"); // @long-check-a
        t.Check("b", $"true").Named(s_stem + "2"); // @long-check-b
    }
}

public sealed class Borrower : Table
{
    public Column<int> Id { get; } = Pg.Integer();

    protected override void Define(TableDefinition t)
    {
        var other = Plain.Borrowed;
        t.PrimaryKey(other); // @borrowed-key
        t.Unique(other); // @borrowed-unique
        t.Index(Id, other); // @borrowed-index
        t.Check("c", $"{other} > 0"); // @borrowed-check
        t.Policy("p", SqlCommand.All, @using: $"{other} > 0"); // @borrowed-policy
        t.Trigger("g").Before(TriggerEvents.Update).OfColumns(other).Execute(Triggered.Nothing); // @borrowed-trigger
        t.Statistics("s", Id, other); // @borrowed-statistics
        t.Grant(Privileges.Select, "public", [other]); // @borrowed-grant
        t.ForeignKey(other).References((Borrower b) => b.Id); // @borrowed-foreign-key
    }
}

public sealed class Orphan : Table
{
    public Column<int> PlainId { get; } = Pg.ForeignKey((Plain p) => p.Id); // @orphan
    public Column<int> A { get; } = Pg.Integer();
    public Column<int> B { get; } = Pg.Integer();

    protected override void Define(TableDefinition t) =>
        t.ForeignKey(A, B).References((Plain p) => (p.Id, p.Id)); // @orphan-pair
}

public sealed class Child : Table
{
    public Column<int> Id { get; } = Pg.Integer();

    protected override void Define(TableDefinition t) => t.Inherits<Plain>(); // @child
}

public sealed class NulNames : Quiet
{
    public Column<int> A { get; } = Pg.Integer("a\0"); // @nul-column
}

public sealed class NulTable : Table
{
    public Column<int> A { get; } = Pg.Integer(); // @nul-table

    protected override void Define(TableDefinition t) => t.Named("t\0");
}

public sealed class NulParts : Table
{
    public Column<string> Text { get; } = Pg.Text().Comment("\0"); // @nul-text
    public Column<string> Value { get; } = Pg.Text().Default("a\0"); // @nul-default

    protected override void Define(TableDefinition t)
    {
        t.Comment("\0");
        t.Check("c", $"{Text} <> {"a\0"}").Comment("\0"); // @nul-check
        t.Index(Text).Named("i\0"); // @nul-index
        t.Policy("p", SqlCommand.All, @using: $"{Text} = '\0'"); // @nul-policy
    }
}

public sealed class Choices : Quiet
{
    public Column<Nothing> A { get; } = Pg.Enum<Nothing>(); // @nothing
    public Column<Colour> B { get; } = Pg.Enum<Colour>(); // @colour
    public Column<OtherColour> C { get; } = Pg.Enum<OtherColour>(); // @other-colour
    public Column<Same> D { get; } = Pg.Enum<Same>(); // @same
}

public sealed class Recursive : Quiet
{
    public Loop Loop { get; } = new();
}

public sealed class Loop : ColumnGroup<Loop>
{
    public Loop Self => this;
}

public sealed class Shared : Quiet
{
    private static readonly Column<int> s_column = Pg.Integer(); // @shared

    public Column<int> A { get; } = s_column;
    public Column<int> B { get; } = s_column;
}

public sealed class Circle : Quiet
{
    public Column<int> A { get; } = Pg.ForeignKey((Circle c) => c.A); // @circle
}

public sealed class Triggered : Table
{
    public static Function Nothing { get; } =
        new Function("nothing").ReturnsTrigger().Body("plpgsql", $"begin return null; end");

    public Column<int> A { get; } = Pg.Integer();

    protected override void Define(TableDefinition t)
    {
        t.Trigger("idle"); // @idle
        t.Trigger("instead").InsteadOf(TriggerEvents.Insert).Execute(Nothing); // @instead
    }
}

public sealed class Undecided : Table
{
    public Column<long> Id { get; } = Pg.BigInt();
    public Column<string> During { get; } = Pg.TstzRange();

    protected override void Define(TableDefinition t)
    {
        t.Unique(Id).AsIndex().Deferrable().Named("a"); // @late
        t.Unique(Id, During).Where($"{Id} > 0").WithoutOverlaps(); // @apart
        t.Unique(During).AsIndex().IndexComment("One."); // @commented
    }
}

public sealed class Keyed : Table
{
    public Column<int> A { get; } = Pg.Integer();

    protected override void Define(TableDefinition t)
    {
        t.Index(A.Descending().StatisticsTarget(5)); // @sampled
        t.Index(IndexKey.OfView("a")).Named("b"); // @of-view
    }
}

public sealed class Odd : Table
{
    public Column<long> Id { get; } =
        Pg.BigInt().Identity(new Sequence("numbers").Unlogged()); // @numbered

    protected override void Define(TableDefinition t)
    {
        t.OfType(new CompositeType("pair").Attribute("a", Pg.Integer()).Attribute("b", Pg.Text())); // @of-type
        t.Override(Id, c => c.Comment("Otherwise.")); // @overridden
    }
}
