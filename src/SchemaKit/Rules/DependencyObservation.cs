using SchemaKit.Model;

namespace SchemaKit.Rules;

/// <summary>What the rows of a table say of a dependency that is declared.</summary>
/// <param name="Table">The table.</param>
/// <param name="Dependency">The dependency.</param>
public sealed record DependencyObservation(QualifiedName Table, DependencyModel Dependency)
{
    /// <summary>
    /// How many rows were compared: those without a null in the determinant, of which alone the dependency speaks.
    /// </summary>
    public long Rows { get; init; }

    /// <summary>How many of them share the values of their determinant with another row.</summary>
    public long RepeatedRows { get; init; }

    /// <summary>
    /// How many of them break the dependency. Of a functional one, the fewest that would have to change; of a
    /// multivalued one, those whose determinant lacks a combination of values.
    /// </summary>
    public long BreakingRows { get; init; }

    /// <summary>Whether a sample of the rows was compared, so that others may break the dependency.</summary>
    public bool IsSample { get; init; }

    /// <summary>The columns of the witnesses: those of the determinant, of the dependents, and all others.</summary>
    public ValueList<string> Columns { get; init; }

    /// <summary>Some of what breaks the dependency, beginning with the worst.</summary>
    public ValueList<WitnessRow> Witnesses { get; init; }

    /// <summary>Why the rows could not be compared; null when they were.</summary>
    public string? Failure { get; init; }

    /// <summary>The share of the rows that break the dependency, from 0 to 1.</summary>
    public double Share => Rows == 0 ? 0 : (double)BreakingRows / Rows;

    /// <summary>Whether rows break the dependency.</summary>
    public bool IsViolated => BreakingRows > 0;

    /// <summary>Whether the dependency holds in as many rows as can tell: those whose determinant is repeated.</summary>
    /// <param name="settings">How many rows that takes.</param>
    /// <exception cref="ArgumentNullException">There are no settings.</exception>
    public bool IsConfirmed(RuleSettings settings)
    {
        if (settings is null)
            throw new ArgumentNullException(nameof(settings));
        return Failure is null && !IsViolated && RepeatedRows >= settings.ConfirmingRows;
    }
}
