namespace SchemaKit.Model;

/// <summary>A finding that the author accepts.</summary>
/// <param name="Rule">The id or the slug of the rule.</param>
/// <param name="On">
/// In a table, the name of a column, a constraint or whatever else is in it; null for the table itself. In a database,
/// the path of any object as findings print it, such as <c>public.late_loans</c>.
/// </param>
/// <param name="Because">Why; empty when none was given.</param>
public sealed record AllowanceModel(string Rule, string? On, string Because) : Located;
