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

    /// <summary>Runs a function instead of a change.</summary>
    /// <param name="name">The name of the trigger.</param>
    /// <param name="on">The changes.</param>
    /// <param name="function">A function that returns a trigger.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public View InsteadOf(
        string name,
        TriggerEvents on,
        Function function,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var trigger = new TriggerDefinition(name, SourceLocation.At(file, line)).InsteadOf(on).Execute(function);
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
            DependsOn = draft.DependsOn(this),
        });
    }
}
