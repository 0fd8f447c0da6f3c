namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>Most clauses that the newest server knows, in a class that readers of assemblies can make.</summary>
public sealed class NewestDatabase() : EveryClauseDatabase(18);
