using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaKit.Seam;

namespace SchemaKit.Analyzers.Interpretation;

/// <content>Instances of the user's classes, in C#'s order: own initialisers, base constructor, own body.</content>
internal sealed partial class Interpreter
{
    private readonly Dictionary<INamedTypeSymbol, bool> _canHold = new(SymbolEqualityComparer.Default);

    private InterpretedObject Construct(INamedTypeSymbol type, IMethodSymbol? constructor, object?[] arguments)
    {
        var self = new InterpretedObject(this, type);
        Building(self.Completeness, () =>
        {
            if (constructor is null)
                Fail(type.Locations[0], $"{type.Name} has no constructor without parameters");
            else
                RunConstructor(self, type, constructor, arguments);
        });
        if (!self.IsComplete && _building.Count > 0)
            MarkIncomplete();
        return self;
    }

    private void RunConstructor(
        InterpretedObject self, INamedTypeSymbol type, IMethodSymbol constructor, object?[] arguments)
    {
        if (_library.Contains(type) || type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
            return;
        if (!_source.Holds(type))
        {
            if (BaseLibrary.TypeOf(type) is null)
                Fail(self.Type.Locations[0], $"{type.Name} is in another project");
            return;
        }

        var definition = constructor.OriginalDefinition;
        var frame = new Frame(new(self, constructor, outer: null));
        var syntax = _source.Declaration(definition);
        Bind(self, definition, arguments, frame, isPrimary: syntax is TypeDeclarationSyntax);

        var body =
            syntax is ConstructorDeclarationSyntax ? _source.Operation(syntax) as IConstructorBodyOperation : null;
        var chained = Chained(syntax, body);
        var isChainedToThis = chained is not null
            && SymbolEqualityComparer.Default.Equals(
                chained.TargetMethod.ContainingType.OriginalDefinition, type.OriginalDefinition);
        if (!isChainedToThis)
            Initialise(self, type, frame);
        if ((isChainedToThis ? type : type.BaseType) is { } next)
        {
            var target = chained is null ? Parameterless(next) : Substitute(chained.TargetMethod, frame);
            if (target is not null)
                RunNext(self, next, target, Arguments(chained, target, frame));
        }

        if ((body?.BlockBody ?? body?.ExpressionBody) is { } block)
            Execute(block, frame);
    }

    /// <summary>Constructors that call each other in a ring are an error, but code to read.</summary>
    private void RunNext(
        InterpretedObject self, INamedTypeSymbol type, IMethodSymbol constructor, object?[] arguments)
    {
        Budget.CheckStack();
        _budget.Enter();
        try
        {
            RunConstructor(self, type, constructor, arguments);
        }
        finally
        {
            _budget.Leave();
        }
    }

    private void Bind(
        InterpretedObject self, IMethodSymbol constructor, object?[] arguments, Frame frame, bool isPrimary)
    {
        for (var i = 0; i < arguments.Length && i < constructor.Parameters.Length; i++)
        {
            var parameter = constructor.Parameters[i];
            frame.Declare(parameter, arguments[i]);
            if (!isPrimary)
                continue;

            // The parameters of a primary constructor live on, and those of a record are properties.
            self.Values[parameter] = arguments[i];
            foreach (var property in constructor.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>())
                self.Values[property] = arguments[i];
        }
    }

    private void Initialise(InterpretedObject self, INamedTypeSymbol type, Frame frame)
    {
        foreach (var (member, operation) in _source.InstanceInitialisers(type))
        {
            var value = Evaluate(operation, frame);
            if (value is Unknown)
                MarkIncomplete();
            self.Values[member] = value;
        }
    }

    private object?[] Arguments(IInvocationOperation? chained, IMethodSymbol target, Frame frame) => chained is null
        ? [.. target.Parameters.Select(p => p.HasExplicitDefaultValue ? Constant(p.Type, p.ExplicitDefaultValue) : null)]
        : Arguments(chained.Arguments, frame);

    private IInvocationOperation? Chained(SyntaxNode? syntax, IConstructorBodyOperation? body) => syntax switch
    {
        ConstructorDeclarationSyntax =>
            (body?.Initializer as IExpressionStatementOperation)?.Operation as IInvocationOperation
            ?? body?.Initializer as IInvocationOperation,
        TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax call, ..] } =>
            _source.Operation(call) as IInvocationOperation,
        _ => null,
    };

    private object? Create(IObjectCreationOperation creation, Frame frame)
    {
        if (creation.Constructor is not { } constructor)
            return Fail(creation, "the constructor is not known");
        var arguments = Arguments(creation.Arguments, frame);
        var type = Substitute(constructor.ContainingType, frame);
        object? created;
        if (_library.Contains(constructor))
            created = CallLibrary(creation.Syntax, Substitute(constructor, frame), null, arguments, frame);
        else if (_source.Holds(type))
            created = Construct(type, constructor, arguments);
        else
            created = CallBase(creation.Syntax, constructor, null, arguments);
        return Initialised(created, creation.Initializer, frame);
    }

    private object? Create(ITypeParameterObjectCreationOperation creation, Frame frame) =>
        creation.Type is not null && Substitute(creation.Type, frame) is INamedTypeSymbol type && _source.Holds(type)
            ? Initialised(Construct(type, Parameterless(type), []), creation.Initializer, frame)
            : Fail(creation, "the type is not known");

    private object? Create(IAnonymousObjectCreationOperation creation, Frame frame)
    {
        if (creation.Type is not INamedTypeSymbol type)
            return Fail(creation, "the type is not known");
        var created = new InterpretedObject(this, type);
        foreach (var assignment in creation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is IPropertyReferenceOperation { Property: var property })
                created.Values[property.OriginalDefinition] = Evaluate(assignment.Value, frame);
        }

        return created;
    }

    private object? With(IWithOperation with, Frame frame)
    {
        var copied = Evaluate(with.Operand, frame) switch
        {
            InterpretedObject declared => declared.Copy(),
            { } real when real.GetType().GetMethod("<Clone>$") is { } clone => clone.Invoke(real, []),
            _ => Fail(with, "what is copied is not known"),
        };
        return Initialised(copied, with.Initializer, frame);
    }

    private object? Initialised(object? created, IObjectOrCollectionInitializerOperation? initializer, Frame frame)
    {
        if (initializer is null || created is null or Unknown)
            return created;
        _initialised.Push(created);
        try
        {
            foreach (var part in initializer.Initializers)
                Evaluate(part, frame);
        }
        finally
        {
            _initialised.Pop();
        }

        return created;
    }

    private object? Initialise(IMemberInitializerOperation member, Frame frame) =>
        Initialised(Evaluate(member.InitializedMember, frame), member.Initializer, frame);

    /// <summary>The public properties that hold a column or a group, as reflection lists them at run time.</summary>
    public IEnumerable<DeclaredMember> Members(InterpretedObject self)
    {
        var seen = new HashSet<(string, ITypeSymbol)>();
        var described = Described(self.Type);
        foreach (var type in Bases(described).TakeWhile(t => !_library.Contains(t)))
        {
            var isOwn = SymbolEqualityComparer.Default.Equals(type, described);
            var depth = Bases(type).Count();
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                if (!IsListed(property, isOwn)
                    || !seen.Add((property.Name, property.Type.OriginalDefinition)))
                {
                    continue;
                }

                if (Held(self, property) is { } held)
                    yield return new(property.Name, depth, isOwn, held);
            }
        }
    }

    private object? Held(InterpretedObject self, IPropertySymbol property)
    {
        object? held = Unknown.Value;
        Building(self.Completeness, () => Guarded(() => held = property.IsStatic
            ? Static(property, property.Locations[0])
            : Read(self, property)));
        if (held is Unknown)
            self.Completeness.Break();
        return held switch
        {
            Column => held,
            ColumnGroup group => group.Describe(),
            InterpretedObject group when IsGroup(group.Type) => group,
            _ => null,
        };
    }

    /// <summary>A group is described as the class that it names as its own.</summary>
    private INamedTypeSymbol Described(INamedTypeSymbol type) =>
        Bases(type).FirstOrDefault(t => _library.Contains(t) && t.MetadataName == "ColumnGroup`1")
            ?.TypeArguments[0] as INamedTypeSymbol ?? type;

    private bool IsGroup(INamedTypeSymbol type) =>
        Bases(type).Any(t => _library.Contains(t) && t.MetadataName == nameof(ColumnGroup));

    private bool IsListed(IPropertySymbol property, bool isOwn) =>
        property is { DeclaredAccessibility: Accessibility.Public, IsIndexer: false, GetMethod: not null }
        && (!property.IsStatic || isOwn)
        && property.Type is not { SpecialType: not (SpecialType.None or SpecialType.System_Object) }
        && (property.Type is not INamedTypeSymbol { TypeKind: TypeKind.Class } named || CanHold(named.OriginalDefinition));

    private bool CanHold(INamedTypeSymbol type)
    {
        if (!_canHold.TryGetValue(type, out var can))
        {
            _canHold[type] = can = type.SpecialType == SpecialType.System_Object
                || IsGroup(type)
                || Bases(type).Any(t => _library.Contains(t) && t.Name == nameof(Column));
        }

        return can;
    }
}
