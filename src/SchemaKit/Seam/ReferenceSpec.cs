namespace SchemaKit.Seam;

/// <summary>A column's own foreign key, resolved late: the referenced table object is asked for its column.</summary>
internal sealed record ReferenceSpec(
    TableType Table, Func<object, Column?> Target, ReferentialAction OnDelete, ReferentialAction OnUpdate);
