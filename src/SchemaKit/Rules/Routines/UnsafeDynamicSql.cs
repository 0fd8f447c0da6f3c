using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Routines;

/// <summary>SQL put together from unquoted values, and run with the rights of the function's owner.</summary>
internal sealed class UnsafeDynamicSql() : Rule("SK8506", "unsafe-dynamic-sql", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var routine in context.Database.Routines.Where(r => r.IsSecurityDefiner && r.Language == "plpgsql"))
        {
            if (new DynamicSql(routine).UnquotedPart is not { } part)
                continue;
            yield return new(
                this,
                Subject.Of(routine),
                $"{Wording.Of(routine.Name)} is security definer and executes SQL that holds {part.ToSql()} unquoted. "
                + "Use format with %I or %L, or pass it by using.");
        }
    }
}
