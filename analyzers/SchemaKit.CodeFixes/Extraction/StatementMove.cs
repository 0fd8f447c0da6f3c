namespace SchemaKit.CodeFixes.Extraction;

/// <summary>A statement of <c>Define</c> that does not stay as it is where a table is extracted.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="To">The new table that says it from now on; null where its key says it.</param>
/// <param name="Stays">Whether the old class says it too.</param>
internal sealed record StatementMove(StatementSyntax Statement, string? To, bool Stays = false);
