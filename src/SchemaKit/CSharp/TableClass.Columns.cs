using System.Globalization;
using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <summary>A column: the property that holds it.</summary>
internal sealed partial class TableClass
{
    private static readonly Dictionary<DeclarationKind, string> s_columnDeclarations = new()
    {
        [DeclarationKind.LocalTime] = "LocalTime",
        [DeclarationKind.KeptText] = "KeepText",
        [DeclarationKind.KeptByApplication] = "KeptByApplication",
        [DeclarationKind.Exclusive] = "AtMostOneOf",
        [DeclarationKind.Sensitive] = "Sensitive",
        [DeclarationKind.ThreeState] = "ThreeState",
        [DeclarationKind.NoPeriod] = "NoPeriod",
        [DeclarationKind.PublishedKey] = "PublishedKey",
        [DeclarationKind.FilledUpstream] = "FilledUpstream",
        [DeclarationKind.LogicalReference] = "LogicalReference",
        [DeclarationKind.RootRefersToItself] = "RootRefersToItself",
        [DeclarationKind.Tenant] = "Tenant",
    };

    private void Column(ColumnModel column)
    {
        var member = _members.PathOf(column.Name);
        var clr = _classes.ClrOf(column.Type);
        if (ColumnType.IsOfSystem(clr))
            _usings.Add("System");
        _text.Statement(1, $"public Column<{clr}> {member} {{ get; }} = ", Calls(column, member));
    }

    private CallChain Calls(ColumnModel column, string member)
    {
        var chain = Made(column, member);
        Identity(column, chain);
        chain.ThenIf(column.IsNullable, "Nullable");
        if (column.Default is { } value)
            chain.Then(new DefaultCall(column.Type, _classes, null, _members.Hides).Of(value, _holes));
        if (column.Generated is { } source)
        {
            var sql = Sql(source, $"{_members.Parameter}.", $"the column {column.Name}");
            chain.Then(column.IsVirtual ? "GeneratedVirtual" : "Generated", $"({_members.Row}) => {sql}");
        }

        if (column.Collation is { } collation)
            Collate(chain, collation, $"of the column {column.Name}");
        if (column.Storage is { } storage)
            chain.Then("Storage", InModel($"{nameof(ColumnStorage)}.{storage}"));
        if (column.Compression is { } compression)
            chain.Then("Compression", InModel($"{nameof(ColumnCompression)}.{compression}"));
        NotNull(column, chain);
        if (column.StatisticsTarget is { } target)
            chain.Then("StatisticsTarget", target.ToString(CultureInfo.InvariantCulture));
        foreach (var option in column.Options)
            Option(column, option, chain);
        chain.ThenText("WasNamed", column.FormerName);
        if (column.SnapshotOf is { } original)
            Snapshot(column, original, chain);
        if (column.DerivedFrom.Count > 0)
        {
            var sources = column.DerivedFrom.Select(name => $"{_members.Parameter}.{_members.PathOf(name)}");
            chain.Then("DerivedFrom", $"({_members.Row}) => [{string.Join(", ", sources)}]");
        }

        foreach (var said in column.Declarations)
        {
            if (s_columnDeclarations.TryGetValue(said.Kind, out var method))
                chain.ThenText(method, said.Because);
            else
                LeaveOut($"that the column {column.Name} is a {said.Kind}");
        }

        if (column.IsOverridden)
            LeaveOut($"that the column {column.Name} overrides that of a parent");
        return chain.ThenText("Comment", column.Comment);
    }

    private CallChain Made(ColumnModel column, string member)
    {
        var isNamed = _classes.Convention.MemberName(member.TrimStart('@')) != column.Name;
        IEnumerable<string> name = isNamed ? [CSharpText.Named("name", column.Name)] : [];
        if (_classes.KeyOf(_table.Name, column.Name) is { } key)
        {
            IEnumerable<string> actions =
            [
                .. Action("onDelete", key.OnDelete),
                .. Action("onUpdate", key.OnUpdate),
            ];
            return new CallChain("Pg").Then("ForeignKey", [Target(key), .. actions, .. name]);
        }

        return _classes.Made(column.Type, more: name);
    }

    private IEnumerable<string> Action(string parameter, ReferentialAction action) =>
        action == ReferentialAction.NoAction ? [] : [$"{parameter}: {Action(action)}"];

    private void Identity(ColumnModel column, CallChain chain)
    {
        if (column.Identity is not { } identity)
            return;
        if (_classes.ClrOf(column.Type) is not ("short" or "int" or "long"))
        {
            LeaveOut($"the identity of the column {column.Name}");
            return;
        }

        var arguments = new List<string>();
        if (identity.Generation != IdentityGeneration.Always)
            arguments.Add(InModel($"{nameof(IdentityGeneration)}.{identity.Generation}"));
        if (identity.Sequence is { } options)
        {
            Add("start", options.Start);
            Add("increment", options.Increment);
            Add("min", options.MinValue);
            Add("max", options.MaxValue);
            Add("cache", options.Cache);
            if (options.IsCycled)
                arguments.Add("cycle: true");
        }

        chain.Then("Identity", arguments);
        if (identity.SequenceName is not null
            || identity.IsUnlogged is not null
            || identity.Grants.Count > 0
            || identity.Comment is not null)
            LeaveOut($"what is said of the sequence of the column {column.Name}");

        void Add(string parameter, long? value)
        {
            if (value is { } number)
                arguments.Add($"{parameter}: {number.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    private static void NotNull(ColumnModel column, CallChain chain)
    {
        if (column.NotNull is not { } said)
            return;
        var arguments = new List<string>();
        if (said.Name is { } name)
            arguments.Add(CSharpText.Named("name", name));
        if (said.IsNotValid)
            arguments.Add("notValid: true");
        if (said.IsNoInherit)
            arguments.Add("noInherit: true");
        if (said.Comment is { } comment)
            arguments.Add(CSharpText.Named("comment", comment));
        chain.Then("NotNull", arguments);
    }

    private void Option(ColumnModel column, StorageParameter option, CallChain chain)
    {
        var isDistinct = option.Name is "n_distinct" or "n_distinct_inherited"
            && double.TryParse(option.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var values)
            && values.ToString("R", CultureInfo.InvariantCulture) == option.Value;
        if (!isDistinct)
            LeaveOut($"the option {option.Name} of the column {column.Name}");
        else if (option.Name == "n_distinct")
            chain.Then("DistinctValues", option.Value);
        else
            chain.Then("DistinctValues", option.Value, "withChildren: true");
    }

    private void Snapshot(ColumnModel column, ColumnPath original, CallChain chain)
    {
        if (_classes.Of(original.Table) is { } other
            && _classes.Table(original.Table)!.Column(original.Column) is { } source
            && _classes.ClrOf(source.Type) == _classes.ClrOf(column.Type))
            chain.Then("SnapshotOf", $"({other.Row}) => {other.Parameter}.{other.PathOf(original.Column)}");
        else
            LeaveOut($"that the column {column.Name} is a snapshot of {original}");
    }

    /// <summary>A collation by its name; one in a schema cannot be said.</summary>
    private void Collate(CallChain chain, string collation, string owner)
    {
        var tokens = SqlTokens.Of(collation);
        if (tokens.Count == 1 && tokens[0].IsName)
            chain.Then("Collate", CSharpText.Literal(tokens[0].Text));
        else
            LeaveOut($"the collation {collation} {owner}");
    }
}
