using System.Globalization;
using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <content>Types, sequences, and what is kept as its own SQL.</content>
internal sealed partial class ObjectClass
{
    private CallChain Domain(DomainModel domain)
    {
        var type = _classes.Made(domain.Type, _object);
        if (domain.Default is { } value)
            type.Then(Default(domain.Type).Of(value, _holes));
        Collate(type, domain.Collation);
        var schema = domain.Name.Schema == Public ? "" : $", {CSharpText.Named("schema", domain.Name.Schema)}";
        var chain = new CallChain(
            $"new Domain<{Clr(domain.Type)}>({CSharpText.Literal(domain.Name.Name)}, {type}{schema})");
        chain.ThenIf(domain.IsNotNull, "NotNull");
        if (domain.NotNull is not null)
            LeaveOut("what is said of its not-null constraint");
        foreach (var check in domain.Checks)
        {
            var part = NamePart.Of(check.Name, domain.Name.Name, _classes.Convention.CheckName);
            var said = new CallChain("c");
            if (check.Name != _classes.Convention.CheckName(domain.Name.Name, part))
                said.ThenText("Named", check.Name);
            said.ThenIf(check.IsNoInherit, "NoInherit")
                .ThenIf(check.IsNotValid, "NotValid")
                .ThenIf(check.IsNotEnforced, "NotEnforced")
                .ThenText("Comment", check.Comment);
            IEnumerable<string> define = said.Calls.Count > 0 ? [$"c => {said}"] : [];
            chain.Then("Check", [CSharpText.Literal(part), Sql(check.Condition), .. define]);
        }

        return Open(chain, domain.Grants, domain.IsRevokedFromPublic, domain.Comment);
    }

    private CallChain Composite(CompositeTypeModel type)
    {
        var chain = Made(nameof(CompositeType), type.Name);
        foreach (var attribute in type.Attributes)
        {
            var made = _classes.Made(attribute.Type, _object);
            Collate(made, attribute.Collation);
            made.ThenText("Comment", attribute.Comment);
            chain.Then("Attribute", CSharpText.Literal(attribute.Name), made.ToString());
        }

        return Open(chain, type.Grants, type.IsRevokedFromPublic, type.Comment);
    }

    private CallChain Sequence(SequenceModel sequence)
    {
        var chain = Made(nameof(Sequence), sequence.Name);
        if (sequence.Type is { } type)
        {
            if (type is { Name: "smallint" or "integer", Schema: null })
                chain.Then(type.Name == "integer" ? "AsInteger" : "AsSmallInt");
            else
                LeaveOut($"its type {type}");
        }

        if (sequence.Options is { } options)
        {
            Number("Start", options.Start);
            Number("Increment", options.Increment);
            if (options.MinValue is not null || options.MaxValue is not null)
                chain.Then("Between", Digits(options.MinValue), Digits(options.MaxValue));
            Number("Cache", options.Cache);
            chain.ThenIf(options.IsCycled, "Cycle");
        }

        chain.ThenIf(sequence.IsUnlogged, "Unlogged");
        if (sequence.OwnedBy is { } owner)
        {
            if (_classes.Of(owner.Table) is { } members && members.Has(owner.Column))
                chain.Then("OwnedBy", $"Pg.Column(({members.Row}) => {members.Parameter}.{members.PathOf(owner.Column)})");
            else
                LeaveOut($"that {owner} owns it");
        }

        return chain.ThenGrants(sequence.Grants, LeaveOut).ThenText("Comment", sequence.Comment);

        void Number(string method, long? value)
        {
            if (value is not null)
                chain.Then(method, Digits(value));
        }

        static string Digits(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "null";
    }

    private CallChain TextSearch(TextSearchConfigurationModel configuration)
    {
        var arguments = new List<string> { CSharpText.Literal(configuration.Name.Name) };
        if (configuration.CopyOf is { } original)
            arguments.Add(CSharpText.Named("copyOf", original));
        if (configuration.Parser is { } parser)
            arguments.Add(CSharpText.Named("parser", parser));
        if (configuration.Name.Schema != Public)
            arguments.Add(CSharpText.Named("schema", configuration.Name.Schema));
        var chain = new CallChain($"new {nameof(TextSearchConfiguration)}({string.Join(", ", arguments)})");
        foreach (var mapping in configuration.Mappings)
            chain.Then("Map", CSharpText.List(mapping.TokenTypes), CSharpText.List(mapping.Dictionaries));
        return chain.ThenText("Comment", configuration.Comment);
    }

    private CallChain Raw(RawObjectModel raw)
    {
        var chain = new CallChain(
            $"new {nameof(RawObject)}",
            [CSharpText.Literal(raw.Kind), CSharpText.Literal(raw.Identity), Sql(raw.Sql)]);
        foreach (var completion in raw.Completions)
            chain.Then("Then", Sql(completion));
        return Open(chain, raw.Grants, raw.IsRevokedFromPublic, raw.Comment);
    }

    private DefaultCall Default(DataType type) => new(type, _classes, _object, _ => false);
}
