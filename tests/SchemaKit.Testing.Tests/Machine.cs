using System.Runtime.InteropServices;
using SchemaKit.Testing.Search;

namespace SchemaKit.Testing.Tests;

/// <summary>Machines that the tests make up; nothing of the real environment is read or changed.</summary>
internal static class Machine
{
    public static Surroundings Bare(params (string Name, string Value)[] variables)
    {
        var environment = variables.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        return new Surroundings
        {
            Variable = name => environment.GetValueOrDefault(name),
            Platform = Platform.Linux,
            Architecture = Architecture.X64,
            InstallationFolders = [],
            StartFolders = [],
        };
    }

    /// <summary>This machine, whose environment has these variables only.</summary>
    public static Surroundings With(params (string Name, string Value)[] variables) =>
        Surroundings.OfThisProcess() with { Variable = Bare(variables).Variable };
}
