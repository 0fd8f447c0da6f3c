namespace SchemaKit.Analyzers.Interpretation;

/// <content>Patterns and switch expressions. An answer of null is unknown.</content>
internal sealed partial class Interpreter
{
    private object? Switch(ISwitchExpressionOperation choice, Frame frame)
    {
        var value = Evaluate(choice.Value, frame);
        foreach (var arm in choice.Arms)
        {
            var inner = frame.Inner();
            var answer = Matches(arm.Pattern, value, inner);
            if (answer is true && arm.Guard is { } guard)
                answer = Evaluate(guard, inner) as bool?;
            if (answer is true)
                return Evaluate(arm.Value, inner);
            if (answer is null)
                return Fail(arm.Pattern, "the value is not known");
        }

        throw new ThrownException(new InvalidOperationException("No arm of the switch matches."), choice.Syntax);
    }

    private bool? Matches(IPatternOperation pattern, object? value, Frame frame)
    {
        if (value is Unknown)
            return pattern is IDiscardPatternOperation ? true : null;
        return pattern switch
        {
            IDiscardPatternOperation => true,
            IConstantPatternOperation constant => Matches(value, Evaluate(constant.Value, frame)),
            INegatedPatternOperation negated => !Matches(negated.Pattern, value, frame),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both =>
                Matches(both.LeftPattern, value, frame) switch
                {
                    true => Matches(both.RightPattern, value, frame),
                    var answer => answer,
                },
            IBinaryPatternOperation either => Matches(either.LeftPattern, value, frame) switch
            {
                false => Matches(either.RightPattern, value, frame),
                var answer => answer,
            },
            IRelationalPatternOperation relation => Compare(relation, value, frame),
            ITypePatternOperation type => IsInstance(value, Substitute(type.MatchedType, frame)),
            IDeclarationPatternOperation declaration => Declare(declaration, value, frame),
            IRecursivePatternOperation recursive => Matches(recursive, value, frame),
            IListPatternOperation list => Matches(list, value, frame),
            _ => null,
        };
    }

    private static bool? Matches(object? value, object? constant) =>
        value is Unknown || constant is Unknown ? null
        : value is null || constant is null ? value == constant
        : AreEqual(value, constant);

    private bool? Compare(IRelationalPatternOperation relation, object? value, Frame frame) =>
        value is null
            ? false
            : Numbers.Operate(relation.OperatorKind, value, Evaluate(relation.Value, frame), isChecked: false) as bool?;

    private bool? Declare(IDeclarationPatternOperation declaration, object? value, Frame frame)
    {
        var answer = declaration.MatchesNull || declaration.MatchedType is null
            ? true
            : IsInstance(value, Substitute(declaration.MatchedType, frame));
        if (answer is true && declaration.DeclaredSymbol is { } symbol)
            frame.Declare(symbol, value);
        return answer;
    }

    private bool? Matches(IRecursivePatternOperation pattern, object? value, Frame frame)
    {
        if (value is null)
            return false;
        var answer = IsInstance(value, Substitute(pattern.MatchedType, frame));
        if (answer is true && !pattern.DeconstructionSubpatterns.IsEmpty)
        {
            answer = value is TupleValue tuple && tuple.Items.Length == pattern.DeconstructionSubpatterns.Length
                ? All(pattern.DeconstructionSubpatterns.Select((p, i) => (p, tuple.Items[i])), frame)
                : null;
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            if (answer is not true)
                return answer;
            _matched.Push(value);
            object? member;
            try
            {
                member = Evaluate(property.Member, frame);
            }
            finally
            {
                _matched.Pop();
            }

            answer = Matches(property.Pattern, member, frame);
        }

        if (answer is true && pattern.DeclaredSymbol is { } symbol)
            frame.Declare(symbol, value);
        return answer;
    }

    private bool? Matches(IListPatternOperation pattern, object? value, Frame frame)
    {
        if (value is null)
            return false;
        if (value is not object?[] items)
            return null;
        var slice = pattern.Patterns.Select((p, i) => (p, i)).FirstOrDefault(pair => pair.p is ISlicePatternOperation);
        var fixedCount = pattern.Patterns.Count(p => p is not ISlicePatternOperation);
        if (slice.p is null ? items.Length != fixedCount : items.Length < fixedCount)
            return false;
        var pairs = pattern.Patterns.Select((p, i) => p switch
        {
            ISlicePatternOperation { Pattern: { } inner } =>
                (inner, (object?)items.Skip(i).Take(items.Length - fixedCount).ToArray()),
            ISlicePatternOperation => (null, null),
            _ when slice.p is not null && i > slice.i =>
                ((IPatternOperation?)p, items[items.Length - (pattern.Patterns.Length - i)]),
            _ => (p, items[i]),
        });
        var answer = All(pairs.Where(pair => pair.Item1 is not null).Select(pair => (pair.Item1!, pair.Item2)), frame);
        if (answer is true && pattern.DeclaredSymbol is { } symbol)
            frame.Declare(symbol, value);
        return answer;
    }

    private bool? All(IEnumerable<(IPatternOperation Pattern, object? Value)> pairs, Frame frame)
    {
        foreach (var (pattern, value) in pairs)
        {
            if (Matches(pattern, value, frame) is var answer and not true)
                return answer;
        }

        return true;
    }

    /// <summary>Whether a value is of a type; null where the value does not tell.</summary>
    private bool? IsInstance(object? value, ITypeSymbol type)
    {
        if (value is null)
            return false;
        if (type.SpecialType == SpecialType.System_Object)
            return true;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        switch (value)
        {
            case InterpretedObject declared:
                var conversion = _compilation.ClassifyCommonConversion(declared.Type, type);
                return conversion is { IsImplicit: true, IsUserDefined: false };
            case EnumConstant constant:
                return SymbolEqualityComparer.Default.Equals(constant.Type, type);
            case TupleValue:
                return type.IsTupleType ? true : MayBe(type, TypeKind.Struct);
            case object?[]:
                return type is IArrayTypeSymbol ? true : MayBe(type, TypeKind.Array);
            case Closure:
                return MayBe(type, TypeKind.Delegate);
        }

        if (type is not INamedTypeSymbol named)
            return null;
        if (_library.TypeOf(named) is { } open)
            return IsInstance(value.GetType(), open, named);
        return BaseLibrary.ExactTypeOf(named) is { } exact ? exact.IsInstanceOfType(value)
            : BaseLibrary.TypeOf(named) is { } other ? other.IsInstanceOfType(value)
            : _source.Holds(named) ? false
            : null;
    }

    /// <summary>No where a value of a kind cannot be of the type, else unknown.</summary>
    private static bool? MayBe(ITypeSymbol type, TypeKind kind) =>
        type.TypeKind == kind ? (type.SpecialType == SpecialType.None ? null : false)
        : type.TypeKind is TypeKind.Interface ? null
        : false;

    private bool? IsInstance(Type actual, Type open, INamedTypeSymbol named)
    {
        if (!open.IsGenericTypeDefinition)
            return open.IsAssignableFrom(actual);
        var closest = Closest(actual, open);
        if (closest == open)
            return false;

        // A column of objects stands for one of a user's type.
        return closest.GetGenericArguments().Contains(typeof(object)) ? null : closest == _library.Close(named);
    }
}
