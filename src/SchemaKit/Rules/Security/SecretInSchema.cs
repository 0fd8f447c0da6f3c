using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Security;

/// <summary>A secret that everybody can read who can read the schema. It is never printed.</summary>
internal sealed class SecretInSchema() : Rule("SK8021", "secret-in-schema", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var name = Wording.Of(table.Name);
        foreach (var finding in In(table.Comment, $"The comment of {name}", Subject.Of(table)))
            yield return finding;
        foreach (var column in table.Columns)
        {
            var subject = Subject.Of(table, column);
            foreach (var finding in In(column.Default?.Text, $"The default of {name}.{column.Name}", subject))
                yield return finding;
            foreach (var finding in In(column.Comment, $"The comment of {name}.{column.Name}", subject))
                yield return finding;
        }
    }

    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var routine in context.Database.Routines)
        {
            var (name, subject) = (Wording.Of(routine.Name), Subject.Of(routine));
            foreach (var finding in In(routine.Body, $"The body of {name}", subject))
                yield return finding;
            foreach (var finding in In(routine.Comment, $"The comment of {name}", subject))
                yield return finding;
        }

        foreach (var view in context.Database.Views)
        {
            var subject = Subject.Of(ObjectKind.View, view.Name, view.Location);
            foreach (var finding in In(view.Comment, $"The comment of {Wording.Of(view.Name)}", subject))
                yield return finding;
        }
    }

    private IEnumerable<Finding> In(string? text, string where, Subject subject)
    {
        if (text is null || SecretShape.In(text) is not { } secret)
            yield break;
        var message = $"{where} holds {secret.Kind}. Replace the secret, and keep the new one outside the schema.";
        yield return secret.IsCertain
            ? new(this, subject, message)
            : new Finding(this, subject, message) { Grade = Grade.Suggested, Severity = Severity.Info };
    }
}
