using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Caching.Memory;

namespace SchemaKit.Benchmarks;

/// <summary>EF Core keeps the model of a context; a benchmark of building it must make it forget.</summary>
internal static class EntityFrameworkModel
{
    /// <summary>The model with all that DDL needs, built from nothing by services that are warm.</summary>
    public static IModel BuildAnew(Func<DbContext> create)
    {
        using var context = create();
        ((MemoryCache)context.GetService<IMemoryCache>()).Clear();
        return context.GetService<IDesignTimeModel>().Model;
    }

    /// <summary>Refuses to measure a cache.</summary>
    public static void RequireThatItIsBuiltAnew(Func<DbContext> create)
    {
        if (ReferenceEquals(BuildAnew(create), BuildAnew(create)))
            throw new InvalidOperationException("EF Core gave the model that it had built before.");
    }
}
