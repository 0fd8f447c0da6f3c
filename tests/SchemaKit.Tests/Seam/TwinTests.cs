using System.Reflection;

namespace SchemaKit.Tests.Seam;

/// <summary>
/// A user's table or enum does not exist in the compiler's process, so that each public member that is generic over one
/// has one internal twin that takes a descriptor for it.
/// </summary>
public class TwinTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static TheoryData<string> Described() =>
        [.. PublicMembers().Where(m => Count(m) > 0).Select(Name).Distinct()];

    [Theory]
    [MemberData(nameof(Described))]
    public void A_member_over_a_users_type_has_one_twin(string name)
    {
        foreach (var member in PublicMembers().Where(m => Count(m) > 0 && Name(m) == name))
            Members(member.DeclaringType!).Where(m => IsTwin(m, member)).Should().ContainSingle($"{member} needs one");
    }

    [Fact]
    public void Several_members_are_described() => Described().Should().HaveCountGreaterThan(5);

    [Fact]
    public void No_member_has_a_parameter_that_reflection_cannot_pass() =>
        PublicMembers().Where(m => m.DeclaringType!.Namespace == "SchemaKit")
            .Should().OnlyContain(m => m.GetParameters().All(p => !p.ParameterType.IsByRefLike));

    [Theory]
    [InlineData(typeof(Table))]
    [InlineData(typeof(Database))]
    [InlineData(typeof(ColumnGroup))]
    public void A_base_class_has_no_state_and_no_visible_member(Type type)
    {
        type.GetFields(Declared).Should().BeEmpty();
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m is not ConstructorInfo).Should().BeEmpty();
    }

    private static IEnumerable<MethodBase> PublicMembers() =>
        typeof(Table).Assembly.GetExportedTypes().SelectMany(Members).Where(m => m.IsPublic);

    private static IEnumerable<MethodBase> Members(Type type) => type.GetMembers(Declared).OfType<MethodBase>();

    private static string Name(MethodBase member) => $"{member.DeclaringType!.Name}.{member.Name}";

    private static int Count(MethodBase member) =>
        (member is ConstructorInfo ? member.DeclaringType!.GetGenericArguments() : member.GetGenericArguments())
        .Count(p => p.GetGenericParameterConstraints().Any(c => c == typeof(Table) || c == typeof(Enum)));

    private static bool IsTwin(MethodBase twin, MethodBase member) =>
        twin.IsAssembly
        && twin.Name == member.Name
        && twin.GetParameters().Skip(Count(member)).Select(p => p.Name)
            .SequenceEqual(member.GetParameters().Select(p => p.Name));
}
