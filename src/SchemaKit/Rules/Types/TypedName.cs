using SchemaKit.Model;

namespace SchemaKit.Rules.Types;

/// <summary>A domain or an attribute, with the type that it has.</summary>
internal sealed record TypedName(Subject Subject, string Mention, DataType Type);
