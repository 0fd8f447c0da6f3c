using System.Collections;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaKit.Analyzers.Interpretation;

/// <content>Expressions.</content>
internal sealed partial class Interpreter
{
    /// <summary>What the oldest compiler that we load in has no name for.</summary>
    private const OperationKind CollectionExpression = (OperationKind)0x7f;

    private readonly Stack<object> _handlers = new();
    private readonly Stack<object> _initialised = new();
    private readonly Stack<object> _accessed = new();
    private readonly Stack<object?> _matched = new();

    private object? Evaluate(IOperation operation, Frame frame)
    {
        _budget.Spend();
        Budget.CheckStack();
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
            return Constant(operation.Type, constant);
        return operation switch
        {
            IInvocationOperation call => Invoke(call, frame),
            IPropertyReferenceOperation property => Property(property, frame),
            IParameterReferenceOperation parameter => Parameter(parameter, frame),
            ILocalReferenceOperation local => Local(local, frame),
            IInstanceReferenceOperation instance => Instance(instance, frame),
            IConversionOperation conversion => Conversion(conversion, frame),
            IArgumentOperation argument => Evaluate(argument.Value, frame),
            IDelegateCreationOperation creation => Evaluate(creation.Target, frame),
            IAnonymousFunctionOperation function => Lambda(function.Symbol, function.Body, frame, receiver: null),
            IMethodReferenceOperation method => MethodGroup(method, frame),
            IParenthesizedOperation parenthesised => Evaluate(parenthesised.Operand, frame),
            IInterpolatedStringHandlerCreationOperation handler => Handler(handler, frame),
            IInterpolatedStringOperation text => Text(text, frame),
            IObjectCreationOperation creation => Create(creation, frame),
            ITypeParameterObjectCreationOperation creation => Create(creation, frame),
            IAnonymousObjectCreationOperation creation => Create(creation, frame),
            IFieldReferenceOperation field => Field(field, frame),
            IArrayCreationOperation array => NewArray(array, frame),
            IArrayInitializerOperation array => array.ElementValues.Select(e => Evaluate(e, frame)).ToArray(),
            IArrayElementReferenceOperation element => Element(element, frame),
            IImplicitIndexerReferenceOperation element => Element(element, frame),
            ITupleOperation tuple => new TupleValue([.. tuple.Elements.Select(e => Evaluate(e, frame))]),
            _ => Other(operation, frame),
        };
    }

    private object? Other(IOperation operation, Frame frame) => operation switch
    {
        IBinaryOperation binary => Binary(binary, frame),
        IUnaryOperation unary => Unary(unary, frame),
        IConditionalOperation choice => Evaluate(choice.Condition, frame) switch
        {
            true => Evaluate(choice.WhenTrue, frame),
            false when choice.WhenFalse is { } otherwise => Evaluate(otherwise, frame),
            _ => Fail(choice.Condition, "the condition is not known"),
        },
        ICoalesceOperation coalesce => Evaluate(coalesce.Value, frame) ?? Evaluate(coalesce.WhenNull, frame),
        ICoalesceAssignmentOperation coalesce =>
            Evaluate(coalesce.Target, frame) ?? Assign(coalesce.Target, Evaluate(coalesce.Value, frame), frame),
        IConditionalAccessOperation access => Access(access, frame),
        IConditionalAccessInstanceOperation => _accessed.Peek(),
        ISimpleAssignmentOperation assignment => Assign(assignment.Target, Evaluate(assignment.Value, frame), frame),
        ICompoundAssignmentOperation assignment => Compound(assignment, frame),
        IDeconstructionAssignmentOperation assignment =>
            Assign(assignment.Target, Evaluate(assignment.Value, frame), frame),
        IIncrementOrDecrementOperation step => Step(step, frame),
        IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression, frame),
        IObjectOrCollectionInitializerOperation initializer => Initialised(_initialised.Peek(), initializer, frame),
        IMemberInitializerOperation member => Initialise(member, frame),
        IWithOperation with => With(with, frame),
        IIsTypeOperation test =>
            IsInstance(Evaluate(test.ValueOperand, frame), Substitute(test.TypeOperand, frame)) is { } answer
            ? answer != test.IsNegated
            : Fail(test, "the type is not known"),
        IIsPatternOperation test => Matches(test.Pattern, Evaluate(test.Value, frame), frame) is { } answer
            ? answer
            : Fail(test, "the value is not known"),
        ISwitchExpressionOperation choice => Switch(choice, frame),
        IDefaultValueOperation @default => DefaultOf(@default.Type is null ? null : Substitute(@default.Type, frame)),
        IThrowOperation thrown => Throw(thrown, frame),
        ITranslatedQueryOperation query => Evaluate(query.Operation, frame),
        ITupleBinaryOperation pair => TuplePair(pair, frame),
        _ when operation.Kind == CollectionExpression || operation.Syntax is CollectionExpressionSyntax =>
            Collection(operation, frame),
        _ => Fail(operation, $"{Wording(operation)} is not followed"),
    };

    private object? Local(ILocalReferenceOperation reference, Frame frame)
    {
        if (reference.IsDeclaration)
            frame.Declare(reference.Local, null);
        return frame.TryGet(reference.Local, out var value)
            ? value
            : Fail(reference, $"{reference.Local.Name} is not known");
    }

    private object? Parameter(IParameterReferenceOperation reference, Frame frame)
    {
        var parameter = reference.Parameter;
        if (frame.TryGet(parameter, out var value))
            return value;
        if (frame.Self is InterpretedObject self && self.Values.TryGetValue(parameter.OriginalDefinition, out value))
            return value;

        // The receiver of an extension block is a parameter of the block.
        return parameter.ContainingSymbol is INamedTypeSymbol && frame.Self is { } receiver
            ? receiver
            : Fail(reference, $"{parameter.Name} is not known");
    }

    private object? Instance(IInstanceReferenceOperation instance, Frame frame) => instance.ReferenceKind switch
    {
        InstanceReferenceKind.InterpolatedStringHandler => _handlers.Peek(),
        InstanceReferenceKind.ImplicitReceiver => _initialised.Peek(),
        InstanceReferenceKind.PatternInput => _matched.Peek(),
        _ => frame.Self,
    };

    private Closure Lambda(IMethodSymbol method, IBlockOperation? body, Frame frame, object? receiver) => new(
        this, method, body, frame, receiver, _apart > 0 || _building.Count == 0 ? null : _building.Peek());

    private object? MethodGroup(IMethodReferenceOperation reference, Frame frame)
    {
        var receiver = reference.Instance is { } instance ? Evaluate(instance, frame) : null;
        return receiver is Unknown ? receiver : Lambda(Substitute(reference.Method, frame), null, frame, receiver);
    }

    private object? Access(IConditionalAccessOperation access, Frame frame)
    {
        if (Evaluate(access.Operation, frame) is not { } value)
            return null;
        if (value is Unknown)
            return value;
        _accessed.Push(value);
        try
        {
            return Evaluate(access.WhenNotNull, frame);
        }
        finally
        {
            _accessed.Pop();
        }
    }

    private object? NewArray(IArrayCreationOperation creation, Frame frame)
    {
        if (creation.Initializer is { } initializer)
            return Evaluate(initializer, frame);
        if (creation.DimensionSizes is [var size] && creation.Type is IArrayTypeSymbol type
            && Evaluate(size, frame) is int length and >= 0 and <= Budget.GreatestLength)
        {
            return Enumerable.Repeat(DefaultOf(Substitute(type.ElementType, frame)), length).ToArray();
        }

        return Fail(creation, "the array is not followed");
    }

    private object? Element(IArrayElementReferenceOperation element, Frame frame)
    {
        var items = Evaluate(element.ArrayReference, frame) as object?[];
        if (items is null || element.Indices is not [var operand]
            || IndexOf(operand, items.Length, frame) is not { } index)
            return Fail(element, "the element is not known");
        return index >= 0 && index < items.Length
            ? items[index]
            : throw new ThrownException(new IndexOutOfRangeException(), element.Syntax);
    }

    /// <summary><c>list[^1]</c> and <c>text[1..]</c>: the length, then the indexer or a slice.</summary>
    private object? Element(IImplicitIndexerReferenceOperation element, Frame frame)
    {
        var self = Evaluate(element.Instance, frame);
        if (self is null or Unknown or InterpretedObject
            || element.LengthSymbol is not IPropertySymbol { GetMethod: { } length }
            || Call(element.Syntax, Substitute(length, frame), self, [], frame, isVirtual: true) is not int count)
        {
            return Fail(element, "the element is not known");
        }

        return (element.IndexerSymbol, element.Argument) switch
        {
            (IPropertySymbol { GetMethod: { } getter }, { } index) when IndexOf(index, count, frame) is { } at =>
                Call(element.Syntax, Substitute(getter, frame), self, [at], frame, isVirtual: true),
            (IMethodSymbol slice, IRangeOperation range)
                when Bound(range.LeftOperand, 0, count, frame) is { } start
                    && Bound(range.RightOperand, count, count, frame) is { } end =>
                Call(element.Syntax, slice, self, [start, end - start], frame, isVirtual: true),
            _ => Fail(element, "the element is not known"),
        };
    }

    private int? Bound(IOperation? bound, int otherwise, int length, Frame frame) =>
        bound is null ? otherwise : IndexOf(bound, length, frame);

    private int? IndexOf(IOperation index, int length, Frame frame) => index switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd =>
            length - (Evaluate(fromEnd.Operand, frame) as int?),
        IConversionOperation { Operand: IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd } =>
            length - (Evaluate(fromEnd.Operand, frame) as int?),
        IConversionOperation { Type.Name: "Index", Operand: var fromStart } => Evaluate(fromStart, frame) as int?,
        _ => Evaluate(index, frame) as int?,
    };

    private object? Collection(IOperation expression, Frame frame)
    {
        var items = new List<object?>();
        foreach (var element in expression.ChildOperations)
        {
            if (element.Syntax is not SpreadElementSyntax)
                items.Add(Evaluate(element, frame));
            else if (element.ChildOperations.FirstOrDefault() is { } operand
                && Evaluate(operand, frame) is IEnumerable spread)
                items.AddRange(Items(spread, element));
            else
                return Fail(element, "the sequence is not followed");
        }

        return expression.Type switch
        {
            IArrayTypeSymbol or INamedTypeSymbol { TypeKind: TypeKind.Interface } => items.ToArray(),
            INamedTypeSymbol { Name: "ReadOnlySpan" or "Span" } => items.ToArray(),
            INamedTypeSymbol { Name: "List" } => items,
            INamedTypeSymbol { Name: "HashSet" } => new HashSet<object?>(items),
            INamedTypeSymbol { Name: "ValueList" } => items.ToArray(),
            _ => Fail(expression, "the collection is not followed"),
        };
    }

    private object? Throw(IThrowOperation thrown, Frame frame)
    {
        if (thrown.Exception is null)
            throw new ThrownException(Rethrown, thrown.Syntax);
        return Evaluate(thrown.Exception, frame) is { } exception and not Unknown
            ? throw new ThrownException(exception, thrown.Syntax)
            : Fail(thrown, "the exception is not known");
    }
}
