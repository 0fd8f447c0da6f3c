using CsCheck;
using SchemaKit.Model;

namespace SchemaKit.Tests.Json;

internal static class RandomModels
{
    // No lone surrogates: neither JSON nor PostgreSQL can hold them.
    private static readonly Gen<string> s_text = Gen.OneOf(
        Gen.Char.AlphaNumeric.Select(c => c.ToString()),
        Gen.Int[0x20, 0xD7FF].Select(char.ConvertFromUtf32),
        Gen.Int[0x10000, 0x10FFFF].Select(char.ConvertFromUtf32),
        Gen.Const("\"\\\n\0\u2028'<")).Array[0, 8].Select(string.Concat);

    private static readonly Gen<string?> s_maybe = Gen.OneOf(s_text.Select(t => (string?)t), Gen.Const((string?)null));

    private static readonly Gen<ValueList<string>> s_texts = s_text.Array[0, 3].Select(t => t.ToValueList());

    private static readonly Gen<ColumnModel> s_column =
        Gen.Select(s_text, s_text, s_maybe, Gen.Bool, s_maybe, Gen.Enum<ColumnStorage>(), Gen.Long).Select(
            (name, type, modifier, flag, comment, storage, start) =>
                new ColumnModel(name, new(type) { Modifier = modifier })
                {
                    IsNullable = flag,
                    Comment = comment,
                    Storage = flag ? storage : null,
                    Identity = flag ? null : new(IdentityGeneration.ByDefault) { Sequence = new() { Start = start } },
                });

    private static readonly Gen<KeyModel> s_key =
        Gen.Select(s_text, s_texts, s_texts, Gen.Bool, Gen.Enum<Deferral>()).Select(
            (name, columns, included, flag, deferral) => new KeyModel(name, columns)
            {
                Included = included,
                NullsNotDistinct = flag,
                Deferral = deferral,
            });

    private static readonly Gen<IndexModel> s_index =
        Gen.Select(s_text, s_maybe, s_text, Gen.Enum<IndexMethod>(), Gen.Enum<NullsOrder>(), Gen.Bool).Select(
            (name, column, expression, method, nulls, flag) => new IndexModel(
                name, [new() { Column = column, Expression = new(expression), Nulls = flag ? nulls : null }])
            {
                Method = method,
                IsUnique = flag,
            });

    private static readonly Gen<TableModel> s_table =
        Gen.Select(s_text, s_text, s_column.Array[0, 4], s_key.Array[0, 2], s_index.Array[0, 2], s_maybe).Select(
            (schema, name, columns, keys, indexes, comment) => new TableModel(new(schema, name))
            {
                Columns = columns.ToValueList(),
                PrimaryKey = keys.FirstOrDefault(),
                UniqueConstraints = keys.ToValueList(),
                Indexes = indexes.ToValueList(),
                Comment = comment,
            });

    public static Gen<DatabaseModel> Database { get; } =
        s_table.Array[0, 4].Select(tables => new DatabaseModel { Tables = tables.ToValueList() });
}
