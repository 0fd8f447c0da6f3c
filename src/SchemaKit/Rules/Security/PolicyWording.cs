using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Security;

/// <summary>Policies as findings name and change them.</summary>
internal static class PolicyWording
{
    public static string Of(TableModel table, PolicyModel policy) =>
        $"Policy {policy.Name} of {Wording.Of(table.Name)}";

    public static Subject Subject(TableModel table, PolicyModel policy) =>
        Rules.Subject.In(table, ObjectKind.Policy, policy.Name, policy.Location);

    public static string Word(SqlCommand command) => command switch
    {
        SqlCommand.All => "all",
        SqlCommand.Select => "select",
        SqlCommand.Insert => "insert",
        SqlCommand.Update => "update",
        SqlCommand.Delete => "delete",
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    /// <summary>The statement that changes a policy, with what follows its name.</summary>
    public static string Alter(TableModel table, PolicyModel policy, string change) =>
        $"alter policy {Identifier.Quote(policy.Name)} on {table.Name.ToSql()} {change};";
}
