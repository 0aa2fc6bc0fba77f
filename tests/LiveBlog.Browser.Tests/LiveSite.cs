using System.Text.RegularExpressions;
using LiveBlog.Application;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Data;
using LiveBlog.Web.Accounts;
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
    // Starting and stopping is nobody's test: what bounds a test does not bound it.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly string folder = Directory.CreateTempSubdirectory("liveblog-").FullName;
    private Server? server;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private int port;

    /// <summary>Without a slash at the end.</summary>
    public string Address => $"http://localhost:{port}";

    public IServiceProvider Services => server!.Services;

    /// <summary>Settings beside its own; to be added before it starts.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public async Task InitializeAsync()
    {
        // A machine with much else to do is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(15_000);
        await StartAsync();
        playwright = await Playwright.CreateAsync().WaitAsync(Patience);
        browser = await Chromium.LaunchAsync(playwright).WaitAsync(Patience);
    }

    /// <summary>Starts the server; the first time on a free port, then on the same one.</summary>
    public async Task StartAsync()
    {
        server = new Server(folder, Settings);
        server.UseKestrel(port);
        await Task.Run(server.StartServer).WaitAsync(Patience);
        port = server.ClientOptions.BaseAddress.Port;
    }

    public async Task StopAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync().AsTask().WaitAsync(Patience);
            server = null;

            // The program ends on a thread of its own: it has when its folder is free.
            await FreeAsync().WaitAsync(Patience);
        }
    }

    private async Task FreeAsync()
    {
        while (true)
        {
            try
            {
                DataFolder.Take(folder).Dispose();
                return;
            }
            catch (DataFolderInUseException)
            {
                await Task.Delay(20);
            }
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

    /// <summary>A member with an account; the answer is what she signs in with.</summary>
    public async Task<(Guid Id, string Name, string Password)> Member(string signInName, Role role, int? blogId = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LiveBlogDb>();
        var member = new Member(signInName, $"{signInName} Durand", Language.French, DateTime.UtcNow);
        member.Assign(blogId, role);
        db.Add(member);
        await db.SaveChangesAsync();
        var accounts = scope.ServiceProvider.GetRequiredService<FirstAccounts>();
        await accounts.GiveAsync([(member.Id, signInName, role.ToString())], CancellationToken.None);
        var line = (await File.ReadAllLinesAsync(accounts.PasswordsFile)).Single(each => each.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() == signInName);
        return (member.Id, signInName, line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
    }

    /// <summary>A browser in which a new member with that role has signed in through the page.</summary>
    public async Task<Visitor> SignedIn(string signInName, Role role, int? blogId = null, BrowserNewContextOptions? options = null)
    {
        var (_, name, password) = await Member(signInName, role, blogId);
        var visitor = await VisitAsync(options);
        await visitor.Page.GotoAsync("/account/sign-in");
        await visitor.Page.FillAsync("#Name", name);
        await visitor.Page.FillAsync("#Password", password);
        await visitor.Page.ClickAsync("form button[type=submit]");
        // The browser is asked, again and again: WaitForURLAsync also waits for a load event that can come between its look and its wait, and then never ends.
        await Assertions.Expect(visitor.Page).ToHaveURLAsync(new Regex("/newsroom"));
        return visitor;
    }

    /// <summary>A browser of its own (cookies, storage) with one page; what its console says in anger fails the test through <see cref="Visitor.Complaints"/>.</summary>
    public async Task<Visitor> VisitAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = Address;
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(30_000);
        return new Visitor(context, await context.NewPageAsync());
    }

    /// <summary>A visitor whose page has its stream open.</summary>
    public async Task<Visitor> FollowAsync(string address, BrowserNewContextOptions? options = null)
    {
        var visitor = await VisitAsync(options);
        await visitor.Page.RunAndWaitForResponseAsync(() => visitor.Page.GotoAsync(address), response => response.Url.EndsWith("/stream", StringComparison.Ordinal));
        return visitor;
    }

    public async Task DisposeAsync()
    {
        try
        {
            if (browser is not null)
            {
                await browser.CloseAsync().WaitAsync(Patience);
            }
        }
        finally
        {
            // Ends the driver, and with it a browser that did not close.
            playwright?.Dispose();
            await StopAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class Server(string folder, Dictionary<string, string> settings) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder
                .UseEnvironment("Production")
                .UseSetting("LiveBlog:DataFolder", folder)
                .UseSetting("LiveBlog:AllowHttp", "true")
                .UseSetting("Metrics:Address", "");
            foreach (var (name, value) in settings)
            {
                builder.UseSetting(name, value);
            }
        }
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

    /// <summary>
    /// Closes the browser. Chromium now and then never answers when a page is on its way to another address at that moment: such a one
    /// ends with the site's browser, as nothing is asked of it any more.
    /// </summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await context.CloseAsync().WaitAsync(TimeSpan.FromSeconds(10));
        }
        catch (TimeoutException)
        {
        }
    }
}
