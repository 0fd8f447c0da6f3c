using System.Reflection;

namespace SchemaKit.Analyzers.Interpretation;

/// <content>Fields and properties.</content>
internal sealed partial class Interpreter
{
    private readonly Dictionary<ISymbol, object?> _statics = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Gap> _staticGaps = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _initialisedTypes = new(SymbolEqualityComparer.Default);
    private int _apart;

    /// <summary>A property of an instance, dispatched as C# does.</summary>
    private object? Read(InterpretedObject self, IPropertySymbol property)
    {
        var actual = Dispatch(self.Type, property);
        if (actual.GetMethod is { } getter && _source.Body(getter) is not null)
            return CallSource(getter, self, []);
        if (self.Values.TryGetValue(actual.OriginalDefinition, out var value))
            return value;
        return _source.IsAutomatic(actual) ? DefaultOf(actual.Type) : Unknown.Value;
    }

    private object? Property(IPropertyReferenceOperation reference, Frame frame)
    {
        var property = reference.Property;
        if (property.IsStatic && _source.Holds(property.ContainingType))
        {
            return property.GetMethod is { } own && _source.Body(own) is not null
                ? CallSource(Substitute(own, frame), null, [], site: reference.Syntax)
                : Static(property, reference.Syntax.GetLocation());
        }

        var self = reference.Instance is null ? null : Evaluate(reference.Instance, frame);
        if (self is Unknown || property.GetMethod is not { } getter)
            return Unknown.Value;
        if (IsOfNullable(getter))
            return Nullable(reference, property.Name, self, getter);
        if (self is null && reference.Instance is not null)
            throw new ThrownException(new NullReferenceException(), reference.Syntax);
        return self switch
        {
            InterpretedObject declared when reference.Arguments.IsEmpty => Read(declared, property),
            object?[] items when property.Name is nameof(Array.Length) or "Count" => items.Length,
            _ => Call(
                reference.Syntax, Substitute(getter, frame), self, Arguments(reference.Arguments, frame), frame,
                isVirtual: true),
        };
    }

    private object? Field(IFieldReferenceOperation reference, Frame frame)
    {
        var field = reference.Field;
        if (reference.Instance is { } instance)
        {
            return Evaluate(instance, frame) switch
            {
                TupleValue tuple when (field.CorrespondingTupleField ?? field) is { } item
                    && int.TryParse(item.Name.Substring("Item".Length), out var n) => tuple.Items[n - 1],
                InterpretedObject declared => declared.Values.TryGetValue(Stored(field), out var value)
                    ? value
                    : DefaultOf(field.Type),
                Unknown => Unknown.Value,
                _ => Fail(reference, $"{field.Name} is not known"),
            };
        }

        if (_source.Holds(field.ContainingType))
            return Static(Stored(field), reference.Syntax.GetLocation());
        var type = _library.TypeOf(field.ContainingType) ?? BaseLibrary.TypeOf(field.ContainingType);
        return type?.GetField(field.Name, BindingFlags.Public | BindingFlags.Static) is { IsInitOnly: true } real
            ? real.GetValue(null)
            : Fail(reference, $"{field.ContainingType.Name}.{field.Name} is not followed");
    }

    /// <summary>What a value is stored under: the property, where the field is that of a property.</summary>
    private static ISymbol Stored(IFieldSymbol field) => (field.AssociatedSymbol ?? field).OriginalDefinition;

    /// <summary>
    /// All of a type at once and each once, as at run time: columns are numbered as they are made, and compared by
    /// identity.
    /// </summary>
    private object? Static(ISymbol member, Location location)
    {
        if (member.ContainingType.IsGenericType)
            return Fail(location, $"{member.Name} is static in a generic class");
        if (member is IFieldSymbol { IsReadOnly: false, IsConst: false } or IPropertySymbol { SetMethod: not null })
            return Fail(location, $"{member.Name} may change; make it read-only");
        if (_initialisedTypes.Add(member.ContainingType))
            InitialiseStatics(member.ContainingType);
        if (_staticGaps.TryGetValue(member, out var gap))
        {
            _gaps.Add(gap);
            MarkIncomplete();
            return Unknown.Value;
        }

        return _statics.TryGetValue(member, out var value)
            ? value
            : DefaultOf(member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type);
    }

    private void InitialiseStatics(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is { IsStatic: true, IsImplicitlyDeclared: false }
                and (IFieldSymbol { IsConst: false } or IPropertySymbol)
                && _source.Initialiser(member) is { } initialiser)
            {
                InitialiseStatic(member, initialiser);
            }
        }

        if (type.StaticConstructors is [{ IsImplicitlyDeclared: false } constructor]
            && _source.Body(constructor) is not null)
            Apart(() => CallSource(constructor, null, []));
    }

    private void InitialiseStatic(ISymbol member, IOperation initialiser)
    {
        object? value = Unknown.Value;
        var gap = Apart(() => value = Evaluate(initialiser, new Frame(new(null, null, outer: null))));
        _statics[member] = value;
        if (value is Unknown || gap is not null)
            _staticGaps[member] = gap ?? new(initialiser.Syntax.GetLocation(), $"{member.Name} is not known");
    }

    /// <summary>What cannot be followed in a static matters to those that use it, and to nobody else.</summary>
    private Gap? Apart(Action action)
    {
        var gaps = _gaps;
        _gaps = [];
        _apart++;
        try
        {
            Building(new Completeness(), () => Guarded(action));
            return _gaps.FirstOrDefault();
        }
        finally
        {
            _gaps = gaps;
            _apart--;
        }
    }

    private static bool IsOfNullable(IMethodSymbol method) =>
        method.ContainingType?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private object? Nullable(IOperation site, string member, object? value, IMethodSymbol method) =>
        (member, value) switch
        {
            (_, Unknown) => Unknown.Value,
            ("HasValue", _) => value is not null,
            ("Value", null) =>
                throw new ThrownException(new InvalidOperationException("Nullable object must have a value."), site.Syntax),
            ("Value", _) => value,
            ("GetValueOrDefault", not null) => value,
            ("GetValueOrDefault", null) when method.Parameters.IsEmpty => DefaultOf(method.ContainingType.TypeArguments[0]),
            _ => Fail(site, $"{member} is not followed"),
        };
}
