using SchemaKit.Naming;

namespace SchemaKit.Model;

/// <summary>A word, name, literal or sign of an SQL expression. Equal tokens mean the same.</summary>
internal readonly record struct SqlToken(SqlTokenKind Kind, string Text)
{
    public bool Is(string word) => Kind is SqlTokenKind.Word or SqlTokenKind.Sign && Text == word;

    public bool IsName => Kind is SqlTokenKind.Word or SqlTokenKind.QuotedName;

    /// <summary>A name in quotes that needs none is the plain word.</summary>
    public static SqlToken Quoted(string name) =>
        new(Identifier.NeedsQuotes(name) ? SqlTokenKind.QuotedName : SqlTokenKind.Word, name);

    public string ToSql() => Kind switch
    {
        SqlTokenKind.QuotedName => Identifier.Quote(Text),
        SqlTokenKind.Text => Identifier.Literal(Text),
        _ => Text,
    };
}
