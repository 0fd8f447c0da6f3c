namespace SchemaKit.Analyzers.Interpretation;

/// <summary>What differs from run to run: the clock, the machine, its files, other processes, and chance.</summary>
internal static class Surroundings
{
    private static readonly HashSet<string> s_types =
    [
        "System.AppContext", "System.AppDomain", "System.Console", "System.Environment", "System.OperatingSystem",
        "System.Random", "System.TimeProvider", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.Security.Cryptography.RandomNumberGenerator", "System.Runtime.InteropServices.RuntimeInformation",
    ];

    private static readonly HashSet<string> s_namespaces =
        ["System.IO", "System.Net", "System.Net.Http", "System.Net.Sockets", "Microsoft.Extensions.Configuration"];

    private static readonly HashSet<string> s_members =
    [
        "System.DateTime.Now", "System.DateTime.Today", "System.DateTime.UtcNow", "System.DateTimeOffset.Now",
        "System.DateTimeOffset.UtcNow", "System.Guid.CreateVersion7", "System.Guid.NewGuid", "System.TimeZone.CurrentTimeZone",
        "System.TimeZoneInfo.Local", "System.Globalization.CultureInfo.CurrentCulture",
        "System.Globalization.CultureInfo.CurrentUICulture", "System.IO.Path.GetRandomFileName",
        "System.IO.Path.GetTempFileName", "System.IO.Path.GetTempPath", "System.IO.Path.GetFullPath",
    ];

    public static bool AreReadBy(IMethodSymbol method)
    {
        var type = SymbolNames.FullName(method.ContainingType);
        return s_types.Contains(type)
            || s_members.Contains($"{type}.{(method.AssociatedSymbol ?? method).Name}")
            || (type != "System.IO.Path" && s_namespaces.Contains(method.ContainingNamespace.ToDisplayString()));
    }
}
