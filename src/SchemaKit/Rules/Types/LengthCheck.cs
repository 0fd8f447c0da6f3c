using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Types;

/// <summary>Text with a check on its length, in place of a type that has one.</summary>
internal static class LengthCheck
{
    /// <summary>The check is added without reading the table, and validated without stopping writers.</summary>
    public static Remedy Remedy(TableModel table, ColumnModel column, RuleContext context)
    {
        const string Text = "Pg.Text()";
        if (TypeChange.Sql(table, column, "text", context) is not { } change || column.Type.ArrayDimensions > 0)
            return new(Text, null);
        if (column.Type.Modifier is not { } length)
            return new(Text, change);
        var name = Identifier.Quote(context.Convention.CheckName(table.Name.Name, $"{column.Name}_length"));
        var owner = table.Name.ToSql();
        return new(
            Text,
            $"{change}\n"
            + $"alter table {owner} add constraint {name} "
            + $"check (char_length({Identifier.Quote(column.Name)}) <= {length}) not valid;\n"
            + $"alter table {owner} validate constraint {name};");
    }
}
