using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>The SQL that creates everything a model says, in an order that the server accepts.</summary>
/// <remarks>
/// Schemas come first, then extensions, then each object after those that it needs: types, sequences, tables with their
/// indexes and partitions, functions, views. Foreign keys that close a cycle, triggers, policies and the privileges of
/// later objects follow.
/// </remarks>
/// <seealso href="https://www.postgresql.org/docs/current/ddl.html"/>
public sealed class DdlScript
{
    private DdlScript(IReadOnlyList<DdlStatement> statements) => Statements = statements;

    /// <summary>The statements in the order in which they run.</summary>
    public IReadOnlyList<DdlStatement> Statements { get; }

    /// <summary>The script that creates a model; it takes time linear in the model's size.</summary>
    /// <param name="model">What is to be created.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    /// <exception cref="ArgumentException">A name or a comment contains a NUL character.</exception>
    public static DdlScript Of(DatabaseModel model, DdlOptions? options = null)
    {
        if (model is null)
            throw new ArgumentNullException(nameof(model));
        return new(DatabaseDdl.Of(model, options ?? new()).ToArray());
    }

    /// <summary>The whole script: each statement ended by a semicolon, and objects separated by blank lines.</summary>
    public override string ToString()
    {
        const string End = ";\n";
        var parts = new string[3 * Statements.Count];
        for (var i = 0; i < Statements.Count; i++)
        {
            parts[3 * i] = i > 0 && !Statements[i].Continues ? "\n" : "";
            parts[(3 * i) + 1] = Statements[i].Text;
            parts[(3 * i) + 2] = End;
        }

        // From an array the text is put together at once, in a string of the right length.
        return string.Concat(parts);
    }
}
