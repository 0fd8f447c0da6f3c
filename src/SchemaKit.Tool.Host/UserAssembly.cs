using System.Reflection;
using System.Runtime.Loader;

namespace SchemaKit.Tool.Host;

/// <summary>The user's assembly among its dependencies.</summary>
internal static class UserAssembly
{
    private const string SchemaKit = "SchemaKit";

    public static Assembly Load(string path)
    {
        var folder = Path.GetDirectoryName(path)!;

        // What the list of dependencies does not name, or where there is no list.
        AssemblyLoadContext.Default.Resolving += (context, name) =>
        {
            var beside = Path.Combine(folder, $"{name.Name}.dll");
            return File.Exists(beside) ? context.LoadFromAssemblyPath(beside) : null;
        };
        try
        {
            return AssemblyLoadContext.Default.LoadFromAssemblyName(AssemblyName.GetAssemblyName(path));
        }
        catch (BadImageFormatException)
        {
            throw new FaultException($"{Path.GetFileName(path)} is no .NET assembly.");
        }
    }

    public static Assembly SchemaKitOf(Assembly assembly)
    {
        try
        {
            return AssemblyLoadContext.Default.LoadFromAssemblyName(new(SchemaKit));
        }
        catch (FileNotFoundException) when (Uses(assembly))
        {
            throw new FaultException($"SchemaKit, which {assembly.GetName().Name} uses, is neither beside it nor among "
                + "the packages of this machine: restore the project, or name it with --project.");
        }
        catch (FileNotFoundException)
        {
            throw DatabaseClass.None(assembly);
        }
    }

    private static bool Uses(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Any(name => name.Name == SchemaKit);
}
