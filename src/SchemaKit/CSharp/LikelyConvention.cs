using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <summary>The convention that names most keys and indexes of a model which names none, as one read from a server.</summary>
internal static class LikelyConvention
{
    public static NamingConvention Of(DatabaseModel model) =>
        Fitting(model, NamingConvention.PostgreSql) > Fitting(model, NamingConvention.Default)
            ? NamingConvention.PostgreSql
            : NamingConvention.Default;

    private static int Fitting(DatabaseModel model, NamingConvention convention) =>
        model.Tables.Sum(table => Names(table, convention).Count(fits => fits));

    private static IEnumerable<bool> Names(TableModel table, NamingConvention convention)
    {
        var name = table.Name.Name;
        if (table.PrimaryKey is { } primary)
            yield return primary.Name == convention.PrimaryKeyName(name, primary.Columns);
        foreach (var unique in table.UniqueConstraints)
            yield return unique.Name == convention.UniqueName(name, unique.Columns);
        foreach (var index in table.Indexes.Where(i => !i.IsUnique))
            yield return index.Name == convention.IndexName(name, [.. index.Keys.SelectMany(key => key.Columns)]);
        foreach (var key in table.ForeignKeys)
            yield return key.Name == convention.ForeignKeyName(name, key.Target.Name, key.Columns, isRepeated: false);
    }
}
