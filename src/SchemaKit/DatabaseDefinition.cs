using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Rules;
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

    internal List<SchemaObject> Objects { get; } = [];

    internal List<EnumDefinition> Enums { get; } = [];

    internal List<DefaultPrivilegesModel> PrivilegesOfNewObjects { get; } = [];

    internal List<AllowanceModel> Allowances { get; } = [];

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
    /// <param name="comment">What it is there for; null for its own comment.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createextension.html"/>
    public void Extension(
        string name,
        string? schema = null,
        string? version = null,
        string? comment = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Extensions.Add(new(name)
        {
            Schema = schema,
            Version = version,
            Comment = comment,
            Location = SourceLocation.At(file, line),
        });

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

    /// <summary>
    /// Objects beside tables; those that a column, a trigger or a piece of SQL uses come by themselves.
    /// </summary>
    /// <param name="objects">Domains, sequences, functions, views, ….</param>
    public void Add(params SchemaObject[] objects) => Objects.AddRange(objects);

    /// <summary>Privileges that objects get when they are created later.</summary>
    /// <param name="on">The kind of object.</param>
    /// <param name="privileges">The privileges.</param>
    /// <param name="to">The role; <c>public</c> for everybody.</param>
    /// <param name="schema">The schema whose new objects are meant; null for all schemas.</param>
    /// <param name="forRole">The role whose new objects are meant; null for the one that runs the script.</param>
    /// <param name="withGrantOption">Whether the role may pass them on.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html"/>
    public void DefaultPrivileges(
        PrivilegedKind on,
        Privileges privileges,
        string to,
        string? schema = null,
        string? forRole = null,
        bool withGrantOption = false,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var grant = new GrantModel(to, PrivilegeWords.Of(privileges)) { WithGrantOption = withGrantOption };
        PrivilegesOfNewObjects.Add(Later(on, grant, schema, forRole, file, line));
    }

    /// <summary>Privileges that objects do not get when they are created later.</summary>
    /// <param name="on">The kind of object.</param>
    /// <param name="privileges">The privileges.</param>
    /// <param name="from">The role; <c>public</c> for everybody.</param>
    /// <param name="schema">The schema whose new objects are meant; null for all schemas.</param>
    /// <param name="forRole">The role whose new objects are meant; null for the one that runs the script.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html"/>
    public void RevokeDefaultPrivileges(
        PrivilegedKind on,
        Privileges privileges,
        string from,
        string? schema = null,
        string? forRole = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var grant = new GrantModel(from, PrivilegeWords.Of(privileges));
        PrivilegesOfNewObjects.Add(Later(on, grant, schema, forRole, file, line) with { IsRevoked = true });
    }

    /// <summary>Lets a finding pass at any object; <see cref="Finding.Allow"/> has the call.</summary>
    /// <param name="rule">The id or the slug of the rule.</param>
    /// <param name="on">The path of the object as the finding prints it, such as <c>public.late_loans</c>.</param>
    /// <param name="because">Why.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Allow(
        string rule, string on, string because, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Allowances.Add(new(rule, on, because) { Location = SourceLocation.At(file, line) });

    /// <inheritdoc cref="Allow(string, string, string, string, int)"/>
    public void Allow(
        Rule rule, string on, string because, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Allow(rule.Id, on, because, file, line);

    /// <summary>Says more of an enum type, which joins the database if no column uses it.</summary>
    /// <typeparam name="TEnum">The C# enum.</typeparam>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public EnumDefinition Enum<TEnum>([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TEnum : struct, Enum => Enum(EnumType.Of<TEnum>(), file, line);

    internal EnumDefinition Enum(EnumType type, string file, int line)
    {
        var definition = new EnumDefinition(type, SourceLocation.At(file, line));
        Enums.Add(definition);
        return definition;
    }

    internal void Add(TableType table, string file, int line) =>
        Tables.Add((table, "public", SourceLocation.At(file, line)));

    internal void Change(string schema, Func<SchemaModel, SchemaModel> change)
    {
        var known = Schemas.FindIndex(s => s.Name == schema);
        Schemas[known] = change(Schemas[known]);
    }

    private static DefaultPrivilegesModel Later(
        PrivilegedKind on, GrantModel grant, string? schema, string? forRole, string file, int line) =>
        new(on, grant) { Schema = schema, ForRole = forRole, Location = SourceLocation.At(file, line) };
}
