namespace SchemaKit.CSharp;

/// <summary>The names of one scope, each given once.</summary>
/// <param name="isReserved">What nothing may be called.</param>
/// <param name="names">How names are told apart; as they are written by default.</param>
internal sealed class Scope(Func<string, bool> isReserved, StringComparer? names = null)
{
    private readonly HashSet<string> _taken = new(names ?? StringComparer.Ordinal);

    /// <summary>The name, or that with more behind it where it is taken; a keyword gets its sign.</summary>
    public string Take(string name, string suffix)
    {
        var free = name;
        for (var i = 1; isReserved(free) || !_taken.Add(free); i++)
            free = i == 1 ? name + suffix : $"{name}{suffix}{i}";
        return ReservedNames.IsKeyword(free) ? $"@{free}" : free;
    }
}
