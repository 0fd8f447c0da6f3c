using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Nullability;

/// <summary>Not null, without a scan that stops writers.</summary>
internal static class NotNullRemedy
{
    /// <summary>
    /// A check that is validated first lets <c>set not null</c> skip its scan; then it has done its work.
    /// </summary>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-SET-DROP-NOT-NULL"/>
    public static IEnumerable<string> Sql(TableModel table, ColumnModel column)
    {
        var (owner, name) = (table.Name.ToSql(), Identifier.Quote(column.Name));
        var check = Identifier.Quote(Identifier.Shorten($"{column.Name}_is_there"));
        yield return $"alter table {owner} add constraint {check} check ({name} is not null) not valid;";
        yield return $"alter table {owner} validate constraint {check};";
        yield return $"alter table {owner} alter column {name} set not null;";
        yield return $"alter table {owner} drop constraint {check};";
    }
}
