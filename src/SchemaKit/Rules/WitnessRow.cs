using SchemaKit.Model;

namespace SchemaKit.Rules;

/// <summary>Values of a table that bear witness against a declared dependency. They are data of the table's users.</summary>
/// <param name="Values">
/// The values of the columns of the observation in their order, as PostgreSQL writes them, of at most 100 characters
/// each.
/// </param>
/// <param name="Rows">How many rows have these values; zero where a multivalued dependency asks for such a row.</param>
public sealed record WitnessRow(ValueList<string?> Values, long Rows);
