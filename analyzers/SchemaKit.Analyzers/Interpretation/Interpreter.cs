using SchemaKit.Analyzers.Sources;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>
/// Follows the code of a database's classes, and calls SchemaKit itself for every call of SchemaKit. What it cannot
/// follow it says, and marks as incomplete what that concerns.
/// </summary>
internal sealed partial class Interpreter
{
    private readonly Compilation _compilation;
    private readonly PresentCode _code;
    private readonly CancellationToken _cancellation;
    private readonly Budget _budget;
    private readonly SourceCode _source;
    private readonly Library _library;
    private readonly BaseLibrary _baseLibrary = new();
    private readonly Stack<Completeness> _building = new();
    private readonly Dictionary<string, IMethodSymbol?> _defines = [];
    private List<Gap> _gaps = [];
    private DatabaseDefinition? _definition;

    public Interpreter(Compilation compilation, IAssemblySymbol library, CancellationToken cancellation)
        : this(new PresentCode(compilation), library, cancellation)
    {
    }

    public Interpreter(PresentCode code, IAssemblySymbol library, CancellationToken cancellation)
    {
        _code = code;
        _compilation = code.Symbols;
        _cancellation = cancellation;
        _budget = new(cancellation);
        _source = new(code, cancellation);
        _library = new(library);
    }

    public DelegateTargets DelegateTargets { get; } = new();

    /// <summary>Reads a database class.</summary>
    /// <param name="type">The class.</param>
    public InterpretedDatabase Read(INamedTypeSymbol type)
    {
        var (model, faults) = Model(type);
        return new(type, model, faults, _gaps.Distinct().ToImmutableArray()) { Added = Added() };
    }

    private (DatabaseModel? Model, ImmutableArray<SchemaFault> Faults) Model(INamedTypeSymbol type)
    {
        try
        {
            return (ModelBuilder.Build(d => Define(type, d)), ImmutableArray<SchemaFault>.Empty);
        }
        catch (SchemaDefinitionException e)
        {
            return (null, e.Faults.ToImmutableArray());
        }
        catch (ThrownException e)
        {
            Fail(e.Site.GetLocation(), $"it throws: {e.Message}");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Fail(type.Locations[0], e.Message);
        }

        return (null, ImmutableArray<SchemaFault>.Empty);
    }

    private ISet<TableType>? Added() =>
        _definition is { IsIncomplete: false } whole ? new HashSet<TableType>(whole.Tables.Select(t => t.Type)) : null;

    private void Define(INamedTypeSymbol type, DatabaseDefinition definition)
    {
        _definition = definition;
        var database = Construct(type, Parameterless(type), []);
        Building(database.Completeness, () => CallDefine(database, nameof(Database), definition));
        definition.IsIncomplete |= !database.IsComplete;
    }

    /// <summary>Called by the builder, once for each table and each group.</summary>
    public void Define(InterpretedObject declared, TableDefinition t) => Building(
        declared.Completeness,
        () => CallDefine(declared, IsTable(declared.Type) ? nameof(Table) : nameof(ColumnGroup), t));

    private void CallDefine(InterpretedObject self, string baseName, object definition)
    {
        if (!_defines.TryGetValue(baseName, out var declared))
        {
            _defines[baseName] = declared = _compilation.GetTypeByMetadataName($"{nameof(SchemaKit)}.{baseName}")
                ?.GetMembers(nameof(Define)).OfType<IMethodSymbol>().FirstOrDefault();
        }

        if (declared is null || Dispatch(self.Type, declared) is not { } method || _library.Contains(method))
            return;
        if (_source.Body(method) is null)
            Fail(self.Type.Locations[0], $"{method.ContainingType.Name} is in another project");
        else
            Guarded(() => CallSource(method, self, [definition]));
    }

    /// <summary>
    /// What an exception of the user's program concerns is incomplete: at run time there is no model.
    /// </summary>
    private void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (ThrownException e)
        {
            Fail(e.Site.GetLocation(), $"it throws: {e.Message}");
        }
        catch (NotFollowedException)
        {
            MarkIncomplete();
        }
    }

    private void Building(Completeness what, Action action)
    {
        _building.Push(what);
        try
        {
            action();
        }
        finally
        {
            _building.Pop();
        }
    }

    private void MarkIncomplete()
    {
        if (_building.Count > 0)
            _building.Peek().Break();
        else if (_definition is not null)
            _definition.IsIncomplete = true;
    }

    private Unknown Fail(IOperation operation, string reason) => Fail(operation.Syntax.GetLocation(), reason);

    private Unknown Fail(Location location, string reason, string? surroundings = null)
    {
        _gaps.Add(new(_code.Place(location), reason, surroundings));
        MarkIncomplete();
        return Unknown.Value;
    }
}
