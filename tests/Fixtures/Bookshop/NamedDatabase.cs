using SchemaKit;

namespace Bookshop;

public sealed class NamedDatabase(string name) : Database
{
    protected override void Define(DatabaseDefinition d) => d.Schema(name);
}
