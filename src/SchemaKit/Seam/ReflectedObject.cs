using System.Diagnostics.CodeAnalysis;

namespace SchemaKit.Seam;

/// <summary>A table or a group that exists in this process.</summary>
internal sealed class ReflectedObject(
    object self,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type type,
    Action<TableDefinition> define) : DeclaredObject
{
    public override object Self => self;

    public override IEnumerable<DeclaredMember> Members()
    {
        foreach (var property in type.GetProperties())
        {
            if (property.GetIndexParameters().Length > 0)
                continue;
            var held = property.GetValue(self) switch
            {
                Column column => (object)column,
                ColumnGroup group => group.Describe(),
                _ => null,
            };
            if (held is not null)
                yield return new(property.Name, Depth(property.DeclaringType), property.DeclaringType == type, held);
        }
    }

    public override void Define(TableDefinition t) => define(t);

    private static int Depth(Type? type) => type is null ? 0 : 1 + Depth(type.BaseType);
}
