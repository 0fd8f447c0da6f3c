namespace SchemaKit.Model;

/// <summary>A finding that the author accepts.</summary>
/// <param name="Rule">The id or the slug of the rule.</param>
/// <param name="On">The column, constraint or index in the table; null for the table itself.</param>
/// <param name="Because">Why; empty when none was given.</param>
public sealed record AllowanceModel(string Rule, string? On, string Because) : Located;
