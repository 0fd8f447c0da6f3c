using System.Globalization;
using BenchmarkDotNet.Running;
using SchemaKit.Benchmarks;

// What is typed is no shape for BenchmarkDotNet: each edit goes on from the last.
if (args is ["typing", var tables])
{
    await Typing.RunAsync(int.Parse(tables, CultureInfo.InvariantCulture));
    return;
}

// Without arguments everything runs; with arguments, what BenchmarkDotNet makes of them: --filter *Growth*, --list
// flat.
BenchmarkSwitcher
    .FromAssembly(typeof(BenchmarkSettings).Assembly)
    .Run(args.Length == 0 ? ["--filter", "*"] : args, new BenchmarkSettings());
