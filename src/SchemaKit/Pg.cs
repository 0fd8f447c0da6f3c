using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>The PostgreSQL types: what a table class initialises its columns with.</summary>
/// <remarks>
/// A column takes its name from the property that holds it. Types with no CLR counterpart are columns of text: their
/// defaults are written as PostgreSQL reads them.
/// </remarks>
/// <seealso href="https://www.postgresql.org/docs/current/datatype.html"/>
public static partial class Pg
{
    /// <summary>A type by name, such as one that an extension brings.</summary>
    /// <typeparam name="T">The CLR type of its values.</typeparam>
    /// <param name="type">The name, unquoted: <c>citext</c>.</param>
    /// <param name="schema">The schema; null to find it by search path.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="modifier">What stands in parentheses after it: <c>Point,4326</c>; null for nothing.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<T> Type<T>(
        string type,
        string? schema = null,
        string? name = null,
        string? modifier = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        new(new(name, new(type) { Schema = schema, Modifier = modifier }, SourceLocation.At(file, line)));

    /// <summary>A C# enum as an enum type of the database.</summary>
    /// <typeparam name="TEnum">The enum; its members in order of value become the labels, in snake_case.</typeparam>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/datatype-enum.html"/>
    public static Column<TEnum> Enum<TEnum>(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TEnum : struct, Enum => new(Enum(EnumType.Of<TEnum>(), name, file, line).Spec);

    /// <summary>A domain of yours.</summary>
    /// <typeparam name="T">The CLR type of its values.</typeparam>
    /// <param name="domain">The domain.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/domains.html"/>
    public static Column<T> Domain<T>(
        Domain<T> domain, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(new(name, null, SourceLocation.At(file, line)) { UserType = domain });

    /// <summary>A composite type of yours; its values are texts as PostgreSQL writes rows.</summary>
    /// <param name="type">The type.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/rowtypes.html"/>
    public static Column<string> Composite(
        CompositeType type, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(new(name, null, SourceLocation.At(file, line)) { UserType = type });

    /// <summary>A table, for a hole in SQL: its qualified name.</summary>
    /// <typeparam name="TTable">The table.</typeparam>
    public static TableReference Table<TTable>()
        where TTable : Table => Table(TableType.Of<TTable>());

    /// <summary>A column of some table, for a hole in SQL: its name, without that of the table.</summary>
    /// <typeparam name="TTable">The table.</typeparam>
    /// <param name="column">The column: <c>(Users u) =&gt; u.Id</c>.</param>
    public static ColumnReference Column<TTable>(Func<TTable, Column> column)
        where TTable : Table => Column(TableType.Of<TTable>(), o => column((TTable)o));

    /// <summary>A foreign key: a column with the type of the one it refers to.</summary>
    /// <typeparam name="TTable">The referenced table.</typeparam>
    /// <typeparam name="T">The CLR type of the referenced column.</typeparam>
    /// <param name="target">The referenced column: <c>(Users u) =&gt; u.Id</c>.</param>
    /// <param name="onDelete">What happens when the referenced row is deleted.</param>
    /// <param name="onUpdate">What happens when the referenced key changes.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK"/>
    public static Column<T> ForeignKey<TTable, T>(
        Func<TTable, Column<T>> target,
        ReferentialAction onDelete = ReferentialAction.NoAction,
        ReferentialAction onUpdate = ReferentialAction.NoAction,
        string? name = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TTable : Table =>
        ForeignKey<T>(TableType.Of<TTable>(), o => target((TTable)o), onDelete, onUpdate, name, file, line);

    internal static TableReference Table(TableType table) => new(table);

    internal static ColumnReference Column(TableType table, Func<object, Column?> column) => new(table, column);

    internal static Column<object> Enum(EnumType type, string? name, string file, int line) =>
        new(new(name, null, SourceLocation.At(file, line)) { Enum = type });

    internal static Column<T> ForeignKey<T>(
        TableType table,
        Func<object, Column?> target,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        string? name,
        string file,
        int line) =>
        new(new(name, null, SourceLocation.At(file, line)) { Reference = new(table, target, onDelete, onUpdate) });

    private static Column<T> Of<T>(string type, string? name, string file, int line, string? modifier = null) =>
        new(new(name, new(type) { Modifier = modifier }, SourceLocation.At(file, line)));
}
