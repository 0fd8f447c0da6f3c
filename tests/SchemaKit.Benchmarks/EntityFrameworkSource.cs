namespace SchemaKit.Benchmarks;

/// <summary>
/// A generated schema as EF Core's entity classes and a context, written as <c>dotnet ef dbcontext scaffold</c> writes
/// them, but without navigations, which SchemaKit has not either.
/// </summary>
internal static class EntityFrameworkSource
{
    public const string Context = "GeneratedContext";

    public static IEnumerable<string> Of(IReadOnlyList<GeneratedTable> tables) =>
        tables.Select(Entity).Append(ContextOf(tables));

    private static string Entity(GeneratedTable table) => $$"""
        #nullable enable
        using System;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Metadata.Builders;

        public sealed class {{table.Class}}
        {
            public long Id { get; set; }
            public long {{table.Targets[0].KeyProperty}} { get; set; }
            public long {{table.Targets[1].KeyProperty}} { get; set; }
            public string Name { get; set; } = null!;
            public string Status { get; set; } = null!;
            public int Quantity { get; set; }
            public decimal Amount { get; set; }
            public bool IsActive { get; set; }
            public string? Notes { get; set; }
            public DateTimeOffset CreatedAt { get; set; }

            public static void Configure(EntityTypeBuilder<{{table.Class}}> entity)
            {
                entity.ToTable("{{table.Name}}", "public", t => t.HasComment("Generated as {{table.Name}}."));
                entity.HasKey(e => e.Id).HasName("pk_{{table.Name}}");
                {{Index(table, (table.Targets[0].KeyProperty, table.Targets[0].KeyColumn))}}
                {{Index(table, (table.Targets[1].KeyProperty, table.Targets[1].KeyColumn))}}
                {{Index(table, table.ThirdIndex)}}
                entity.Property(e => e.Id).UseIdentityAlwaysColumn().HasColumnName("id");
                entity.Property(e => e.{{table.Targets[0].KeyProperty}}).HasColumnName("{{table.Targets[0].KeyColumn}}");
                entity.Property(e => e.{{table.Targets[1].KeyProperty}}).HasColumnName("{{table.Targets[1].KeyColumn}}");
                entity.Property(e => e.Name).HasColumnName("name");
                entity.Property(e => e.Status).HasColumnName("status");
                entity.Property(e => e.Quantity).HasColumnName("quantity");
                entity.Property(e => e.Amount).HasPrecision(12, 2).HasColumnName("amount");
                entity.Property(e => e.IsActive).HasDefaultValue(false).HasColumnName("is_active");
                entity.Property(e => e.Notes).HasColumnName("notes");
                entity.Property(e => e.CreatedAt).HasDefaultValueSql("now()").HasColumnName("created_at");
                {{ForeignKey(table, table.Targets[0])}}
                {{ForeignKey(table, table.Targets[1])}}
            }
        }
        """;

    private static string Index(GeneratedTable table, params (string Property, string Column)[] keys) =>
        $"entity.HasIndex(e => new {{ {string.Join(", ", keys.Select(key => "e." + key.Property))} }}, "
        + $"\"idx_{table.Name}_{string.Join('_', keys.Select(key => key.Column))}\");";

    private static string ForeignKey(GeneratedTable table, GeneratedTable target) =>
        $"entity.HasOne<{target.Class}>().WithMany().HasForeignKey(e => e.{target.KeyProperty})"
        + $".OnDelete(DeleteBehavior.NoAction).HasConstraintName(\"fk_{table.Name}_{target.Name}\");";

    private static string ContextOf(IReadOnlyList<GeneratedTable> tables) => $$"""
        using Microsoft.EntityFrameworkCore;

        public sealed class {{Context}}(DbContextOptions options) : DbContext(options)
        {
            protected override void OnModelCreating(ModelBuilder model)
            {
                {{string.Join("\n        ", tables.Select(t => $"model.Entity<{t.Class}>({t.Class}.Configure);"))}}
            }
        }
        """;
}
