using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules.Security;

/// <summary>Small models with row security.</summary>
internal static class Secured
{
    public static RuleSettings App { get; } =
        RuleSettings.Default with { Security = new() { AppRoles = ["app", "worker"], ServiceRoles = ["worker"] } };

    public static TableModel Notes(params PolicyModel[] policies) =>
        Table("notes", Column("id", "bigint"), Column("owner"), Column("is_open", "boolean")) with
        {
            HasRowSecurity = true,
            Policies = [.. policies],
        };

    public static PolicyModel Policy(
        string name, SqlCommand command, string? visible, string? writable = null, params string[] roles) =>
        new(name, command)
        {
            Using = visible is null ? null : new(visible),
            WithCheck = writable is null ? null : new(writable),
            Roles = [.. roles],
        };

    public static TableModel Granting(this TableModel table, string role, params string[] privileges) =>
        table with { Grants = [new(role, [.. privileges])] };

    public static RoutineModel Function(
        string name, string body, Volatility volatility = Volatility.Stable, int arguments = 0)
    {
        var parts = name.Split('.');
        var parameters = Enumerable.Range(0, arguments).Select(i => new ParameterModel(new("uuid")) { Name = $"x{i}" });
        return new(new(parts[0], parts[1]), "sql", body) { Volatility = volatility, Parameters = [.. parameters] };
    }

    public static string[] Said(Rule rule, DatabaseModel database, RuleSettings? settings = null) =>
        [.. Findings(rule, database, settings).Select(f => f.Message)];

    public static string[] Said(Rule rule, RuleSettings settings, params TableModel[] tables) =>
        Said(rule, new DatabaseModel { Tables = [.. tables] }, settings);

    public static string[] Said(Rule rule, params TableModel[] tables) => Said(rule, RuleSettings.Default, tables);
}
