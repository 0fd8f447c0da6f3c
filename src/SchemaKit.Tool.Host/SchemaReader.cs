using System.Reflection;

namespace SchemaKit.Tool.Host;

/// <summary>Runs the user's classes and their own SchemaKit, which is known here by name only.</summary>
internal static class SchemaReader
{
    public static Answer Read(string path, string database)
    {
        try
        {
            var assembly = UserAssembly.Load(path);
            var schemaKit = UserAssembly.SchemaKitOf(assembly);
            var version = schemaKit.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
            return Run(DatabaseClass.Find(assembly, schemaKit, database), schemaKit) with { Version = version };
        }
        catch (FaultException e)
        {
            return new() { Faults = [new(e.Message)], Detail = e.ToString() };
        }
        catch (Exception e)
        {
            var message = $"{Path.GetFileName(path)} cannot be loaded: {e.Message}";
            return new() { Faults = [new(message)], Detail = e.ToString() };
        }
    }

    private static Answer Run(Type database, Assembly schemaKit)
    {
        var build = Method(schemaKit, "SchemaKit.Model.DatabaseModel", "Of");
        var write = Method(schemaKit, "SchemaKit.Model.ModelJson", "Write");
        try
        {
            var instance = Activator.CreateInstance(
                database, DatabaseClass.Constructors | BindingFlags.DoNotWrapExceptions, null, null, null);
            return new() { Model = (string)Call(write, Call(build, instance))! };
        }
        catch (Exception e)
        {
            return new() { Faults = UserFaults.Of(e, database, schemaKit), Detail = e.ToString() };
        }
    }

    private static MethodInfo Method(Assembly schemaKit, string type, string name) =>
        schemaKit.GetType(type)?.GetMethod(name, BindingFlags.Public | BindingFlags.Static)
        ?? throw new FaultException($"{schemaKit.GetName().Name} {schemaKit.GetName().Version} has no {type}.{name}: "
            + "use versions of the package and of the tool that belong together.");

    private static object? Call(MethodInfo method, object? argument) =>
        method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [argument], null);
}
