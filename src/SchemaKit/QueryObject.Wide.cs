using SchemaKit.Seam;

namespace SchemaKit;

/// <content>Queries over more tables than most have.</content>
public abstract partial class QueryObject<TSelf>
{
    /// <summary>The query, with the columns of five tables.</summary>
    /// <typeparam name="T1">The first table.</typeparam>
    /// <typeparam name="T2">The second table.</typeparam>
    /// <typeparam name="T3">The third table.</typeparam>
    /// <typeparam name="T4">The fourth table.</typeparam>
    /// <typeparam name="T5">The fifth table.</typeparam>
    /// <param name="query">The query, given the tables.</param>
    public TSelf As<T1, T2, T3, T4, T5>(Func<T1, T2, T3, T4, T5, Sql> query)
        where T1 : Table
        where T2 : Table
        where T3 : Table
        where T4 : Table
        where T5 : Table =>
        As(
            TableType.Of<T1>(),
            TableType.Of<T2>(),
            TableType.Of<T3>(),
            TableType.Of<T4>(),
            TableType.Of<T5>(),
            (a, b, c, d, e) => query((T1)a, (T2)b, (T3)c, (T4)d, (T5)e));

    /// <summary>The query, with the columns of six tables.</summary>
    /// <typeparam name="T1">The first table.</typeparam>
    /// <typeparam name="T2">The second table.</typeparam>
    /// <typeparam name="T3">The third table.</typeparam>
    /// <typeparam name="T4">The fourth table.</typeparam>
    /// <typeparam name="T5">The fifth table.</typeparam>
    /// <typeparam name="T6">The sixth table.</typeparam>
    /// <param name="query">The query, given the tables.</param>
    public TSelf As<T1, T2, T3, T4, T5, T6>(Func<T1, T2, T3, T4, T5, T6, Sql> query)
        where T1 : Table
        where T2 : Table
        where T3 : Table
        where T4 : Table
        where T5 : Table
        where T6 : Table =>
        As(
            TableType.Of<T1>(),
            TableType.Of<T2>(),
            TableType.Of<T3>(),
            TableType.Of<T4>(),
            TableType.Of<T5>(),
            TableType.Of<T6>(),
            (a, b, c, d, e, f) => query((T1)a, (T2)b, (T3)c, (T4)d, (T5)e, (T6)f));

    /// <summary>The query, with the columns of seven tables.</summary>
    /// <typeparam name="T1">The first table.</typeparam>
    /// <typeparam name="T2">The second table.</typeparam>
    /// <typeparam name="T3">The third table.</typeparam>
    /// <typeparam name="T4">The fourth table.</typeparam>
    /// <typeparam name="T5">The fifth table.</typeparam>
    /// <typeparam name="T6">The sixth table.</typeparam>
    /// <typeparam name="T7">The seventh table.</typeparam>
    /// <param name="query">The query, given the tables.</param>
    public TSelf As<T1, T2, T3, T4, T5, T6, T7>(Func<T1, T2, T3, T4, T5, T6, T7, Sql> query)
        where T1 : Table
        where T2 : Table
        where T3 : Table
        where T4 : Table
        where T5 : Table
        where T6 : Table
        where T7 : Table =>
        As(
            TableType.Of<T1>(),
            TableType.Of<T2>(),
            TableType.Of<T3>(),
            TableType.Of<T4>(),
            TableType.Of<T5>(),
            TableType.Of<T6>(),
            TableType.Of<T7>(),
            (a, b, c, d, e, f, g) => query((T1)a, (T2)b, (T3)c, (T4)d, (T5)e, (T6)f, (T7)g));

    /// <summary>The query, with the columns of eight tables.</summary>
    /// <typeparam name="T1">The first table.</typeparam>
    /// <typeparam name="T2">The second table.</typeparam>
    /// <typeparam name="T3">The third table.</typeparam>
    /// <typeparam name="T4">The fourth table.</typeparam>
    /// <typeparam name="T5">The fifth table.</typeparam>
    /// <typeparam name="T6">The sixth table.</typeparam>
    /// <typeparam name="T7">The seventh table.</typeparam>
    /// <typeparam name="T8">The eighth table.</typeparam>
    /// <param name="query">The query, given the tables.</param>
    public TSelf As<T1, T2, T3, T4, T5, T6, T7, T8>(Func<T1, T2, T3, T4, T5, T6, T7, T8, Sql> query)
        where T1 : Table
        where T2 : Table
        where T3 : Table
        where T4 : Table
        where T5 : Table
        where T6 : Table
        where T7 : Table
        where T8 : Table =>
        As(
            TableType.Of<T1>(),
            TableType.Of<T2>(),
            TableType.Of<T3>(),
            TableType.Of<T4>(),
            TableType.Of<T5>(),
            TableType.Of<T6>(),
            TableType.Of<T7>(),
            TableType.Of<T8>(),
            (a, b, c, d, e, f, g, h) => query((T1)a, (T2)b, (T3)c, (T4)d, (T5)e, (T6)f, (T7)g, (T8)h));

    internal TSelf As(
        TableType first,
        TableType second,
        TableType third,
        TableType fourth,
        TableType fifth,
        Func<object, object, object, object, object, Sql?> query) =>
        As([first, second, third, fourth, fifth], t => query(t[0], t[1], t[2], t[3], t[4]));

    internal TSelf As(
        TableType first,
        TableType second,
        TableType third,
        TableType fourth,
        TableType fifth,
        TableType sixth,
        Func<object, object, object, object, object, object, Sql?> query) =>
        As([first, second, third, fourth, fifth, sixth], t => query(t[0], t[1], t[2], t[3], t[4], t[5]));

    internal TSelf As(
        TableType first,
        TableType second,
        TableType third,
        TableType fourth,
        TableType fifth,
        TableType sixth,
        TableType seventh,
        Func<object, object, object, object, object, object, object, Sql?> query) =>
        As([first, second, third, fourth, fifth, sixth, seventh], t => query(t[0], t[1], t[2], t[3], t[4], t[5], t[6]));

    internal TSelf As(
        TableType first,
        TableType second,
        TableType third,
        TableType fourth,
        TableType fifth,
        TableType sixth,
        TableType seventh,
        TableType eighth,
        Func<object, object, object, object, object, object, object, object, Sql?> query) =>
        As(
            [first, second, third, fourth, fifth, sixth, seventh, eighth],
            t => query(t[0], t[1], t[2], t[3], t[4], t[5], t[6], t[7]));
}
