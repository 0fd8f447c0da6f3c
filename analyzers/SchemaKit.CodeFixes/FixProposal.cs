using SchemaKit.CodeFixes.Editing;

namespace SchemaKit.CodeFixes;

/// <summary>What a fix would do.</summary>
internal sealed record FixProposal(string Title, IReadOnlyList<SourceEdit> Edits);
