using SchemaKit.Seam;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>An instance of a user's class. The builder reads it as the table or the group that it is.</summary>
internal sealed class InterpretedObject(Interpreter interpreter, INamedTypeSymbol type) : DeclaredObject
{
    public INamedTypeSymbol Type => type;

    public Completeness Completeness { get; } = new();

    /// <summary>Fields, properties and captured constructor parameters, by original definition.</summary>
    public Dictionary<ISymbol, object?> Values { get; private init; } = new(SymbolEqualityComparer.Default);

    public override object Self => this;

    public override bool IsComplete => Completeness.IsComplete;

    public InterpretedObject Copy() =>
        new(interpreter, type) { Values = new(Values, SymbolEqualityComparer.Default) };

    public override IEnumerable<DeclaredMember> Members() => interpreter.Members(this);

    public override void Define(TableDefinition t) => interpreter.Define(this, t);

    /// <summary>By reference, as the class has it; other equalities are not followed.</summary>
    public override bool Equals(object? obj) =>
        IsEqualByReference ? ReferenceEquals(this, obj) : throw new NotFollowedException();

    public override int GetHashCode() => IsEqualByReference ? base.GetHashCode() : throw new NotFollowedException();

    public override string ToString() => throw new NotFollowedException();

    private bool IsEqualByReference
    {
        get
        {
            for (var t = type; t is { SpecialType: not SpecialType.System_Object }; t = t.BaseType)
            {
                if (t.IsRecord || t.IsValueType || t.GetMembers(nameof(Equals)).Any(m => m.IsOverride))
                    return false;
            }

            return true;
        }
    }
}
