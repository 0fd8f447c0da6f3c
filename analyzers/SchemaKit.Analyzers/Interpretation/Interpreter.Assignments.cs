using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaKit.Analyzers.Interpretation;

/// <content>Assignments.</content>
internal sealed partial class Interpreter
{
    private object? Assign(IOperation target, object? value, Frame frame)
    {
        switch (target)
        {
            case ILocalReferenceOperation { IsDeclaration: true } local:
                frame.Declare(local.Local, value);
                return value;
            case ILocalReferenceOperation local:
                frame.Assign(local.Local, value);
                return value;
            case IParameterReferenceOperation parameter:
                frame.Assign(parameter.Parameter, value);
                return value;
            case IDiscardOperation:
                return value;
            case IDeclarationExpressionOperation declaration:
                return Assign(declaration.Expression, value, frame);
            case IConversionOperation conversion:
                return Assign(conversion.Operand, value, frame);
            case IVariableDeclaratorOperation variable:
                frame.Declare(variable.Symbol, value);
                return value;
            case ITupleOperation tuple:
                return Deconstruct(tuple, value, frame);
            case IFieldReferenceOperation field:
                return Assign(field, value, frame);
            case IPropertyReferenceOperation property:
                return Assign(property, value, frame);
            case IArrayElementReferenceOperation element:
                return Assign(element, value, frame);
            default:
                return Fail(target, $"an assignment to {Wording(target)} is not followed");
        }
    }

    private object? Assign(IFieldReferenceOperation reference, object? value, Frame frame)
    {
        if (reference.Instance is not { } instance)
            return AssignStatic(reference.Field, Stored(reference.Field), value, reference);
        if (Evaluate(instance, frame) is not InterpretedObject self)
            return Fail(reference, "the assignment is not followed");
        self.Values[Stored(reference.Field)] = value;
        return IsCopied(self, instance) ? Fail(reference, "a struct that changes is not followed") : value;
    }

    private object? Assign(IPropertyReferenceOperation reference, object? value, Frame frame)
    {
        var property = reference.Property;
        if (reference.Instance is not { } instance)
            return AssignStatic(property, property.OriginalDefinition, value, reference);
        var self = Evaluate(instance, frame);
        if (self is Unknown || value is Unknown)
        {
            MarkIncomplete();
            if (self is InterpretedObject known)
                known.Values[Dispatch(known.Type, property).OriginalDefinition] = value;
            return Unknown.Value;
        }

        if (self is InterpretedObject declared)
        {
            var actual = Dispatch(declared.Type, property);
            if (actual.SetMethod is { } own && _source.Body(own) is not null)
                CallSource(own, declared, [.. Arguments(reference.Arguments, frame), value], site: reference.Syntax);
            else
                declared.Values[actual.OriginalDefinition] = value;
            return IsCopied(declared, instance) ? Fail(reference, "a struct that changes is not followed") : value;
        }

        if (property.SetMethod is not { } setter || self is null)
            return Fail(reference, "the assignment is not followed");
        object?[] arguments = [.. Arguments(reference.Arguments, frame), value];
        return Call(reference.Syntax, Substitute(setter, frame), self, arguments, frame, isVirtual: true) is Unknown
            ? Unknown.Value
            : value;
    }

    /// <summary>The instance may be one of several copies.</summary>
    private static bool IsCopied(InterpretedObject self, IOperation instance) =>
        self.Type.IsValueType && instance is not IInstanceReferenceOperation;

    private object? AssignStatic(ISymbol member, ISymbol stored, object? value, IOperation site)
    {
        if (_apart == 0)
            return Fail(site, $"{member.Name} is static, and changes");
        _statics[stored] = value;
        return value;
    }

    private object? Assign(IArrayElementReferenceOperation element, object? value, Frame frame)
    {
        if (Evaluate(element.ArrayReference, frame) is not object?[] items || element.Indices is not [var operand]
            || IndexOf(operand, items.Length, frame) is not { } index)
        {
            return Fail(element, "the element is not known");
        }

        if (index < 0 || index >= items.Length)
            throw new ThrownException(new IndexOutOfRangeException(), element.Syntax);
        return items[index] = value;
    }

    private object? Deconstruct(ITupleOperation target, object? value, Frame frame)
    {
        object?[]? items = value switch
        {
            TupleValue tuple => tuple.Items,
            KeyValuePair<object, object> pair => [pair.Key, pair.Value],
            InterpretedObject { Type.IsRecord: true } record => Positional(record, target.Elements.Length),
            _ => null,
        };
        if (items is null || items.Length != target.Elements.Length)
        {
            Forget(target, frame);
            return value is Unknown ? value : Fail(target, "the deconstruction is not followed");
        }

        for (var i = 0; i < items.Length; i++)
            Assign(target.Elements[i], items[i], frame);
        return value;
    }

    private object?[]? Positional(InterpretedObject record, int count)
    {
        if (record.Type.InstanceConstructors.FirstOrDefault(
            c => c.Parameters.Length == count && _source.Declaration(c) is RecordDeclarationSyntax) is not { } primary)
        {
            return null;
        }

        var properties = primary.Parameters.Select(p => record.Type.GetMembers(p.Name).OfType<IPropertySymbol>().First());
        return [.. properties.Select(property => Read(record, property))];
    }

    private object? Compound(ICompoundAssignmentOperation assignment, Frame frame)
    {
        var left = Evaluate(assignment.Target, frame);
        var right = Evaluate(assignment.Value, frame);
        if (assignment.InConversion.IsNumeric && assignment.Value.Type is { } wide)
            left = Numbers.Convert(left, wide.SpecialType);
        var value = Operate(
            assignment, assignment.OperatorKind, left, right, assignment.OperatorMethod, assignment.IsChecked, frame);
        if (assignment.OutConversion.IsNumeric && assignment.Target.Type is { } narrow)
            value = Numbers.Convert(value, narrow.SpecialType);
        return Assign(assignment.Target, value, frame);
    }

    private object? Step(IIncrementOrDecrementOperation step, Frame frame)
    {
        var before = Evaluate(step.Target, frame);
        var kind = step.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var after = before switch
        {
            null or Unknown => before,
            char c => (char)(c + (kind == BinaryOperatorKind.Add ? 1 : -1)),
            byte or sbyte or short or ushort => Numbers.Convert(
                Operate(step, kind, System.Convert.ToInt32(before), 1, null, step.IsChecked, frame),
                step.Target.Type!.SpecialType),
            _ => Operate(
                step, kind, before, Numbers.Convert(1, step.Target.Type!.SpecialType), step.OperatorMethod,
                step.IsChecked, frame),
        };
        Assign(step.Target, after, frame);
        return step.IsPostfix ? before : after;
    }
}
