using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>What reading a database class gave.</summary>
/// <param name="Type">The class.</param>
/// <param name="Model">
/// What the classes describe; null when they describe no database, or could not be followed at all.
/// </param>
/// <param name="Faults">Why the classes describe no database.</param>
/// <param name="Gaps">What could not be followed. What it concerns is incomplete in the model.</param>
internal sealed record InterpretedDatabase(
    INamedTypeSymbol Type, DatabaseModel? Model, ImmutableArray<SchemaFault> Faults, ImmutableArray<Gap> Gaps)
{
    /// <summary>The tables that it adds; null when it may add more than could be followed.</summary>
    public ISet<TableType>? Added { get; init; }
}
