using System.Text;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Expressions;

/// <summary>A call of a function, or one of the words that stand for a call, such as <c>current_user</c>.</summary>
/// <param name="Path">The name, after its schema where that is written.</param>
/// <param name="Arguments">What is given.</param>
internal sealed record FunctionCall(ValueList<string> Path, ValueList<Argument> Arguments) : Expression
{
    public string Name => Path[Path.Count - 1];

    public string? Schema => Path.Count > 1 ? Path[Path.Count - 2] : null;

    /// <summary>Whether SQL writes it without parentheses.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether its name is a keyword of the grammar, such as <c>coalesce</c>, so that it is never quoted.</summary>
    public bool IsKeyword { get; init; }

    /// <summary>Whether it is <c>f(*)</c>.</summary>
    public bool IsStar { get; init; }

    public bool IsDistinct { get; init; }

    public ValueList<SortKey> OrderBy { get; init; }

    public ValueList<SortKey> WithinGroup { get; init; }

    public Expression? Filter { get; init; }

    /// <summary>The name of a window, or its definition in parentheses, as it is written.</summary>
    public string? Over { get; init; }

    public override IEnumerable<Expression> Children =>
    [
        .. Arguments.Select(a => a.Value),
        .. OrderBy.Select(k => k.Value),
        .. WithinGroup.Select(k => k.Value),
        .. Filter is null ? Array.Empty<Expression>() : [Filter],
    ];

    /// <summary>Whether it calls a function of PostgreSQL's own of this name.</summary>
    public bool IsBuiltIn(string name) => Name == name && Schema is null or "pg_catalog";

    public override Expression Map(Func<Expression, Expression> change) => this with
    {
        Arguments = Arguments.Select(a => a with { Value = change(a.Value) }).ToValueList(),
        OrderBy = OrderBy.Select(k => k with { Value = change(k.Value) }).ToValueList(),
        WithinGroup = WithinGroup.Select(k => k with { Value = change(k.Value) }).ToValueList(),
        Filter = Filter is null ? null : change(Filter),
    };

    public override string ToSql()
    {
        var name = IsKeyword ? Name : string.Join(".", Path.Select(Identifier.Quote));
        if (IsBare)
            return name;
        var sql = new StringBuilder(name).Append('(').Append(IsDistinct ? "distinct " : "").Append(IsStar ? "*" : "");
        for (var i = 0; i < Arguments.Count; i++)
        {
            var keyword = Arguments[i].Keyword;
            sql.Append(keyword is null ? i == 0 ? "" : ", " : i == 0 ? $"{keyword} " : $" {keyword} ");
            sql.Append(Arguments[i].ToSql());
        }

        sql.Append(OrderBy.Count == 0 ? "" : $" order by {Keys(OrderBy)}").Append(')');
        if (WithinGroup.Count > 0)
            sql.Append($" within group (order by {Keys(WithinGroup)})");
        if (Filter is not null)
            sql.Append($" filter (where {Filter.ToSql()})");
        return sql.Append(Over is null ? "" : $" over {Over}").ToString();
    }

    private static string Keys(ValueList<SortKey> keys) => string.Join(", ", keys.Select(k => k.ToSql()));
}
