namespace SchemaKit.Model;

/// <summary>The numbers between two bounds.</summary>
/// <param name="Least">The lower bound; null where there is none.</param>
/// <param name="HasLeast">Whether the lower bound is one of the numbers.</param>
/// <param name="Greatest">The upper bound; null where there is none.</param>
/// <param name="HasGreatest">Whether the upper bound is one of the numbers.</param>
internal readonly record struct NumberRange(decimal? Least, bool HasLeast, decimal? Greatest, bool HasGreatest)
{
    /// <summary>Every number, and what PostgreSQL sorts above all of them, <c>NaN</c>.</summary>
    public static NumberRange All => default;

    public bool IsEmpty =>
        Least > Greatest || (Least is not null && Least == Greatest && !(HasLeast && HasGreatest));

    public static NumberRange From(decimal least, bool isIncluded = true) => new(least, isIncluded, null, false);

    public static NumberRange UpTo(decimal greatest, bool isIncluded = true) => new(null, false, greatest, isIncluded);

    public static NumberRange Between(decimal least, decimal greatest) => new(least, true, greatest, true);

    public bool Contains(decimal number) => !Between(number, number).And(this).IsEmpty;

    public bool IsWithin(NumberRange other) => IsEmpty || And(other) == this;

    public NumberRange And(NumberRange other)
    {
        var isLeastOfOther = Least is null || other.Least > Least || (other.Least == Least && !other.HasLeast);
        var isGreatestOfOther =
            Greatest is null || other.Greatest < Greatest || (other.Greatest == Greatest && !other.HasGreatest);
        return new(
            isLeastOfOther ? other.Least : Least,
            isLeastOfOther ? other.HasLeast : HasLeast,
            isGreatestOfOther ? other.Greatest : Greatest,
            isGreatestOfOther ? other.HasGreatest : HasGreatest);
    }

    /// <summary>The whole numbers in it: more than 0 is 1 or more.</summary>
    public NumberRange OfWholeNumbers() => new(
        HasLeast || Least is null ? (Least is { } least ? decimal.Ceiling(least) : null) : decimal.Floor(Least.Value) + 1,
        Least is not null,
        HasGreatest || Greatest is null
            ? (Greatest is { } greatest ? decimal.Floor(greatest) : null)
            : decimal.Ceiling(Greatest.Value) - 1,
        Greatest is not null);
}
