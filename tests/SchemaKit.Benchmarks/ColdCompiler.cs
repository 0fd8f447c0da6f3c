using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SchemaKit.Benchmarks;

/// <summary>
/// What a build costs in a process of its own, as after a restart of the compiler: most of it is the compiling of our
/// code, once. The SDK's own compiler runs alone; with an analyzer that asks for operations, or with the SDK's, which do;
/// and with ours beside these.
/// </summary>
internal static class ColdCompiler
{
    private const int Rounds = 7;

    public static void Run(int tables)
    {
        var folder = Directory.CreateTempSubdirectory("schemakit-").FullName;
        try
        {
            var common = Common(folder, tables);
            string binding = $"/analyzer:{typeof(ColdCompiler).Assembly.Location}";
            string[] ours = [.. InCompilers().Select(file => $"/analyzer:{file}")];
            var sdk = OfSdk();
            Compare(
                folder,
                common,
                ("no analyzer", []),
                ("one that asks for operations", [binding]),
                ("that one and ours", [binding, .. ours]),
                ("the SDK's", sdk),
                ("the SDK's and ours", [.. sdk, .. ours]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Round by round, so that whatever else the machine does meets all alike.</summary>
    private static void Compare(string folder, string[] common, params (string Name, string[] More)[] builds)
    {
        var times = builds.ToDictionary(b => b.Name, _ => new List<(double Processor, double Elapsed)>());
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var (name, more) in builds)
                times[name].Add(Measure(folder, [.. common, .. more]));
        }

        foreach (var (name, _) in builds)
        {
            var processor = Median(times[name].Select(t => t.Processor));
            var elapsed = Median(times[name].Select(t => t.Elapsed));
            Console.WriteLine(
                FormattableString.Invariant($"{name}: processor {processor:0.00} s, elapsed {elapsed:0.00} s"));
        }
    }

    private static (double Processor, double Elapsed) Measure(string folder, string[] arguments)
    {
        var (response, built) = (Path.Combine(folder, "arguments.rsp"), Path.Combine(folder, "built.dll"));
        File.Delete(built);
        File.WriteAllLines(response, arguments);
        var start = new ProcessStartInfo(Path.Combine(DotnetFolder, "dotnet")) { RedirectStandardOutput = true };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Path.Combine(Sdk, "Roslyn", "bincore", "csc.dll"));
        start.ArgumentList.Add($"@{response}");
        var from = Stopwatch.GetTimestamp();
        using var compiler = Process.Start(start)!;
        compiler.OutputDataReceived += (_, _) => { };
        compiler.BeginOutputReadLine();

        var used = UntilExit(compiler);
        if (!File.Exists(built))
            throw new InvalidOperationException("The classes were not compiled.");
        return (used.TotalSeconds, Stopwatch.GetElapsedTime(from).TotalSeconds);
    }

    /// <summary>What a process has used is gone as soon as it is: it is asked for until then.</summary>
    private static TimeSpan UntilExit(Process process)
    {
        var used = TimeSpan.Zero;
        while (!process.WaitForExit(5))
        {
            try
            {
                used = process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                // It has just ended.
                break;
            }
        }

        process.WaitForExit();
        return used;
    }

    private static string[] Common(string folder, int tables)
    {
        var sources = SchemaKitSource.Of(GeneratedSchema.Of(tables)).ToArray();
        var files = Enumerable.Range(0, sources.Length).Select(i => Path.Combine(folder, $"{i}.cs")).ToArray();
        for (var i = 0; i < files.Length; i++)
            File.WriteAllText(files[i], sources[i]);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

        // The ring of hubs is an error, after which nothing would be written.
        return
        [
            "/nowarn:SK4012", "/nologo", "/noconfig", "/nostdlib+", "/target:library", "/optimize+",
            $"/out:{Path.Combine(folder, "built.dll")}",
            .. references.Select(path => $"/r:{path}"), .. files,
        ];
    }

    private static string DotnetFolder { get; } =
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    /// <summary>The newest SDK of this runtime's version.</summary>
    private static string Sdk { get; } =
        Directory.GetDirectories(Path.Combine(DotnetFolder, "sdk"), $"{Environment.Version.Major}.*")
            .OrderByDescending(folder => Version.Parse(Path.GetFileName(folder).Split('-')[0]))
            .First();

    /// <summary>The analyzers that a project has by itself, at their usual level.</summary>
    private static string[] OfSdk()
    {
        var folder = Path.Combine(Sdk, "Sdks", "Microsoft.NET.Sdk", "analyzers");
        var level = Path.Combine(
            folder, "build", "config", $"analysislevel_{Environment.Version.Major}_default.globalconfig");
        return
        [
            $"/analyzer:{Path.Combine(folder, "Microsoft.CodeAnalysis.NetAnalyzers.dll")}",
            $"/analyzer:{Path.Combine(folder, "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll")}",
            $"/analyzerconfig:{level}",
        ];
    }

    /// <summary>As the package has them: the analyzer, the core, and what that needs.</summary>
    private static string[] InCompilers() =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "compiler"), "*.dll"),
        Path.Combine(AppContext.BaseDirectory, "Humanizer.dll"),
    ];

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[ordered.Length / 2];
    }
}
