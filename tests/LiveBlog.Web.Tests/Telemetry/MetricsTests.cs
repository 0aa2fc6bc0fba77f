using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using LiveBlog.Application;
using LiveBlog.Web.Telemetry;
using LiveBlog.Web.Tests.Live;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveBlog.Web.Tests.Telemetry;

/// <summary>
/// The two ways by which what is measured leaves the process. Who collects hears every meter of that name in the process, those of other tests'
/// sites too: figures are read from a process of its own.
/// </summary>
public sealed partial class MetricsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task The_text_is_what_prometheus_reads_and_tells_of_requests_once_it_was_asked_for()
    {
        using var program = new OwnProcess();
        var (site, metrics) = await program.AddressesAsync();
        using var client = new HttpClient();
        using (var answer = await client.GetAsync(metrics))
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Content.Headers.ContentType!.ToString().ShouldStartWith("text/plain; version=0.0.4");
            var first = Samples(await answer.Content.ReadAsStringAsync());
            first.Where(sample => sample.Name == "liveblog_changes_committed_total").Select(sample => sample.Value).Distinct().ShouldBe([0]);
            foreach (var name in new[]
            {
                "liveblog_streams_open", "liveblog_streams_asked_total", "liveblog_streams_closed_total", "liveblog_deliveries_total", "liveblog_changes_rendered_total",
                "liveblog_changes_polled_total", "liveblog_polls_total", "liveblog_page_renders_total", "liveblog_page_hits_total", "liveblog_page_not_modified_total",
                "liveblog_page_kept_bytes", "dotnet_process_memory_working_set_bytes",
            })
            {
                first.ShouldContain(sample => sample.Name == name, name);
            }

            first.ShouldNotContain(sample => sample.Name.StartsWith("http_server_request_duration", StringComparison.Ordinal));
        }

        (await client.GetAsync(new Uri(site, "/metrics"))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        const string Route = "http_route=\"{slug:slug}\"";
        var samples = await UntilAsync(client, metrics, found => found.Exists(
            sample => sample is { Name: "http_server_request_duration_seconds_count", Value: 1 } && sample.Labels.Contains(Route, StringComparison.Ordinal)));
        var buckets = samples.Where(sample => sample.Name == "http_server_request_duration_seconds_bucket" && sample.Labels.Contains(Route, StringComparison.Ordinal))
            .Select(sample => sample.Value).ToList();
        buckets.Count.ShouldBeGreaterThan(5);
        buckets.ShouldBeInOrder(SortDirection.Ascending, "a bucket holds those of the ones before");
        buckets[^1].ShouldBe(1);
    }

    [Fact]
    public async Task Who_asks_for_openmetrics_gets_it()
    {
        await using var site = Listening();
        using var client = await Client(site);
        client.DefaultRequestHeaders.Add("Accept", "application/openmetrics-text; version=1.0.0");
        using var answer = await client.GetAsync("/metrics");

        answer.Content.Headers.ContentType!.ToString().ShouldStartWith("application/openmetrics-text; version=1.0.0");
        (await answer.Content.ReadAsStringAsync()).ShouldEndWith("# EOF\n");
    }

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("GET", "/metrics/")]
    [InlineData("GET", "/newsroom")]
    [InlineData("POST", "/metrics")]
    public async Task The_listener_has_nothing_else(string method, string path)
    {
        await using var site = Listening();
        using var client = await Client(site);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var answer = await client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_public_port_has_no_metrics_whatever_host_is_named()
    {
        await using var site = LiveSite.Open(add: services => services.AddSingleton(new MetricsSettings { Address = "http://127.0.0.1:0" }));
        var address = (await site.Services.GetRequiredService<MetricsListener>().Address.WaitAsync(Patience)).ShouldNotBeNull();
        using var direct = new HttpClient();
        (await direct.GetAsync(new Uri(address, "/metrics"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        foreach (var path in new[] { "/metrics", "/metrics/", "/Metrics", "/%6Detrics", "//metrics", "/./metrics", "/metrics?x=1" })
        {
            foreach (var (header, value) in new[]
            {
                ("Host", site.Address.Authority), ("Host", address.Authority), ("Host", "localhost"), ("X-Forwarded-Host", address.Authority),
                ("X-Original-URL", "/metrics"), ("Forwarded", $"host={address.Authority}"),
            })
            {
                var status = await Raw(site.Address, $"GET {path} HTTP/1.1\r\n{(header == "Host" ? "" : $"Host: {site.Address.Authority}\r\n")}{header}: {value}\r\nConnection: close\r\n\r\n");
                status.ShouldBeOneOf(404, 400);
            }
        }

        (await Raw(site.Address, $"GET {address}metrics HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\n\r\n")).ShouldBeOneOf(404, 400);
    }

    [Fact]
    public async Task No_blog_is_called_metrics()
    {
        await using var site = new WebFixture();
        var refused = await Should.ThrowAsync<FluentValidation.ValidationException>(
            () => site.Send(new Application.Blogs.OpenBlog.Command(new("metrics", "Un direct", null, Application.Model.Language.French, "Europe/Paris"))));
        refused.Errors.ShouldContain(error => error.PropertyName == "Draft.Slug");
    }

    [Fact]
    public async Task A_port_that_is_taken_leaves_the_site_without_metrics_and_says_so()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var journal = new Journal();
        await using var site = new WebFixture { Adjust = services => services.AddSingleton<ILoggerProvider>(journal) };
        site.Settings["Metrics:Address"] = $"http://{other.LocalEndpoint}";
        using var reader = site.Reader();

        (await site.Services.GetRequiredService<MetricsListener>().Address.WaitAsync(Patience)).ShouldBeNull();
        (await reader.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        journal.Lines.ShouldContain(line => line.StartsWith($"There are no metrics at http://{other.LocalEndpoint}/metrics: the address is in use.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://127.0.0.1:9464", true)]
    [InlineData("http://[::1]:9464/", true)]
    [InlineData("", true)]
    [InlineData("9464", false)]
    [InlineData("https://127.0.0.1:9464", false)]
    [InlineData("http://127.0.0.1:9464/metrics", false)]
    public void An_address_is_of_http_without_a_path_or_nothing(string address, bool isGood) =>
        (new MetricsSettings { Address = address }.Problem is null).ShouldBe(isGood);

    [Fact]
    public async Task Nobody_listens_before_somebody_asks()
    {
        await using var site = Listening();
        using var client = await Client(site);
        var instrument = site.Services.GetRequiredService<Meter>().CreateCounter<long>("liveblog.test");
        instrument.Enabled.ShouldBeFalse();

        await client.GetStringAsync("/metrics");
        instrument.Enabled.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_measured_arrives_at_a_collector()
    {
        await using var collector = await Collector.StartAsync();
        await using var site = new WebFixture();
        site.Settings["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address;
        site.Settings["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        site.Settings["OTEL_METRIC_EXPORT_INTERVAL"] = "100";
        site.Settings["OTEL_SERVICE_NAME"] = "direct-de-nuit";
        var blog = await site.OpenBlog();

        // From then on it is listened to.
        await collector.NextAsync(_ => true).WaitAsync(Patience);
        await site.Publish(blog);
        var body = await collector.NextAsync(body => body.Contains("liveblog.write_gate.wait", StringComparison.Ordinal)).WaitAsync(Patience);
        body.ShouldContain("liveblog.streams.open");
        body.ShouldContain("liveblog.changes.committed");
        body.ShouldContain("dotnet.gc.collections");
        body.ShouldContain("direct-de-nuit");
        collector.ContentType.ShouldBe("application/x-protobuf");
    }

    [Fact]
    public async Task An_endpoint_that_is_none_is_told_and_the_site_goes_on()
    {
        var journal = new Journal();
        await using var site = new WebFixture { Adjust = services => services.AddSingleton<ILoggerProvider>(journal) };
        site.Settings["OTEL_EXPORTER_OTLP_ENDPOINT"] = "collector:4317";
        using var reader = site.Reader();

        (await reader.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        journal.Lines.ShouldContain(line => line.StartsWith("No metrics are sent: OTEL_EXPORTER_OTLP_ENDPOINT is “collector:4317”", StringComparison.Ordinal));
    }

    private static WebFixture Listening()
    {
        var site = new WebFixture();
        site.Settings["Metrics:Address"] = "http://127.0.0.1:0";
        return site;
    }

    private static async Task<HttpClient> Client(WebFixture site) => new()
    {
        BaseAddress = (await site.Services.GetRequiredService<MetricsListener>().Address.WaitAsync(Patience)).ShouldNotBeNull(),
    };

    // What was collected a moment ago is given again for 300 ms.
    private static async Task<List<Sample>> UntilAsync(HttpClient client, Uri address, Predicate<List<Sample>> isThere)
    {
        using var late = new CancellationTokenSource(Patience);
        while (true)
        {
            var samples = Samples(await client.GetStringAsync(address, late.Token));
            if (isThere(samples))
            {
                return samples;
            }
        }
    }

    /// <summary>The samples of a text, each line of which is a comment that may be, or a sample of the kind told of before.</summary>
    private static List<Sample> Samples(string text)
    {
        text.ShouldEndWith("\n");
        var samples = new List<Sample>();
        var (name, seen) = ("", new HashSet<string>());
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Told().Match(line) is { Success: true } told)
            {
                name = told.Groups["name"].Value;
                continue;
            }

            if (line == "# EOF")
            {
                continue;
            }

            var match = Shape().Match(line);
            match.Success.ShouldBeTrue(line);
            match.Groups["name"].Value.ShouldBeOneOf(name, $"{name}_bucket", $"{name}_sum", $"{name}_count");
            seen.Add(match.Groups["name"].Value + match.Groups["labels"].Value).ShouldBeTrue($"twice: {line}");
            samples.Add(new(match.Groups["name"].Value, match.Groups["labels"].Value, double.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture)));
        }

        return samples;
    }

    private static async Task<int> Raw(Uri address, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(client.GetStream());
        var answer = await reader.ReadToEndAsync().WaitAsync(Patience);
        answer.ShouldNotContain("liveblog_");
        return int.Parse(answer.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("^# (TYPE|HELP|UNIT) (?<name>[a-zA-Z_:][a-zA-Z0-9_:]*) .+$")]
    private static partial Regex Told();

    [GeneratedRegex("""^(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)(?<labels>\{([a-zA-Z_][a-zA-Z0-9_]*="([^"\\]|\\.)*",?)*\})? (?<value>[^ ]+)( \d+)?$""")]
    private static partial Regex Shape();

    private sealed record Sample(string Name, string Labels, double Value);

    /// <summary>The program in a process of its own, with an empty record.</summary>
    private sealed class OwnProcess : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("liveblog-");
        private readonly Process process;

        public OwnProcess() => process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0", $"--LiveBlog:DataFolder={folder.FullName}", "--Metrics:Address=http://127.0.0.1:0" },
            WorkingDirectory = AppContext.BaseDirectory,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_ENVIRONMENT"] = "Production" },
            RedirectStandardOutput = true,
        })!;

        /// <summary>Where it says that the site and the metrics are.</summary>
        public async Task<(Uri Site, Uri Metrics)> AddressesAsync()
        {
            using var late = new CancellationTokenSource(Patience);
            Uri? site = null, metrics = null;
            while ((site is null || metrics is null) && await process.StandardOutput.ReadLineAsync(late.Token) is { } line)
            {
                site ??= line.Contains("Readers   ", StringComparison.Ordinal) ? new Uri(line.Trim().Split(' ')[^1]) : null;
                metrics ??= line.Contains("Metrics are at ", StringComparison.Ordinal) ? new Uri(line.Trim().TrimEnd('.').Split(' ')[^1]) : null;
            }

            return (site.ShouldNotBeNull(), metrics.ShouldNotBeNull());
        }

        public void Dispose()
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What the site wrote down.</summary>
    private sealed class Journal : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }

    /// <summary>A collector that takes OTLP over http.</summary>
    private sealed class Collector(WebApplication app) : IAsyncDisposable
    {
        private readonly BlockingCollection<string> bodies = [];

        public string Address => app.Urls.First();

        public string? ContentType { get; private set; }

        public static async Task<Collector> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            var app = builder.Build();
            var collector = new Collector(app);
            app.Urls.Add("http://127.0.0.1:0");
            app.MapPost("/v1/metrics", async (HttpRequest request) =>
            {
                collector.ContentType = request.ContentType;

                // Texts stand in protobuf as they are.
                using var reader = new StreamReader(request.Body, Encoding.Latin1);
                collector.bodies.Add(await reader.ReadToEndAsync());
                return TypedResults.Bytes([], "application/x-protobuf");
            });
            await app.StartAsync();
            return collector;
        }

        public Task<string> NextAsync(Func<string, bool> isIt) => Task.Run(() => bodies.GetConsumingEnumerable().First(isIt));

        public async ValueTask DisposeAsync()
        {
            bodies.CompleteAdding();
            await app.DisposeAsync();
        }
    }
}
