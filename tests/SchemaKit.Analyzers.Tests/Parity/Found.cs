using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace SchemaKit.Analyzers.Tests.Parity;

/// <summary>What two reporters of the same finding must agree on.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Severity">The severity, as the command writes it.</param>
/// <param name="File">The file; null for the finding that belongs to no line.</param>
/// <param name="Line">The line, from 1; 0 where there is none.</param>
/// <param name="Message">The message.</param>
internal sealed record Found(string Id, string Severity, string? File, int Line, string Message)
{
    public static Found Of(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        return new(
            diagnostic.Id, diagnostic.Severity.ToString().ToLowerInvariant(), place.Path,
            place.StartLinePosition.Line + 1, diagnostic.GetMessage());
    }

    /// <summary>A finding of <c>schemakit lint --format json</c>.</summary>
    public static Found Of(JsonElement finding)
    {
        var location = finding.GetProperty("location");
        var isKnown = location.ValueKind != JsonValueKind.Null;
        return new(
            finding.GetProperty("rule").GetString()!,
            finding.GetProperty("severity").GetString()!,
            isKnown ? location.GetProperty("file").GetString() : null,
            isKnown ? location.GetProperty("line").GetInt32() : 0,
            finding.GetProperty("message").GetString()!);
    }
}
