using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <content>Foreign keys that are not a column's own, checks and exclusions.</content>
internal sealed partial class TableClass
{
    private IEnumerable<CallChain> ForeignKeys()
    {
        foreach (var key in _table.ForeignKeys)
        {
            if (_classes.Obstacle(_table, key) is { } obstacle)
                LeaveOut($"the foreign key {key.Name} to {key.Target}, {obstacle}");
            else if (_classes.KeyOf(_table.Name, key.Columns[0]) != key)
                yield return ForeignKey(key);
        }
    }

    private CallChain ForeignKey(ForeignKeyModel key)
    {
        var chain = Define("ForeignKey", [.. key.Columns.Select(_members.PathOf)]).Then("References", Target(key));
        Named(chain, key.Name, _classes.NameOf(_table, key));
        if (key.OnDelete != ReferentialAction.NoAction || key.OnDeleteColumns.Count > 0)
            chain.Then("OnDelete", key.OnDeleteColumns.Select(_members.PathOf).Prepend(Action(key.OnDelete)));
        if (key.OnUpdate != ReferentialAction.NoAction)
            chain.Then("OnUpdate", Action(key.OnUpdate));
        chain.ThenIf(key.IsMatchFull, "MatchFull");
        Deferrable(chain, key.Deferral);
        return chain.ThenIf(key.IsNotValid, "NotValid")
            .ThenIf(key.IsNotEnforced, "NotEnforced")
            .ThenIf(key.IsPeriod, "Period")
            .ThenText("Comment", key.Comment);
    }

    private string Target(ForeignKeyModel key)
    {
        var other = _classes.Of(key.Target)!;
        var columns = string.Join(", ", key.TargetColumns.Select(c => $"{other.Parameter}.{other.PathOf(c)}"));
        return $"({other.Row}) => {(key.TargetColumns.Count == 1 ? columns : $"({columns})")}";
    }

    private IEnumerable<CallChain> Constraints()
    {
        foreach (var check in _table.Checks)
        {
            var part = NamePart.Of(check.Name, _table.Name.Name, _classes.Convention.CheckName);
            var chain = Define("Check", CSharpText.Literal(part), Sql(check.Condition, "", $"the check {check.Name}"));
            Named(chain, check.Name, _classes.Convention.CheckName(_table.Name.Name, part));
            yield return chain.ThenIf(check.IsNoInherit, "NoInherit")
                .ThenIf(check.IsNotValid, "NotValid")
                .ThenIf(check.IsNotEnforced, "NotEnforced")
                .ThenText("Comment", check.Comment);
        }

        foreach (var exclusion in _table.Exclusions)
            yield return Exclusion(exclusion);
    }

    private CallChain Exclusion(ExclusionModel exclusion)
    {
        var part = NamePart.Of(exclusion.Name, _table.Name.Name, _classes.Convention.ExclusionName);
        var chain = Define("Exclude", CSharpText.Literal(part));
        Named(chain, exclusion.Name, _classes.Convention.ExclusionName(_table.Name.Name, part));
        foreach (var element in exclusion.Elements)
            chain.Then("Element", Key(element.Key, exclusion.Name), CSharpText.Literal(element.Operator));
        if (exclusion.Method != IndexMethod.Gist)
            chain.Then("Using", InModel($"{nameof(IndexMethod)}.{exclusion.Method}"));
        if (exclusion.Predicate is { } predicate)
            chain.Then("Where", Sql(predicate, "", $"the predicate of {exclusion.Name}"));
        if (exclusion.Included.Count > 0)
            chain.Then("Include", exclusion.Included.Select(_members.PathOf));
        Parameters(chain, exclusion.Parameters);
        chain.ThenText("Tablespace", exclusion.Tablespace);
        Deferrable(chain, exclusion.Deferral);
        if (exclusion.IsClustered)
            LeaveOut($"that the table is clustered on {exclusion.Name}");
        return chain.ThenText("Comment", exclusion.Comment).ThenText("IndexComment", exclusion.IndexComment);
    }
}
