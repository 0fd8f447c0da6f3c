namespace SchemaKit.Naming;

/// <summary>A word that PostgreSQL keeps for itself, wholly or in part.</summary>
/// <param name="Word">The word in lower case.</param>
/// <param name="Category">How far it may still be used as a name.</param>
/// <param name="Since">The first version that gives it this category; 15 also stands for all before.</param>
internal sealed record Keyword(string Word, KeywordCategory Category, int Since);
