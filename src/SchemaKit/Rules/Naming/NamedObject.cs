using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>Something with a name of its own, and the SQL that would change it.</summary>
/// <param name="Subject">The object.</param>
/// <param name="Name">Its name, without table and schema.</param>
/// <param name="Rename">The statement up to <c>to</c> and the new name.</param>
/// <param name="IsNamedByConvention">Whether nobody wrote the name.</param>
internal sealed record NamedObject(Subject Subject, string Name, string Rename, bool IsNamedByConvention = false)
{
    /// <summary>How messages call it: <c>orders</c>, <c>orders.user_id</c>.</summary>
    public string Mention => Subject.Table is not { } table ? Name
        : Subject.Member is null ? table.Name.Name
        : $"{table.Name.Name}.{Subject.Member}";

    public string RenameTo(string newName) => $"{Rename} to {Identifier.Quote(newName)};";
}
