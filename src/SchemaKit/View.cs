using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>A view.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createview.html"/>
public sealed class View : QueryObject<View>
{
    private bool _isSecurityInvoker;
    private bool _isSecurityBarrier;
    private ViewCheck _check;
    private TriggerDefinition[] _triggers = [];
    private (string Column, Sql Value)[] _defaults = [];

    /// <summary>A view without a query yet.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public View(
        string name, string schema = "public", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(SchemaObjectKind.View, name, schema, file, line)
    {
    }

    /// <summary>Reads the tables with the rights of whoever asks, so that row security holds.</summary>
    public View SecurityInvoker() => Copy(v => v._isSecurityInvoker = true);

    /// <summary>Tests the conditions of the view before those of whoever asks.</summary>
    public View SecurityBarrier() => Copy(v => v._isSecurityBarrier = true);

    /// <summary>Refuses rows that the view would not show.</summary>
    /// <param name="check">Whether the views below count too.</param>
    public View WithCheckOption(ViewCheck check = ViewCheck.Cascaded) => Copy(v => v._check = check);

    /// <summary>The value that an insert through the view gives to a column that it leaves out.</summary>
    /// <param name="column">The name of the column in the view.</param>
    /// <param name="value">The value: <c>$"now()"</c>.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-alterview.html"/>
    public View Default(string column, Sql value) => Copy(v => v._defaults = [.. _defaults, (column, value)]);

    /// <summary>Runs a function instead of a change.</summary>
    /// <param name="name">The name of the trigger.</param>
    /// <param name="on">The changes.</param>
    /// <param name="function">A function that returns a trigger.</param>
    /// <param name="arguments">What the function finds in <c>tg_argv</c>; null for nothing.</param>
    /// <param name="comment">What the trigger is for; null for no comment.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public View InsteadOf(
        string name,
        TriggerEvents on,
        Function function,
        string[]? arguments = null,
        string? comment = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Trigger(
            name,
            trigger =>
            {
                trigger.InsteadOf(on).Execute(function, [.. (arguments ?? []).Select(a => (TriggerArgument)a)]);
                if (comment is not null)
                    trigger.Comment(comment);
            },
            file,
            line);

    /// <summary>A trigger: instead of each change, or before or after each statement.</summary>
    /// <param name="name">The name of the trigger.</param>
    /// <param name="define">
    /// What it does: <c>g =&gt; g.After(TriggerEvents.Insert).ForEachStatement().Execute(Functions.Note)</c>.
    /// </param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createtrigger.html"/>
    public View Trigger(
        string name,
        Action<TriggerDefinition> define,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var trigger = new TriggerDefinition(name, SourceLocation.At(file, line));
        define(trigger);
        return Copy(v => v._triggers = [.. _triggers, trigger]);
    }

    internal override void AddTo(ObjectModels models, ObjectDraft draft)
    {
        var query = QueryOf(draft);
        models.Views.Add(new(Name, query)
        {
            Location = Location,
            ColumnNames = ColumnNames,
            IsSecurityInvoker = _isSecurityInvoker,
            IsSecurityBarrier = _isSecurityBarrier,
            Check = _check,
            Triggers = _triggers.Select(draft.ToModel).ToValueList(),
            Grants = Grants,
            Comment = CommentText,
            ColumnComments = ColumnComments,
            ColumnDefaults = _defaults.Select(d => new ColumnDefault(d.Column, draft.Render(d.Value)!)).ToValueList(),
            DependsOn = draft.DependsOn(this),
        });
    }
}
