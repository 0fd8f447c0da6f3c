namespace SchemaKit.Analyzers.Tests.Packaging;

/// <summary>The tests that build projects with the package, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedLibrary>
{
    public const string Name = "Package";
}
