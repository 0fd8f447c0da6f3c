using SchemaKit.Model;

namespace SchemaKit.Tests.Rules;

/// <summary>Writes models in few words.</summary>
internal static class Model
{
    /// <summary>A table of the schema public with columns such as <c>user_id bigint?</c>.</summary>
    public static TableModel Table(string name, params string[] columns) =>
        new(new QualifiedName("public", name)) { Columns = columns.Select(Column).ToValueList() };

    public static TableModel Keyed(this TableModel table, params string[] columns) =>
        table with { PrimaryKey = new($"pk_{table.Name.Name}", [.. columns]) };

    public static TableModel Unique(this TableModel table, string name, params string[] columns) =>
        table with { UniqueConstraints = [.. table.UniqueConstraints, new(name, [.. columns])] };

    /// <summary>An index over keys such as <c>a</c>, <c>a desc</c> or <c>(lower(a))</c>.</summary>
    public static TableModel Index(this TableModel table, string name, params string[] keys) =>
        table.With(new IndexModel(name, keys.Select(Key).ToValueList()));

    public static TableModel With(this TableModel table, IndexModel index) =>
        table with { Indexes = [.. table.Indexes, index] };

    public static TableModel With(this TableModel table, ForeignKeyModel key) =>
        table with { ForeignKeys = [.. table.ForeignKeys, key] };

    public static TableModel References(
        this TableModel table, string target, string column, string targetColumn = "id") =>
        table.With(Reference(table, target, [column], [targetColumn]));

    public static ForeignKeyModel Reference(
        TableModel table, string target, string[] columns, string[] targetColumns) =>
        new($"fk_{table.Name.Name}_{target}", [.. columns], new("public", target), [.. targetColumns]);

    public static TableModel Declared(this TableModel table, DeclarationKind kind) =>
        table with { Declarations = [new(kind, "because")] };

    public static TableModel Allowing(this TableModel table, string rule, string? on, string because = "it is so") =>
        table with { Allowances = [.. table.Allowances, new(rule, on, because)] };

    /// <summary>The table divided by ranges of a column, with partitions such as <c>Part("orders_1")</c>.</summary>
    public static TableModel Partitioned(this TableModel table, string by, params TableModel[] partitions) => table with
    {
        PartitionKey = new(PartitionMethod.Range, [IndexKeyModel.Of(by)]),
        Partitions = [.. partitions.Select(p => new PartitionModel(p, new()))],
    };

    /// <summary>A partition that says nothing of itself.</summary>
    public static TableModel Part(string name) => new(new QualifiedName("public", name));

    public static IndexModel IndexOf(string name, params string[] keys) => new(name, keys.Select(Key).ToValueList());

    public static IndexModel IndexOf(string name, params IndexKeyModel[] keys) => new(name, [.. keys]);

    public static SqlExpression Sql(string text) => new(text);

    public static DatabaseModel Database(params TableModel[] tables) => new() { Tables = [.. tables] };

    private static ColumnModel Column(string text)
    {
        var space = text.IndexOf(' ');
        var type = text[(space + 1)..].TrimEnd('?');
        var open = type.IndexOf('(');
        var data = open < 0
            ? new DataType(type)
            : new DataType(type[..open]) { Modifier = type[(open + 1)..^1] };
        return new(text[..space], data) { IsNullable = text.EndsWith('?') };
    }

    private static IndexKeyModel Key(string text)
    {
        if (text.StartsWith('('))
            return new() { Expression = new(text[1..^1]) { Columns = ["a"] } };
        var words = text.Split(' ');
        return new()
        {
            Column = words[0],
            IsDescending = words.Contains("desc"),
            Nulls = text.EndsWith("nulls first") ? NullsOrder.First : null,
        };
    }
}
