using SchemaKit.Model;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <seealso href="https://www.postgresql.org/docs/current/catalog-pg-proc.html"/>
internal sealed class RoutineBuilder(Catalog catalog)
{
    public RoutineModel Of(RoutineRow row)
    {
        var isForC = row.Language is "c";
        return new(
            new(row.Schema, row.RoutineName), row.Language, isForC ? row.Library! : row.StandardBody ?? row.Source)
        {
            Kind = row.Kind == "p" ? RoutineKind.Procedure : RoutineKind.Function,
            Parameters = Parameters(row),
            Returns = row.Kind == "p" || IsSaidByParameters(row) ? null : catalog.Type(row.Returns),
            ReturnsSet = row.ReturnsSet,
            IsStandardBody = row.StandardBody is not null,
            LinkSymbol = isForC ? row.Source : null,
            Volatility = row.Volatility switch
            {
                "i" => Volatility.Immutable,
                "s" => Volatility.Stable,
                _ => Volatility.Volatile,
            },
            Parallel = row.Parallel switch
            {
                "s" => ParallelSafety.Safe,
                "r" => ParallelSafety.Restricted,
                _ => ParallelSafety.Unsafe,
            },
            IsStrict = row.IsStrict,
            IsSecurityDefiner = row.IsSecurityDefiner,
            IsLeakproof = row.IsLeakproof,
            IsWindow = row.Kind == "w",
            Cost = row.Cost == (row.Language is "c" or "internal" ? "1" : "100") ? null : row.Cost,
            Rows = row.Rows == (row.ReturnsSet ? "1000" : "0") ? null : row.Rows,
            Settings = StorageOptions.Settings(row.Settings),
            DependsOn = catalog.References.Of(CatalogClass.Routine, row.Oid),
            Grants = catalog.Grants.BesideUsual(CatalogClass.Routine, row.Oid),
            IsRevokedFromPublic = catalog.Grants.IsRevokedFromPublic(CatalogClass.Routine, row.Oid),
            Comment = catalog.Comment(CatalogClass.Routine, row.Oid),
        };
    }

    // That the parameters that go out come in sets is said by the type alone.
    private static bool IsSaidByParameters(RoutineRow row) =>
        row.Modes.Contains("t") || (!row.ReturnsSet && row.Modes.Any(mode => mode is "o" or "b"));

    private ValueList<ParameterModel> Parameters(RoutineRow row) =>
        Enumerable.Range(0, row.Types.Length).Select(i => Parameter(row, i)).ToValueList();

    private ParameterModel Parameter(RoutineRow row, int position) => new(catalog.Type(row.Types[position]))
    {
        Name = row.Names.ElementAtOrDefault(position) is { Length: > 0 } name ? name : null,
        Mode = row.Modes.ElementAtOrDefault(position) switch
        {
            "o" => ParameterMode.Out,
            "b" => ParameterMode.InOut,
            "v" => ParameterMode.Variadic,
            "t" => ParameterMode.Table,
            _ => ParameterMode.In,
        },
        Default = row.Defaults.ElementAtOrDefault(position) is { } value ? new(value) : null,
    };
}
