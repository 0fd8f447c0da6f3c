using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>A column of CLR type <typeparamref name="T"/>. Immutable: each call returns a copy.</summary>
/// <typeparam name="T">The CLR type of its values; never nullable, see <see cref="Nullable"/>.</typeparam>
public sealed class Column<T> : Column
{
    internal Column(ColumnSpec spec)
        : base(spec)
    {
    }

    /// <summary>Lets the column accept null; without it the column is <c>not null</c>.</summary>
    public Column<T> Nullable() => new(Spec with { IsNullable = true });

    /// <summary>Says what the column is for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public Column<T> Comment(string text) => new(Spec with { Comment = text });

    /// <summary>A constant default.</summary>
    /// <param name="value">The value; a text is stored as text, see <see cref="DefaultSql"/> for expressions.</param>
    public Column<T> Default(T value) => new(Spec with { Default = Sql.Of(value, Spec.Enum) });

    /// <summary>A default that the server computes for each row.</summary>
    /// <param name="expression">The expression, such as <c>$"now()"</c>.</param>
    public Column<T> DefaultSql(Sql expression) => new(Spec with { Default = expression });

    /// <summary>Generates the column from others of the same row and stores it.</summary>
    /// <typeparam name="TOwner">The table or group that holds the column.</typeparam>
    /// <param name="expression">The expression, given the object that holds the column.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-generated-columns.html"/>
    public Column<T> Generated<TOwner>(Func<TOwner, Sql> expression)
        where TOwner : class => new(Spec with { Generated = owner => expression((TOwner)owner) });

    /// <summary>Generates the column from others of the same row whenever it is read (PostgreSQL 18).</summary>
    /// <typeparam name="TOwner">The table or group that holds the column.</typeparam>
    /// <param name="expression">The expression, given the object that holds the column.</param>
    public Column<T> GeneratedVirtual<TOwner>(Func<TOwner, Sql> expression)
        where TOwner : class =>
        new(Spec with { Generated = owner => expression((TOwner)owner), IsVirtual = true });

    /// <summary>Compares and sorts by a collation.</summary>
    /// <param name="name">The name of the collation, unquoted: <c>C</c>, <c>de-x-icu</c>.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/collation.html"/>
    public Column<T> Collate(string name) => new(Spec with { Collation = Identifier.Quote(name) });

    /// <summary>Says where long values are kept.</summary>
    /// <param name="storage">The strategy.</param>
    public Column<T> Storage(ColumnStorage storage) => new(Spec with { Storage = storage });

    /// <summary>Says how long values are compressed.</summary>
    /// <param name="compression">The method.</param>
    public Column<T> Compression(ColumnCompression compression) => new(Spec with { Compression = compression });

    /// <summary>Says more of the constraint that forbids nulls, which is one since PostgreSQL 18.</summary>
    /// <param name="name">Its name; null for the one that the server makes.</param>
    /// <param name="notValid">Whether rows that are there already are not checked.</param>
    /// <param name="noInherit">Whether tables that inherit do without it.</param>
    /// <param name="comment">What it is for; null for no comment.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-NOT-NULL"/>
    public Column<T> NotNull(
        string? name = null, bool notValid = false, bool noInherit = false, string? comment = null) =>
        new(Spec with
        {
            NotNull = new() { Name = name, IsNotValid = notValid, IsNoInherit = noInherit, Comment = comment },
        });

    /// <summary>Says how finely the values are sampled for the planner.</summary>
    /// <param name="target">0 to 10000; the server's default without it.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/planner-stats.html"/>
    public Column<T> StatisticsTarget(int target) => new(Spec with { StatisticsTarget = target });

    /// <summary>Says how many distinct values the planner is to expect, instead of what it samples.</summary>
    /// <param name="values">The number; a negative one is a part of the rows: -1 where no two are equal.</param>
    /// <param name="withChildren">
    /// Whether it is said of the table and those that inherit from it, or of the table alone.
    /// </param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-altertable.html"/>
    public Column<T> DistinctValues(double values, bool withChildren = false) =>
        new(Spec with { Options = [.. Spec.Options, ColumnSpec.DistinctValues(values, withChildren)] });

    /// <summary>An array of such values.</summary>
    /// <param name="dimensions">The number of dimensions, which PostgreSQL keeps but does not enforce.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/arrays.html"/>
    public Column<T[]> Array(int dimensions = 1) => new(Spec with { ArrayDimensions = dimensions });

    /// <summary>The name that the column had before, so that a migration renames it instead of dropping it.</summary>
    /// <param name="name">The former name in the database.</param>
    public Column<T> WasNamed(string name) => new(Spec with { FormerName = name });

    /// <summary>Says that the column keeps the value that another had at some moment, such as a price.</summary>
    /// <typeparam name="TTable">The other table.</typeparam>
    /// <param name="source">The other column: <c>(Products p) =&gt; p.Price</c>.</param>
    public Column<T> SnapshotOf<TTable>(Func<TTable, Column<T>> source)
        where TTable : Table => SnapshotOf(TableType.Of<TTable>(), o => source((TTable)o));

    /// <summary>Says that the value follows from other columns of the row, by design.</summary>
    /// <typeparam name="TOwner">The table or group that holds the column.</typeparam>
    /// <param name="sources">The columns: <c>(Orders o) =&gt; [o.Net, o.Tax]</c>.</param>
    public Column<T> DerivedFrom<TOwner>(Func<TOwner, Column[]> sources)
        where TOwner : class => new(Spec with { DerivedFrom = owner => sources((TOwner)owner) });

    /// <summary>Accepts a timestamp without zone: it means the time on a wall clock, wherever that hangs.</summary>
    /// <param name="because">Why.</param>
    public Column<T> LocalTime(string because) => Declare(DeclarationKind.LocalTime, because);

    /// <summary>Accepts <c>json</c>: the text must be kept to the letter.</summary>
    /// <param name="because">Why.</param>
    public Column<T> KeepText(string because) => Declare(DeclarationKind.KeptText, because);

    /// <summary>Says that the application, not a trigger, keeps the column up to date.</summary>
    /// <param name="because">Why.</param>
    public Column<T> KeptByApplication(string because) => Declare(DeclarationKind.KeptByApplication, because);

    /// <summary>
    /// Says that at most one of the columns of the table that name the same choice has a value, as when a row belongs
    /// to a user or to a group. A check has to hold it: <c>num_nonnulls(user_id, group_id) = 1</c>.
    /// </summary>
    /// <param name="choice">What is chosen, such as <c>owner</c>.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/functions-comparison.html"/>
    public Column<T> AtMostOneOf(string choice) => Declare(DeclarationKind.Exclusive, choice);

    /// <summary>Says that strangers must not read the column, so that row security has to guard it.</summary>
    /// <param name="because">Why.</param>
    public Column<T> Sensitive(string because) => Declare(DeclarationKind.Sensitive, because);

    /// <summary>Accepts a boolean that may be null: nobody knows yet, or nobody was asked.</summary>
    /// <param name="because">What null means.</param>
    public Column<T> ThreeState(string because) => Declare(DeclarationKind.ThreeState, because);

    /// <summary>
    /// Says that the column and its counterpart are no period, as when one thing starts and another ends: no check has to
    /// keep them in order.
    /// </summary>
    /// <param name="because">What each of them is of.</param>
    public Column<T> NoPeriod(string because) => Declare(DeclarationKind.NoPeriod, because);

    /// <summary>Says that others hold the generated key outside the database, such as clients of an API.</summary>
    /// <param name="because">Who holds it.</param>
    public Column<T> PublishedKey(string because) => Declare(DeclarationKind.PublishedKey, because);

    /// <summary>Says that another system makes the values, so that no default is missing.</summary>
    /// <param name="because">Which system.</param>
    public Column<T> FilledUpstream(string because) => Declare(DeclarationKind.FilledUpstream, because);

    /// <summary>Accepts that a column which refers to another table has no foreign key.</summary>
    /// <param name="because">Why.</param>
    public Column<T> LogicalReference(string because) => Declare(DeclarationKind.LogicalReference, because);

    /// <summary>Says that the root of a tree refers to itself by this column.</summary>
    /// <param name="because">Why.</param>
    public Column<T> RootRefersToItself(string because) => Declare(DeclarationKind.RootRefersToItself, because);

    /// <summary>Says that the column tells whose a row is, where several tenants share the tables.</summary>
    /// <param name="because">Why, for the reader.</param>
    public Column<T> Tenant(string because) => Declare(DeclarationKind.Tenant, because);

    internal Column<T> SnapshotOf(TableType table, Func<object, Column?> source) =>
        new(Spec with { SnapshotOf = new(table, source) });

    internal Column<T> Renamed(string name) => new(Spec with { Name = name });

    /// <summary>A column of a shipped group is declared where the group is.</summary>
    internal Column<T> At(string file, int line) => new(Spec with { Location = SourceLocation.At(file, line) });

    internal Column<T> WithIdentity(IdentityModel identity) => new(Spec with { Identity = identity });

    internal Column<T> WithIdentity(Sequence sequence, IdentityGeneration generation) =>
        new(Spec with { Identity = sequence.ToIdentity(generation), IdentitySequence = sequence });

    internal Column<T> Declare(DeclarationKind kind, string because) =>
        new(Spec with { Declarations = [.. Spec.Declarations, new(kind, because)] });
}
