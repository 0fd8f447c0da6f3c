namespace SchemaKit.Naming;

/// <summary>A name with placeholders: <c>idx_{table}_{columns}</c>.</summary>
internal sealed class NameTemplate : IEquatable<NameTemplate>
{
    private readonly IReadOnlyList<NameTemplatePart> _parts;

    private NameTemplate(string text, IReadOnlyList<NameTemplatePart> parts)
    {
        Text = text;
        _parts = parts;
    }

    /// <summary>The template as written.</summary>
    public string Text { get; }

    /// <exception cref="ArgumentException">
    /// The template is empty, has a brace without its partner, or a placeholder that is not allowed.
    /// </exception>
    public static NameTemplate Parse(string text, params string[] allowed)
    {
        if (text.Length == 0)
        {
            throw new ArgumentException("A name template is empty; give it text with placeholders such as {table}.");
        }

        var parts = new List<NameTemplatePart>();
        var position = 0;
        while (position < text.Length)
        {
            var open = text.IndexOfAny(['{', '}'], position);
            if (open < 0)
            {
                open = text.Length;
            }

            if (open > position)
            {
                parts.Add(new(NamePlaceholder.None, text.Substring(position, open - position)));
            }

            position = open < text.Length ? AddPlaceholder(parts, text, open, allowed) : open;
        }

        return new(text, parts);
    }

    /// <summary>The name, however long.</summary>
    /// <exception cref="ArgumentException">The template wants a part that the values do not have.</exception>
    public string Fill(NameParts values)
    {
        var texts = new string[_parts.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = _parts[i].ValueIn(values) ?? throw new ArgumentException(
                $"The name template '{Text}' has no value for {_parts[i].Text} on table {values.Table}; give one.");
        }

        return string.Concat(texts);
    }

    /// <summary>
    /// Whether <paramref name="name"/> is the filled template, or that with <c>_</c> and more words, or either one
    /// shortened. A part whose value is not known may be anything but empty.
    /// </summary>
    public bool Matches(string name, NameParts values) =>
        NameMatch.Of(name, [.. _parts.Select(p => p.ValueIn(values))]);

    /// <summary>
    /// Every way to read a name as this template filled, with the name of a table wherever it wants one.
    /// </summary>
    public IEnumerable<NameReading> Readings(string name, Func<string, bool> isTable) =>
        Readings(name, 0, 0, new(), isTable);

    public bool Equals(NameTemplate? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as NameTemplate);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    private IEnumerable<NameReading> Readings(
        string name, int position, int i, NameReading soFar, Func<string, bool> isTable)
    {
        if (i == _parts.Count)
            return position == name.Length ? [soFar] : [];
        var part = _parts[i];
        if (part.Placeholder == NamePlaceholder.None)
        {
            return string.CompareOrdinal(name, position, part.Text, 0, part.Text.Length) == 0
                ? Readings(name, position + part.Text.Length, i + 1, soFar, isTable)
                : [];
        }

        return Enumerable.Range(1, name.Length - position)
            .Select(length => (Text: name.Substring(position, length), End: position + length))
            .Where(p => part.Placeholder is not (NamePlaceholder.Table or NamePlaceholder.ReferencedTable)
                || isTable(p.Text))
            .SelectMany(p => Readings(name, p.End, i + 1, soFar.With(part.Placeholder, p.Text), isTable));
    }

    private static int AddPlaceholder(List<NameTemplatePart> parts, string text, int open, string[] allowed)
    {
        var close = text.IndexOfAny(['{', '}'], open + 1);
        if (text[open] == '}' || close < 0 || text[close] == '{')
        {
            throw new ArgumentException(
                $"The name template '{text}' has a brace without its partner at position {open + 1}.");
        }

        var placeholder = text.Substring(open, close + 1 - open);
        if (!allowed.Contains(placeholder))
        {
            throw new ArgumentException(
                $"The name template '{text}' has the unknown placeholder {placeholder}; "
                + $"allowed here: {string.Join(", ", allowed)}.");
        }

        parts.Add(new(NameTemplatePart.PlaceholderOf(placeholder), placeholder));
        return close + 1;
    }
}
