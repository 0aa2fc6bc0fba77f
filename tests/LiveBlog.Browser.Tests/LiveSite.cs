using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace LiveBlog.Browser.Tests;

/// <summary>
/// The product on a port of its own with a data folder of its own, and real browsers to look at it. It can be stopped and started
/// again on the same folder and port, as an operator would.
/// </summary>
public sealed class LiveSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("liveblog-").FullName;
    private Server? server;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private int port;

    /// <summary>Without a slash at the end.</summary>
    public string Address => $"http://localhost:{port}";

    public IServiceProvider Services => server!.Services;

    public async Task InitializeAsync()
    {
        Start();
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
    }

    /// <summary>Starts the server; the first time on a free port, then on the same one.</summary>
    public void Start()
    {
        server = new Server(folder);
        server.UseKestrel(port);
        server.StartServer();
        port = new Uri(server.ClientOptions.BaseAddress.ToString()).Port;
    }

    public async Task StopAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
            server = null;
        }
    }

    /// <summary>Sends as the system.</summary>
    public async Task<T> Send<T>(IRequest<T> request)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeSystem(Language.French);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Opens a blog with some entries; the answer is its id.</summary>
    public async Task<int> OpenBlog(string slug, int entries = 3, Language language = Language.French)
    {
        var blog = await Send(new OpenBlog.Command(new BlogDraft(slug, language.Say("Le direct du jour", "The day, live"), "Ce qui se passe.", language, "Europe/Paris")));
        for (var number = 1; number <= entries; number++)
        {
            await Publish(blog.BlogId, $"Entrée {number}.");
        }

        return blog.BlogId;
    }

    /// <summary>Publishes as the system.</summary>
    public Task<PublishEntry.Result> Publish(int blogId, string headline, string body = "Un texte assez long pour occuper une ligne ou deux de la page.") =>
        Send(new PublishEntry.Command(blogId, null, null, Guid.NewGuid(), new EntryDraft(headline, body)));

    /// <summary>A browser of its own (cookies, storage) with one page; what its console says in anger fails the test through <see cref="Visitor.Complaints"/>.</summary>
    public async Task<Visitor> VisitAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = Address;
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(15_000);
        return new Visitor(context, await context.NewPageAsync());
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        await StopAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private sealed class Server(string folder) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
            .UseEnvironment("Production")
            .UseSetting("LiveBlog:DataFolder", folder)
            .UseSetting("LiveBlog:AllowHttp", "true");
    }
}

/// <summary>Somebody in front of a browser.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    internal Visitor(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.PageError += (_, error) => complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                complaints.Add($"{message.Text} ({message.Location})");
            }
        };
    }

    public IPage Page { get; }

    public IBrowserContext Context => context;

    /// <summary>Errors of scripts and of the content security policy so far.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
