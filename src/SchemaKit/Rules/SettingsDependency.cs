using SchemaKit.Model;

namespace SchemaKit.Rules;

/// <summary>A dependency that the settings declare, for a table whose source cannot say it.</summary>
/// <param name="On">The path of the table as findings print it, such as <c>public.addresses</c>.</param>
/// <param name="Dependency">The dependency, with its line in the file where it came from one.</param>
public sealed record SettingsDependency(string On, DependencyModel Dependency);
