using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Tests;

internal static class Registries
{
    /// <summary>A registry of its own in the usual place, for tests that end its clusters.</summary>
    public static ClusterRegistry New() => new(user => RunRoot.OpenAsync(user, CancellationToken.None));
}
