using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using LiveBlog.Application;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Data;
using LiveBlog.Web.Live;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveBlog.Web.Tests.Live;

/// <summary>
/// The whole program behind a real Kestrel, on an SQLite file of its own, with a clock that stands still. It can be
/// stopped and started again on the same file.
/// </summary>
public sealed class LiveSite : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("liveblog-").FullName;
    private readonly Action<LiveSettings> set;
    private readonly Action<IServiceCollection> add;
    private readonly Version? secure;
    private X509Certificate2? certificate;
    private string? proxy;
    private Application app = null!;

    private LiveSite(Action<LiveSettings> set, Action<IServiceCollection> add, Version? secure = null) => (this.set, this.add, this.secure) = (set, add, secure);

    public StillClock Clock { get; } = new();

    public HttpClient Client { get; private set; } = null!;

    public Uri Address => Client.BaseAddress!;

    public IServiceProvider Services => app.Services;

    public Broadcasts Broadcasts => app.Services.GetRequiredService<Broadcasts>();

    /// <summary>Starts a site.</summary>
    /// <param name="set">Settings of the live path that differ from the usual ones.</param>
    /// <param name="add">Services beside its own, by which a test sees or holds up what happens inside.</param>
    /// <param name="proxy">A proxy in front that is believed; none when null.</param>
    public static LiveSite Open(Action<LiveSettings>? set = null, Action<IServiceCollection>? add = null, string? proxy = null)
    {
        var site = new LiveSite(set ?? (_ => { }), add ?? (_ => { })) { proxy = proxy };
        site.Start();
        return site;
    }

    /// <summary>Starts a site behind TLS, whose client speaks that version of HTTP.</summary>
    public static LiveSite OpenSecure(Version http)
    {
        var site = new LiveSite(_ => { }, _ => { }, http);
        site.Start();
        return site;
    }

    public void Start()
    {
        app = new Application(folder, Clock, set, add, proxy);
        if (secure is null)
        {
            app.UseKestrel(0);
        }
        else
        {
            certificate ??= SelfSigned();
            app.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        }

        app.StartServer();

        // Let go of when the application ends, as by the end of a process, once it has been asked for.
        app.Services.GetRequiredService<DataFolder>();
        var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 2_000, AllowAutoRedirect = false };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == certificate?.Thumbprint;
        Client = new HttpClient(handler)
        {
            DefaultRequestVersion = secure ?? HttpVersion.Version11,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
            BaseAddress = app.ClientOptions.BaseAddress,
            Timeout = TimeSpan.FromSeconds(30),
        };
    }

    /// <summary>Stops the server as a signal would.</summary>
    public async Task StopAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        WebFixture.WaitUntilLetGo(folder);
    }

    public Task<T> Send<T>(IRequest<T> request) => SendTo(app.Services, request);

    /// <summary>Looks into the database itself.</summary>
    public async Task<T> Db<T>(Func<LiveBlogDb, Task<T>> use)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<LiveBlogDb>());
    }

    /// <summary>Sends from another process on the same file: the site is not woken.</summary>
    public async Task<T> SendFromElsewhere<T>(IRequest<T> request)
    {
        await using var elsewhere = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock).AddLogging().AddUseCases().AddSqlite(Path.Combine(folder, "liveblog.db")).BuildServiceProvider();
        return await SendTo(elsewhere, request);
    }

    public async Task<int> OpenBlog(string slug = "direct-du-jour") =>
        (await Send(new OpenBlog.Command(new BlogDraft(slug, "Le direct du jour", "Ce qui se passe.", Language.French, "Europe/Paris")))).BlogId;

    public Task<PublishEntry.Result> Publish(int blogId, string headline = "Un titre.", string body = "Un texte.") =>
        Send(Publication(blogId, headline, body));

    public static PublishEntry.Command Publication(int blogId, string headline = "Un titre.", string body = "Un texte.") =>
        new(blogId, null, null, Guid.NewGuid(), new EntryDraft(headline, body));

    /// <summary>Moves the clock to the next heartbeat.</summary>
    public Task BeatAsync()
    {
        Clock.Advance(new LiveSettings().Heartbeat);
        return Task.CompletedTask;
    }

    /// <summary>Opens a stream and reads its hello.</summary>
    public async Task<OpenStream> Follow(string address, string? lastEventId = null)
    {
        var stream = await Ask(address, lastEventId);
        stream.Answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await stream.NextAsync()).Name.ShouldBe("hello");
        return stream;
    }

    /// <summary>Asks for a stream and reads no further than the head of the answer.</summary>
    public async Task<OpenStream> Ask(string address, string? lastEventId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (lastEventId is not null)
        {
            request.Headers.TryAddWithoutValidation("Last-Event-ID", lastEventId);
        }

        (request.Version, request.VersionPolicy) = (Client.DefaultRequestVersion, Client.DefaultVersionPolicy);
        return new OpenStream(await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead));
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }

    private sealed class Application(string folder, StillClock clock, Action<LiveSettings> set, Action<IServiceCollection> add, string? proxy) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder
                .UseEnvironment("Testing")
                .UseSetting("LiveBlog:DataFolder", folder)
                .UseSetting("Metrics:Address", "")
                .UseSetting("Serilog:WriteTo:0:Name", "")
                .ConfigureServices(services => add(services.AddSingleton<TimeProvider>(clock).Configure(set)));
            if (proxy is not null)
            {
                builder.UseSetting("LiveBlog:Proxies:0", proxy);
            }
        }
    }

    private static async Task<T> SendTo<T>(IServiceProvider services, IRequest<T> request)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeSystem(Language.English);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }
}

/// <summary>An event of a stream as a browser takes it; a comment's name is <c>:</c>.</summary>
public sealed record StreamEvent(string? Id, string Name, string Data)
{
    public static StreamEvent Over { get; } = new(null, "(over)", "");
}

/// <summary>The reader's end of a stream.</summary>
public sealed class OpenStream(HttpResponseMessage answer) : IDisposable
{
    // Only a test that fails ever waits for it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private StreamReader? lines;

    public HttpResponseMessage Answer => answer;

    /// <summary>The next event or comment; <see cref="StreamEvent.Over"/> at the end of the stream.</summary>
    public async Task<StreamEvent> NextAsync()
    {
        lines ??= new StreamReader(await answer.Content.ReadAsStreamAsync());
        var (id, name, data) = ((string?)null, "message", "");
        while (await lines.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            switch (line.Split(": ", 2))
            {
                case [""] when data.Length > 0:
                    return new StreamEvent(id, name, data);
                case [""] when name == ":":
                    return new StreamEvent(id, name, data);
                case [":"]:
                    name = ":";
                    break;
                case ["id", var value]:
                    id = value;
                    break;
                case ["event", var value]:
                    name = value;
                    break;
                case ["data", var value]:
                    data += value;
                    break;
            }
        }

        return StreamEvent.Over;
    }

    /// <summary>The next event of a name; others on the way are left out.</summary>
    public async Task<StreamEvent> NextAsync(string name)
    {
        while (true)
        {
            var next = await NextAsync();
            if (next.Name == name || next == StreamEvent.Over)
            {
                return next;
            }
        }
    }

    /// <summary>All that comes until the stream is over.</summary>
    public async Task<IReadOnlyList<StreamEvent>> RestAsync()
    {
        var rest = new List<StreamEvent>();
        while (await NextAsync() is var next && next != StreamEvent.Over)
        {
            rest.Add(next);
        }

        return rest;
    }

    public void Dispose() => answer.Dispose();
}
