using System.Text;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>A name that is not in snake_case has to be quoted, or looks unlike all the others.</summary>
internal sealed class IdentifierCase() : Rule("SK1001", "identifier-case", Severity.Warning)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var ancestors = context.Partition(table)?.Ancestors ?? [];
        var parents = ancestors.Select(parent => parent.Name.Name).ToList();
        foreach (var item in NamedObjects.IntroducedBy(table, context).Where(o => IsBad(o, context)))
        {
            IEnumerable<string> borrowed = item.Subject.Kind switch
            {
                ObjectKind.Table => parents,
                ObjectKind.Column => [],
                _ => NamesUsedBy(table, context.Whole(table)).Concat(parents),
            };
            if (!Fits(Without(borrowed, item.Name, context), context))
                yield return Report(item, context);
        }
    }

    internal override IEnumerable<Finding> Check(RuleContext context) =>
        NamedObjectsOutsideTables.Of(context.Database)
            .Where(o => IsBad(o, context) && !Fits(Without(BorrowedBy(o), o.Name, context), context))
            .Select(o => Report(o, context));

    private static bool IsBad(NamedObject item, RuleContext context) =>
        !item.IsNamedByConvention && !Fits(item.Name, context);

    private static bool Fits(string name, RuleContext context)
    {
        if (context.IdentifierPattern is { } pattern)
            return pattern.IsMatch(name);
        if (context.Convention.MemberNames == SchemaKit.IdentifierCase.AsWritten)
            return IsPlain(name);
        return IsPlain(name)
            && name.All(letter => letter is not (>= 'A' and <= 'Z'))
            && name[0] != '_'
            && name[name.Length - 1] != '_'
            && name.IndexOf("__", StringComparison.Ordinal) < 0;
    }

    private static bool IsPlain(string name) =>
        name.Length > 0 && name[0] is not (>= '0' and <= '9') && name.All(IsPlain);

    private static bool IsPlain(char letter) =>
        letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    private static IEnumerable<string> NamesUsedBy(TableModel table, TableModel whole) =>
        whole.Columns.Select(c => c.Name)
            .Concat(table.ForeignKeys.Select(f => f.Target.Name))
            .Append(table.Name.Name);

    /// <summary>The names that what is in no table takes up: those of its view or type, or of its column.</summary>
    private static IEnumerable<string> BorrowedBy(NamedObject item) => item switch
    {
        { Column: { } column } => [column.Table.Name, column.Column],
        { Subject: { Member: not null, Owner: { } owner, Kind: not ObjectKind.Attribute } } => [owner.Name],
        _ => [],
    };

    /// <summary>The name without those that are reported elsewhere.</summary>
    private static string Without(IEnumerable<string> names, string name, RuleContext context) => names
        .Where(n => n.Length > 0 && !Fits(n, context))
        .OrderByDescending(n => n.Length)
        .Aggregate(name, (text, n) => text.Replace(n, "x"));

    private Finding Report(NamedObject item, RuleContext context)
    {
        var name = Suggestion(item.Name);
        var fits = Fits(name, context);
        if (context.Settings.IdentifierPattern is { } pattern)
            return Report(item, $"does not match {pattern}.", fits ? name : null, "Rename it.");
        return context.Convention.MemberNames == SchemaKit.IdentifierCase.AsWritten
            ? Report(
                item,
                "is not a plain name.",
                null,
                "Use Latin letters, digits and underscores, and begin with a letter.")
            : Report(
                item,
                "is not in snake_case.",
                fits ? name : null,
                "Use small Latin letters, digits and single underscores, and begin with a letter.");
    }

    private Finding Report(NamedObject item, string what, string? newName, string advice) => newName is null
        ? new(this, item.Subject, $"{item.Mention} {what} {advice}")
        : new(
            this,
            item.Subject,
            $"{item.Mention} {what} Rename it to {newName}.",
            new(null, item.RenameTo(newName)));

    private static string Suggestion(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name)
            text.Append(IsPlain(letter) || letter > '\u007f' ? letter : '_');
        return SnakeCase.Of(text.ToString().Trim('_'));
    }
}
