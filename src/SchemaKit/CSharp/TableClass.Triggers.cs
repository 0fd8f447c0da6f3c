namespace SchemaKit.CSharp;

/// <content>Triggers, but for those of column groups.</content>
internal sealed partial class TableClass
{
    private IEnumerable<CallChain> Triggers()
    {
        var calls = new TriggerCalls(_classes, null, column => _members.Has(column) ? _members.PathOf(column) : null);
        foreach (var trigger in _table.Triggers.Where(t => !_members.Groups.Any(g => g.Trigger == t)))
        {
            if (calls.Of(trigger, Define("Trigger", CSharpText.Literal(trigger.Name))) is { } said)
                yield return said;
            else
                LeaveOut($"the trigger {trigger.Name}, which runs {trigger.Function}");
        }

        _usings.UnionWith(calls.Usings);
    }
}
