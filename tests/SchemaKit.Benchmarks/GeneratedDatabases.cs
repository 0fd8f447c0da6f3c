using Microsoft.EntityFrameworkCore;

namespace SchemaKit.Benchmarks;

/// <summary>Generated schemas, ready to be built.</summary>
internal static class GeneratedDatabases
{
    public static Database ForSchemaKit(int tables)
    {
        var assembly = InMemoryCompiler.Load("OurTables", SchemaKitSource.Of(GeneratedSchema.Of(tables)));
        return (Database)Activator.CreateInstance(assembly.GetType(SchemaKitSource.Database)!)!;
    }

    /// <returns>Makes contexts that share one set of options and services, as those of an application do.</returns>
    public static Func<DbContext> ForEntityFramework(int tables)
    {
        var assembly = InMemoryCompiler.Load("TheirEntities", EntityFrameworkSource.Of(GeneratedSchema.Of(tables)));
        var type = assembly.GetType(EntityFrameworkSource.Context)!;
        var options = new DbContextOptionsBuilder().UseNpgsql("Host=nowhere").Options;
        return () => (DbContext)Activator.CreateInstance(type, options)!;
    }
}
