using SchemaKit.Naming;

namespace SchemaKit.Model;

/// <summary>The name of an object in a schema.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Name">The name in the schema.</param>
public readonly record struct QualifiedName(string Schema, string Name)
{
    /// <summary>The path that findings print: <c>public.orders</c>, never quoted.</summary>
    public override string ToString() => $"{Schema}.{Name}";

    /// <summary>The path of a part: <c>public.orders.user_id</c>, never quoted.</summary>
    internal string PathOf(string part) => $"{Schema}.{Name}.{part}";

    /// <summary>The name as SQL, quoted where it must be.</summary>
    internal string ToSql() => $"{Identifier.Quote(Schema)}.{Identifier.Quote(Name)}";
}
