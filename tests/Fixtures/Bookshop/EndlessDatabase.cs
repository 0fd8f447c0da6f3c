using SchemaKit;

namespace Bookshop;

/// <summary>Never done; it prints which process it is, and where its answer would go.</summary>
internal sealed class EndlessDatabase : Database
{
    protected override void Define(DatabaseDefinition d)
    {
        Console.WriteLine($"{Environment.ProcessId} {Environment.GetCommandLineArgs()[^1]}");
        Thread.Sleep(Timeout.Infinite);
    }
}
