using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <summary>The class that adds the tables, and says what belongs to no table.</summary>
internal sealed class DatabaseClass
{
    private const string Public = "public";

    private readonly DatabaseModel _model;
    private readonly SchemaClasses _classes;
    private readonly CodeText _text = new();
    private readonly HashSet<string> _usings = new(StringComparer.Ordinal) { "SchemaKit" };
    private readonly List<string> _leftOut = [];

    private DatabaseClass(DatabaseModel model, SchemaClasses classes) => (_model, _classes) = (model, classes);

    public static ClassSource Of(DatabaseModel model, SchemaClasses classes, string name)
    {
        var written = new DatabaseClass(model, classes);
        var className = classes.Another(name, "Schema");
        written.Write(className);
        var leftOut = written._leftOut.Select(what => new LeftOut("", what));
        return new(className, written._text.ToString(), [.. written._usings], [.. leftOut]);
    }

    private void Write(string name)
    {
        _text.Line(0, $"public sealed class {name} : Database");
        _text.Line(0, "{");
        _text.Line(1, "protected override void Define(DatabaseDefinition d)");
        _text.Line(1, "{");
        List<CallChain>[] sections =
        [
            [.. Settings()],
            [.. Schemas(), .. Enums(), .. Tables(), .. Objects()],
            [.. Privileges(), .. Allowances()],
        ];
        NoteTheRest();
        var isFirst = true;
        foreach (var section in sections.Where(s => s.Count > 0))
        {
            if (!isFirst)
                _text.Blank();
            isFirst = false;
            foreach (var statement in section)
                _text.Statement(2, "", statement);
        }

        if (_leftOut.Count > 0 && !isFirst)
            _text.Blank();
        foreach (var what in _leftOut)
            _text.Line(2, LeftOut.Comment(what));
        _text.Line(1, "}");
        _text.Line(0, "}");
    }

    private IEnumerable<CallChain> Settings()
    {
        if (_classes.Convention != NamingConvention.Default)
            yield return Define("Convention", ConventionText.Of(_classes.Convention));
        foreach (var extension in _model.Extensions)
        {
            yield return Define(
                "Extension",
                [
                    CSharpText.Literal(extension.Name),
                    .. Named("schema", extension.Schema),
                    .. Named("version", extension.Version),
                    .. Named("comment", extension.Comment),
                ]);
        }
    }

    /// <summary>Schemas of which something is said, or that hold no table; others come with their first table.</summary>
    private IEnumerable<CallChain> Schemas()
    {
        var used = new HashSet<string>(_model.Tables.Select(t => t.Name.Schema), StringComparer.Ordinal);
        foreach (var schema in _model.Schemas)
        {
            var isSaid = schema.Comment is not null || schema.Grants.Count > 0 || schema.IsRevokedFromPublic;
            if (!isSaid && used.Contains(schema.Name) && schema.Name != Public)
                continue;
            var chain = Schema(schema.Name, schema.Comment).ThenIf(schema.IsRevokedFromPublic, "RevokeFromPublic");
            foreach (var grant in schema.Grants)
                Grant(chain, grant, canPassOn: false, $"the schema {schema.Name}");
            yield return chain;
        }
    }

    private IEnumerable<CallChain> Enums()
    {
        var used = new HashSet<QualifiedName>(_model.Tables.SelectMany(t => t.Columns)
            .Where(c => c.Type.Schema is not null)
            .Select(c => new QualifiedName(c.Type.Schema!, c.Type.Name)));
        foreach (var type in _model.Enums)
        {
            if (_classes.EnumOf(type.Name) is not { } names)
            {
                _leftOut.Add($"the enum type {type.Name}, which has no labels");
                continue;
            }

            if (used.Contains(type.Name) && type.Grants.Count == 0 && !type.IsRevokedFromPublic)
                continue;
            var chain = Define($"Enum<{names.ClassName}>").ThenIf(type.IsRevokedFromPublic, "RevokeFromPublic");
            foreach (var grant in type.Grants)
                Grant(chain, grant, canPassOn: true, $"the enum type {type.Name}");
            yield return chain;
        }
    }

    private IEnumerable<CallChain> Tables()
    {
        foreach (var table in _model.Tables)
        {
            var add = $"Add<{_classes.Of(table.Name)!.ClassName}>";
            yield return table.Name.Schema == Public ? Define(add) : Schema(table.Name.Schema, null).Then(add);
        }
    }

    /// <summary>Those that a table uses come by themselves, but then in another order.</summary>
    private IEnumerable<CallChain> Objects() => _classes.Objects.All
        .GroupBy(named => named.ClassName)
        .Select(group => Define("Add", [.. group.Select(named => named.Path)]));

    private IEnumerable<CallChain> Privileges()
    {
        foreach (var later in _model.DefaultPrivileges)
        {
            if (PrivilegeText.Of(later.Grant) is not { } privileges || later.Grant.Columns.Count > 0)
            {
                _leftOut.Add($"default privileges on {later.On.ToString().ToLowerInvariant()} of {later.Grant.Role}");
                continue;
            }

            _usings.Add("SchemaKit.Model");
            var isPassedOn = later.Grant.WithGrantOption && !later.IsRevoked;
            IEnumerable<string> passed = isPassedOn ? ["withGrantOption: true"] : [];
            if (later.Grant.WithGrantOption && later.IsRevoked)
                _leftOut.Add($"that {later.Grant.Role} loses only the grant option by default");
            yield return Define(
                later.IsRevoked ? "RevokeDefaultPrivileges" : "DefaultPrivileges",
                [
                    $"{nameof(PrivilegedKind)}.{later.On}",
                    privileges,
                    CSharpText.Named(later.IsRevoked ? "from" : "to", later.Grant.Role),
                    .. Named("schema", later.Schema),
                    .. Named("forRole", later.ForRole),
                    .. passed,
                ]);
        }
    }

    private IEnumerable<CallChain> Allowances()
    {
        foreach (var allowance in _model.Allowances)
        {
            if (allowance.On is not { } on)
            {
                _leftOut.Add($"that {allowance.Rule} is allowed, which names no object");
                continue;
            }

            yield return Define(
                "Allow",
                CSharpText.Literal(allowance.Rule),
                CSharpText.Named("on", on),
                CSharpText.Named("because", allowance.Because));
        }
    }

    private void Grant(CallChain chain, GrantModel grant, bool canPassOn, string on)
    {
        if (PrivilegeText.Of(grant) is not { } privileges
            || grant.Columns.Count > 0
            || (grant.WithGrantOption && !canPassOn))
        {
            _leftOut.Add($"what {grant.Role} may do with {on}: {grant.Privileges}");
            return;
        }

        IEnumerable<string> passed = grant.WithGrantOption ? ["withGrantOption: true"] : [];
        chain.Then("Grant", [privileges, CSharpText.Named("to", grant.Role), .. passed]);
    }

    private void NoteTheRest()
    {
        _leftOut.AddRange(_model.RawObjects.Where(r => r.Shell is not null).Select(r => $"the {r.Kind} {r.Identity}"));
        if (_model.IsIncomplete)
            _leftOut.Add("what could not be followed where the model was read");
    }

    private static CallChain Define(string method, params string[] arguments) =>
        new CallChain("d").Then(method, arguments);

    private static CallChain Schema(string name, string? comment) => Define(
        "Schema",
        comment is null ? [CSharpText.Literal(name)] : [CSharpText.Literal(name), CSharpText.Literal(comment)]);

    private static IEnumerable<string> Named(string parameter, string? text) =>
        text is null ? [] : [CSharpText.Named(parameter, text)];
}
