using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>How a table is divided, as Define said it.</summary>
internal sealed record PartitioningSpec(PartitionMethod Method, IndexKey[] Keys, SourceLocation? Location);
