using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>What a table is besides its columns. Given to <c>Define</c>.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtable.html"/>
public sealed partial class TableDefinition
{
    internal TableDefinition()
    {
    }

    internal TableSpec Spec { get; } = new();

    /// <summary>Says what the table is for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public void Comment(string text) => Spec.Comment = text;

    /// <summary>Gives the table another name than its class has.</summary>
    /// <param name="name">The name in the database.</param>
    public void Named(string name) => Spec.Name = name;

    /// <summary>The name that the table had before, so that a migration renames it instead of dropping it.</summary>
    /// <param name="name">The former name in the database.</param>
    public void WasNamed(string name) => Spec.FormerName = name;

    /// <summary>A condition that every row meets.</summary>
    /// <param name="name">The author's part of the name: the convention adds the rest.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public CheckDefinition Check(
        string name, Sql condition, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Added(Spec.Checks, new(name, condition, SourceLocation.At(file, line)));

    /// <summary>A condition that no two rows meet together.</summary>
    /// <param name="name">The author's part of the name: the convention adds the rest.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ExclusionDefinition Exclude(
        string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Added(Spec.Exclusions, new(name, SourceLocation.At(file, line)));

    /// <summary>Sets a storage parameter.</summary>
    /// <param name="parameter">The name, such as <c>fillfactor</c>.</param>
    /// <param name="value">The value as SQL.</param>
    public void With(string parameter, string value) => Spec.Parameters.Add(new(parameter, value));

    /// <summary>Keeps the table out of the write-ahead log: faster, and empty after a crash.</summary>
    public void Unlogged() => Spec.IsUnlogged = true;

    /// <summary>Turns row security on.</summary>
    /// <param name="forced">Whether it binds the owner too.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-rowsecurity.html"/>
    public void RowSecurity(bool forced = false)
    {
        Spec.HasRowSecurity = true;
        Spec.IsRowSecurityForced = forced;
    }

    /// <summary>Lets a finding pass in the whole table.</summary>
    /// <param name="rule">The id or the slug of the rule.</param>
    /// <param name="because">Why.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Allow(
        string rule, string because, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Spec.Allowances.Add(new(rule, null, null, because, SourceLocation.At(file, line)));

    /// <summary>Lets a finding pass at one column.</summary>
    /// <param name="rule">The id or the slug of the rule.</param>
    /// <param name="on">The column.</param>
    /// <param name="because">Why.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Allow(
        string rule, Column on, string because, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Spec.Allowances.Add(new(rule, on, null, because, SourceLocation.At(file, line)));

    /// <summary>Lets a finding pass at a constraint, an index or a policy.</summary>
    /// <param name="rule">The id or the slug of the rule.</param>
    /// <param name="on">The name in the database.</param>
    /// <param name="because">Why.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Allow(
        string rule, string on, string because, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Spec.Allowances.Add(new(rule, null, on, because, SourceLocation.At(file, line)));

    /// <inheritdoc cref="Allow(string, string, string, int)"/>
    public void Allow(
        Rule rule, string because, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Allow(rule.Id, because, file, line);

    /// <inheritdoc cref="Allow(string, Column, string, string, int)"/>
    public void Allow(
        Rule rule, Column on, string because, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Allow(rule.Id, on, because, file, line);

    /// <inheritdoc cref="Allow(string, string, string, string, int)"/>
    public void Allow(
        Rule rule, string on, string because, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Allow(rule.Id, on, because, file, line);

    private static T Added<T>(List<T> list, T item)
    {
        list.Add(item);
        return item;
    }
}
