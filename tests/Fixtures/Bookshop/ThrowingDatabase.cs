using SchemaKit;

namespace Bookshop;

public sealed class ThrowingDatabase : Database
{
    protected override void Define(DatabaseDefinition d) => d.Schema(Missing());

    private static string Missing() => Array.Empty<string>().First();
}
