using SchemaKit.Seam;

namespace SchemaKit.Model;

/// <summary>Everything a database has, whatever it was read from. Immutable, and equal by value.</summary>
public sealed record DatabaseModel
{
    /// <summary>The schemas that are not PostgreSQL's own.</summary>
    public ValueList<SchemaModel> Schemas { get; init; }

    /// <summary>The extensions.</summary>
    public ValueList<ExtensionModel> Extensions { get; init; }

    /// <summary>The enum types.</summary>
    public ValueList<EnumModel> Enums { get; init; }

    /// <summary>The domains.</summary>
    public ValueList<DomainModel> Domains { get; init; }

    /// <summary>The composite types.</summary>
    public ValueList<CompositeTypeModel> CompositeTypes { get; init; }

    /// <summary>The sequences that no identity column owns.</summary>
    public ValueList<SequenceModel> Sequences { get; init; }

    /// <summary>The functions and procedures.</summary>
    public ValueList<RoutineModel> Routines { get; init; }

    /// <summary>The tables; a partition is held by the table that it is a part of.</summary>
    public ValueList<TableModel> Tables { get; init; }

    /// <summary>The views.</summary>
    public ValueList<ViewModel> Views { get; init; }

    /// <summary>The materialized views.</summary>
    public ValueList<MaterializedViewModel> MaterializedViews { get; init; }

    /// <summary>The text search configurations.</summary>
    public ValueList<TextSearchConfigurationModel> TextSearchConfigurations { get; init; }

    /// <summary>What is kept as its own SQL.</summary>
    public ValueList<RawObjectModel> RawObjects { get; init; }

    /// <summary>The privileges that later objects get.</summary>
    public ValueList<DefaultPrivilegesModel> DefaultPrivileges { get; init; }

    /// <summary>The findings that the author accepts, each on the path of an object.</summary>
    public ValueList<AllowanceModel> Allowances { get; init; }

    /// <summary>The convention of names that its author chose; null for the house convention.</summary>
    public NamingConvention? Convention { get; init; }

    /// <summary>Whether its source could not be followed to the end, so that further objects may exist.</summary>
    public bool IsIncomplete { get; init; }

    /// <summary>The model of a database written as C# classes.</summary>
    /// <param name="database">The database.</param>
    /// <exception cref="SchemaDefinitionException">
    /// The classes do not describe a database; it names every fault.
    /// </exception>
    public static DatabaseModel Of(Database database) => ModelBuilder.Build(database.Apply);

    /// <summary>The table of that name, or null.</summary>
    /// <param name="name">The schema and the name.</param>
    public TableModel? Table(QualifiedName name)
    {
        foreach (var table in Tables)
        {
            if (table.Name == name)
                return table;
        }

        return null;
    }
}
