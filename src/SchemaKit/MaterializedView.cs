using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>A materialized view: a query whose rows are kept.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-creatematerializedview.html"/>
public sealed class MaterializedView : QueryObject<MaterializedView>
{
    private (string[] Columns, bool IsUnique, string? Name, IndexMethod Method, SourceLocation Location)[] _indexes =
        [];
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
    /// <param name="name">The name of the index; null to leave it to the convention.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public MaterializedView Unique(
        string[] columns, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Copy(v => v._indexes = [.. _indexes, (columns, true, name, IndexMethod.Btree, SourceLocation.At(file, line))]);

    /// <summary>An index.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="method">The access method.</param>
    /// <param name="name">The name of the index; null to leave it to the convention.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public MaterializedView Index(
        string[] columns,
        IndexMethod method = IndexMethod.Btree,
        string? name = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Copy(v => v._indexes = [.. _indexes, (columns, false, name, method, SourceLocation.At(file, line))]);

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
            Indexes = _indexes.Select(i => ToModel(i.Columns, i.IsUnique, i.Name, i.Method, i.Location, draft))
                .ToValueList(),
            Parameters = _parameters.OrderBy(p => p.Name, StringComparer.Ordinal).ToValueList(),
            Tablespace = _tablespace,
            IsWithoutData = _isWithoutData,
            Grants = Grants,
            Comment = CommentText,
            ColumnComments = ColumnComments,
            DependsOn = draft.DependsOn(this),
        });
    }

    private IndexModel ToModel(
        string[] columns, bool isUnique, string? name, IndexMethod method, SourceLocation location, ObjectDraft draft)
    {
        var byConvention = isUnique
            ? draft.Convention.UniqueName(Name.Name, columns)
            : draft.Convention.IndexName(Name.Name, columns);
        return new(name ?? byConvention, columns.Select(IndexKeyModel.Of).ToValueList())
        {
            Location = location,
            IsUnique = isUnique,
            Method = method,
            IsNamedByConvention = name is null,
        };
    }
}
