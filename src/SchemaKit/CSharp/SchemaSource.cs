using System.Text;
using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <summary>A schema, or some tables of it, as the C# classes that say it.</summary>
/// <param name="Classes">The enums, the objects beside tables, the tables in order, and at the end the database.</param>
internal sealed record SchemaSource(IReadOnlyList<ClassSource> Classes)
{
    /// <summary>What the model says and the classes do not.</summary>
    public IEnumerable<LeftOut> LeftOut => Classes.SelectMany(written => written.LeftOut);

    /// <summary>All of a schema.</summary>
    /// <param name="model">The model.</param>
    /// <param name="database">The name of the database class.</param>
    public static SchemaSource Of(DatabaseModel model, string database)
    {
        var classes = new SchemaClasses(model, model.Convention ?? LikelyConvention.Of(model), hasObjects: true);
        return new(
        [
            .. model.Enums.Where(e => e.Labels.Count > 0).Select(e => EnumClass.Of(e, classes.EnumOf(e.Name)!)),
            .. classes.Objects.Classes.Select(name => ObjectClass.Of(name, classes)),
            .. model.Tables.Select(table => TableClass.Of(table, classes)),
            DatabaseClass.Of(model, classes, database),
        ]);
    }

    /// <summary>Some tables, beside classes that are there already.</summary>
    /// <param name="model">The model that they are in.</param>
    /// <param name="tables">The tables.</param>
    public static SchemaSource Of(DatabaseModel model, IEnumerable<TableModel> tables)
    {
        var classes = new SchemaClasses(model, model.Convention ?? NamingConvention.Default, hasObjects: false);
        return new([.. tables.Select(table => TableClass.Of(table, classes))]);
    }

    /// <summary>All classes in one file.</summary>
    /// <param name="space">The namespace; null for none.</param>
    public string ToText(string? space) => ToText(Classes, space);

    /// <summary>Classes in one file, after the namespaces that they need and their own.</summary>
    public static string ToText(IReadOnlyList<ClassSource> classes, string? space)
    {
        var text = new StringBuilder();
        var usings = classes.SelectMany(written => written.Usings).Distinct()
            .OrderBy(name => name.StartsWith("static ", StringComparison.Ordinal))
            .ThenBy(name => name != "System")
            .ThenBy(name => name, StringComparer.Ordinal).ToList();
        foreach (var name in usings)
            text.Append("using ").Append(name).Append(";\n");
        if (space is not null)
            text.Append(usings.Count > 0 ? "\n" : "").Append("namespace ").Append(space).Append(";\n");
        foreach (var written in classes)
            text.Append(text.Length > 0 ? "\n" : "").Append(written.Text);
        return text.ToString();
    }
}
