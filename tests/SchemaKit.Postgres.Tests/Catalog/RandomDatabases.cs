using CsCheck;
using SchemaKit.Model;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>Models that a server accepts, of tables with odd names and whatever goes with them.</summary>
internal static class RandomDatabases
{
    private static readonly string[] s_types =
        ["bigint", "integer", "text", "numeric", "boolean", "date", "uuid", "jsonb", "timestamp with time zone"];

    private static readonly Gen<string> s_name = Gen.OneOf(
        Gen.Char.AlphaNumeric.Select(c => c.ToString()),
        Gen.Int[0x20, 0xD7FF].Select(char.ConvertFromUtf32),
        Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32),
        Gen.Const("\"'\\\n$$")).Array[1, 6].Select(string.Concat);

    private static readonly Gen<string?> s_comment = Gen.OneOf(s_name.Select(t => (string?)t), Gen.Const((string?)null));

    private static readonly Gen<ColumnModel> s_column = Gen.Select(
        s_name, Gen.Int[0, s_types.Length - 1].Select(i => s_types[i]), Gen.Bool, s_comment, Gen.Int[0, 2], Gen.Bool).Select(
        (name, type, isNullable, comment, dimensions, hasDefault) => new ColumnModel(
            name, new(type) { ArrayDimensions = dimensions })
        {
            IsNullable = isNullable,
            Comment = comment,
            Default = hasDefault ? new("null") : null,
            StatisticsTarget = hasDefault ? 7 : null,
        });

    private static readonly Gen<TableModel> s_table = Gen.Select(
        s_name, s_column.Array[1, 5], s_comment, Gen.Bool, Gen.Int[0, 3], Gen.Enum<ReplicaIdentity>()).Select(Table);

    public static Gen<DatabaseModel> Database { get; } = Gen.Select(s_name, s_table.Array[1, 4], s_name.Array[1, 4]).Select(
        (schema, tables, labels) => new DatabaseModel
        {
            Schemas = [new($"s{schema}")],
            Enums = [new(new($"s{schema}", "labels"), labels.Distinct().ToValueList())],
            Tables = tables.Select((table, i) => table with
            {
                Name = new($"s{schema}", $"{i}{table.Name.Name}"),
                Indexes = table.Indexes.Select(index => index with { Name = $"{index.Name}{i}" }).ToValueList(),
            }).ToValueList(),
        });

    // Names are numbered: PostgreSQL wants them apart, within a schema and within a table.
    private static TableModel Table(
        string name, ColumnModel[] columns, string? comment, bool flag, int shape, ReplicaIdentity identity)
    {
        var numbered = columns.Select((c, i) => c with { Name = $"{i}{c.Name}" }).ToArray();
        var key = new ColumnModel("id", new("bigint")) { Identity = new(IdentityGeneration.Always) };
        var whole = new IndexKeyModel { Expression = new("id + 1"), IsDescending = flag };
        return new(new("", name))
        {
            Comment = comment,
            Columns = numbered.Prepend(key).ToValueList(),
            IsUnlogged = flag,
            HasRowSecurity = shape == 1,
            ReplicaIdentity = identity,
            Checks = shape > 1 ? [new($"c{name}", new("id > 0")) { IsNotValid = flag, Comment = comment }] : [],
            Indexes = shape > 0 ? [new($"i{name}", [whole]) { IsUnique = flag, IsClustered = shape == 2 }] : [],
            Policies = shape == 1 ? [new($"p{name}", SqlCommand.Select) { Using = new("id > 1"), Comment = comment }] : [],
        };
    }
}
