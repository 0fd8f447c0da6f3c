using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>
/// A model as text, whichever copy of SchemaKit it is of: all that can be set, with file and line. ModelJson is in
/// one of the two copies only.
/// </summary>
internal static class ModelDump
{
    public static string Of(object model)
    {
        var text = new StringBuilder();
        Write(model, "", text, 0);
        return text.ToString();
    }

    private static void Write(object? value, string name, StringBuilder text, int depth)
    {
        if (value is null or false
            || (value is IEnumerable and not string && !((IEnumerable)value).Cast<object?>().Any()))
            return;
        text.Append(' ', depth * 2).Append(name);
        switch (value)
        {
            case string or bool or Enum or IConvertible:
                text.Append(": ").Append(((IConvertible)value).ToString(CultureInfo.InvariantCulture)).Append('\n');
                break;
            case IEnumerable items:
                text.Append('\n');
                foreach (var item in items)
                    Write(item, "-", text, depth + 1);
                break;
            case var _ when value.GetType().Name == "SourceLocation":
                text.Append(": ").Append(value).Append('\n');
                break;
            default:
                text.Append('\n');
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(p => p.CanWrite).OrderBy(p => p.Name, StringComparer.Ordinal))
                {
                    Write(property.GetValue(value), property.Name, text, depth + 1);
                }

                break;
        }
    }
}
