using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>What views and materialized views have in common. Immutable: each call returns a copy.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
public abstract partial class QueryObject<TSelf> : GrantedObject<TSelf>
    where TSelf : QueryObject<TSelf>
{
    private TableType[] _tables = [];
    private Func<object[], Sql?>? _query;

    private protected QueryObject(SchemaObjectKind kind, string name, string schema, string file, int line)
        : base(kind, name, schema, file, line)
    {
    }

    internal ValueList<string> ColumnNames { get; private set; }

    internal ValueList<ColumnComment> ColumnComments { get; private set; }

    /// <summary>The names of its columns, where the query's own do not do.</summary>
    /// <param name="names">The names in order.</param>
    public TSelf Columns(params string[] names) => Copy(v => v.ColumnNames = names.ToValueList());

    /// <summary>Says what a column is for.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="text">The comment that the server keeps.</param>
    public TSelf Comment(string column, string text) =>
        Copy(v => v.ColumnComments = [.. ColumnComments, new(column, text)]);

    /// <summary>The query.</summary>
    /// <param name="query">
    /// The query, without a semicolon; tables stand in holes as <c>Pg.Table&lt;Users&gt;()</c>.
    /// </param>
    public TSelf As(Sql query) => As([], _ => query);

    /// <summary>The query, with the columns of a table.</summary>
    /// <typeparam name="TTable">The table.</typeparam>
    /// <param name="query">The query: <c>(Users u) => $"select {u.Email} from {Pg.Table&lt;Users&gt;()}"</c>.</param>
    public TSelf As<TTable>(Func<TTable, Sql> query)
        where TTable : Table => As(TableType.Of<TTable>(), o => query((TTable)o));

    /// <summary>The query, with the columns of two tables.</summary>
    /// <typeparam name="T1">The first table.</typeparam>
    /// <typeparam name="T2">The second table.</typeparam>
    /// <param name="query">The query, given the tables.</param>
    public TSelf As<T1, T2>(Func<T1, T2, Sql> query)
        where T1 : Table
        where T2 : Table => As(TableType.Of<T1>(), TableType.Of<T2>(), (a, b) => query((T1)a, (T2)b));

    /// <summary>The query, with the columns of three tables.</summary>
    /// <typeparam name="T1">The first table.</typeparam>
    /// <typeparam name="T2">The second table.</typeparam>
    /// <typeparam name="T3">The third table.</typeparam>
    /// <param name="query">The query, given the tables.</param>
    public TSelf As<T1, T2, T3>(Func<T1, T2, T3, Sql> query)
        where T1 : Table
        where T2 : Table
        where T3 : Table =>
        As(TableType.Of<T1>(), TableType.Of<T2>(), TableType.Of<T3>(), (a, b, c) => query((T1)a, (T2)b, (T3)c));

    /// <summary>The query, with the columns of four tables.</summary>
    /// <typeparam name="T1">The first table.</typeparam>
    /// <typeparam name="T2">The second table.</typeparam>
    /// <typeparam name="T3">The third table.</typeparam>
    /// <typeparam name="T4">The fourth table.</typeparam>
    /// <param name="query">The query, given the tables.</param>
    public TSelf As<T1, T2, T3, T4>(Func<T1, T2, T3, T4, Sql> query)
        where T1 : Table
        where T2 : Table
        where T3 : Table
        where T4 : Table =>
        As(
            TableType.Of<T1>(),
            TableType.Of<T2>(),
            TableType.Of<T3>(),
            TableType.Of<T4>(),
            (a, b, c, d) => query((T1)a, (T2)b, (T3)c, (T4)d));

    internal TSelf As(TableType table, Func<object, Sql?> query) => As([table], t => query(t[0]));

    internal TSelf As(TableType first, TableType second, Func<object, object, Sql?> query) =>
        As([first, second], t => query(t[0], t[1]));

    internal TSelf As(TableType first, TableType second, TableType third, Func<object, object, object, Sql?> query) =>
        As([first, second, third], t => query(t[0], t[1], t[2]));

    internal TSelf As(
        TableType first,
        TableType second,
        TableType third,
        TableType fourth,
        Func<object, object, object, object, Sql?> query) =>
        As([first, second, third, fourth], t => query(t[0], t[1], t[2], t[3]));

    private protected SqlExpression QueryOf(ObjectDraft draft) => draft.Query(_tables, _query);

    private TSelf As(TableType[] tables, Func<object[], Sql?> query) =>
        Copy(v => (v._tables, v._query) = (tables, query));
}
