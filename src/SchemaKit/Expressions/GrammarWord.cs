namespace SchemaKit.Expressions;

/// <summary>A word of the grammar that stands where a value would: the form of <c>normalize(x, nfc)</c>.</summary>
/// <param name="Word">The word.</param>
internal sealed record GrammarWord(string Word) : Atom
{
    public override string ToSql() => Word;
}
