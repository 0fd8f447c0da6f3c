using SchemaKit.Model;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>Text search configurations: always from a parser, since nothing tells what was copied.</summary>
internal sealed class TextSearchBuilder(Catalog catalog)
{
    private readonly ILookup<uint, TextSearchMappingRow> _mappings =
        catalog.Rows.TextSearchMappings.Rows.ToLookup(m => m.Configuration);

    public TextSearchConfigurationModel Of(
        TextSearchConfigurationRow row) => new(new(row.Schema, row.ConfigurationName))
        {
            Parser = Parser(row),
            Mappings = _mappings[row.Oid]
                .GroupBy(m => m.Dictionaries.ToValueList(), m => m.TokenType)
                .Select(g => new TextSearchMapping(g.ToValueList(), g.Key))
                .ToValueList(),
            DependsOn = catalog.References.Of(CatalogClass.TextSearchConfiguration, row.Oid),
            Comment = catalog.Comment(CatalogClass.TextSearchConfiguration, row.Oid),
        };

    private static string? Parser(TextSearchConfigurationRow row)
    {
        var isOwn = row is { ParserSchema: "pg_catalog", ParserName: "default" };
        return isOwn ? null : new QualifiedName(row.ParserSchema, row.ParserName).ToSql();
    }
}
