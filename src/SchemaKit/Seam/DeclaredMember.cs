namespace SchemaKit.Seam;

/// <summary>A property of a table or a group.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Depth">How far the declaring class is from <see cref="object"/>: base columns come first.</param>
/// <param name="IsOwn">Whether the class itself declares it, not a class that it derives from.</param>
/// <param name="Value">A <see cref="Column"/> or a <see cref="DeclaredObject"/>.</param>
internal readonly record struct DeclaredMember(string Name, int Depth, bool IsOwn, object Value);
