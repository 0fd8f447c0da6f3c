using System.Reflection;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>The method of a closure that a delegate of a type calls, found once for each type.</summary>
internal sealed class DelegateTargets
{
    private readonly Dictionary<Type, MethodInfo?> _known = [];

    /// <summary>Null where the delegate takes too many arguments.</summary>
    public MethodInfo? Of(Type type)
    {
        if (!_known.TryGetValue(type, out var target))
            _known[type] = target = Find(type);
        return target;
    }

    private static MethodInfo? Find(Type type)
    {
        var signature = type.GetMethod("Invoke")!;
        var types = signature.GetParameters().Select(p => p.ParameterType).ToList();
        var isFunction = signature.ReturnType != typeof(void);
        if (isFunction)
            types.Add(signature.ReturnType);
        var name = isFunction ? Closure.FunctionName : Closure.ActionName;
        var open = typeof(Closure)
            .GetMethods(BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .FirstOrDefault(m =>
                m.Name == name && (m.IsGenericMethod ? m.GetGenericArguments().Length : 0) == types.Count);
        return types.Count == 0 ? open : open?.MakeGenericMethod([.. types]);
    }
}
