using System.Globalization;
using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <content>Views and materialized views.</content>
internal sealed partial class ObjectClass
{
    /// <summary>How many tables a query can take its columns from.</summary>
    private const int MostTables = 8;

    private CallChain View(ViewModel view)
    {
        var chain = Made(nameof(View), view.Name);
        Query(chain, view.ColumnNames, view.Query, view.DependsOn);
        chain.ThenIf(view.IsSecurityInvoker, "SecurityInvoker").ThenIf(view.IsSecurityBarrier, "SecurityBarrier");
        if (view.Check != ViewCheck.None)
        {
            IEnumerable<string> check =
                view.Check == ViewCheck.Cascaded ? [] : [InModel($"{nameof(ViewCheck)}.{view.Check}")];
            chain.Then("WithCheckOption", check);
        }

        foreach (var value in view.ColumnDefaults)
            chain.Then("Default", CSharpText.Literal(value.Column), Sql(value.Value));
        foreach (var trigger in view.Triggers)
            Trigger(chain, trigger);
        return Said(chain, view.Comment, view.ColumnComments).ThenGrants(view.Grants, LeaveOut);
    }

    private void Trigger(CallChain chain, TriggerModel trigger)
    {
        var calls = new TriggerCalls(_classes, _object, _ => null);
        if (trigger.Columns.Count == 0 && calls.Of(trigger, new("trigger")) is { } said)
        {
            _usings.UnionWith(calls.Usings);
            chain.Then("Trigger", CSharpText.Literal(trigger.Name), $"trigger => {said}");
            return;
        }

        LeaveOut($"the trigger {trigger.Name}, which runs {trigger.Function}");
    }

    private CallChain MaterializedView(MaterializedViewModel view)
    {
        var chain = Made(nameof(MaterializedView), view.Name);
        Query(chain, view.ColumnNames, view.Query, view.DependsOn);
        foreach (var index in view.Indexes)
            Index(chain, view, index);
        foreach (var statistics in view.Statistics)
        {
            var said = StatisticsText.Calls(statistics, new CallChain("s"));
            IEnumerable<string> define = said.Calls.Count > 0 ? [$"s => {said}"] : [];
            chain.Then("Statistics", [CSharpText.Literal(statistics.Name), Keys(statistics.Keys), .. define]);
        }

        foreach (var parameter in view.Parameters)
            chain.Then("With", CSharpText.Literal(parameter.Name), CSharpText.Literal(parameter.Value));
        chain.ThenText("Tablespace", view.Tablespace).ThenIf(view.IsWithoutData, "WithNoData");
        return Said(chain, view.Comment, view.ColumnComments).ThenGrants(view.Grants, LeaveOut);
    }

    private void Query(
        CallChain chain, ValueList<string> names, SqlExpression query, ValueList<ObjectReference> needs)
    {
        if (names.Count > 0)
            chain.Then("Columns", names.Select(CSharpText.Literal));
        var rows = new QueryRows(query, needs, _classes, MostTables);
        var sql = InterpolatedSql.Of(query, rows.PathOf, _holes);
        if (sql.Missed.Count > 0)
            LeaveOut($"that its query reads {string.Join(", ", sql.Missed)}");
        chain.Then("As", rows.Parameters.Count > 0 ? $"({string.Join(", ", rows.Parameters)}) => {sql.Text}" : sql.Text);
    }

    private static CallChain Said(CallChain chain, string? comment, ValueList<ColumnComment> comments)
    {
        chain.ThenText("Comment", comment);
        foreach (var said in comments)
            chain.Then("Comment", CSharpText.Literal(said.Column), CSharpText.Literal(said.Comment));
        return chain;
    }

    private void Index(CallChain chain, MaterializedViewModel view, IndexModel index)
    {
        if (index.IsInvalid || index.IsBeingBuilt || index.IsReplicaIdentity || index.AttachedTo is not null)
        {
            LeaveOut($"the index {index.Name}, which is not in use");
            return;
        }

        var columns = index.Keys.SelectMany(key => key.Columns).ToList();
        var byConvention = index.IsUnique
            ? _classes.Convention.UniqueName(view.Name.Name, columns)
            : _classes.Convention.IndexName(view.Name.Name, columns);
        var said = new CallChain("i");
        if (index.Name != byConvention)
            said.ThenText("Named", index.Name);
        if (index.Method != IndexMethod.Btree)
            said.Then("Using", InModel($"{nameof(IndexMethod)}.{index.Method}"));
        said.ThenIf(index.NullsNotDistinct, "NullsNotDistinct");
        if (index.Included.Count > 0)
            said.Then("Include", index.Included.Select(CSharpText.Literal));
        if (index.Predicate is { } predicate)
            said.Then("Where", Sql(predicate));
        foreach (var parameter in index.Parameters)
            said.Then("With", CSharpText.Literal(parameter.Name), CSharpText.Literal(parameter.Value));
        said.ThenText("Tablespace", index.Tablespace).ThenIf(index.IsClustered, "Clustered");
        said.ThenText("Comment", index.Comment);
        foreach (var declaration in index.Declarations)
            LeaveOut($"that {index.Name} is {declaration.Kind}");
        IEnumerable<string> define = said.Calls.Count > 0 ? [$"i => {said}"] : [];
        chain.Then(index.IsUnique ? "Unique" : "Index", [Keys(index.Keys), .. define]);
    }

    /// <summary>Plain columns by their names, else each as a key.</summary>
    private string Keys(ValueList<IndexKeyModel> keys) => keys.All(key => key.Column is { } name && key == IndexKeyModel.Of(name))
        ? CSharpText.List(keys.Select(key => key.Column!))
        : $"[{string.Join(", ", keys.Select(Key))}]";

    private string Key(IndexKeyModel key)
    {
        var chain = new CallChain(nameof(IndexKey));
        if (key.Column is { } column)
            chain.Then(nameof(IndexKey.OfView), CSharpText.Literal(column));
        else
            chain.Then(nameof(IndexKey.Of), Sql(key.Expression!));
        chain.ThenIf(key.IsDescending, "Descending");
        if (key.Nulls is { } nulls)
            chain.Then(nulls == NullsOrder.First ? "NullsFirst" : "NullsLast");
        chain.ThenText("Operators", key.OperatorClass);
        Collate(chain, key.Collation);
        if (key.StatisticsTarget is { } target)
            chain.Then("StatisticsTarget", target.ToString(CultureInfo.InvariantCulture));
        return chain.ToString();
    }
}
