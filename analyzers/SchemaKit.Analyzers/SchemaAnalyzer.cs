using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Analyzers.Reporting;
using SchemaKit.Analyzers.Sources;

namespace SchemaKit.Analyzers;

/// <summary>
/// Reports what the rules find in the databases that a project declares, in the file that each finding is about.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
{
    private readonly Projects _projects = new();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    internal Projects Projects => _projects;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>
    /// Diagnostics of the file at hand are live in editors, and get a light bulb; those of a whole compilation are not.
    /// </summary>
    private void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName("SchemaKit.Database") is null)
            return;
        var evaluation = new Evaluation(context.Compilation, _projects.Of(context.Compilation), context.Options);
        context.RegisterSemanticModelAction(file =>
        {
            foreach (var diagnostic in evaluation.In(file.SemanticModel.SyntaxTree, file.CancellationToken))
                file.ReportDiagnostic(diagnostic);
        });
        context.RegisterAdditionalFileAction(file =>
        {
            foreach (var diagnostic in evaluation.In(file.AdditionalFile, file.CancellationToken))
                file.ReportDiagnostic(diagnostic);
        });
    }
}
