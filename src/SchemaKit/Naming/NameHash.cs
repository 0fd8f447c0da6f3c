using System.Text;

namespace SchemaKit.Naming;

/// <summary>Eight hexadecimal digits that tell long names apart.</summary>
/// <remarks>
/// FNV-1a of 64 bits over the UTF-8 bytes, its halves folded together with exclusive or. The value is part of the
/// names in users' databases: it must never change.
/// </remarks>
/// <seealso href="https://datatracker.ietf.org/doc/rfc9923/"/>
internal static class NameHash
{
    private const ulong OffsetBasis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static string Of(string name)
    {
        var hash = OffsetBasis;
        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            hash = unchecked((hash ^ value) * Prime);
        }

        return ((uint)(hash >> 32) ^ (uint)hash).ToString("x8");
    }
}
