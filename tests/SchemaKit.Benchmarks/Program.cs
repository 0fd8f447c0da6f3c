using System.Globalization;
using BenchmarkDotNet.Running;
using SchemaKit.Benchmarks;

// What is typed is no shape for BenchmarkDotNet: each edit goes on from the last.
if (args is ["typing", var tables])
{
    await Typing.RunAsync(int.Parse(tables, CultureInfo.InvariantCulture));
    return;
}

if (args is ["building", var built])
{
    await Building.RunAsync(int.Parse(built, CultureInfo.InvariantCulture));
    return;
}

if (args is ["cold", var compiled])
{
    ColdCompiler.Run(int.Parse(compiled, CultureInfo.InvariantCulture));
    return;
}

// For builds with -p:ReportAnalyzer=true: each table is a file.
if (args is ["write", var written, var folder])
{
    Directory.CreateDirectory(folder);
    var sources = SchemaKitSource.Of(GeneratedSchema.Of(int.Parse(written, CultureInfo.InvariantCulture)));
    foreach (var (source, i) in sources.Select((source, i) => (source, i)))
        File.WriteAllText(Path.Combine(folder, FormattableString.Invariant($"{i}.cs")), source);
    return;
}

// Without arguments everything runs; with arguments, what BenchmarkDotNet makes of them: --filter *Growth*, --list
// flat.
BenchmarkSwitcher
    .FromAssembly(typeof(BenchmarkSettings).Assembly)
    .Run(args.Length == 0 ? ["--filter", "*"] : args, new BenchmarkSettings());
