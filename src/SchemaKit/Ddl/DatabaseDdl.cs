using SchemaKit.Model;

namespace SchemaKit.Ddl;

internal static class DatabaseDdl
{
    public static IEnumerable<DdlStatement> Of(DatabaseModel model, DdlOptions options)
    {
        var tables = TableOrder.Of(model.Tables);
        return model.Schemas.SelectMany(s => SchemaDdl.Of(s, options))
            .Concat(model.Extensions.Select(ExtensionDdl.Of))
            .Concat(model.Enums.SelectMany(e => EnumDdl.Of(e, options)))
            .Concat(tables.SelectMany(t => TableDdl.Of(t, options)))
            .Concat(tables.SelectMany(t => t.Later.SelectMany(k => ForeignKeyDdl.Add(t.Table, k, options))))
            .Concat(tables.SelectMany(t => t.Table.Policies.SelectMany(p => PolicyDdl.Of(t.Table, p, options))));
    }
}
