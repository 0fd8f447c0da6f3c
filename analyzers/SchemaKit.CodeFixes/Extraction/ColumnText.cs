using SchemaKit.CodeFixes.Editing;
using SchemaKit.CodeFixes.Remedies;

namespace SchemaKit.CodeFixes.Extraction;

/// <summary>The declaration of a column as another class has it, or as a foreign key.</summary>
internal static class ColumnText
{
    private const int LineLength = 120;

    /// <summary>What is said of a column that no new table has had.</summary>
    private static readonly string[] s_notMoved = [nameof(Column<int>.WasNamed)];

    /// <summary>And what is not said of a key.</summary>
    private static readonly string[] s_notOfKey =
    [
        nameof(Column<int>.WasNamed), nameof(Column<int>.Nullable), nameof(Column<int>.NotNull),
        nameof(Column<int>.Default), nameof(Column<int>.DefaultSql), nameof(Column<int>.SnapshotOf),
    ];

    /// <summary>The property with its comments, for a class that holds it from now on.</summary>
    /// <param name="property">The property.</param>
    /// <param name="isKey">Whether it is of the key there.</param>
    /// <param name="target">What it refers to there that it did not before: a class and its member.</param>
    public static string In(PropertyDeclarationSyntax property, bool isKey, (string Class, string Member)? target)
    {
        var text = property.SyntaxTree.GetText();
        var span = Lines.WithComments(property, text);
        var changes = Without(property, isKey ? s_notOfKey : s_notMoved).Select(gone => new TextChange(gone, ""));
        if (target is var (type, member))
            changes = changes.Append(Referring(property, type, member));
        return Changed(text, span, changes);
    }

    /// <summary>The foreign key in the place of what made the column; what else is said of it stays.</summary>
    public static TextChange Referring(PropertyDeclarationSyntax property, string type, string member)
    {
        var (value, factory) = (property.Initializer!.Value, Chain(property).Factory!);
        var letter = char.ToLowerInvariant(type[0]) is var first and not 't' ? first : 'x';
        var owner = factory.Expression is MemberAccessExpressionSyntax access ? $"{access.Expression}." : "";
        var made = $"{owner}{nameof(Pg.ForeignKey)}(({type} {letter}) => {letter}.{member})";
        var text = property.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(value.SpanStart);
        var isTooLong = line.Span.Length - factory.Span.Length + made.Length > LineLength;
        var equals = property.Initializer.EqualsToken;
        if (!isTooLong || text.Lines.GetLineFromPosition(equals.SpanStart).LineNumber != line.LineNumber)
            return new(factory.Span, made);
        var indent = new string(' ', 4) + Lines.IndentOf(property, text);
        return new(
            TextSpan.FromBounds(equals.Span.End, factory.Span.End), Lines.NewLineOf(text) + indent + made);
    }

    private static IEnumerable<TextSpan> Without(PropertyDeclarationSyntax property, string[] names) =>
        from call in Chain(property).Calls
        where call.Expression is MemberAccessExpressionSyntax && names.Contains(CallChain.NameOf(call))
        let dot = ((MemberAccessExpressionSyntax)call.Expression).OperatorToken
        select TextSpan.FromBounds(dot.GetPreviousToken().Span.End, call.Span.End);

    private static CallChain Chain(PropertyDeclarationSyntax property) => CallChain.At(property)!;

    private static string Changed(SourceText text, TextSpan span, IEnumerable<TextChange> changes)
    {
        var result = text.ToString(span);
        foreach (var change in changes.OrderByDescending(c => c.Span.Start))
        {
            result = result.Remove(change.Span.Start - span.Start, change.Span.Length)
                .Insert(change.Span.Start - span.Start, change.NewText!);
        }

        return result;
    }
}
