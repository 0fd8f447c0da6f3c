using CsCheck;
using SchemaKit.Naming;

namespace SchemaKit.Postgres.Tests.Ddl;

/// <summary>Names of any letters and signs, cut to what the server keeps.</summary>
internal static class RandomNames
{
    private static readonly string[] s_odd =
    [
        "\"", "\"\"", ".", "\n", "\r\n", "'", "\\", "$$", "--", "/*", ";", " ", "@p", ":x", "😀", "é", "U&", "\t",
    ];

    private static readonly string[] s_words =
    [
        "select", "user", "table", "Order", "between", "null", "current_user", "int",
    ];

    private static readonly Gen<string> s_piece = Gen.Frequency(
        (4, Gen.Char['a', 'z'].Select(c => c.ToString())),
        (2, Gen.Char['A', 'Z'].Select(c => c.ToString())),
        (2, Gen.Char['\u0001', '\u007f'].Select(c => c.ToString())),
        (2, Gen.Int[0x80, 0x10FFFF].Where(i => i is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32)),
        (3, Gen.Int[0, s_odd.Length - 1].Select(i => s_odd[i])),
        (1, Gen.Int[0, s_words.Length - 1].Select(i => s_words[i])));

    public static Gen<string> Name { get; } =
        Gen.OneOf(s_piece, s_piece.Array[1, 8].Select(string.Concat), s_piece.Array[30, 80].Select(string.Concat))
            .Select(Identifier.Cut);
}
