namespace SchemaKit.Settings;

/// <summary>A position in JSON text that knows its line, and passes over spaces and comments.</summary>
internal sealed class JsonCursor(string text)
{
    private const char ByteOrderMark = '\uFEFF';

    // The mark is no character that an editor counts.
    private int _position = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
    private int _lineStart = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
    private int _line = 1;

    public JsonPlace Place => new(_line, _position - _lineStart + 1);

    public bool IsAtEnd => _position == text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Next => IsAtEnd ? '\0' : text[_position];

    public char Take()
    {
        var taken = text[_position++];
        var isNewLine = taken == '\n' || (taken == '\r' && Next != '\n');
        if (isNewLine)
            (_line, _lineStart) = (_line + 1, _position);
        return taken;
    }

    public bool TryTake(char expected)
    {
        if (IsAtEnd || Next != expected)
            return false;
        Take();
        return true;
    }

    /// <summary>All characters from here on that pass.</summary>
    public string TakeWhile(Func<char, bool> passes)
    {
        var start = _position;
        while (!IsAtEnd && passes(Next))
            Take();
        return text.Substring(start, _position - start);
    }

    public void SkipSpace()
    {
        while (true)
        {
            TakeWhile(letter => letter is ' ' or '\t' or '\r' or '\n');
            if (Next != '/')
                return;
            SkipComment();
        }
    }

    private void SkipComment()
    {
        var start = Place;
        Take();
        if (TryTake('/'))
        {
            TakeWhile(letter => letter is not ('\r' or '\n'));
            return;
        }

        if (!TryTake('*'))
            throw new JsonSyntaxException("A / begins a comment only as // or /*.", start);
        while (!IsAtEnd)
        {
            if (Take() == '*' && TryTake('/'))
                return;
        }

        throw new JsonSyntaxException("The comment has no end: write */ after it.", start);
    }
}
