using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>A policy: closed sets of values are written in one way.</summary>
internal sealed class EnumPolicy() : Rule("SK2019", "enum-policy", Severity.Off)
{
    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        var enums = new HashSet<QualifiedName>(context.Database.Enums.Select(e => e.Name));
        var byName = context.Database.Enums.Select(e => e.Name.Name).ToLookup(name => name);
        foreach (var table in context.Tables)
        {
            foreach (var column in table.Columns.Where(c => !c.IsInherited))
            {
                if (StyleOf(table, column, context, IsEnum) is { } style && style != context.Settings.Types.ClosedSets)
                    yield return Report(table, column, style, context.Settings.Types.ClosedSets);
            }
        }

        bool IsEnum(DataType type) => type.Schema is { } schema
            ? enums.Contains(new(schema, type.Name))
            : byName.Contains(type.Name);
    }

    private static ClosedSetStyle? StyleOf(
        TableModel table, ColumnModel column, RuleContext context, Func<DataType, bool> isEnum)
    {
        if (isEnum(column.Type))
            return ClosedSetStyle.Enum;
        if (!BuiltInType.IsText(BuiltInType.ScalarNameOf(column.Type)))
            return null;
        if (table.ForeignKeys.Any(key => key.Columns == [column.Name] && IsLookup(context.Table(key.Target))))
            return ClosedSetStyle.Lookup;
        return table.Checks.Any(check => check.Allowed(column.Name) is not null) ? ClosedSetStyle.Check : null;
    }

    // A small table that a text identifies: a number would be looked up, not read.
    private static bool IsLookup(TableModel? table) =>
        table is not null
        && table.IsDeclared(DeclarationKind.Small)
        && table.SingleKey() is { } key
        && BuiltInType.IsText(BuiltInType.ScalarNameOf(key.Type));

    private Finding Report(TableModel table, ColumnModel column, ClosedSetStyle style, ClosedSetStyle wanted)
    {
        var (found, _) = Words(style);
        var (_, advice) = Words(wanted);
        return new(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table.Name)}.{column.Name} takes its values from {found}, "
            + $"which the settings want otherwise. {advice}");
    }

    private static (string Found, string Advice) Words(ClosedSetStyle style) => style switch
    {
        ClosedSetStyle.Enum => ("an enum type", "Make it an enum type."),
        ClosedSetStyle.Lookup => ("a lookup table", "Make it a foreign key to a lookup table."),
        _ => ("a check", "Make it text with a check that lists them."),
    };
}
