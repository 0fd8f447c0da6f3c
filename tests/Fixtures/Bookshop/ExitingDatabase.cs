using SchemaKit;

namespace Bookshop;

public sealed class ExitingDatabase : Database
{
    protected override void Define(DatabaseDefinition d) => Environment.Exit(7);
}
