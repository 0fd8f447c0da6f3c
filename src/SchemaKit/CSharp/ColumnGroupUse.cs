using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <summary>A column group of the library, where a table has it.</summary>
/// <param name="TypeName">The class of the group.</param>
/// <param name="Arguments">What it is made with.</param>
/// <param name="Members">The columns in order, and the members that hold them.</param>
/// <param name="Trigger">The trigger that it brings; null for none.</param>
internal sealed record ColumnGroupUse(
    string TypeName,
    IReadOnlyList<string> Arguments,
    IReadOnlyList<(string Column, string Member)> Members,
    TriggerModel? Trigger);
