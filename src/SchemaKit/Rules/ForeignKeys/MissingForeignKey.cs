using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>A column that is named and typed like the key of one other table, and that no foreign key guards.</summary>
internal sealed class MissingForeignKey() : Rule("SK4003", "missing-foreign-key", Severity.Info)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        var targets = new KeyNames(context);
        foreach (var schema in context.Tables.GroupBy(table => table.Name.Schema))
        {
            var found = schema.SelectMany(table => Candidates(table, targets)).ToArray();
            if (found.Length > 0 && !schema.Any(table => table.IsIncomplete || table.ForeignKeysOfRows().Any()))
                yield return Summary(schema.Key, found[0], found.Length, context);
            else
                foreach (var (table, column, target) in found)
                    yield return Report(table, column, target, context);
        }
    }

    private static IEnumerable<(TableModel Table, ColumnModel Column, TableModel Target)> Candidates(
        TableModel table, KeyNames targets)
    {
        // What is in transit, and what is kept of rows that are gone, refers to nothing that must be there.
        if (table.IsDeclared(DeclarationKind.Staging) || table.IsDeclared(DeclarationKind.Log))
            yield break;
        foreach (var column in table.Columns)
        {
            if (!table.HasRowsThatReferBy(column.Name)
                && targets.Find(table, column) is { } target
                && !IsMeant(table, column))
                yield return (table, column, target);
        }
    }

    private static bool IsMeant(TableModel table, ColumnModel column)
    {
        var stem = KeyNames.StemOf(column.Name);
        return column.IsDeclared(DeclarationKind.LogicalReference)
            || column.IsDeclared(DeclarationKind.PolymorphicReference)
            || column.Name.StartsWith("external_", StringComparison.Ordinal)
            || table.Column($"{stem}_type") is not null
            || table.Column($"{stem}_kind") is not null
            || table.Column($"{stem}_table") is not null;
    }

    private Finding Summary(
        string schema, (TableModel Table, ColumnModel Column, TableModel Target) first, int count, RuleContext context)
    {
        var such = Wording.Of(first.Table, [first.Column.Name]);
        var look = count == 1 ? $"{such} looks" : $"{count} columns look";
        var message = $"Schema {schema} has no foreign keys, though {look} like a reference"
            + (count == 1 ? "" : $", such as {such}") + ". Add them, or allow it once.";
        var declared = context.Database.Schemas.FirstOrDefault(s => s.Name == schema) ?? new SchemaModel(schema);
        return new(this, Subject.Of(declared), message) { Grade = Grade.Suggested };
    }

    private Finding Report(TableModel table, ColumnModel column, TableModel target, RuleContext context)
    {
        var message = $"{Wording.Of(table, [column.Name])} looks like a reference to {Wording.Of(target.Name)}, "
            + "but no foreign key guards it. Add one, or say .LogicalReference(because).";
        return new(this, Subject.Of(table, column), message, NewForeignKey.Of(table, column, target, context))
        {
            Grade = Grade.Suggested,
        };
    }
}
