using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Seam;

/// <summary>Finds parts of one object that would have one name; PostgreSQL compares the first 63 bytes.</summary>
internal static class PartNames
{
    /// <summary>Adds a fault for each part whose name one before it has.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="kind">What the parts are, in the plural: <c>columns</c>.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="faults">Collects the faults.</param>
    public static void Check(
        QualifiedName owner, string kind, IEnumerable<(string Name, SourceLocation? Location)> parts, Faults faults)
    {
        var seen = new Dictionary<string, (string Name, SourceLocation? Location)>();
        foreach (var (name, location) in parts)
        {
            var cut = Identifier.Cut(name);
            if (!seen.TryGetValue(cut, out var first))
            {
                seen.Add(cut, (name, location));
                continue;
            }

            var other = first.Location is { } place && place != location ? $", the other at {place}" : "";
            faults.Add(location, name == first.Name
                ? $"{owner} has two {kind} called {name}{other}; rename one."
                : $"{owner} has the {kind} {first.Name} and {name}, which are equal in their first 63 bytes{other}; "
                  + "rename one.");
        }
    }
}
