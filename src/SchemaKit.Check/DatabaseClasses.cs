using System.Reflection;

namespace SchemaKit.Check;

/// <summary>The database classes of an assembly that can be made without arguments.</summary>
internal static class DatabaseClasses
{
    public const BindingFlags Constructors = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static IEnumerable<Type> In(Assembly assembly) => TypesOf(assembly)
        .Where(type => type is { IsAbstract: false, ContainsGenericParameters: false }
            && type.IsSubclassOf(typeof(Database))
            && type.GetConstructor(Constructors, []) is not null)
        .OrderBy(type => type.FullName, StringComparer.Ordinal);

    // Types that cannot be loaded are none of ours.
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
}
