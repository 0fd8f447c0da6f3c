using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.NormalForms;

/// <summary>The SQL that moves the rows of a table to a better design, and refuses where data contradict it.</summary>
/// <param name="Move">
/// One transaction: checks that the dependencies hold, creates the new tables, fills them, and refers to them. Nothing
/// is lost by it.
/// </param>
/// <param name="Drop">
/// One more, for when nothing reads the old columns: checks that the join gives back every row, and drops them.
/// </param>
internal sealed record MovingScript(string Move, string Drop)
{
    /// <param name="design">Where to.</param>
    /// <param name="hasView">Whether a view takes the name of the old table, with all its columns.</param>
    public static MovingScript Of(BetterDesign design, bool hasView = false)
    {
        var joined = JoinedRows.Of(design);
        IEnumerable<string> move =
        [
            $"lock table {design.Before.Name.ToSql()} in share row exclusive mode",
            .. design.Parts.SelectMany(part => Checks(design.Before.Name, part)),
            .. design.Parts.SelectMany(part => Create(design.Before.Name, part)),
            .. Refer(design),
        ];
        IEnumerable<string> drop =
        [
            $"lock table {design.Before.Name.ToSql()} in access exclusive mode",
            Proof(design, joined),
            .. Drops(design),
            .. hasView ? View(design, joined) : [],
        ];
        return new(Transaction(move), Transaction(drop));
    }

    private static string Transaction(IEnumerable<string> statements) =>
        $"begin;\n\n{string.Concat(statements.Select(s => $"{s};\n\n"))}commit;\n";

    private static IEnumerable<string> Checks(QualifiedName table, NewTable part)
    {
        var determinant = Comma(part.Determinant);
        var words = string.Join(", ", part.Determinant);
        if (part.Dependents.Count == 0)
            yield break;
        var dependents = Comma(part.Dependents);
        var known = IsKnown(part);
        yield return Refusal(
            $"{words} does not determine {string.Join(", ", part.Dependents)} in {table}",
            $"""
            select {determinant}, {dependents}, rows from (
                select {determinant}, {dependents}, count(*) as rows,
                  count(*) over (partition by {determinant}) as versions
                from {table.ToSql()} where {known} group by {determinant}, {dependents}
              ) as g where versions > 1
            """);
        var said = string.Join(" or ", part.Dependents.Select(name => $"{Identifier.Quote(name)} is not null"));
        yield return Refusal(
            $"{table} says what {words} determines where {words} is null, which no other table can keep",
            $"select {determinant}, {dependents} from {table.ToSql()} where not ({known}) and ({said})");
    }

    /// <summary>Ends the transaction with up to ten of the rows, where there are any.</summary>
    private static string Refusal(string message, string rows) => "do " + DollarQuote.Around(
        $"""

        declare shown text;
        begin
          select string_agg(bad::text, e'\n' order by bad::text) into shown from (
            select * from ({rows}) as b order by b::text limit 10
          ) as bad;
          if shown is not null then
            raise exception using errcode = 'integrity_constraint_violation',
              message = {Identifier.Literal(message)}, detail = shown;
          end if;
        end
        """ + "\n");

    private static IEnumerable<string> Create(QualifiedName old, NewTable part)
    {
        var model = new DatabaseModel { Tables = [part.Table] };
        foreach (var statement in DdlScript.Of(model).Statements)
            yield return statement.Text;
        var columns = Comma(part.Determinant.Concat(part.Dependents));
        yield return $"insert into {part.Table.Name.ToSql()} ({columns})\nselect distinct {columns} from {old.ToSql()} "
            + $"where {IsKnown(part)}";
    }

    private static IEnumerable<string> Refer(BetterDesign design)
    {
        foreach (var key in design.After.ForeignKeys.Where(key => !design.Before.ForeignKeys.Contains(key)))
            yield return $"alter table {design.After.Name.ToSql()}\n  add {ForeignKeyDdl.Of(key)}";
        foreach (var index in design.After.Indexes.Where(index => !design.Before.Indexes.Contains(index)))
        {
            foreach (var statement in IndexDdl.Of(design.After.Name, index, new()))
                yield return statement.Text;
        }
    }

    private static string Proof(BetterDesign design, JoinedRows joined)
    {
        var columns = design.Before.Columns.Select(c => c.Name).ToList();
        var old = $"select {Comma(columns)} from {design.Before.Name.ToSql()}";
        var rows = joined.Select(columns, design.Before.Name);
        return Refusal(
            $"The new tables do not give back the rows of {design.Before.Name}",
            $"({old} except all {rows}) union all ({rows} except all {old})");
    }

    private static IEnumerable<string> Drops(BetterDesign design)
    {
        var moved = design.Before.Columns.Where(c => design.After.Column(c.Name) is null).ToList();
        var changes = moved.Select(c => $"drop column {Identifier.Quote(c.Name)}");
        if (design.Before.PrimaryKey is { } primary && primary != design.After.PrimaryKey)
        {
            changes = changes.Prepend($"drop constraint {Identifier.Quote(primary.Name)}")
                .Append($"add {KeyDdl.PrimaryKey(design.After.PrimaryKey!)}");
        }

        yield return $"alter table {design.Before.Name.ToSql()}\n  {string.Join(",\n  ", changes)}";
    }

    private static IEnumerable<string> View(BetterDesign design, JoinedRows joined)
    {
        var name = design.Before.Name;
        var rows = new QualifiedName(name.Schema, Identifier.Shorten($"{name.Name}_rows"));
        yield return $"alter table {name.ToSql()} rename to {Identifier.Quote(rows.Name)}";
        yield return $"create view {name.ToSql()} with (security_invoker = true) as\n"
            + joined.Select([.. design.Before.Columns.Select(c => c.Name)], rows);
    }

    private static string IsKnown(NewTable part) =>
        string.Join(" and ", part.Determinant.Select(name => $"{Identifier.Quote(name)} is not null"));

    private static string Comma(IEnumerable<string> names) => string.Join(", ", names.Select(Identifier.Quote));
}
