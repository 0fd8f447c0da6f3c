using System.Runtime.ExceptionServices;
using SchemaKit.Model;
using SchemaKit.Postgres.Opaque;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>Puts a model together from the catalogue.</summary>
internal sealed class DatabaseBuilder
{
    private readonly Catalog _catalog;
    private readonly CatalogRows _rows;
    private readonly CatalogOptions _options;
    private readonly SequenceBuilder _sequences;
    private readonly TypeBuilder _types;
    private readonly TableBuilder _tables;
    private readonly ViewBuilder _views;
    private readonly RoutineBuilder _routines;
    private readonly TextSearchBuilder _textSearch;

    public DatabaseBuilder(Catalog catalog, CatalogOptions options)
    {
        (_catalog, _rows, _options) = (catalog, catalog.Rows, options);
        _sequences = new(catalog);
        var columns = new ColumnBuilder(catalog, _sequences);
        var indexes = new IndexBuilder(catalog);
        var constraints = new ConstraintBuilder(catalog, indexes);
        var triggers = new TriggerBuilder(catalog);
        var statistics = new StatisticsBuilder(catalog);
        _types = new(catalog, columns, constraints);
        _tables = new(catalog, columns, constraints, indexes, triggers, statistics);
        _views = new(catalog, indexes, triggers, statistics);
        _routines = new(catalog);
        _textSearch = new(catalog);
        var hidden = _rows.Unseen.Rows.Select(r => r.Sentence)
            .Concat(_rows.Privileges.Rows.Select(r => r.Unseen).OfType<string>());
        Unseen = [.. hidden.Distinct().Order(StringComparer.Ordinal), .. Unsaid.In(catalog)];
    }

    /// <summary>What the model lacks, in sentences.</summary>
    public ValueList<string> Unseen { get; }

    public DatabaseModel Build() => new()
    {
        Schemas = _rows.Schemas.Rows
            .Where(s => !_catalog.IsMember(CatalogClass.Schema, s.Oid)).Select(Schema).ToValueList(),
        Extensions = _rows.Extensions.Rows.Select(Extension).ToValueList(),
        Enums = Types(t => t.Kind == "e").Select(_types.Enum).ToValueList(),
        Domains = Types(t => t.Kind == "d").Select(_types.Domain).ToValueList(),
        CompositeTypes = Types(t => t.Relation != 0 && _catalog.Relation(t.Relation)?.Kind == "c")
            .Select(_types.Composite).ToValueList(),
        Sequences = Relations("S").Where(s => !_sequences.IsOfIdentity(s.Oid)).Select(_sequences.Of).ToValueList(),
        Tables = Tables([.. Relations("r", "p").Where(t => !t.IsPartition)]),
        Routines = _rows.Routines.Rows
            .Where(r => r.Opaque is null && IsWanted(CatalogClass.Routine, r.Oid, r.Schema, r.RoutineName))
            .Select(_routines.Of).ToValueList(),
        Views = Relations("v").Select(_views.View).ToValueList(),
        MaterializedViews = Relations("m").Select(_views.MaterializedView).ToValueList(),
        TextSearchConfigurations = _rows.TextSearchConfigurations.Rows
            .Where(c => IsWanted(CatalogClass.TextSearchConfiguration, c.Oid, c.Schema, c.ConfigurationName))
            .Select(_textSearch.Of).ToValueList(),
        RawObjects = _rows.Opaque.SelectMany(step => step.Rows)
            .Where(r => IsWanted(r.Class, r.Oid, r.Schema ?? "", r.ObjectName)).Select(Raw).ToValueList(),
        DefaultPrivileges = _rows.DefaultPrivileges.Rows.Select(DefaultPrivileges).ToValueList(),
        IsIncomplete = Unseen.Count > 0,
    };

    /// <summary>The tables are most of a database, and know nothing of each other.</summary>
    private ValueList<TableModel> Tables(RelationRow[] rows)
    {
        var tables = new TableModel[rows.Length];
        try
        {
            Parallel.For(0, rows.Length, i => tables[i] = _tables.Of(rows[i]));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return tables.ToValueList();
    }

    private IEnumerable<RelationRow> Relations(params string[] kinds) => _rows.Relations.Rows
        .Where(r => kinds.Contains(r.Kind) && IsWanted(CatalogClass.Relation, r.Oid, r.Schema, r.RelationName));

    private IEnumerable<TypeRow> Types(Func<TypeRow, bool> isOfKind) => _rows.Types.Rows
        .Where(t => t.IsRead && isOfKind(t) && IsWanted(CatalogClass.Type, t.Oid, t.Schema!, t.TypeName))
        .OrderBy(t => t.Schema, StringComparer.Ordinal)
        .ThenBy(t => t.TypeName, StringComparer.Ordinal);

    private bool IsWanted(uint catalogClass, uint oid, string schema, string name)
    {
        if (_catalog.IsMember(catalogClass, oid))
            return false;
        var path = $"{schema}.{name}";
        return (_options.Include.Count == 0 || _options.Include.Any(g => Glob.Matches(g, path)))
            && !_options.Exclude.Any(g => Glob.Matches(g, path));
    }

    private SchemaModel Schema(SchemaRow row) => new(row.SchemaName)
    {
        Grants = row.SchemaName == "public"
            ? _catalog.Grants.BesideUsual(CatalogClass.Schema, row.Oid)
            : _catalog.Grants.Of(CatalogClass.Schema, row.Oid),
        IsRevokedFromPublic =
            row.SchemaName == "public" && _catalog.Grants.IsRevokedFromPublic(CatalogClass.Schema, row.Oid),
        Comment = _catalog.Comment(CatalogClass.Schema, row.Oid),
    };

    private ExtensionModel Extension(ExtensionRow row)
    {
        var comment = _catalog.Comment(CatalogClass.Extension, row.Oid);
        return new(row.ExtensionName)
        {
            Schema = _catalog.IsMember(CatalogClass.Schema, row.SchemaOid) ? null : row.Schema,
            Version = row.Version == row.OwnVersion ? null : row.Version,
            Comment = comment == row.OwnComment ? null : comment,
        };
    }

    private RawObjectModel Raw(OpaqueRow row)
    {
        var isEverybodys = row.Kind is "aggregate" or "function" or "procedure" or "type" or "language";
        return new(row.Kind, row.Identity, row.Sql)
        {
            Shell = row.Shell,
            Completions = row.Completions.ToValueList(),
            DependsOn = _catalog.References.Of(row.Class, row.Oid),
            Grants = isEverybodys
                ? _catalog.Grants.BesideUsual(row.Class, row.Oid)
                : _catalog.Grants.Of(row.Class, row.Oid),
            IsRevokedFromPublic = isEverybodys && _catalog.Grants.IsRevokedFromPublic(row.Class, row.Oid),
            Comment = _catalog.Comment(row.Class, row.Oid),
        };
    }

    private static DefaultPrivilegesModel DefaultPrivileges(DefaultPrivilegeRow row)
    {
        var grant = new GrantModel(row.Role, GrantBuilder.Ordered(row.Privileges))
        {
            WithGrantOption = row.IsGrantable,
        };
        return new(Kind(row.Kind), grant) { ForRole = row.ForRole, Schema = row.Schema, IsRevoked = row.IsRevoked };
    }

    private static PrivilegedKind Kind(string letter) => letter switch
    {
        "r" => PrivilegedKind.Tables,
        "S" => PrivilegedKind.Sequences,
        "f" => PrivilegedKind.Routines,
        "T" => PrivilegedKind.Types,
        "n" => PrivilegedKind.Schemas,
        "L" => PrivilegedKind.LargeObjects,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "No such kind."),
    };
}
