namespace SchemaKit.Tests.Seam;

/// <summary>Tests that count what the whole process does: no other runs at the same time.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;
