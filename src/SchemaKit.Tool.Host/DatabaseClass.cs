using System.Reflection;

namespace SchemaKit.Tool.Host;

/// <summary>Which class of an assembly is the database.</summary>
internal static class DatabaseClass
{
    public const BindingFlags Constructors = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static Type Find(Assembly assembly, Assembly schemaKit, string name)
    {
        var all = TypesOf(assembly)
            .Where(type => type is { IsAbstract: false, ContainsGenericParameters: false })
            .Where(type => IsDatabase(type, schemaKit))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .ToArray();
        if (all.Length == 0)
            throw None(assembly);
        var chosen = Named(all, name);
        if (chosen.Length == 0)
            throw new FaultException($"{NameOf(assembly)} has no database class {name}, but {List(all)}.");
        if (chosen.Length > 1)
            throw new FaultException($"{NameOf(assembly)} has several database classes: choose one with "
                + $"--database: {List(chosen)}.");
        return chosen[0].GetConstructor(Constructors, []) is not null
            ? chosen[0]
            : throw new FaultException($"{chosen[0].FullName} has no constructor without parameters: give it one, "
                + "so that it can be created here.");
    }

    public static FaultException None(Assembly assembly) =>
        new($"{NameOf(assembly)} has no database class: write one, public sealed class ShopDatabase : "
            + "SchemaKit.Database, or name the project that has it.");

    // A full name is exact; a short one may be the name of several classes.
    private static Type[] Named(Type[] all, string name)
    {
        if (name.Length == 0)
            return all;
        var exact = all.Where(type => type.FullName == name).ToArray();
        return exact.Length > 0 ? exact : [.. all.Where(type => type.Name == name)];
    }

    // By name too: types that cannot be loaded are none of ours.
    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            return e.Types.OfType<Type>();
        }
    }

    private static bool IsDatabase(Type type, Assembly schemaKit) =>
        schemaKit.GetType("SchemaKit.Database") is { } database && type.IsSubclassOf(database);

    private static string NameOf(Assembly assembly) => $"{assembly.GetName().Name}.dll";

    private static string List(IEnumerable<Type> types) => string.Join(", ", types.Select(type => type.FullName));
}
