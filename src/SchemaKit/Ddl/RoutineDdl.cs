using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <summary>Functions and procedures; the body is written exactly as it is.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createfunction.html"/>
internal static class RoutineDdl
{
    public static IEnumerable<DdlStatement> Of(RoutineModel routine, DdlOptions options)
    {
        var (sql, path) = ($"{Word(routine.Kind)} {Signature(routine)}", routine.Signature);
        return
        [
            new(DdlStatementKind.CreateRoutine, path, DoBlock.Around(Create(routine), options, "duplicate_function")),
            .. CommentDdl.On(sql, path, routine.Comment),
            .. GrantDdl.On(sql, path, routine.Grants, routine.IsRevokedFromPublic),
        ];
    }

    private static string Create(RoutineModel routine)
    {
        var parameters = routine.Parameters.Where(p => p.Mode != ParameterMode.Table).Select(Parameter);
        var lines = new[]
        {
            Returns(routine),
            $"language {Identifier.Quote(routine.Language)}",
            string.Join(" ", RoutineOptions.Of(routine)),
        };
        var settings = routine.Settings.Select(s => $"set {SqlText.Setting(s)}");
        return $"create {Word(routine.Kind)} {routine.Name.ToSql()}({string.Join(", ", parameters)})\n"
            + string.Concat(lines.Concat(settings).Where(line => line.Length > 0).Select(line => $"  {line}\n"))
            + Body(routine);
    }

    private static string Body(RoutineModel routine)
    {
        if (routine.IsStandardBody)
            return routine.Body;
        return routine.LinkSymbol is { } symbol
            ? $"as {Identifier.Literal(routine.Body)}, {Identifier.Literal(symbol)}"
            : $"as {DollarQuote.Around(routine.Body)}";
    }

    private static string Returns(RoutineModel routine)
    {
        var columns = routine.Parameters.Where(p => p.Mode == ParameterMode.Table).Select(Parameter).ToArray();
        if (columns.Length > 0)
            return $"returns table ({string.Join(", ", columns)})";
        return routine.Returns is { } type ? $"returns {(routine.ReturnsSet ? "setof " : "")}{type}" : "";
    }

    private static string Parameter(ParameterModel parameter)
    {
        var words = new[]
        {
            Word(parameter.Mode),
            parameter.Name is { } name ? Identifier.Quote(name) : "",
            parameter.Type.ToString(),
            parameter.Default is { } value ? $"default {value}" : "",
        };
        return string.Join(" ", words.Where(word => word.Length > 0));
    }

    /// <summary>The routine as <c>alter</c> and <c>drop</c> name it.</summary>
    public static string Identity(RoutineModel routine) => $"{Word(routine.Kind)} {Signature(routine)}";

    /// <summary>What tells a routine from others of its name, as SQL.</summary>
    public static string Signature(RoutineModel routine)
    {
        var parameters = routine.Parameters.Where(p => p.IsInput || routine.Kind == RoutineKind.Procedure);
        return $"{routine.Name.ToSql()}({string.Join(", ", parameters.Select(p => Moded(p.Mode, p.Type)))})";
    }

    private static string Moded(ParameterMode mode, DataType type) =>
        Word(mode) is { Length: > 0 } word ? $"{word} {type}" : type.ToString();

    private static string Word(ParameterMode mode) => mode switch
    {
        ParameterMode.In or ParameterMode.Table => "",
        ParameterMode.Out => "out",
        ParameterMode.InOut => "inout",
        ParameterMode.Variadic => "variadic",
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };

    private static string Word(RoutineKind kind) => kind switch
    {
        RoutineKind.Function => "function",
        RoutineKind.Procedure => "procedure",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
