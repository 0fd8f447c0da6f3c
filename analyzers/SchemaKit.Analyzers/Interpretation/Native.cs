using System.Collections;

namespace SchemaKit.Analyzers.Interpretation;

/// <summary>Interpreted values as compiled code wants them, and back.</summary>
internal static class Native
{
    /// <summary>A value for a parameter, a property or a result of a type.</summary>
    /// <param name="value">The interpreted value.</param>
    /// <param name="type">The type of this process.</param>
    /// <param name="isBaseLibrary">Whether .NET gets it, which knows nothing of the seam.</param>
    public static object? To(object? value, Type type, bool isBaseLibrary) => value switch
    {
        Unknown => null,
        Closure closure when typeof(Delegate).IsAssignableFrom(type) => closure.As(type, isBaseLibrary),
        EnumConstant constant when !isBaseLibrary => constant.ToEnumValue(),
        TupleValue tuple when type.IsArray => ToArray(tuple.Items, type.GetElementType()!, isBaseLibrary),
        Column column when type.IsArray && !isBaseLibrary =>
            ToArray(new[] { column }, type.GetElementType()!, isBaseLibrary),
        string or null => value,
        IEnumerable items when ElementOf(type) is { } element && !type.IsInstanceOfType(value) =>
            ToArray(items, element, isBaseLibrary),
        _ => value,
    };

    /// <summary>Arrays are arrays of objects in the interpreter, whatever their type.</summary>
    public static object? From(object? value) =>
        value is Array array and not object[]? array.Cast<object?>().ToArray()
        : value is object[] objects && value.GetType() != typeof(object[]) ? objects.ToArray<object?>()
        : value;

    private static Type? ElementOf(Type type)
    {
        if (type.IsArray)
            return type.GetElementType();
        return type.IsInterface && type.IsGenericType && type.GetGenericArguments() is [var element]
            && typeof(IEnumerable).IsAssignableFrom(type)
            ? element
            : null;
    }

    private static Array ToArray(IEnumerable items, Type element, bool isBaseLibrary)
    {
        var values = items.Cast<object?>().Select(item => To(item, element, isBaseLibrary)).ToArray();
        var array = Array.CreateInstance(element, values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is { } value && !element.IsInstanceOfType(value))
                throw new NotFollowedException();
            array.SetValue(values[i], i);
        }

        return array;
    }
}
