namespace SchemaKit.Model;

/// <summary>An index that another one makes superfluous.</summary>
/// <param name="Index">The index that can go.</param>
/// <param name="Other">The one that does all that it does.</param>
/// <param name="IsEither">Whether the other could go just as well, and the names alone decided.</param>
internal sealed record RedundantPair(IndexShape Index, IndexShape Other, bool IsEither);
