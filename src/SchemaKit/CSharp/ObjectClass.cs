using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <summary>A class that holds objects beside tables, each in a static property after those that it uses.</summary>
internal sealed partial class ObjectClass
{
    private const string Public = "public";

    private readonly SchemaClasses _classes;
    private readonly CodeText _text = new();
    private readonly HashSet<string> _usings = new(StringComparer.Ordinal) { "SchemaKit" };
    private readonly List<LeftOut> _leftOut = [];

    /// <summary>The object that is being written.</summary>
    private NamedObject _object = null!;
    private ObjectHoles _holes = null!;

    private ObjectClass(SchemaClasses classes) => _classes = classes;

    /// <param name="name">One of the classes.</param>
    /// <param name="classes">What is called how.</param>
    public static ClassSource Of(string name, SchemaClasses classes)
    {
        var written = new ObjectClass(classes);
        written._text.Line(0, $"public static class {name}");
        written._text.Line(0, "{");
        var objects = classes.Objects.All.Where(o => o.ClassName == name).OrderBy(o => o.Position).ToList();
        foreach (var (each, i) in objects.Select((each, i) => (each, i)))
        {
            if (i > 0)
                written._text.Blank();
            written.Write(each);
        }

        written._text.Line(0, "}");
        return new(name, written._text.ToString(), [.. written._usings], written._leftOut);
    }

    private void Write(NamedObject named)
    {
        _object = named;
        _holes = new(ObjectUses.Needs(named.Model), reference => PathOf(reference));
        var known = _leftOut.Count;
        var (type, chain) = named.Model switch
        {
            DomainModel domain => ($"Domain<{Clr(domain.Type)}>", Domain(domain)),
            CompositeTypeModel composite => (nameof(CompositeType), Composite(composite)),
            SequenceModel sequence => (nameof(Sequence), Sequence(sequence)),
            RoutineModel { Kind: RoutineKind.Procedure } procedure => (nameof(Procedure), Routine(procedure)),
            RoutineModel function => (nameof(Function), Routine(function)),
            ViewModel view => (nameof(View), View(view)),
            MaterializedViewModel view => (nameof(MaterializedView), MaterializedView(view)),
            TextSearchConfigurationModel configuration => (nameof(TextSearchConfiguration), TextSearch(configuration)),
            RawObjectModel raw => (nameof(RawObject), Raw(raw)),
            _ => throw new InvalidOperationException($"{named.Reference} is of a kind that no class holds."),
        };
        Needs(chain);
        foreach (var left in _leftOut.Skip(known))
            _text.Line(1, LeftOut.Comment(left.What));
        _text.Statement(1, $"public static {type} {named.Member} {{ get; }} = ", chain);
    }

    /// <summary>What no hole in the SQL of the object has named.</summary>
    private void Needs(CallChain chain)
    {
        var rest = ObjectUses.Needs(_object.Model).Where(needed => !_holes.Met(needed) && !IsImplied(needed)).ToList();
        var tables = rest.Where(needed => needed.Kind == SchemaObjectKind.Table && PathOf(needed) is not null).ToList();
        var others = rest.Where(needed => needed.Kind != SchemaObjectKind.Table && PathOf(needed) is not null).ToList();
        if (others.Count > 0)
            chain.Then("DependsOn", others.Select(needed => PathOf(needed)!));
        if (tables.Count > 0)
            chain.Then("DependsOn", tables.Select(needed => PathOf(needed)!));
        foreach (var needed in rest.Except(others).Except(tables))
            LeaveOut($"that it needs {needed}");
    }

    /// <summary>Types that its parameters, attributes or columns have.</summary>
    private bool IsImplied(ObjectReference needed) => needed.Kind == SchemaObjectKind.Type && _object.Model switch
    {
        DomainModel domain => needed.IsTypeOf(domain.Type),
        RoutineModel routine => ObjectUses.Signature(routine).Any(needed.IsTypeOf),
        _ => false,
    };

    private string? PathOf(ObjectReference reference) => _classes.PathOf(reference, _object);

    private string Clr(DataType type)
    {
        var clr = _classes.ClrOf(type, _object);
        if (ColumnType.IsOfSystem(clr))
            _usings.Add("System");
        return clr;
    }

    private CallChain Made(string type, QualifiedName name) => new(name.Schema == Public
        ? $"new {type}({CSharpText.Literal(name.Name)})"
        : $"new {type}({CSharpText.Literal(name.Name)}, {CSharpText.Named("schema", name.Schema)})");

    private string Sql(SqlExpression sql) => InterpolatedSql.Of(sql, _ => null, _holes).Text;

    private string Sql(string sql) => Sql(new SqlExpression(sql));

    private string InModel(string word)
    {
        _usings.Add("SchemaKit.Model");
        return word;
    }

    private void Collate(CallChain chain, string? collation)
    {
        if (collation is null)
            return;
        if (SqlTokens.Of(collation) is [{ IsName: true } name])
            chain.Then("Collate", CSharpText.Literal(name.Text));
        else
            LeaveOut($"its collation {collation}");
    }

    private CallChain Open(CallChain chain, ValueList<GrantModel> grants, bool isRevoked, string? comment) => chain
        .ThenIf(isRevoked, "RevokeFromPublic")
        .ThenGrants(grants, LeaveOut)
        .ThenText("Comment", comment);

    private void LeaveOut(string what) => _leftOut.Add(
        new(_object.Model is RawObjectModel raw ? raw.Identity : _object.Reference.ToString(), what));
}
