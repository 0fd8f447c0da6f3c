using System.Collections;
using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaKit.Benchmarks;

/// <summary>
/// Following the classes of a schema through code that is bound, up to the model: what an evaluation does between the
/// compiler's work and the rules. By reflection, since that is nobody's but the analyzer's.
/// </summary>
internal sealed class Following
{
    private const BindingFlags Any =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly Func<object> _interpreter;
    private readonly MethodInfo _read;
    private readonly INamedTypeSymbol _database;

    public Following(CSharpCompilation compilation, Assembly analyzers)
    {
        var library = compilation.GetTypeByMetadataName("SchemaKit.Database")!.ContainingAssembly;
        var typeOfCode = analyzers.GetType("SchemaKit.Analyzers.Sources.PresentCode", throwOnError: true)!;
        var code = typeOfCode.GetConstructor(Any, [typeof(Compilation)])!.Invoke([compilation]);
        var classes = typeOfCode.GetMethod("Classes", Any)!.Invoke(code, [library, CancellationToken.None])!;
        _database = ((IEnumerable)classes.GetType().GetProperty("Databases", Any)!.GetValue(classes)!)
            .Cast<INamedTypeSymbol>().Single();
        var type = analyzers.GetType("SchemaKit.Analyzers.Interpretation.Interpreter", throwOnError: true)!;
        var constructor = type.GetConstructor(Any, [typeOfCode, typeof(IAssemblySymbol), typeof(CancellationToken)])!;
        _interpreter = () => constructor.Invoke([code, library, CancellationToken.None]);
        _read = type.GetMethod("Read", Any, [typeof(INamedTypeSymbol)])!;
        Read();
    }

    /// <returns>Milliseconds.</returns>
    public double Read()
    {
        var start = Stopwatch.GetTimestamp();
        var read = _read.Invoke(_interpreter(), [_database])!;
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return read.GetType().GetProperty("Model")!.GetValue(read) is null
            ? throw new InvalidOperationException("The schema was not followed.")
            : elapsed;
    }
}
