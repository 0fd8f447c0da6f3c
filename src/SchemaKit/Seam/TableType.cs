using System.Diagnostics.CodeAnalysis;

namespace SchemaKit.Seam;

/// <summary>A table class: made from a type at run time and from a symbol in the compiler. Equal by key.</summary>
internal sealed class TableType(string key, string name, Func<DeclaredObject>? create = null) : IEquatable<TableType>
{
    internal const DynamicallyAccessedMemberTypes Needs =
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.PublicParameterlessConstructor;

    public string Name => name;

    private string Key => key;

    /// <summary>Enough to refer to a table; only what is added to a database must be kept by the trimmer.</summary>
    public static TableType Of<TTable>()
        where TTable : Table => new(KeyOf(typeof(TTable)), NameOf(typeof(TTable)));

    public static TableType Creatable<[DynamicallyAccessedMembers(Needs)] TTable>()
        where TTable : Table, new() =>
        new(KeyOf(typeof(TTable)), NameOf(typeof(TTable)), static () =>
        {
            var table = new TTable();
            return new ReflectedObject(table, typeof(TTable), table.Apply);
        });

    public DeclaredObject Create() =>
        create is null ? throw new InvalidOperationException($"{name} is only referred to.") : create();

    public bool Equals(TableType? other) => other?.Key == key;

    public override bool Equals(object? obj) => Equals(obj as TableType);

    public override int GetHashCode() => key.GetHashCode();

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    private static string KeyOf(Type type) =>
        $"{(type.IsNested ? KeyOf(type.DeclaringType!) : type.Namespace)}.{type.Name}"
        + (type.IsGenericType ? $"[{string.Join(",", type.GetGenericArguments().Select(KeyOf))}]" : "");
}
