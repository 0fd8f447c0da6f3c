using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <content>What a table is, and what it cannot say.</content>
internal sealed partial class TableClass
{
    private IEnumerable<CallChain> Facts()
    {
        if (_table.Comment is { } comment)
            yield return Define("Comment", CSharpText.Literal(comment));
        if (_classes.Convention.MemberName(_members.ClassName.TrimStart('@')) != _table.Name.Name)
            yield return Define("Named", CSharpText.Literal(_table.Name.Name));
        if (_table.FormerName is { } former)
            yield return Define("WasNamed", CSharpText.Literal(former));
        if (_table.OfType is { } type)
        {
            if (_classes.Objects.Find(new(SchemaObjectKind.Type, type)) is { Model: CompositeTypeModel } composite)
                yield return Define("OfType", composite.Path);
            else
                LeaveOut($"that it is a table of the type {type}");
        }

        foreach (var parent in _table.Inherits)
        {
            if (_classes.Of(parent) is { } members)
                yield return Define($"Inherits<{members.ClassName}>");
            else
                LeaveOut($"that it inherits from {parent}, which is not in the model");
        }

        foreach (var said in _table.Declarations)
        {
            if (Method(said.Kind) is { } method)
                yield return Define(method, CSharpText.Literal(said.Because));
            else
                LeaveOut($"that it is {said.Kind}");
        }
    }

    private static string? Method(DeclarationKind kind) => kind switch
    {
        DeclarationKind.Log => nameof(TableDefinition.IsLog),
        DeclarationKind.Staging => nameof(TableDefinition.IsStaging),
        DeclarationKind.Immutable => nameof(TableDefinition.IsImmutable),
        DeclarationKind.Small => nameof(TableDefinition.IsSmall),
        DeclarationKind.KeyValue => nameof(TableDefinition.IsKeyValue),
        DeclarationKind.Cache => nameof(TableDefinition.IsCache),
        DeclarationKind.Queue => nameof(TableDefinition.IsQueue),
        DeclarationKind.PartitionGaps => nameof(TableDefinition.HasPartitionGaps),
        DeclarationKind.ServiceOnly => nameof(TableDefinition.IsServiceOnly),
        _ => null,
    };

    private IEnumerable<CallChain> Dependencies()
    {
        foreach (var statement in Statistics())
            yield return statement;
        foreach (var dependency in _table.Dependencies)
        {
            var method = dependency.IsMultivalued ? "DeterminesMany" : "Determines";
            var isSimple = dependency.Determinant.Count == 1 && dependency.Dependents.Count == 1;
            yield return Define(method, Columns(dependency.Determinant), Columns(dependency.Dependents));

            string Columns(ValueList<string> names) =>
                isSimple ? _members.PathOf(names[0]) : $"[{_members.PathsOf(names)}]";
        }

        foreach (var allowance in _table.Allowances)
        {
            IEnumerable<string> on = allowance.On switch
            {
                null => [],
                { } column when _members.Has(column) => [$"on: {_members.PathOf(column)}"],
                { } part => [CSharpText.Named("on", part)],
            };
            yield return Define(
                "Allow", [CSharpText.Literal(allowance.Rule), .. on, CSharpText.Named("because", allowance.Because)]);
        }
    }

    private IEnumerable<CallChain> Storage()
    {
        if (_table.IsUnlogged)
            yield return Define("Unlogged");
        if (_table.AccessMethod is { } method)
            yield return Define("AccessMethod", CSharpText.Literal(method));
        if (_table.Tablespace is { } tablespace)
            yield return Define("Tablespace", CSharpText.Literal(tablespace));
        foreach (var parameter in _table.Parameters)
            yield return Define("With", CSharpText.Literal(parameter.Name), CSharpText.Literal(parameter.Value));
        if (_table.ReplicaIdentity != ReplicaIdentity.Default)
            yield return Define($"ReplicaIdentity{_table.ReplicaIdentity}");
    }

    private void NoteTheRest()
    {
        if (_table.PartitionKey is { } key)
        {
            var columns = string.Join(", ", key.Keys.Select(k => k.Column ?? k.Expression?.Text));
            LeaveOut($"that the rows are divided by {key.Method.ToString().ToLowerInvariant()} ({columns})");
        }

        foreach (var partition in _table.Partitions)
            LeaveOut($"the partition {partition.Table.Name}");
        foreach (var state in _table.TriggerStates)
            LeaveOut($"when the inherited trigger {state.Trigger} is on");
        var ofGroups = _members.Groups.SelectMany(g => g.Members).Select(m => m.Column);
        var others = _table.GroupColumns.Where(c => !ofGroups.Contains(c)).ToList();
        if (others.Count > 0)
            LeaveOut($"that {string.Join(", ", others)} come with a group of columns");
        foreach (var needed in _table.DependsOn.Where(d => !_holes.Met(d) && !IsImplied(d)))
            LeaveOut($"that it needs {needed}");
        if (_table.IsIncomplete)
            LeaveOut("what could not be followed where the model was read");
    }

    /// <summary>Types of columns, and tables that the class names.</summary>
    private bool IsImplied(ObjectReference needed) => needed.Kind switch
    {
        SchemaObjectKind.Type => needed.Name == _table.OfType || _table.Columns.Any(c => needed.IsTypeOf(c.Type)),
        SchemaObjectKind.Table => _table.Inherits.Any(parent => parent == needed.Name)
            || _table.ForeignKeys.Any(key => key.Target == needed.Name),
        _ => false,
    };
}
