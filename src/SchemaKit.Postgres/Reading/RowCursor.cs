using Npgsql;

namespace SchemaKit.Postgres.Reading;

/// <summary>Hands out the columns of a row one after the other.</summary>
internal sealed class RowCursor(NpgsqlDataReader reader)
{
    private int _next;

    public void Restart() => _next = 0;

    public string Text() => reader.GetString(_next++);

    public string? TextOrNull() => IsNull() ? null : Text();

    public uint Oid() => reader.GetFieldValue<uint>(_next++);

    /// <summary>An identifier, or zero where there is none.</summary>
    public uint OidOrZero() => IsNull() ? 0 : Oid();

    public bool Flag() => reader.GetBoolean(_next++);

    /// <summary>A flag; an outer join without a partner is false.</summary>
    public bool FlagOrFalse() => !IsNull() && Flag();

    public int Number() => reader.GetInt32(_next++);

    public int? NumberOrNull() => IsNull() ? null : Number();

    public long Long() => reader.GetInt64(_next++);

    public byte[] Bytes() => reader.GetFieldValue<byte[]>(_next++);

    /// <summary>An array; one that is null is empty.</summary>
    public T[] Array<T>() => IsNull() ? [] : reader.GetFieldValue<T[]>(_next++);

    private bool IsNull()
    {
        if (!reader.IsDBNull(_next))
            return false;
        _next++;
        return true;
    }
}
