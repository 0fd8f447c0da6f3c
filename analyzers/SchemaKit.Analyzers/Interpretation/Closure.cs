namespace SchemaKit.Analyzers.Interpretation;

/// <summary>A lambda or a method group of the user's; compiled code calls it through a real delegate.</summary>
/// <param name="interpreter">Runs the body.</param>
/// <param name="method">The lambda, or the method.</param>
/// <param name="body">The body of a lambda; null for a method group.</param>
/// <param name="frame">Where it was made.</param>
/// <param name="receiver">The receiver of a method group.</param>
/// <param name="owner">What is incomplete when the body cannot be followed; null for the database.</param>
internal sealed class Closure(
    Interpreter interpreter, IMethodSymbol method, IBlockOperation? body, Frame frame, object? receiver, Completeness? owner)
{
    public const string ActionName = nameof(Action);
    public const string FunctionName = nameof(Function);

    private bool _mustBeKnown;

    public IMethodSymbol Method => method;

    public IBlockOperation? Body => body;

    public Frame Frame => frame;

    public object? Receiver => receiver;

    public Completeness? Owner => owner;

    /// <summary>A delegate of a type of this process.</summary>
    /// <param name="type">The type.</param>
    /// <param name="mustBeKnown">Whether the caller cannot do with null for an unknown result.</param>
    public Delegate As(Type type, bool mustBeKnown)
    {
        var target = interpreter.DelegateTargets.Of(type) ?? throw new NotFollowedException();
        var self = mustBeKnown
            ? new Closure(interpreter, method, body, frame, receiver, owner) { _mustBeKnown = true }
            : this;
        return Delegate.CreateDelegate(type, self, target);
    }

    private object? Call(params object?[] arguments)
    {
        var result = interpreter.CallBack(this, arguments);
        return _mustBeKnown && Unknown.IsIn(result) ? throw new NotFollowedException() : result;
    }

    private TResult Result<TResult>(object? value) =>
        Native.To(value, typeof(TResult), _mustBeKnown) is TResult result ? result : default!;

    private void Action() => Call();

    private void Action<T>(T a) => Call(a);

    private void Action<T1, T2>(T1 a, T2 b) => Call(a, b);

    private TResult Function<TResult>() => Result<TResult>(Call());

    private TResult Function<T, TResult>(T a) => Result<TResult>(Call(a));

    private TResult Function<T1, T2, TResult>(T1 a, T2 b) => Result<TResult>(Call(a, b));

    private TResult Function<T1, T2, T3, TResult>(T1 a, T2 b, T3 c) => Result<TResult>(Call(a, b, c));

    private TResult Function<T1, T2, T3, T4, TResult>(T1 a, T2 b, T3 c, T4 d) => Result<TResult>(Call(a, b, c, d));

    private TResult Function<T1, T2, T3, T4, T5, TResult>(T1 a, T2 b, T3 c, T4 d, T5 e) =>
        Result<TResult>(Call(a, b, c, d, e));

    private TResult Function<T1, T2, T3, T4, T5, T6, TResult>(T1 a, T2 b, T3 c, T4 d, T5 e, T6 f) =>
        Result<TResult>(Call(a, b, c, d, e, f));

    private TResult Function<T1, T2, T3, T4, T5, T6, T7, TResult>(T1 a, T2 b, T3 c, T4 d, T5 e, T6 f, T7 g) =>
        Result<TResult>(Call(a, b, c, d, e, f, g));

    private TResult Function<T1, T2, T3, T4, T5, T6, T7, T8, TResult>(
        T1 a, T2 b, T3 c, T4 d, T5 e, T6 f, T7 g, T8 h) => Result<TResult>(Call(a, b, c, d, e, f, g, h));
}
