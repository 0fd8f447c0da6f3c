using System.Runtime.CompilerServices;
using SchemaKit.Model;

namespace SchemaKit;

/// <content>Foreign keys of one to four columns, and row-security policies.</content>
public sealed partial class TableDefinition
{
    /// <summary>A foreign key of one column that says more than <c>Pg.ForeignKey</c> can.</summary>
    /// <typeparam name="T1">The CLR type of the column.</typeparam>
    /// <param name="column">The referencing column.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ForeignKeyColumns<T1> ForeignKey<T1>(
        Column<T1> column, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(Spec, [column], SourceLocation.At(file, line));

    /// <summary>A foreign key of two columns.</summary>
    /// <typeparam name="T1">The CLR type of the first column.</typeparam>
    /// <typeparam name="T2">The CLR type of the second column.</typeparam>
    /// <param name="first">The first referencing column.</param>
    /// <param name="second">The second referencing column.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ForeignKeyColumns<T1, T2> ForeignKey<T1, T2>(
        Column<T1> first,
        Column<T2> second,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => new(Spec, [first, second], SourceLocation.At(file, line));

    /// <summary>A foreign key of three columns.</summary>
    /// <typeparam name="T1">The CLR type of the first column.</typeparam>
    /// <typeparam name="T2">The CLR type of the second column.</typeparam>
    /// <typeparam name="T3">The CLR type of the third column.</typeparam>
    /// <param name="first">The first referencing column.</param>
    /// <param name="second">The second referencing column.</param>
    /// <param name="third">The third referencing column.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ForeignKeyColumns<T1, T2, T3> ForeignKey<T1, T2, T3>(
        Column<T1> first,
        Column<T2> second,
        Column<T3> third,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => new(Spec, [first, second, third], SourceLocation.At(file, line));

    /// <summary>A foreign key of four columns.</summary>
    /// <typeparam name="T1">The CLR type of the first column.</typeparam>
    /// <typeparam name="T2">The CLR type of the second column.</typeparam>
    /// <typeparam name="T3">The CLR type of the third column.</typeparam>
    /// <typeparam name="T4">The CLR type of the fourth column.</typeparam>
    /// <param name="first">The first referencing column.</param>
    /// <param name="second">The second referencing column.</param>
    /// <param name="third">The third referencing column.</param>
    /// <param name="fourth">The fourth referencing column.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public ForeignKeyColumns<T1, T2, T3, T4> ForeignKey<T1, T2, T3, T4>(
        Column<T1> first,
        Column<T2> second,
        Column<T3> third,
        Column<T4> fourth,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => new(Spec, [first, second, third, fourth], SourceLocation.At(file, line));

    /// <summary>A row-security policy.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="on">The commands it applies to.</param>
    /// <param name="to">The role; null for everybody, or to name several by <c>To(…)</c>.</param>
    /// <param name="using">Which rows can be seen or changed.</param>
    /// <param name="withCheck">Which rows can be written; null to use <paramref name="using"/>.</param>
    /// <param name="restrictive">Whether it narrows what other policies allow.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createpolicy.html"/>
    public PolicyDefinition Policy(
        string name,
        SqlCommand on,
        string? to = null,
        Sql? @using = null,
        Sql? withCheck = null,
        bool restrictive = false,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var policy = new PolicyDefinition(name, on, SourceLocation.At(file, line))
        {
            Using = @using,
            WithCheck = withCheck,
            IsRestrictive = restrictive,
        };
        if (to is not null)
            policy.To(to);
        return Added(Spec.Policies, policy);
    }
}
