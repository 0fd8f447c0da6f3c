namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>What somebody thought of the findings in the schemas of others, having read them, or a sample of many.</summary>
internal static class Judgements
{
    public static IReadOnlyList<(Rule Rule, int Count, string Judgement)> All { get; } =
    [
        (Rule.TimestampWithoutZone, 156, "true: none says that it is meant as local time"),
        (Rule.RoundedTimestamp, 1, "true: the precision was chosen by a framework"),
        (Rule.PaddedText, 21, "true: codes of fixed length, padded where they are shorter"),
        (Rule.FloatForExact, 2, "true: unit prices as real"),
        (Rule.JsonNotJsonb, 2, "true; the files say why none of them needs the text kept"),
        (Rule.Serial, 40, "true: serial, as schemas of that age have it"),
        (Rule.SmallKey, 69, "true, and by the house rule alone: half of them are small lookup tables"),
        (Rule.SequenceWidth, 14, "true: a sequence of bigint under an integer"),
        (Rule.OpenClosedSet, 15, "fair questions: types, roles and statuses that take any text"),
        (Rule.DeniedType, 1, "true: a column of type name"),
        (Rule.CaseSensitiveIdentity, 8, "fair questions: addresses and slugs that differ by case"),
        (Rule.ThreeStateBoolean, 9, "true: flags that are null until somebody sets them"),
        (Rule.AllNullable, 26, "true: tables of imported data in which nothing but the key is demanded"),
        (Rule.CreatedAtIncomplete, 13, "true: the application fills them"),
        (Rule.NoUniqueKey, 2, "true: a settings table of one row, and a log"),
        (Rule.MissingAlternateKey, 36, "true: nothing but a number tells the rows apart; a few are lists of names with no unique name"),
        (Rule.WideKey, 9, "true: five columns and more"),
        (Rule.NullableInUnique, 1, "true: issues without a plan repeat"),
        (Rule.NonMinimalKey, 3, "true"),
        (Rule.IdentityStyle, 12, "true: the application makes the keys"),
        (Rule.SequenceOwnership, 13, "true: sequences of the time before identity, owned by nobody"),
        (Rule.ForeignKeyIndex, 115, "true: the planner reads the whole table for each"),
        (Rule.MissingForeignKey, 2, "true: one column with the name and type of a key, and one schema without any foreign key"),
        (Rule.ForeignKeyType, 9, "true"),
        (Rule.DuplicateForeignKey, 1, "true: the same foreign key under two names"),
        (Rule.ImpliedForeignKey, 6, "true: the composite key says it already"),
        (Rule.HalfNullForeignKey, 1, "true: the usual optional reference with its tenant"),
        (Rule.ForeignKeyToLooseKey, 19, "true: lookup codes that may be null are referenced though there is an id"),
        (Rule.OwnParent, 2, "true: an employee may report to himself"),
        (Rule.CascadeReach, 1, "true: five steps from a project to a count"),
        (Rule.DuplicateIndex, 13, "true: a unique constraint beside the primary key, and partitions indexed twice"),
        (Rule.RedundantIndex, 65, "true: indexes that repeat, or begin, a key"),
        (Rule.ImpliedUniqueness, 2, "true"),
        (Rule.LowValueIndex, 2, "true: an index on a boolean alone"),
        (Rule.RowTooWideForBtree, 4, "fair: texts without a bound in an index"),
        (Rule.PartialUniqueArbiter, 1, "true, a hint"),
        (Rule.ReadablePassword, 1, "true: a password as it was typed"),
        (Rule.StaleUpdatedAt, 17, "true: the application keeps them, and nothing says so"),
        (Rule.SoftDeleteUnique, 3, "true: keys of deleted rows stay taken"),
        (Rule.RowSecurityDeniesAll, 1, "true: nobody but the owner sees a row"),
        (Rule.MutableSearchPath, 3, "true: security definer without a search_path"),
    ];

    public static string Of(Rule rule) => All.FirstOrDefault(j => j.Rule == rule).Judgement ?? "**not read**";
}
