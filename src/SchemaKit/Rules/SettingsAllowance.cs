namespace SchemaKit.Rules;

/// <summary>Findings that the settings accept, by the paths of their objects.</summary>
/// <param name="Rule">The id or the slug of the rule.</param>
/// <param name="On">
/// The paths as findings print them, such as <c>public.orders.user_id</c>; <c>*</c> stands for any characters,
/// <c>?</c> for one.
/// </param>
/// <param name="Because">Why; empty when no reason is given, which is a finding itself.</param>
public sealed record SettingsAllowance(string Rule, string On, string Because)
{
    /// <summary>The last day on which it counts; null for ever. The time of day is of no account.</summary>
    public DateTime? Until { get; init; }
}
