using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Expressions;

/// <summary>A column: <c>name</c>, <c>table.name</c>, <c>schema.table.name</c>; <c>*</c> stands for all.</summary>
/// <param name="Path">The names.</param>
internal sealed record ColumnRef(ValueList<string> Path) : Atom
{
    public string Name => Path[Path.Count - 1];

    public bool IsQualified => Path.Count > 1;

    public override string ToSql() => string.Join(".", Path.Select(n => n == "*" ? n : Identifier.Quote(n)));
}
