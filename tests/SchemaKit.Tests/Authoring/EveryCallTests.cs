using SchemaKit.Tests.CSharp;
using SchemaKit.Tests.Shared;

namespace SchemaKit.Tests.Authoring;

/// <summary>
/// What a server, JSON and the compiler are asked about with the database of every clause is said by it; so a new call
/// is asked about as well.
/// </summary>
public class EveryCallTests
{
    /// <summary>The calls that it does not use, each with why.</summary>
    private static readonly Dictionary<string, string> s_unused = new()
    {
        ["AuditEntries()"] = "Add makes the table.",
    };

    [Fact]
    public void Every_authoring_call_is_used_by_the_database_of_every_clause()
    {
        var used = CompiledSchema.Calls(Path.Combine(Repository.Root, "tests/SchemaKit.Tests/Authoring/EveryClause"))
            .ToHashSet();

        AuthoringCalls.All.Where(call => !used.Contains(call)).Select(AuthoringCalls.Said)
            .Should().BeEquivalentTo(s_unused.Keys, "a call is used there, or has a reason not to be");
    }
}
