using System.Runtime.CompilerServices;
using SchemaKit.Model;

namespace SchemaKit;

/// <content>
/// Keys, indexes and statistics. What has up to four keys knows its line; longer lists have that of a column.
/// </content>
public sealed partial class TableDefinition
{
    /// <summary>The primary key.</summary>
    /// <param name="first">The first column.</param>
    /// <param name="second">The second column; null for none.</param>
    /// <param name="third">The third column; null for none.</param>
    /// <param name="fourth">The fourth column; null for none.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public KeyDefinition PrimaryKey(
        Column first,
        Column? second = null,
        Column? third = null,
        Column? fourth = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Spec.PrimaryKey = new(Said(first, second, third, fourth), SourceLocation.At(file, line));

    /// <summary>The primary key, of any number of columns.</summary>
    /// <param name="columns">The columns in order.</param>
    public KeyDefinition PrimaryKey(params Column[] columns) =>
        Spec.PrimaryKey = new(columns, LineOf(columns));

    /// <summary>A unique key: a constraint, or a partial or expression index where only that can say it.</summary>
    /// <param name="first">The first key.</param>
    /// <param name="second">The second key; null for none.</param>
    /// <param name="third">The third key; null for none.</param>
    /// <param name="fourth">The fourth key; null for none.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public UniqueDefinition Unique(
        IndexKey first,
        IndexKey? second = null,
        IndexKey? third = null,
        IndexKey? fourth = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Added(Spec.Uniques, new(Said(first, second, third, fourth), SourceLocation.At(file, line)));

    /// <summary>A unique key, of any number of keys.</summary>
    /// <param name="keys">The keys in order.</param>
    public UniqueDefinition Unique(params IndexKey[] keys) =>
        Added(Spec.Uniques, new(keys, LineOf(keys)));

    /// <summary>An index.</summary>
    /// <param name="first">The first key.</param>
    /// <param name="second">The second key; null for none.</param>
    /// <param name="third">The third key; null for none.</param>
    /// <param name="fourth">The fourth key; null for none.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createindex.html"/>
    public IndexDefinition Index(
        IndexKey first,
        IndexKey? second = null,
        IndexKey? third = null,
        IndexKey? fourth = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Added(Spec.Indexes, new(Said(first, second, third, fourth), SourceLocation.At(file, line)));

    /// <summary>An index, of any number of keys.</summary>
    /// <param name="keys">The keys in order.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createindex.html"/>
    public IndexDefinition Index(params IndexKey[] keys) =>
        Added(Spec.Indexes, new(keys, LineOf(keys)));

    /// <summary>Extended statistics: how columns go together.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="first">The first column or expression.</param>
    /// <param name="second">The second column or expression; null for none.</param>
    /// <param name="third">The third column or expression; null for none.</param>
    /// <param name="fourth">The fourth column or expression; null for none.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createstatistics.html"/>
    public StatisticsDefinition Statistics(
        string name,
        IndexKey first,
        IndexKey? second = null,
        IndexKey? third = null,
        IndexKey? fourth = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Added(Spec.Statistics, new(name, Said(first, second, third, fourth), SourceLocation.At(file, line)));

    /// <summary>Extended statistics, of any number of keys.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="keys">The keys in order.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createstatistics.html"/>
    public StatisticsDefinition Statistics(string name, params IndexKey[] keys) =>
        Added(Spec.Statistics, new(name, keys, LineOf(keys)));

    private static T[] Said<T>(T first, T? second, T? third, T? fourth)
        where T : class => [.. new[] { first, second, third, fourth }.OfType<T>()];

    private static SourceLocation? LineOf(Column[] columns) => columns.FirstOrDefault()?.Spec.Location;

    private static SourceLocation? LineOf(IndexKey[] keys) =>
        keys.Select(key => key.Column?.Spec.Location).FirstOrDefault(found => found is not null);
}
