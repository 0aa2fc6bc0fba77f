using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Running;
using LiveBlog.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Framing).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], DefaultConfig.Instance.AddDiagnoser(MemoryDiagnoser.Default));
