using System.Runtime.CompilerServices;
using System.Text;

namespace SchemaKit.Seam;

/// <summary>
/// What a text with a NUL character is called. It is put into words for such a text alone: words for each of a model's
/// texts would be a quarter of all that building the model allocates.
/// </summary>
[InterpolatedStringHandler]
internal readonly struct NulOwner
{
    private readonly StringBuilder? _words;

    public NulOwner(int literalLength, int formattedCount, string? text, out bool isWanted)
    {
        isWanted = text is not null && text.IndexOf('\0') >= 0;
        _words = isWanted ? new(literalLength + (16 * formattedCount)) : null;
    }

    public bool IsFaulty => _words is not null;

    public void AppendLiteral(string words) => _words!.Append(words);

    public void AppendFormatted<T>(T name) => _words!.Append(name);

    /// <summary>The words, with a NUL of a name made visible.</summary>
    public override string ToString() => $"{_words}".Replace('\0', '\u2400');
}
