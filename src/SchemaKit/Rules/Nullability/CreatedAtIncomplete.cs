using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Nullability;

/// <summary>Every row was created at some time, and the server knows when.</summary>
internal sealed class CreatedAtIncomplete() : Rule("SK2507", "created-at-incomplete", Severity.Info)
{
    private const string CreatedAt = "created_at";

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.Column(CreatedAt) is not { Generated: null, IsInherited: false } column || !IsTime(column, context))
            yield break;
        var isNullable = !table.AreNeverNull([CreatedAt], context.Domains);
        var hasDefault = column.Default is not null
            || context.Domains.Chain(column.Type).Any(domain => domain.Default is not null);
        if (!isNullable && hasDefault)
            yield break;
        var (fault, cure) = (isNullable, hasDefault) switch
        {
            (true, false) => ("may be null and has no default", "Make it not null with default now()"),
            (true, true) => ("may be null", "Make it not null"),
            _ => ("has no default", "Give it default now()"),
        };
        var owner = table.Name.ToSql();
        var sql = new List<string>();
        if (!hasDefault)
            sql.Add($"alter table {owner} alter column {CreatedAt} set default now();");
        if (isNullable)
            sql.AddRange(NotNullRemedy.Sql(table, column));
        yield return new(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table.Name)}.{CreatedAt} {fault}, so rows can be without the time of their creation. {cure}.",
            new(null, string.Join("\n", sql)));
    }

    private static bool IsTime(ColumnModel column, RuleContext context) =>
        BuiltInType.ScalarNameOf(context.Domains.BaseOf(column.Type)) is var type
        && (BuiltInType.IsTimestamp(type) || type == "date");
}
