using SchemaKit.Model;

namespace SchemaKit.Json;

internal sealed record ModelDocument(int Version, DatabaseModel Database)
{
    public const int CurrentVersion = 1;
}
