using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <content>The types of columns, parameters and attributes.</content>
internal sealed partial class DatabaseDraft
{
    /// <summary>Longer chains of foreign keys to foreign keys are cycles.</summary>
    private const int GreatestReferenceDepth = 64;

    /// <summary>The type that a column has, or that a column stands for.</summary>
    /// <param name="column">The column.</param>
    /// <param name="owner">What holds it, for faults.</param>
    /// <param name="depth">How many foreign keys led here.</param>
    public DataType TypeOf(Column column, QualifiedName owner, int depth = 0)
    {
        var spec = column.Spec;
        var type = spec switch
        {
            { Enum: { } @enum } => Named(Use(@enum, spec.Location)),
            { UserType: { } user } => OfUser(user),
            { Reference: { } reference } => OfReference(reference, spec.Location, owner, depth),
            _ => spec.Type!,
        };
        return spec.ArrayDimensions == 0 ? type : type with { ArrayDimensions = spec.ArrayDimensions };
    }

    private static DataType Named(QualifiedName name) => new(name.Name) { Schema = name.Schema };

    private DataType OfUser(SchemaObject type)
    {
        Use(type);
        return Named(type.Name);
    }

    /// <summary>
    /// The type of the column at the end of the chain; a faulty chain is reported once, where it is resolved.
    /// </summary>
    private DataType OfReference(ReferenceSpec reference, SourceLocation user, QualifiedName owner, int depth)
    {
        if (depth > GreatestReferenceDepth)
        {
            _faults.Add(user, $"The foreign keys from {owner} refer to each other in a circle, so they have no type; "
                + "give one of the columns a type of its own and say t.ForeignKey(…).References(…).");
            return new("?");
        }

        return Table(reference.Table) is { } table && reference.Target(table.Self) is { } target
            ? TypeOf(target, table.Name, depth + 1)
            : new("?");
    }
}
