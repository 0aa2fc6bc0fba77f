using System.Diagnostics;

namespace LiveBlog.Load.Measures;

/// <summary>From the start of the process to the first page answered, on a blog with many entries, against the least application there can be.</summary>
internal sealed class Start : IMeasure
{
    public async Task<object> RunAsync(Options options)
    {
        var published = Checkout.Server(options);
        using var server = new Server(published);
        await server.StartWithDemonstrationAsync();
        await Fill.AddAsync(server, options.Count("entries", 20_000));
        await server.StopAsync();
        var bare = Bare();
        var (ours, bares) = (new List<Run>(), new List<Run>());
        for (var round = 0; round < options.Count("rounds", 5); round++)
        {
            ours.Add(await RunAsync(server.Command(), $"{server.Address}/{Server.Blog}"));
            var port = Machine.FreePort();
            bares.Add(await RunAsync(new ProcessStartInfo(Path.Combine(bare, "Bare"), ["--urls", $"http://127.0.0.1:{port}"]) { WorkingDirectory = bare, RedirectStandardOutput = true }, $"http://127.0.0.1:{port}/"));
        }

        var (own, least) = (Median(ours), Median(bares));
        return new
        {
            Milliseconds = own.Milliseconds,
            BareMilliseconds = least.Milliseconds,
            Ratio = Math.Round(own.Milliseconds / least.Milliseconds, 2),
            ProcessorRatio = Math.Round(own.ProcessorMilliseconds / least.ProcessorMilliseconds, 2),
            Ours = ours,
            Bare = bares,
        };
    }

    private static Run Median(List<Run> runs) => new(runs.Select(run => run.Milliseconds).Order().ElementAt(runs.Count / 2), runs.Select(run => run.ProcessorMilliseconds).Order().ElementAt(runs.Count / 2));

    private static async Task<Run> RunAsync(ProcessStartInfo command, string page)
    {
        using var reader = new HttpClient(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(2) });
        var since = Stopwatch.GetTimestamp();
        using var process = Process.Start(command)!;
        _ = process.StandardOutput.ReadToEndAsync();
        while (true)
        {
            try
            {
                using var answer = await reader.GetAsync(new Uri(page));
                answer.EnsureSuccessStatusCode();
                break;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(2);
            }
        }

        var run = new Run(Math.Round(Stopwatch.GetElapsedTime(since).TotalMilliseconds), Machine.Processor(process.Id).TotalMilliseconds);
        process.Kill();
        await process.WaitForExitAsync();
        return run;
    }

    /// <summary>An application that says one word, published as ours is.</summary>
    private static string Bare()
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "bare")).FullName;
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Bare.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <PublishReadyToRun>true</PublishReadyToRun>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """
            var app = WebApplication.CreateBuilder(args).Build();
            app.MapGet("/", () => "Bare");
            app.Run();
            """);
        return Checkout.Publish(Path.Combine(folder, "Bare.csproj"), Path.Combine(AppContext.BaseDirectory, "bare-published"));
    }

    private sealed record Run(double Milliseconds, double ProcessorMilliseconds);
}
