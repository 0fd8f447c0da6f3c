using SchemaKit.Model;
using SchemaKit.NormalForms;

namespace SchemaKit.Postgres.Observing;

/// <summary>
/// One query that counts the rows of a table, those with a repeated determinant and those that break a dependency, and
/// shows some that do.
/// </summary>
/// <param name="Table">The table.</param>
/// <param name="Dependency">The dependency as it is declared.</param>
/// <param name="Columns">The columns that the witnesses show.</param>
/// <param name="Sql">The query: three counts, and the witnesses as a matrix of texts with their numbers of rows.</param>
internal sealed record DependencyQuery(
    TableModel Table, DependencyModel Dependency, ValueList<string> Columns, string Sql)
{
    /// <summary>The query; null where every row keeps the dependency, because it leaves no other column.</summary>
    public static DependencyQuery? Of(
        DeclaredDependency declared, TableDependencies stated, DependencyCheckOptions options)
    {
        var table = stated.Table;
        var dependents = declared.Dependents.Except(declared.Determinant);
        string[] determinant = [.. stated.Names(declared.Determinant)];
        string[] determined = [.. stated.Names(dependents)];
        if (!declared.Model.IsMultivalued)
        {
            var rows = SampledRows.Of(table.Name, [.. determinant, .. determined], options.Sample);
            return new(
                table,
                declared.Model,
                [.. determinant, .. determined],
                FunctionalQuery.Of(rows, determinant.Length, determined.Length, options.Witnesses));
        }

        // A number that is made for the row says nothing of it: no combination could ever come back with it.
        var others = stated.Names(AttributeSet.First(table.Columns.Count).Except(declared.Determinant).Except(dependents))
            .Where(name => name != table.GeneratedKey()?.Name)
            .ToArray();
        if (others.Length == 0)
            return null;
        string[] all = [.. determinant, .. determined, .. others];
        return new(
            table,
            declared.Model,
            [.. all],
            MultivaluedQuery.Of(
                SampledRows.Of(table.Name, all, options.Sample),
                determinant.Length,
                determined.Length,
                others.Length,
                options.Witnesses));
    }
}
