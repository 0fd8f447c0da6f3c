using System.Globalization;
using System.Text;

namespace SchemaKit.Analyzers.Interpretation;

/// <content>Interpolated strings: SQL, and plain text.</content>
internal sealed partial class Interpreter
{
    /// <summary>The compiler's calls of AppendLiteral and AppendFormatted, on a real handler.</summary>
    private object? Handler(IInterpolatedStringHandlerCreationOperation creation, Frame frame)
    {
        if (Evaluate(creation.HandlerCreation, frame) is not { } handler || handler is Unknown)
            return Unknown.Value;
        _handlers.Push(handler);
        try
        {
            return Append(creation.Content, frame) ? handler : Unknown.Value;
        }
        finally
        {
            _handlers.Pop();
        }
    }

    private bool Append(IOperation content, Frame frame) => content switch
    {
        IInterpolatedStringAdditionOperation sum => Append(sum.Left, frame) && Append(sum.Right, frame),
        IInterpolatedStringOperation text => text.Parts.All(part =>
            part is IInterpolatedStringAppendOperation append && Evaluate(append.AppendCall, frame) is not Unknown),
        _ => false,
    };

    private object? Text(IInterpolatedStringOperation text, Frame frame)
    {
        var result = new StringBuilder();
        foreach (var part in text.Parts)
        {
            if (part is IInterpolatedStringTextOperation literal)
            {
                result.Append(literal.Text.ConstantValue.Value);
                continue;
            }

            if (part is not IInterpolationOperation hole)
                return Fail(part, "this text is not followed");
            if (Formatted(hole, frame) is not string formatted)
                return Unknown.Value;
            result.Append(formatted);
            if (result.Length > Budget.GreatestLength)
                break;
        }

        return result.Length > Budget.GreatestLength ? Fail(text, "the text is too long") : result.ToString();
    }

    private object? Formatted(IInterpolationOperation hole, Frame frame)
    {
        var value = Evaluate(hole.Expression, frame);
        if (value is Unknown || TextOf(value, hole) is not { } text)
            return Unknown.Value;
        if (hole.FormatString?.ConstantValue is { HasValue: true, Value: string format }
            && value is IFormattable formattable)
        {
            if (NativeWork.IsLongFormat(format))
                return Fail(hole, "the text is too long");
            text = formattable.ToString(format, CultureInfo.InvariantCulture);
        }

        return hole.Alignment?.ConstantValue is { HasValue: true, Value: int width and > -1000 and < 1000 }
            ? width < 0 ? text.PadRight(-width) : text.PadLeft(width)
            : text;
    }

    /// <summary>As <see cref="object.ToString"/> has it; null where it cannot be followed.</summary>
    private string? TextOf(object? value, IOperation site)
    {
        switch (value)
        {
            case null:
                return "";
            case IFormattable and not Enum:
                return ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
            case InterpretedObject declared when ToStringOf(declared.Type) is { } method:
                return CallSource(method, declared, [], site: site.Syntax) as string;
            case InterpretedObject or object?[] or Closure or Column:
                Fail(site, "its text is not followed");
                return null;
            default:
                try
                {
                    return value.ToString();
                }
                catch (NotFollowedException)
                {
                    Fail(site, "its text is not followed");
                    return null;
                }
        }
    }

    private IMethodSymbol? ToStringOf(INamedTypeSymbol type) => Bases(type).Where(_source.Holds)
        .SelectMany(t => t.GetMembers(nameof(ToString))).OfType<IMethodSymbol>()
        .FirstOrDefault(m => m is { IsOverride: true, IsImplicitlyDeclared: false } && m.Parameters.IsEmpty);
}
