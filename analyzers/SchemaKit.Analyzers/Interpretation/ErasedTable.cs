namespace SchemaKit.Analyzers.Interpretation;

/// <summary>Stands for a user's table where a shipped group is generic over one.</summary>
internal sealed class ErasedTable : Table
{
    protected override void Define(TableDefinition t)
    {
    }
}
