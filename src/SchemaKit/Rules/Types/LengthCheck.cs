using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>Text with a check on its length, in place of a type that has one.</summary>
internal static class LengthCheck
{
    public static Remedy Remedy(TableModel table, ColumnModel column, RuleContext context)
    {
        const string text = "Pg.Text()";
        var change = TypeChange.Sql(table, column, "text", context);
        if (column.Type.ArrayDimensions > 0)
            return new(text, null);
        if (column.Type.Modifier is not { } length)
            return new(text, change);
        var name = $"{column.Name}_length";
        var member = Wording.Members([column.Name], context.Convention);
        return new(
            $"{text}\nt.Check(\"{name}\", $\"char_length({{{member}}}) <= {length}\");",
            change is null ? null : $"{change}\n{AddCheck(table, column, name, length, context)}");
    }

    /// <summary>The check is added without reading the table, and validated without stopping writers.</summary>
    private static string AddCheck(
        TableModel table, ColumnModel column, string name, string length, RuleContext context)
    {
        var check = Identifier.Quote(context.Convention.CheckName(table.Name.Name, name));
        var owner = table.Name.ToSql();
        return $"alter table {owner} add constraint {check} "
            + $"check (char_length({Identifier.Quote(column.Name)}) <= {length}) not valid;\n"
            + $"alter table {owner} validate constraint {check};";
    }
}
