using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Security;

/// <summary>A secret that everybody can read who can read the schema. It is never printed.</summary>
internal sealed class SecretInSchema() : Rule("SK8021", "secret-in-schema", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var name = Wording.Of(table.Name);
        if (SecretShape.In(table.Comment) is { } secret)
            yield return Report(secret, $"The comment of {name}", Subject.Of(table));
        foreach (var column in table.Columns)
        {
            if (SecretShape.In(column.Default?.Text) is { } value)
                yield return Report(value, $"The default of {name}.{column.Name}", Subject.Of(table, column));
            if (SecretShape.In(column.Comment) is { } comment)
                yield return Report(comment, $"The comment of {name}.{column.Name}", Subject.Of(table, column));
        }
    }

    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var routine in context.Database.Routines)
        {
            if (SecretShape.In(routine.Body) is { } secret)
                yield return Report(secret, $"The body of {Wording.Of(routine.Name)}", Subject.Of(routine));
            if (SecretShape.In(routine.Comment) is { } comment)
                yield return Report(comment, $"The comment of {Wording.Of(routine.Name)}", Subject.Of(routine));
        }

        foreach (var view in context.Database.Views)
        {
            if (SecretShape.In(view.Comment) is not { } secret)
                continue;
            var subject = Subject.Of(ObjectKind.View, view.Name, view.Location);
            yield return Report(secret, $"The comment of {Wording.Of(view.Name)}", subject);
        }
    }

    private Finding Report((string Kind, bool IsCertain) secret, string where, Subject subject)
    {
        var message = $"{where} holds {secret.Kind}. Replace the secret, and keep the new one outside the schema.";
        return secret.IsCertain
            ? new(this, subject, message)
            : new(this, subject, message) { Grade = Grade.Suggested, Severity = Severity.Info };
    }
}
