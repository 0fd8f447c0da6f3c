using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>A text search configuration: how documents become words to search for.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/textsearch-configuration.html"/>
public sealed class TextSearchConfiguration : SchemaObject<TextSearchConfiguration>
{
    private readonly string? _copyOf;
    private readonly string? _parser;
    private ValueList<TextSearchMapping> _mappings;

    /// <summary>A configuration that starts from another, or from a parser.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="copyOf">The configuration it starts from, as SQL: <c>pg_catalog.english</c>; null for none.</param>
    /// <param name="parser">The parser it starts from, as SQL; null for PostgreSQL's own.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public TextSearchConfiguration(
        string name,
        string? copyOf = null,
        string? parser = null,
        string schema = "public",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        : base(SchemaObjectKind.TextSearchConfiguration, name, schema, file, line) =>
        (_copyOf, _parser) = (copyOf, parser);

    /// <summary>Asks dictionaries for kinds of token, instead of those asked before.</summary>
    /// <param name="tokenTypes">The kinds: <c>hword</c>, <c>hword_part</c>, <c>word</c>.</param>
    /// <param name="dictionaries">The dictionaries as SQL, in the order in which they are asked.</param>
    public TextSearchConfiguration Map(string[] tokenTypes, string[] dictionaries) =>
        Copy(c => c._mappings = [.. _mappings, new(tokenTypes.ToValueList(), dictionaries.ToValueList())]);

    internal override void AddTo(ObjectModels models, ObjectDraft draft) =>
        models.TextSearchConfigurations.Add(new(Name)
        {
            Location = Location,
            CopyOf = _copyOf,
            Parser = _parser,
            Mappings = _mappings,
            Comment = CommentText,
            DependsOn = draft.DependsOn(this),
        });
}
