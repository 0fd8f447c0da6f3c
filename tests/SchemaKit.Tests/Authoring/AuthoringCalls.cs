using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;

namespace SchemaKit.Tests.Authoring;

/// <summary>What classes can call, and what an assembly does call.</summary>
internal static class AuthoringCalls
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The public methods, constructors and conversions of what schemas are written with.</summary>
    public static IEnumerable<MethodBase> All { get; } =
    [
        .. typeof(Database).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == nameof(SchemaKit) && IsWrittenWith(type))
            .SelectMany(type => type.GetConstructors().Cast<MethodBase>()
                .Concat(type.GetMethods(Declared).Where(IsCall))),
    ];

    /// <summary>The authoring calls that the code of an assembly refers to.</summary>
    public static IEnumerable<MethodBase> Of(Assembly assembly, byte[] image)
    {
        using var file = new PEReader([.. image]);
        var references = file.GetMetadataReader().GetTableRowCount(TableIndex.MemberRef);
        return
        [
            .. Enumerable.Range(1, references)
                .Select(row => assembly.ManifestModule.ResolveMember(
                    MetadataTokens.GetToken(MetadataTokens.MemberReferenceHandle(row))))
                .OfType<MethodBase>()
                .Where(method => method.Module == typeof(Database).Module)
                .Select(method => method.Module.ResolveMethod(method.MetadataToken)!),
        ];
    }

    /// <summary>A call as people read it: <c>Sequence.Between(Int64?, Int64?)</c>.</summary>
    public static string Said(MethodBase call)
    {
        var parameters = call.GetParameters()
            .Where(p => p.GetCustomAttribute<CallerFilePathAttribute>() is null
                && p.GetCustomAttribute<CallerLineNumberAttribute>() is null)
            .Select(p => Said(p.ParameterType));
        var name = call.IsConstructor ? "" : $".{call.Name}{Arguments(call.IsGenericMethod, call.GetGenericArguments)}";
        return $"{Said(call.DeclaringType!)}{name}({string.Join(", ", parameters)})";
    }

    private static string Said(Type type) => type switch
    {
        _ when Nullable.GetUnderlyingType(type) is { } inner => $"{Said(inner)}?",
        { IsArray: true } => $"{Said(type.GetElementType()!)}[]",
        _ => type.Name.Split('`')[0] + Arguments(type.IsGenericType, type.GetGenericArguments),
    };

    private static string Arguments(bool isGeneric, Func<Type[]> arguments) =>
        isGeneric ? $"<{string.Join(", ", arguments().Select(Said))}>" : "";

    private static bool IsWrittenWith(Type type) =>
        type.IsClass && !type.IsSubclassOf(typeof(Attribute)) && !type.IsSubclassOf(typeof(Exception))
        && type.GetMethod("<Clone>$") is null;

    private static bool IsCall(MethodInfo method) =>
        (!method.IsSpecialName || method.Name == "op_Implicit") && method.GetBaseDefinition() == method;
}
