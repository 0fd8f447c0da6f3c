using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>What a database holds. Given to <c>Define</c>.</summary>
public sealed class DatabaseDefinition
{
    internal DatabaseDefinition()
    {
    }

    internal List<(TableType Type, string Schema, SourceLocation Location)> Tables { get; } = [];

    internal List<SchemaModel> Schemas { get; } = [];

    internal List<ExtensionModel> Extensions { get; } = [];

    internal NamingConvention NamingConvention { get; private set; } = NamingConvention.Default;

    /// <summary>The interpreter met code that it could not follow: more tables may exist.</summary>
    internal bool IsIncomplete { get; set; }

    /// <summary>Chooses how names are made; the house convention without it.</summary>
    /// <param name="convention">The convention.</param>
    public void Convention(NamingConvention convention) => NamingConvention = convention;

    /// <summary>An extension that the database needs.</summary>
    /// <param name="name">The name, such as <c>pg_trgm</c>.</param>
    /// <param name="schema">The schema its objects go to; null for the extension's own choice.</param>
    /// <param name="version">The version; null for the newest that the server has.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createextension.html"/>
    public void Extension(
        string name,
        string? schema = null,
        string? version = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Extensions.Add(new(name) { Schema = schema, Version = version, Location = SourceLocation.At(file, line) });

    /// <summary>A schema to put tables in.</summary>
    /// <param name="name">The name.</param>
    /// <param name="comment">What the schema is for; null for no comment.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public SchemaDefinition Schema(
        string name, string? comment = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var known = Schemas.FindIndex(schema => schema.Name == name);
        if (known < 0)
            Schemas.Add(new(name) { Comment = comment, Location = SourceLocation.At(file, line) });
        else if (comment is not null)
            Schemas[known] = Schemas[known] with { Comment = comment };
        return new(this, name);
    }

    /// <summary>A table, in the schema <c>public</c>.</summary>
    /// <typeparam name="TTable">The class of the table.</typeparam>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Add<[DynamicallyAccessedMembers(TableType.Needs)] TTable>(
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TTable : Table, new() => Add(TableType.Creatable<TTable>(), file, line);

    internal void Add(TableType table, string file, int line) =>
        Tables.Add((table, "public", SourceLocation.At(file, line)));
}
