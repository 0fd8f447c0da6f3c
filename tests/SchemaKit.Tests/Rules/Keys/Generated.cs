using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

/// <summary>Tables whose first column, id, is an identity and the primary key.</summary>
internal static class Generated
{
    public static TableModel Numbered(string name, params string[] columns)
    {
        var table = Table(name, ["id bigint", .. columns]).Keyed("id");
        var id = table.Columns[0] with { Identity = new(IdentityGeneration.Always) };
        return table with { Columns = [id, .. table.Columns.Skip(1)] };
    }
}
