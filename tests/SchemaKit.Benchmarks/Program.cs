using BenchmarkDotNet.Running;
using SchemaKit.Benchmarks;

// Without arguments everything runs; with arguments, what BenchmarkDotNet makes of them: --filter *Growth*, --list
// flat.
BenchmarkSwitcher
    .FromAssembly(typeof(BenchmarkSettings).Assembly)
    .Run(args.Length == 0 ? ["--filter", "*"] : args, new BenchmarkSettings());
