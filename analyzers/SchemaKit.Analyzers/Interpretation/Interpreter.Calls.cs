using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaKit.Analyzers.Interpretation;

/// <content>Calls of the user's code.</content>
internal sealed partial class Interpreter
{
    /// <summary>Compiled code calls a lambda: SchemaKit at once or late, .NET at once.</summary>
    public object? CallBack(Closure closure, object?[] arguments)
    {
        var gaps = _gaps.Count;
        object? result = Unknown.Value;
        if (_nativeDepth > 0)
            result = Call(closure, arguments);
        else if (closure.Owner is { } owner)
            Building(owner, () => Guarded(() => result = Call(closure, arguments)));
        else
            Guarded(() => result = Call(closure, arguments));
        return _gaps.Count > gaps ? Unknown.Value : result;
    }

    private object? Call(Closure closure, object?[] arguments)
    {
        if (closure.Body is null)
        {
            var site = closure.Method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellation);
            return Call(site, closure.Method, closure.Receiver, arguments, closure.Frame, isVirtual: true);
        }

        if (closure.Method.IsAsync)
            return Fail(closure.Body, "it is asynchronous");
        _budget.Enter();
        try
        {
            var frame = new Frame(new(closure.Frame.Self, closure.Method, closure.Frame.Activation), closure.Frame);
            return Run(closure.Body, closure.Method.Parameters, arguments, frame);
        }
        finally
        {
            _budget.Leave();
        }
    }

    private object? Invoke(IInvocationOperation call, Frame frame)
    {
        // The compiler leaves out the call of a partial method that has no body, with its arguments.
        if (call.TargetMethod.OriginalDefinition is { IsPartialDefinition: true, PartialImplementationPart: null })
            return null;
        var method = Substitute(call.TargetMethod, frame);
        object? self = null;
        if (call.Instance is { } instance)
        {
            self = Evaluate(instance, frame);
            if (IsOfNullable(method))
                return Nullable(call, method.Name, self, method);
            if (self is null)
                throw new ThrownException(new NullReferenceException(), call.Syntax);
        }

        var arguments = Arguments(call.Arguments, frame);
        if (self is Unknown)
        {
            MarkIncomplete();
            return Unknown.Value;
        }

        var result = Call(call.Syntax, method, self, arguments, frame, call.IsVirtual);
        CopyBack(call.Arguments, arguments, frame);
        return result;
    }

    private object? Call(
        SyntaxNode? site, IMethodSymbol method, object? self, object?[] arguments, Frame frame, bool isVirtual)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
            return CallSource(method, frame.Self, arguments, frame, site);
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return self is Closure closure ? Call(closure, arguments) : Fail(site, "the delegate is not known");
        if (self is InterpretedObject declared && isVirtual)
            method = Dispatch(declared.Type, method);
        if (_library.Contains(method))
            return CallLibrary(site, method, self, arguments, frame);
        return _source.Holds(method.ContainingType)
            ? CallSource(method, self, arguments, outer: null, site)
            : CallBase(site, method, self, arguments);
    }

    private object? CallSource(
        IMethodSymbol method, object? self, object?[] arguments, Frame? outer = null, SyntaxNode? site = null)
    {
        if (_source.Body(method) is not { } body)
            return Fail(site, $"{method.Name} has no body that can be read");
        if (method.IsAsync)
            return Fail(site, $"{method.Name} is asynchronous");
        _budget.Enter();
        try
        {
            var frame = new Frame(new(self, method, outer?.Activation), outer);
            var definition = method.OriginalDefinition;
            return Run(body, (definition.PartialImplementationPart ?? definition).Parameters, arguments, frame);
        }
        finally
        {
            _budget.Leave();
        }
    }

    /// <summary>What the body assigns to <c>ref</c> and <c>out</c> parameters is in the arguments then.</summary>
    private object? Run(
        IBlockOperation body, ImmutableArray<IParameterSymbol> parameters, object?[] arguments, Frame frame)
    {
        var count = Math.Min(parameters.Length, arguments.Length);
        for (var i = 0; i < count; i++)
            frame.Declare(parameters[i], arguments[i]);
        var result = Run(body, frame);
        for (var i = 0; i < count; i++)
        {
            if (parameters[i].RefKind is RefKind.Out or RefKind.Ref && frame.TryGet(parameters[i], out var value))
                arguments[i] = value;
        }

        return result;
    }

    private object? Run(IBlockOperation body, Frame frame)
    {
        var activation = frame.Activation;
        if (activation.MayYield && Yields(body))
            activation.Yielded = [];
        Execute(body, frame);
        return activation.Yielded is { } items ? items.ToArray() : activation.Result;
    }

    private static bool Yields(IBlockOperation body) => body.Syntax
        .DescendantNodes(
            node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or ExpressionSyntax))
        .Any(node => node is YieldStatementSyntax);

    private object?[] Arguments(ImmutableArray<IArgumentOperation> arguments, Frame frame)
    {
        var values = new object?[arguments.Length];
        foreach (var argument in arguments)
        {
            // Caller file, line and member are literals by now.
            if (argument.Parameter is { } parameter && parameter.Ordinal < values.Length)
                values[parameter.Ordinal] = parameter.RefKind == RefKind.Out ? null : Evaluate(argument.Value, frame);
        }

        return values;
    }

    private void CopyBack(ImmutableArray<IArgumentOperation> arguments, object?[] values, Frame frame)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref } parameter
                && parameter.Ordinal < values.Length)
                Assign(argument.Value, values[parameter.Ordinal], frame);
        }
    }

    private Unknown Fail(SyntaxNode? site, string reason) => Fail(site?.GetLocation() ?? Location.None, reason);
}
