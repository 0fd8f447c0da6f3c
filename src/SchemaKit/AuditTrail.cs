using System.Runtime.CompilerServices;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>Who created a row and who last changed it.</summary>
/// <typeparam name="TUser">The table of people.</typeparam>
/// <typeparam name="TKey">The CLR type of its key.</typeparam>
/// <remarks>Both columns are foreign keys, and both are indexed.</remarks>
public sealed class AuditTrail<TUser, TKey> : ColumnGroup<AuditTrail<TUser, TKey>>
    where TUser : Table
{
    /// <summary>Refers to the table of people by its key.</summary>
    /// <param name="key">The key: <c>u =&gt; u.Id</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public AuditTrail(Func<TUser, Column<TKey>> key, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : this(TableType.Of<TUser>(), user => key((TUser)user), file, line)
    {
    }

    internal AuditTrail(TableType user, Func<object, Column?> key, string file, int line)
    {
        CreatedBy = Pg.ForeignKey<TKey>(
                user, key, ReferentialAction.NoAction, ReferentialAction.NoAction, null, file, line)
            .Comment("Who created the row.");
        UpdatedBy = Pg.ForeignKey<TKey>(
                user, key, ReferentialAction.NoAction, ReferentialAction.NoAction, null, file, line)
            .Nullable().Comment("Who last changed the row; null when nobody did.");
    }

    /// <summary><c>created_by</c>: who inserted the row.</summary>
    public Column<TKey> CreatedBy { get; }

    /// <summary><c>updated_by</c>: who last changed it.</summary>
    public Column<TKey> UpdatedBy { get; }

    /// <inheritdoc/>
    protected override void Define(TableDefinition t)
    {
        t.Index(CreatedBy);
        t.Index(UpdatedBy);
    }
}
