using System.Reflection;
using System.Runtime.Loader;
using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Check;

/// <summary>Runs the schemas of an assembly, and reports what the compiler did not.</summary>
internal static class SchemaCheck
{
    /// <summary>Whether no error was reported.</summary>
    public static bool Run(CheckRequest request, TextWriter output)
    {
        var log = CompilerLog.Read(request.Log);
        if (Settings(request.Settings) is not { } said)
            return true;
        var severities = new BuildSeverities(request, log, said);
        var report = new BuildReport(request, log, severities, output);
        foreach (var type in DatabaseClasses.In(AssemblyLoadContext.Default.LoadFromAssemblyPath(request.Assembly)))
        {
            try
            {
                var database = (Database)Activator.CreateInstance(
                    type, DatabaseClasses.Constructors | BindingFlags.DoNotWrapExceptions, null, null, null)!;
                foreach (var finding in Linter.Check(DatabaseModel.Of(database), severities.Settings).Findings)
                    report.Add(finding);
            }
            catch (SchemaDefinitionException e)
            {
                foreach (var fault in e.Faults)
                    report.AddFailure(fault.Message, fault.Location);
            }
            catch (Exception e)
            {
                report.AddFailure($"{type.Name} threw {e.GetType().Name}: {e.Message}", UserFrame.Of(e));
            }
        }

        return !report.HasErrors;
    }

    /// <summary>Null when the file is wrong, which the compiler has said.</summary>
    private static RuleSettings? Settings(string? file)
    {
        if (file is null)
            return RuleSettings.Default;
        try
        {
            return RuleSettings.Parse(File.ReadAllText(file), file);
        }
        catch (SettingsException)
        {
            return null;
        }
    }
}
