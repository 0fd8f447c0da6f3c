using System.Runtime.CompilerServices;
using SchemaKit.Model;

namespace SchemaKit;

/// <content>What no DDL can say: dependencies, and how a table is used.</content>
public sealed partial class TableDefinition
{
    /// <summary>A functional dependency: rows that agree on one column agree on the other.</summary>
    /// <param name="determinant">The column that determines.</param>
    /// <param name="dependent">The column that is determined.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Determines(
        Column determinant, Column dependent, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Determines([determinant], [dependent], file, line);

    /// <summary>A functional dependency between sets of columns.</summary>
    /// <param name="determinant">The columns that determine together.</param>
    /// <param name="dependents">The columns that are determined.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Determines(
        Column[] determinant,
        Column[] dependents,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Spec.Dependencies.Add(new(determinant, dependents, IsMultivalued: false, SourceLocation.At(file, line)));

    /// <summary>
    /// A multivalued dependency: which values the dependent has follows from the determinant alone, whatever the other
    /// columns of the table say.
    /// </summary>
    /// <param name="determinant">The column that determines.</param>
    /// <param name="dependent">The column whose set of values is determined.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void DeterminesMany(
        Column determinant, Column dependent, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        DeterminesMany([determinant], [dependent], file, line);

    /// <summary>A multivalued dependency between sets of columns.</summary>
    /// <param name="determinant">The columns that determine together.</param>
    /// <param name="dependents">The columns whose set of values is determined.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void DeterminesMany(
        Column[] determinant,
        Column[] dependents,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Spec.Dependencies.Add(new(determinant, dependents, IsMultivalued: true, SourceLocation.At(file, line)));

    /// <summary>Says that the table only ever grows.</summary>
    /// <param name="because">Why, for the reader.</param>
    public void IsLog(string because) => Spec.Declarations.Add(new(DeclarationKind.Log, because));

    /// <summary>Says that the table holds data in transit.</summary>
    /// <param name="because">Why, for the reader.</param>
    public void IsStaging(string because) => Spec.Declarations.Add(new(DeclarationKind.Staging, because));

    /// <summary>Says that rows are never deleted and that keys never change.</summary>
    /// <param name="because">Why, for the reader.</param>
    public void IsImmutable(string because) => Spec.Declarations.Add(new(DeclarationKind.Immutable, because));

    /// <summary>Says that the table stays small, under a thousand rows.</summary>
    /// <param name="because">Why, for the reader.</param>
    public void IsSmall(string because) => Spec.Declarations.Add(new(DeclarationKind.Small, because));

    /// <summary>Says that rows are keys with values, and that anything may be a key.</summary>
    /// <param name="because">Why, for the reader.</param>
    public void IsKeyValue(string because) => Spec.Declarations.Add(new(DeclarationKind.KeyValue, because));

    /// <summary>Says that all rows can be computed again.</summary>
    /// <param name="because">Why, for the reader.</param>
    public void IsCache(string because) => Spec.Declarations.Add(new(DeclarationKind.Cache, because));

    /// <summary>Says that rows are work to be done, and go when it is.</summary>
    /// <param name="because">Why, for the reader.</param>
    public void IsQueue(string because) => Spec.Declarations.Add(new(DeclarationKind.Queue, because));

    /// <summary>Says that rows which no partition holds are meant to be refused.</summary>
    /// <param name="because">Why, for the reader.</param>
    public void HasPartitionGaps(string because) => Spec.Declarations.Add(new(DeclarationKind.PartitionGaps, because));

    /// <summary>
    /// Says that service roles alone use the table: row security without policies keeps all others out.
    /// </summary>
    /// <param name="because">Why, for the reader.</param>
    public void IsServiceOnly(string because) => Spec.Declarations.Add(new(DeclarationKind.ServiceOnly, because));
}
