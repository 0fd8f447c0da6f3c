using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>A materialized view: a query whose rows are kept.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-creatematerializedview.html"/>
public sealed class MaterializedView : QueryObject<MaterializedView>
{
    private ViewIndexDefinition[] _indexes = [];
    private StatisticsDefinition[] _statistics = [];
    private ValueList<StorageParameter> _parameters;
    private string? _tablespace;
    private bool _isWithoutData;

    /// <summary>A view without a query yet.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public MaterializedView(
        string name, string schema = "public", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(SchemaObjectKind.MaterializedView, name, schema, file, line)
    {
    }

    /// <summary>A unique index; <c>refresh … concurrently</c> needs one.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="define">What else is said of it: <c>i =&gt; i.Named("one_a_day")</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public MaterializedView Unique(
        string[] columns,
        Action<ViewIndexDefinition>? define = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Indexed(OfView(columns), isUnique: true, define, file, line);

    /// <summary>A unique index; <c>refresh … concurrently</c> needs one.</summary>
    /// <param name="keys">The keys in order: <c>IndexKey.OfView("day").Descending()</c>, or expressions.</param>
    /// <param name="define">What else is said of it: <c>i =&gt; i.Named("one_a_day")</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public MaterializedView Unique(
        IndexKey[] keys,
        Action<ViewIndexDefinition>? define = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Indexed(keys, isUnique: true, define, file, line);

    /// <summary>An index.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="define">What else is said of it: <c>i =&gt; i.Using(IndexMethod.Brin)</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public MaterializedView Index(
        string[] columns,
        Action<ViewIndexDefinition>? define = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Indexed(OfView(columns), isUnique: false, define, file, line);

    /// <summary>An index.</summary>
    /// <param name="keys">The keys in order: <c>IndexKey.OfView("day").Descending()</c>, or expressions.</param>
    /// <param name="define">What else is said of it: <c>i =&gt; i.Using(IndexMethod.Brin)</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public MaterializedView Index(
        IndexKey[] keys,
        Action<ViewIndexDefinition>? define = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Indexed(keys, isUnique: false, define, file, line);

    /// <summary>Extended statistics: how columns go together.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="keys">Columns, as <c>IndexKey.OfView("day")</c>, and expressions.</param>
    /// <param name="define">What else is said of them: <c>s =&gt; s.Kinds(StatisticsKinds.Mcv)</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createstatistics.html"/>
    public MaterializedView Statistics(
        string name,
        IndexKey[] keys,
        Action<StatisticsDefinition>? define = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var statistics = new StatisticsDefinition(name, keys, SourceLocation.At(file, line));
        define?.Invoke(statistics);
        return Copy(v => v._statistics = [.. _statistics, statistics]);
    }

    /// <summary>Extended statistics: how columns go together.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="define">What else is said of them: <c>s =&gt; s.Kinds(StatisticsKinds.Mcv)</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public MaterializedView Statistics(
        string name,
        string[] columns,
        Action<StatisticsDefinition>? define = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Statistics(name, OfView(columns), define, file, line);

    /// <summary>Sets a storage parameter.</summary>
    /// <param name="parameter">The name, such as <c>fillfactor</c>.</param>
    /// <param name="value">The value as SQL.</param>
    public MaterializedView With(string parameter, string value) =>
        Copy(v => v._parameters = [.. _parameters, new(parameter, value)]);

    /// <summary>Puts the rows in a tablespace.</summary>
    /// <param name="name">The name of the tablespace.</param>
    public MaterializedView Tablespace(string name) => Copy(v => v._tablespace = name);

    /// <summary>Creates it without rows: it must be refreshed before it can be read.</summary>
    public MaterializedView WithNoData() => Copy(v => v._isWithoutData = true);

    internal override void AddTo(ObjectModels models, ObjectDraft draft)
    {
        var query = QueryOf(draft);
        models.MaterializedViews.Add(new(Name, query)
        {
            Location = Location,
            ColumnNames = ColumnNames,
            Indexes = _indexes.Select(i => ToModel(i, draft)).ToValueList(),
            Statistics = _statistics.Select(s => s.ToModel(draft.Keys(s.Keys, s.Location))).ToValueList(),
            Parameters = _parameters.OrderBy(p => p.Name, StringComparer.Ordinal).ToValueList(),
            Tablespace = _tablespace,
            IsWithoutData = _isWithoutData,
            Grants = Grants,
            Comment = CommentText,
            ColumnComments = ColumnComments,
            DependsOn = draft.DependsOn(this),
        });
    }

    private static IndexKey[] OfView(string[] columns) => [.. columns.Select(IndexKey.OfView)];

    private MaterializedView Indexed(
        IndexKey[] keys, bool isUnique, Action<ViewIndexDefinition>? define, string file, int line)
    {
        var index = new ViewIndexDefinition(keys, isUnique, SourceLocation.At(file, line));
        define?.Invoke(index);
        return Copy(v => v._indexes = [.. _indexes, index]);
    }

    private IndexModel ToModel(ViewIndexDefinition index, ObjectDraft draft)
    {
        var keys = draft.Keys(index.Keys, index.Location);
        var columns = keys.SelectMany(key => key.Columns).ToArray();
        var byConvention = index.IsUnique
            ? draft.Convention.UniqueName(Name.Name, columns)
            : draft.Convention.IndexName(Name.Name, columns);
        return index.Said with
        {
            Name = index.Name ?? byConvention,
            Keys = keys,
            Location = index.Location,
            IsUnique = index.IsUnique,
            Predicate = draft.Render(index.Predicate, index.Location),
            IsNamedByConvention = index.Name is null,
        };
    }
}
