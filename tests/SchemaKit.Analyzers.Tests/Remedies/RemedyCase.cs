using System.Text;
using SchemaKit.Rules;

namespace SchemaKit.Analyzers.Tests.Remedies;

/// <summary>A schema in which a rule finds something: the table, most often <c>Items</c>, and what it needs.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Members">The columns of the table, beside its <c>Id</c>.</param>
/// <param name="Define">What the table says of itself.</param>
internal sealed record RemedyCase(Rule Rule, string Members, string Define = "")
{
    public string Name { get; init; } = "Items";

    /// <summary>The columns that are the key; empty for a table without.</summary>
    public string Key { get; init; } = "Id";

    /// <summary>The declaration of <c>Id</c>; empty for a table without.</summary>
    public string Id { get; init; } = "public Column<long> Id { get; } = Pg.BigInt().Identity();";

    /// <summary>Further classes.</summary>
    public string Others { get; init; } = "";

    /// <summary>What the database adds beside the tables.</summary>
    public string Database { get; init; } = "";

    /// <summary>Settings, where those by default are not enough.</summary>
    public string? Json { get; init; }

    public RuleSettings Settings
    {
        get
        {
            var settings = Json is null ? RuleSettings.Default : RuleSettings.Parse(Json);
            return settings.SeverityOf(Rule) == Severity.Off ? settings.With(Rule, Severity.Info) : settings;
        }
    }

    public string Source
    {
        get
        {
            var source = new StringBuilder(
                $$"""
                using SchemaKit;
                using SchemaKit.Model;
                public sealed class {{Name}} : Table
                {
                    {{Id}}
                    {{Members}}
                    protected override void Define(TableDefinition t)
                    {
                        {{(Key.Length == 0 ? "" : $"t.PrimaryKey({Key});")}}
                        {{Define}}
                    }
                }
                {{Others}}
                public sealed class Shop : Database
                {
                    protected override void Define(DatabaseDefinition d)
                    {
                        d.Add<{{Name}}>();

                """);
            foreach (var other in Others.Split("public sealed class ").Where(o => o.Contains(" : Table")))
                source.Append($"        d.Add<{other[..other.IndexOf(' ', StringComparison.Ordinal)]}>();\n");
            return source.Append($"        {Database}\n    }}\n}}\n").ToString();
        }
    }

    public override string ToString() => Rule.Id;
}
