using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <summary>What is said of the constraint that forbids nulls.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-altertable.html"/>
internal static class NotNullDdl
{
    /// <summary>The constraint, with a space before it.</summary>
    /// <param name="constraint">The constraint.</param>
    /// <param name="column">The column as SQL with a space before it; empty in the line of the column itself.</param>
    public static string Of(NotNullModel constraint, string column)
    {
        var named = constraint.Name is { } name ? $" {TableDdl.Named(name)}" : "";
        return $"{named} not null{column}{(constraint.IsNoInherit ? " no inherit" : "")}";
    }

    /// <summary>A constraint that was not checked, and a comment: the column cannot say these.</summary>
    public static IEnumerable<DdlStatement> After(TableModel table, ColumnModel column)
    {
        if (column is not { IsNullable: false, NotNull: { } constraint })
            yield break;
        if (constraint.IsNotValid)
        {
            var text = $"add{Of(constraint, $" {Identifier.Quote(column.Name)}")} not valid";
            yield return TableDdl.Alter(table.Name, $"{table.Name}.{column.Name}", text);
        }

        var name = constraint.Name ?? $"{table.Name.Name}_{column.Name}_not_null";
        foreach (var comment in CommentDdl.OnConstraint(table, name, constraint.Comment))
            yield return comment;
    }
}
