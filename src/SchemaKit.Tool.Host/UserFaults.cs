using System.Collections;
using System.Diagnostics;
using System.Reflection;

namespace SchemaKit.Tool.Host;

/// <summary>What the user's code threw, as things to put right.</summary>
internal static class UserFaults
{
    public static IReadOnlyList<Fault> Of(Exception exception, Type database, Assembly schemaKit)
    {
        while (exception is TypeInitializationException { InnerException: { } inner })
            exception = inner;
        if (exception.GetType().FullName == "SchemaKit.SchemaDefinitionException")
            return [.. ((IEnumerable)Get(exception, "Faults")!).Cast<object>().Select(Declared)];
        var message = $"{database.Name} threw {exception.GetType().Name}: {exception.Message}";
        var frames = new StackTrace(exception, fNeedFileInfo: true).GetFrames();
        var frame = frames.FirstOrDefault(f => IsOfUser(f, schemaKit));
        return [new(message, frame?.GetFileName(), frame?.GetFileLineNumber() ?? 0)];
    }

    private static Fault Declared(object fault)
    {
        var message = (string)Get(fault, "Message")!;
        return Get(fault, "Location") is { } location
            ? new(message, (string)Get(location, "File")!, (int)Get(location, "Line")!)
            : new(message);
    }

    private static object? Get(object from, string property) => from.GetType().GetProperty(property)!.GetValue(from);

    private static bool IsOfUser(StackFrame frame, Assembly schemaKit) =>
        frame.GetFileName() is not null && frame.GetMethod()?.Module.Assembly != schemaKit;
}
