using System.Globalization;
using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <content>Functions and procedures.</content>
internal sealed partial class ObjectClass
{
    private CallChain Routine(RoutineModel routine)
    {
        var chain = Made(
            routine.Kind == RoutineKind.Procedure ? nameof(Procedure) : nameof(Function), routine.Name);
        foreach (var parameter in routine.Parameters)
            Parameter(chain, parameter);
        Returned(chain, routine);
        if (routine.LinkSymbol is { } symbol)
            chain.Then("LinkedTo", CSharpText.Literal(routine.Body), CSharpText.Literal(symbol));
        else if (routine.IsStandardBody)
            chain.Then("StandardBody", Sql(routine.Body));
        else
            chain.Then("Body", CSharpText.Literal(routine.Language), Sql(routine.Body));
        if (routine.Volatility != Volatility.Volatile)
            chain.Then(routine.Volatility.ToString());
        chain.ThenIf(routine.IsStrict, "Strict")
            .ThenIf(routine.IsLeakproof, "Leakproof")
            .ThenIf(routine.IsWindow, "Window");
        if (routine.Parallel != ParallelSafety.Unsafe)
            chain.Then("Parallel", InModel($"{nameof(ParallelSafety)}.{routine.Parallel}"));
        chain.ThenIf(routine.IsSecurityDefiner, "SecurityDefiner");
        foreach (var setting in routine.Settings)
            chain.Then("Set", CSharpText.Literal(setting.Name), CSharpText.Literal(setting.Value));
        Estimate(chain, "Cost", routine.Cost);
        Estimate(chain, "Rows", routine.Rows);
        return Open(chain, routine.Grants, routine.IsRevokedFromPublic, routine.Comment);
    }

    private void Parameter(CallChain chain, ParameterModel parameter)
    {
        var type = _classes.Made(parameter.Type, _object);
        if (parameter.Default is { } value)
            type.Then(Default(parameter.Type).Of(value, _holes));
        var name = parameter.Name is null ? "null" : CSharpText.Literal(parameter.Name);
        if (parameter is { Mode: ParameterMode.Table, Name: not null })
            chain.Then("ReturnsColumn", name, type.ToString());
        else if (parameter.Mode == ParameterMode.In)
            chain.Then("Parameter", name, type.ToString());
        else
            chain.Then("Parameter", name, type.ToString(), InModel($"{nameof(ParameterMode)}.{parameter.Mode}"));
    }

    private void Returned(CallChain chain, RoutineModel routine)
    {
        if (routine.Returns is { } type)
        {
            var table = type is { Schema: { } schema, ArrayDimensions: 0 }
                ? PathOf(new(SchemaObjectKind.Table, new(schema, type.Name)))
                : null;
            if (routine.ReturnsSet)
                chain.Then("ReturnsSetOf", Row(routine, type, table) ?? _classes.Made(type, _object).ToString());
            else if (type is { Schema: null, Name: "void" or "trigger", ArrayDimensions: 0 })
                chain.Then(type.Name == "void" ? "ReturnsVoid" : "ReturnsTrigger");
            else
                chain.Then("Returns", _classes.Made(type, _object).ToString());
        }
        else if (routine.ReturnsSet && routine.Parameters.All(p => p.Mode != ParameterMode.Table))
        {
            LeaveOut("that it returns a set");
        }
    }

    /// <summary>A table whose rows are returned, which the routine then needs; a type of that name otherwise.</summary>
    private string? Row(RoutineModel routine, DataType type, string? table)
    {
        var reference = new ObjectReference(SchemaObjectKind.Table, new(type.Schema ?? "", type.Name));
        if (table is null || !routine.DependsOn.Any(needed => needed == reference))
            return null;
        _holes.Meet(reference);
        return table;
    }

    private void Estimate(CallChain chain, string method, string? number)
    {
        if (number is null)
            return;
        if (double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && value.ToString("R", CultureInfo.InvariantCulture) == number)
            chain.Then(method, number);
        else
            LeaveOut($"its {method.ToLowerInvariant()} {number}");
    }
}
