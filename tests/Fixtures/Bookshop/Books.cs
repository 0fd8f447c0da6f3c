using Microsoft.AspNetCore.Http;
using SchemaKit;

namespace Bookshop;

public sealed class Books : Table
{
    public Column<long> Id { get; } = Pg.BigInt().Identity();
    public Column<DateTime> PrintedAt { get; } = Pg.Timestamp().Comment(new PathString("/printed").Value!);

    protected override void Define(TableDefinition t)
    {
        t.Comment("What is sold.");
        t.PrimaryKey(Id);
    }
}
