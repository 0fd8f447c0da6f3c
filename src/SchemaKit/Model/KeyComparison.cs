namespace SchemaKit.Model;

/// <summary>Which access methods have the equality that a foreign key of these two types is checked with.</summary>
internal static class KeyComparison
{
    private static readonly string[] s_integers = ["smallint", "integer", "bigint"];
    private static readonly string[] s_floats = ["real", "double precision"];
    private static readonly string[] s_texts = ["text", "character varying"];

    private static readonly string[] s_times =
        ["date", "timestamp without time zone", "timestamp with time zone"];

    public static bool IsServedBy(IndexMethod method, DataType? referencing, DataType? referenced)
    {
        if (referencing is null || referenced is null || referencing.Name == referenced.Name)
            return true;
        if (!AreBuiltIn(referencing, referenced) || AreBoth(s_texts, referencing, referenced))
            return true;
        if (AreBoth(s_integers, referencing, referenced) || AreBoth(s_floats, referencing, referenced))
            return method is IndexMethod.Btree or IndexMethod.Hash or IndexMethod.Brin;
        return method is IndexMethod.Btree or IndexMethod.Brin && AreBoth(s_times, referencing, referenced);
    }

    // Nothing is known of the operators of other types. A domain is compared as its base type, which is asked here.
    private static bool AreBuiltIn(DataType a, DataType b) =>
        a.ArrayDimensions == 0 && b.ArrayDimensions == 0 && IsBuiltIn(a) && IsBuiltIn(b);

    private static bool IsBuiltIn(DataType type) =>
        type.Schema is null
        && (s_integers.Contains(type.Name) || s_floats.Contains(type.Name) || s_texts.Contains(type.Name)
            || s_times.Contains(type.Name) || type.Name is "numeric" or "character" or "uuid");

    private static bool AreBoth(string[] family, DataType a, DataType b) =>
        family.Contains(a.Name) && family.Contains(b.Name);
}
