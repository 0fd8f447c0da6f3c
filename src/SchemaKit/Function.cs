using System.Globalization;
using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>A function.</summary>
/// <remarks>A hole in SQL gives its qualified name: <c>$"{Functions.Age}({BirthDate})"</c>.</remarks>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createfunction.html"/>
public sealed class Function : Routine<Function>
{
    private Column? _returns;
    private TableReference? _row;
    private DataType? _pseudoType;
    private bool _returnsSet;
    private Volatility _volatility;
    private ParallelSafety _parallel;
    private bool _isStrict;
    private bool _isLeakproof;
    private bool _isWindow;
    private string? _linkSymbol;
    private string? _cost;
    private string? _rows;

    /// <summary>A function without parameters, result and body yet.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Function(
        string name, string schema = "public", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, schema, file, line)
    {
    }

    /// <summary>The type of the result.</summary>
    /// <param name="type">The type, as a column has it: <c>Pg.Numeric()</c>.</param>
    public Function Returns(Column type) => Result(type, null, null, isSet: false);

    /// <summary>Results of a type.</summary>
    /// <param name="type">The type, as a column has it: <c>Pg.Numeric()</c>.</param>
    public Function ReturnsSetOf(Column type) => Result(type, null, null, isSet: true);

    /// <summary>Rows of a table.</summary>
    /// <param name="table">The table: <c>Pg.Table&lt;Users&gt;()</c>.</param>
    public Function ReturnsSetOf(TableReference table) => Result(null, table, null, isSet: true);

    /// <summary>A column of the rows that it gives, after those there are.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The type, as a column has it.</param>
    public Function ReturnsColumn(string name, Column type) =>
        Parameter(name, type, ParameterMode.Table).Result(null, null, null, isSet: true);

    /// <summary>Nothing.</summary>
    public Function ReturnsVoid() => Result(null, null, new("void"), isSet: false);

    /// <summary>What a trigger function gives.</summary>
    public Function ReturnsTrigger() => Result(null, null, new("trigger"), isSet: false);

    /// <summary>A body in C: a function of a library that the server loads; only a superuser may.</summary>
    /// <param name="library">The library: <c>$libdir/plpgsql</c>.</param>
    /// <param name="symbol">The name of the function in it.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/xfunc-c.html"/>
    public Function LinkedTo(string library, string symbol)
    {
        var body = new Sql(library.Length, 0);
        body.AppendLiteral(library);
        return Body("c", body).Copy(f => f._linkSymbol = symbol);
    }

    /// <summary>Says that it changes nothing, and gives equal results for equal arguments within a statement.</summary>
    public Function Stable() => Copy(f => f._volatility = Volatility.Stable);

    /// <summary>Says that its result depends on its arguments alone.</summary>
    public Function Immutable() => Copy(f => f._volatility = Volatility.Immutable);

    /// <summary>Gives null, without being run, when an argument is null.</summary>
    public Function Strict() => Copy(f => f._isStrict = true);

    /// <summary>Says that it tells nothing of its arguments but its result; only a superuser may.</summary>
    public Function Leakproof() => Copy(f => f._isLeakproof = true);

    /// <summary>Makes it a window function; only languages such as C can.</summary>
    public Function Window() => Copy(f => f._isWindow = true);

    /// <summary>Says whether parallel queries may run it.</summary>
    /// <param name="safety">Whether they may.</param>
    public Function Parallel(ParallelSafety safety) => Copy(f => f._parallel = safety);

    /// <summary>The estimated cost of a call.</summary>
    /// <param name="units">In units of <c>cpu_operator_cost</c>.</param>
    public Function Cost(double units) => Copy(f => f._cost = Digits(units));

    /// <summary>The estimated number of rows that it gives.</summary>
    /// <param name="rows">The number.</param>
    public Function Rows(double rows) => Copy(f => f._rows = Digits(rows));

    private protected override RoutineModel ToModel(ObjectDraft draft) => base.ToModel(draft) with
    {
        Returns = _returns is not null
            ? draft.TypeOf(_returns)
            : _row is not null ? draft.RowTypeOf(_row) : _pseudoType,
        ReturnsSet = _returnsSet,
        Volatility = _volatility,
        Parallel = _parallel,
        IsStrict = _isStrict,
        IsLeakproof = _isLeakproof,
        IsWindow = _isWindow,
        LinkSymbol = _linkSymbol,
        Cost = _cost,
        Rows = _rows,
    };

    private static string Digits(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private Function Result(Column? type, TableReference? row, DataType? pseudoType, bool isSet) =>
        Copy(f => (f._returns, f._row, f._pseudoType, f._returnsSet) = (type, row, pseudoType, isSet));
}
