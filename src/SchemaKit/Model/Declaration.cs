namespace SchemaKit.Model;

/// <summary>Something an author says of a column or a table that no DDL can say, and that rules respect.</summary>
/// <param name="Kind">What is said.</param>
/// <param name="Because">Why.</param>
public sealed record Declaration(DeclarationKind Kind, string Because)
{
    // Rules ask this of each column, and of nearly none something is said.
    internal static bool IsIn(ValueList<Declaration> declarations, DeclarationKind kind)
    {
        for (var i = 0; i < declarations.Count; i++)
        {
            if (declarations[i].Kind == kind)
                return true;
        }

        return false;
    }
}
