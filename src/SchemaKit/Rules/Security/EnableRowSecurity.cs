using SchemaKit.Model;

namespace SchemaKit.Rules.Security;

internal static class EnableRowSecurity
{
    public static Remedy On(TableModel table) =>
        new("t.RowSecurity();", $"alter table {table.Name.ToSql()} enable row level security;");
}
