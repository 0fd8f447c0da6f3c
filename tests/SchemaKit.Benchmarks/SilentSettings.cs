using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SchemaKit.Benchmarks;

/// <summary>A <c>schemakit.json</c> that turns every rule of the schema off, so that its classes are followed alone.</summary>
internal sealed class SilentSettings(ImmutableArray<DiagnosticDescriptor> rules) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(
        $$"""{ "rules": { {{string.Join(", ", rules.Select(r => r.Id).Where(IsOfSchema).Select(id => $"\"{id}\": \"off\""))}} } }""");

    public override string Path => "schemakit.json";

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>What is wrong with the code or the settings themselves cannot be turned off here.</summary>
    private static bool IsOfSchema(string id) => !id.StartsWith("SK0", StringComparison.Ordinal);
}
