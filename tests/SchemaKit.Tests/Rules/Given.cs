using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Tests.Rules;

/// <summary>Small models, and what one rule says of them.</summary>
internal static class Given
{
    public static TableModel Table(string name, params ColumnModel[] columns) =>
        new(new QualifiedName("public", name)) { Columns = [.. columns] };

    public static ColumnModel Column(string name, string type = "text") => new(name, new DataType(type));

    public static KeyModel Key(string name, params string[] columns) => new(name, [.. columns]);

    public static IndexModel Index(string name, params string[] columns) =>
        new(name, [.. columns.Select(IndexKeyModel.Of)]);

    public static ForeignKeyModel Reference(string column, string target, string targetColumn = "id") =>
        new($"fk_{column}_{target}", [column], new QualifiedName("public", target), [targetColumn]);

    /// <summary>A table that joins users and groups, with any further columns.</summary>
    public static TableModel Junction(string name, params ColumnModel[] further) =>
        Table(name, [Column("user_id", "bigint"), Column("group_id", "bigint"), .. further]) with
        {
            PrimaryKey = Key($"pk_{name}", "user_id", "group_id"),
            ForeignKeys = [Reference("user_id", "users"), Reference("group_id", "groups")],
        };

    public static IReadOnlyList<Finding> Findings(Rule rule, params TableModel[] tables) =>
        Findings(rule, new DatabaseModel { Tables = [.. tables] });

    public static IReadOnlyList<Finding> Findings(Rule rule, TableModel table, NamingConvention convention) =>
        Findings(
            rule, new DatabaseModel { Tables = [table] }, RuleSettings.Default with { Convention = convention });

    public static IReadOnlyList<Finding> Findings(Rule rule, DatabaseModel database, RuleSettings? settings = null)
    {
        var context = new RuleContext(database, settings ?? RuleSettings.Default);
        var tables = database.Tables
            .Concat(rule.JudgesPartitions ? context.Tables.SelectMany(context.PartitionsOf) : []);
        return [.. tables.SelectMany(t => rule.Check(t, context)), .. rule.Check(context)];
    }

    public static IEnumerable<string> Messages(Rule rule, RuleSettings settings, params TableModel[] tables) =>
        Findings(rule, new DatabaseModel { Tables = [.. tables] }, settings).Select(f => f.Message);

    public static IEnumerable<string> Messages(Rule rule, params TableModel[] tables) =>
        Findings(rule, tables).Select(f => f.Message);
}
