using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>A sequence that no identity column owns.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createsequence.html"/>
public sealed class Sequence : GrantedObject<Sequence>
{
    private SequenceOptions _options = new();
    private DataType? _type;
    private ColumnReference? _owner;
    private bool _isUnlogged;

    /// <summary>A sequence that counts 1, 2, 3, ….</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Sequence(
        string name, string schema = "public", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(SchemaObjectKind.Sequence, name, schema, file, line)
    {
    }

    /// <summary>Its next value: <c>nextval('public.order_numbers'::regclass)</c>, for a default.</summary>
    public Sql Next() => Sql.NextValue(this);

    /// <summary>The first value.</summary>
    /// <param name="value">The value.</param>
    public Sequence Start(long value) => Copy(s => s._options = _options with { Start = value });

    /// <summary>The step, which may be negative.</summary>
    /// <param name="step">The step; not zero.</param>
    public Sequence Increment(long step) => Copy(s => s._options = _options with { Increment = step });

    /// <summary>The least and the greatest value.</summary>
    /// <param name="min">The least value; null for PostgreSQL's default.</param>
    /// <param name="max">The greatest value; null for that of the type.</param>
    public Sequence Between(long? min, long? max) =>
        Copy(s => s._options = _options with { MinValue = min, MaxValue = max });

    /// <summary>How many values a session takes at once.</summary>
    /// <param name="values">The number.</param>
    public Sequence Cache(long values) => Copy(s => s._options = _options with { Cache = values });

    /// <summary>Starts again at its end.</summary>
    public Sequence Cycle() => Copy(s => s._options = _options with { IsCycled = true });

    /// <summary>Values of two bytes.</summary>
    public Sequence AsSmallInt() => Copy(s => s._type = new("smallint"));

    /// <summary>Values of four bytes.</summary>
    public Sequence AsInteger() => Copy(s => s._type = new("integer"));

    /// <summary>Keeps the sequence out of the write-ahead log; values may repeat after a crash.</summary>
    public Sequence Unlogged() => Copy(s => s._isUnlogged = true);

    /// <summary>Drops the sequence with a column.</summary>
    /// <param name="column">The column: <c>Pg.Column((Orders o) => o.Number)</c>.</param>
    public Sequence OwnedBy(ColumnReference column) => Copy(s => s._owner = column);

    internal override void AddTo(ObjectModels models, ObjectDraft draft) => models.Sequences.Add(new(Name)
    {
        Location = Location,
        Type = _type,
        Options = _options == new SequenceOptions() ? null : _options,
        IsUnlogged = _isUnlogged,
        OwnedBy = _owner is null ? null : draft.PathOf(_owner),
        Grants = Grants,
        Comment = CommentText,
    });

    /// <summary>Whether it says what an identity column decides.</summary>
    internal bool StandsAlone => _type is not null || _owner is not null || _isUnlogged;

    internal IdentityModel ToIdentity(IdentityGeneration generation) => new(generation)
    {
        Sequence = _options == new SequenceOptions() ? null : _options,
        SequenceName = Name,
        Grants = Grants,
        Comment = CommentText,
    };
}
