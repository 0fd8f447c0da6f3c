namespace SchemaKit.NormalForms;

/// <summary>What <c>BitOperations</c> does, which netstandard2.0 lacks.</summary>
internal static class Bits
{
#if NET
    public static int Count(ulong word) => System.Numerics.BitOperations.PopCount(word);

    public static int LowestPosition(ulong word) => System.Numerics.BitOperations.TrailingZeroCount(word);
#else
    /// <summary>How many bits are set: summed in pairs, then in fours, then in bytes.</summary>
    public static int Count(ulong word)
    {
        word -= (word >> 1) & 0x5555_5555_5555_5555;
        word = (word & 0x3333_3333_3333_3333) + ((word >> 2) & 0x3333_3333_3333_3333);
        word = (word + (word >> 4)) & 0x0F0F_0F0F_0F0F_0F0F;
        return (int)(unchecked(word * 0x0101_0101_0101_0101) >> 56);
    }

    /// <summary>The position of the lowest bit that is set: below it are as many zeros.</summary>
    public static int LowestPosition(ulong word) => Count((word & (~word + 1)) - 1);
#endif
}
