using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Structure;

/// <summary>A password that whoever reads the table can use.</summary>
internal sealed class ReadablePassword() : Rule("SK7010", "readable-password", Severity.Info)
{
    private static readonly string[] s_secrets = ["password", "passwd", "pwd", "secret"];

    private static readonly string[] s_hashing =
    [
        "hash", "digest", "crypt", "argon", "pbkdf", "salted", "scram", "verifier",
    ];

    private static readonly string[] s_lengths = ["length", "char_length", "octet_length"];

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        from column in table.Columns
        where IsSecret(column.Name) && IsText(context.Domains.BaseOf(column.Type))
        where !Hints(column.Name) && !Hints(column.Comment) && !table.Checks.Any(check => IsOfHash(check, column.Name))
        select new Finding(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table, [column.Name])} seems to hold passwords or secrets as they are. Keep a hash, "
            + "such as one of Argon2, and say so in the name or the comment.")
        {
            Grade = Grade.Suggested,
        };

    /// <summary>The whole name or its last word: <c>password_changed_at</c> is none.</summary>
    private static bool IsSecret(string name)
    {
        foreach (var word in s_secrets)
        {
            if (name.EndsWith(word, StringComparison.Ordinal)
                && (name.Length == word.Length || name[name.Length - word.Length - 1] == '_'))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Hints(string? text) => text is not null && Array.Exists(
        s_hashing, word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool IsText(DataType type) =>
        type is { Schema: null, ArrayDimensions: 0, Name: "text" or "character varying" or "character" };

    /// <summary>Whether a check wants a fixed length, or the <c>$</c> that hashes begin with.</summary>
    private static bool IsOfHash(CheckModel check, string column)
    {
        var parts = check.Condition.Tree.SelfAndParts().ToList();
        return parts.Exists(p => p is ColumnRef reference && reference.Name == column)
            && parts.Exists(p => IsOfLength(p) || IsFormat(p));
    }

    private static bool IsOfLength(Expression part) =>
        part is Binary { Operator: "=" } equality && (IsLength(equality.Left) || IsLength(equality.Right));

    /// <summary>Hashes of passwords begin with the name of their algorithm: <c>$argon2id$</c>, <c>$2b$</c>.</summary>
    private static bool IsFormat(Expression part) =>
        part is Literal { Kind: LiteralKind.Text } text
        && text.Text.TrimStart('^', '\\').StartsWith("$", StringComparison.Ordinal);

    private static bool IsLength(Expression expression) =>
        expression is FunctionCall call && s_lengths.Contains(call.Name);
}
