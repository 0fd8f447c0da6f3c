using System.Globalization;
using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <content>Keys, indexes and statistics.</content>
internal sealed partial class TableClass
{
    private IEnumerable<CallChain> Keys()
    {
        if (_table.PrimaryKey is { } primary)
        {
            var chain = Define("PrimaryKey", [.. primary.Columns.Select(_members.PathOf)]);
            Named(chain, primary.Name, _classes.Convention.PrimaryKeyName(_table.Name.Name, primary.Columns));
            yield return Said(chain, primary);
            if (primary.NullsNotDistinct)
                LeaveOut("that two nulls are equal in the primary key");
            foreach (var declaration in primary.Declarations)
                LeaveOut($"that the primary key is {declaration.Kind}");
        }

        foreach (var unique in _table.UniqueConstraints)
        {
            var chain = Define("Unique", [.. unique.Columns.Select(_members.PathOf)]);
            Named(chain, unique.Name, _classes.Convention.UniqueName(_table.Name.Name, unique.Columns));
            chain.ThenIf(unique.NullsNotDistinct, "NullsNotDistinct");
            yield return Forever(Said(chain, unique), unique.Declarations, unique.Name);
        }
    }

    private CallChain Said(CallChain chain, KeyModel key)
    {
        if (key.Included.Count > 0)
            chain.Then("Include", key.Included.Select(_members.PathOf));
        Deferrable(chain, key.Deferral);
        chain.ThenIf(key.IsWithoutOverlaps, "WithoutOverlaps");
        chain.ThenIf(key.IsReplicaIdentity, "ReplicaIdentity");
        Parameters(chain, key.Parameters);
        chain.ThenText("Tablespace", key.Tablespace).ThenIf(key.IsClustered, "Clustered");
        if (key.AttachedTo is not null)
            LeaveOut($"that the index {key.Name} belongs to {key.AttachedTo}");
        return chain.ThenText("Comment", key.Comment).ThenText("IndexComment", key.IndexComment);
    }

    /// <summary>Unique ones first, as the model has them.</summary>
    private IEnumerable<CallChain> Indexes() =>
        _table.Indexes.Where(i => i.IsUnique).Concat(_table.Indexes.Where(i => !i.IsUnique))
            .Select(Index).OfType<CallChain>();

    private CallChain? Index(IndexModel index)
    {
        if (index.IsInvalid || index.IsBeingBuilt || (index.IsUnique && index.Method != IndexMethod.Btree))
        {
            LeaveOut($"the index {index.Name}, which is not in use");
            return null;
        }

        var columns = index.Keys.SelectMany(key => key.Columns).ToList();
        var chain = Define(index.IsUnique ? "Unique" : "Index", [.. index.Keys.Select(k => Key(k, index.Name))]);
        Named(chain, index.Name, index.IsUnique
            ? _classes.Convention.UniqueName(_table.Name.Name, columns)
            : _classes.Convention.IndexName(_table.Name.Name, columns));
        if (index.Method != IndexMethod.Btree)
            chain.Then("Using", InModel($"{nameof(IndexMethod)}.{index.Method}"));
        var isPlain = index.Predicate is null && index.Keys.All(IsPlain);
        chain.ThenIf(index.IsUnique && isPlain, "AsIndex");
        chain.ThenIf(index.NullsNotDistinct, "NullsNotDistinct");
        if (index.Included.Count > 0)
            chain.Then("Include", index.Included.Select(_members.PathOf));
        Where(chain, index);
        chain.ThenIf(index.IsReplicaIdentity, "ReplicaIdentity");
        Parameters(chain, index.Parameters);
        chain.ThenText("Tablespace", index.Tablespace).ThenIf(index.IsClustered, "Clustered");
        if (index.AttachedTo is not null)
            LeaveOut($"that the index {index.Name} belongs to {index.AttachedTo}");
        chain.ThenText("Comment", index.Comment);
        return index.IsUnique
            ? Forever(chain, index.Declarations, index.Name)
            : Declared(chain, index.Declarations, DeclarationKind.WholeValues, "ForWholeValues", index.Name);
    }

    private void Where(CallChain chain, IndexModel index)
    {
        if (index.Predicate is not { } predicate)
            return;
        var alive = index.IsUnique ? _members.Groups.FirstOrDefault(g => g.TypeName == nameof(SoftDelete)) : null;
        if (alive is not null && predicate.Text == $"{alive.Members[0].Column} is null" && predicate.Columns.Count == 1)
            chain.Then(nameof(UniqueDefinition.WhileAlive), _members.PathOf(alive.Members[0].Column).Split('.')[0]);
        else
            chain.Then("Where", Sql(predicate, "", $"the predicate of {index.Name}"));
    }

    private CallChain Forever(CallChain chain, ValueList<Declaration> declarations, string owner) =>
        Declared(chain, declarations, DeclarationKind.UniqueForever, "Forever", owner);

    private CallChain Declared(
        CallChain chain, ValueList<Declaration> declarations, DeclarationKind kind, string method, string owner)
    {
        foreach (var declaration in declarations)
        {
            if (declaration.Kind == kind)
                chain.ThenText(method, declaration.Because);
            else
                LeaveOut($"that {owner} is {declaration.Kind}");
        }

        return chain;
    }

    private static bool IsPlain(IndexKeyModel key) => key with { StatisticsTarget = null } == new IndexKeyModel
    {
        Column = key.Column ?? "",
    };

    private string Key(IndexKeyModel key, string owner)
    {
        var isColumn = key.Column is not null;
        var chain = new CallChain(isColumn ? _members.PathOf(key.Column!) : nameof(IndexKey));
        if (!isColumn)
            chain.Then(nameof(IndexKey.Of), Sql(key.Expression!, "", $"a key of {owner}"));
        chain.ThenIf(key.IsDescending, "Descending");
        chain.ThenIf(
            isColumn
            && !key.IsDescending
            && (key.Nulls is not null || (key.OperatorClass is null && key.Collation is not null)),
            "Ascending");
        if (key.Nulls is { } nulls)
            chain.Then(nulls == NullsOrder.First ? "NullsFirst" : "NullsLast");
        chain.ThenText("Operators", key.OperatorClass);
        if (key.Collation is { } collation)
            Collate(chain, collation, $"in {owner}");
        if (key.StatisticsTarget is { } target && !isColumn)
            chain.Then("StatisticsTarget", target.ToString(CultureInfo.InvariantCulture));
        else if (key.StatisticsTarget is not null)
            LeaveOut($"the statistics target of {key.Column} in {owner}");
        return chain.ToString();
    }

    private IEnumerable<CallChain> Statistics()
    {
        foreach (var statistics in _table.Statistics)
        {
            var keys = statistics.Keys.Select(key => Key(key, statistics.Name));
            var chain = Define("Statistics", [CSharpText.Literal(statistics.Name), .. keys]);
            yield return StatisticsText.Calls(statistics, chain);
        }
    }

    private static void Named(CallChain chain, string name, string nameByConvention)
    {
        if (name != nameByConvention)
            chain.ThenText("Named", name);
    }

    private static void Deferrable(CallChain chain, Deferral deferral)
    {
        if (deferral == Deferral.InitiallyDeferred)
            chain.Then("Deferrable", "initiallyDeferred: true");
        else
            chain.ThenIf(deferral == Deferral.InitiallyImmediate, "Deferrable");
    }

    private static void Parameters(CallChain chain, ValueList<StorageParameter> parameters)
    {
        foreach (var parameter in parameters)
            chain.Then("With", CSharpText.Literal(parameter.Name), CSharpText.Literal(parameter.Value));
    }
}
