using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LiveBlog.Application;
using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using LiveBlog.Application.Tests;
using LiveBlog.Data;
using LiveBlog.Web.Accounts;
using LiveBlog.Web.Tests.Live;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LiveBlog.Web.Tests;

/// <summary>
/// The whole site as outside Development, on a real SQLite file in a folder of its own, empty, with a clock that stands still until it
/// is moved. It is written to by the commands that members send. Tests that share one open blogs of their own.
/// </summary>
public sealed class WebFixture : WebApplicationFactory<Program>
{
    /// <summary>Header by which a test says from which network address a request comes.</summary>
    public const string FromAddress = "X-Test-From";

    private static readonly Uri Https = new("https://direct.test");

    private readonly bool ownsFolder;
    private int opened;

    public WebFixture()
        : this(Directory.CreateTempSubdirectory("liveblog-web-").FullName) => ownsFolder = true;

    private WebFixture(string folder) => Folder = folder;

    /// <summary>A site on a folder that is there, which it leaves when it ends.</summary>
    public static WebFixture On(string folder) => new(folder);

    /// <summary>Tuesday 21 November 2023, 14:05 in Paris, to begin with.</summary>
    public SettableClock Clock { get; } = new(new DateTime(2023, 11, 21, 13, 5, 0, DateTimeKind.Utc));

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    /// <summary>Settings besides the data folder; to be added before the first use. Many sites run beside each other: none listens for its metrics.</summary>
    public Dictionary<string, string?> Settings { get; } = new() { ["Metrics:Address"] = "" };

    /// <summary>What is registered otherwise than in the program; to be set before the first use.</summary>
    public Action<IServiceCollection> Adjust { get; init; } = _ => { };

    /// <summary>Asks as a browser that takes every answer as it comes: no redirect followed, no cookie kept.</summary>
    public HttpClient Reader() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });

    /// <summary>A browser of somebody who is not signed in yet: over https, it keeps cookies, asks for pages and follows no redirect.</summary>
    public HttpClient Browser()
    {
        var browser = CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = Https, AllowAutoRedirect = false });
        browser.DefaultRequestHeaders.Add("Accept", "text/html");
        return browser;
    }

    /// <summary>A browser that asks for pages, signed in as a new member with that role (none when null) on a blog, or in the whole newsroom.</summary>
    public async Task<HttpClient> SignedIn(Role? role, int? blogId = null) => await SignedIn(await Member(role, blogId));

    /// <summary>A browser that asks for pages, signed in as that member.</summary>
    public async Task<HttpClient> SignedIn(Guid memberId)
    {
        var cookies = new CookieContainer();
        cookies.Add(Https, new Cookie("__Host-LiveBlog.Session", await Token(memberId)) { Secure = true });
        var browser = CreateDefaultClient(Https, new Microsoft.AspNetCore.Mvc.Testing.Handlers.CookieContainerHandler(cookies));
        browser.DefaultRequestHeaders.Add("Accept", "text/html");
        return browser;
    }

    /// <summary>Opens a session for a member and gives what her browser would hold.</summary>
    public async Task<string> Token(Guid memberId)
    {
        await using var scope = Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        await scope.ServiceProvider.GetRequiredService<Sessions>().BeginAsync(context, memberId, CancellationToken.None);
        return context.Response.Headers.SetCookie.ToString().Split(';')[0].Split('=')[1];
    }

    /// <summary>A member with a role on a blog, or in the whole newsroom when it is null; with none at all when the role is.</summary>
    public Task<Guid> Member(Role? role, int? blogId = null, string name = "Camille Roux", Language language = Language.French) => Db(async db =>
    {
        var member = new Member(name, name, language, Clock.GetUtcNow().UtcDateTime);
        if (role is { } given)
        {
            member.Assign(blogId, given);
        }

        db.Add(member);
        await db.SaveChangesAsync();
        return member.Id;
    });

    /// <summary>A member who signs in with a name and a password.</summary>
    public async Task<Guid> Account(string signInName, string password, Role? role = Role.Reporter, string name = "Camille Roux")
    {
        var id = await Member(role, name: name);
        var account = new Account(id, signInName);
        account.SetPassword(Services.GetRequiredService<IPasswordHasher<Account>>().HashPassword(account, password));
        await Db(async db =>
        {
            db.Add(account);
            return await db.SaveChangesAsync();
        });
        return id;
    }

    /// <summary>The account of a member, as it is kept.</summary>
    public Task<Account> AccountOf(Guid memberId) => Db(db => db.Set<Account>().AsNoTracking().SingleAsync(account => account.MemberId == memberId));

    /// <summary>Fills in the sign-in form.</summary>
    /// <param name="from">The network address; null for the usual one.</param>
    public static async Task<HttpResponseMessage> SignIn(HttpClient browser, string signInName, string password, string? from = null)
    {
        browser.DefaultRequestHeaders.Remove(FromAddress);
        if (from is not null)
        {
            browser.DefaultRequestHeaders.Add(FromAddress, from);
        }

        return await Fill(browser, "/account/sign-in", [new("Name", signInName), new("Password", password)]);
    }

    /// <summary>Sends as the system.</summary>
    public Task<T> Send<T>(IRequest<T> request) => SendAs(caller => caller.BecomeSystem(Language.English), request);

    /// <summary>Sends as a member.</summary>
    public Task<T> SendAs<T>(Guid memberId, IRequest<T> request) => SendAs(caller => caller.BecomeMember(memberId, Language.English), request);

    public async Task<T> SendAs<T>(Action<Caller> become, IRequest<T> request)
    {
        await using var scope = Services.CreateAsyncScope();
        become(scope.ServiceProvider.GetRequiredService<Caller>());
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Looks into, or writes to, the database itself.</summary>
    public async Task<T> Db<T>(Func<LiveBlogDb, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<LiveBlogDb>());
    }

    /// <summary>Waits for a program whose site was disposed: it ends on a thread of its own, and lets its data folder go when it has.</summary>
    public static void WaitUntilLetGo(string folder) => SpinWait.SpinUntil(
        () =>
        {
            try
            {
                DataFolder.Take(folder).Dispose();
                return true;
            }
            catch (DataFolderInUseException)
            {
                return false;
            }
        },
        TimeSpan.FromSeconds(30));

    /// <summary>The page at <paramref name="path"/>, whatever its status.</summary>
    public async Task<IDocument> Page(string path)
    {
        using var reader = Reader();
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept", "text/html" } } };
        using var answer = await reader.SendAsync(request);
        return await Parse(answer);
    }

    /// <summary>An answer's page.</summary>
    public static async Task<IDocument> Parse(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    /// <summary>Opens a blog at an address that no other test has.</summary>
    public async Task<OpenBlog.Result> OpenBlog(
        string title = "Le direct du jour", string standfirst = "Ce qui se passe.", Language language = Language.French, string timeZone = "Europe/Paris", string summary = "", DateTime? startsAt = null)
    {
        var slug = FormattableString.Invariant($"direct-{Interlocked.Increment(ref opened)}");
        return await Send(new OpenBlog.Command(new BlogDraft(slug, title, standfirst, language, timeZone, summary, startsAt)));
    }

    /// <summary>A reader's stream that is open and counted: it has been given an entry published for that.</summary>
    public async Task<OpenStream> Follow(OpenBlog.Result blog)
    {
        var stream = new OpenStream(await Reader().GetAsync($"/{blog.Slug}/stream", HttpCompletionOption.ResponseHeadersRead));
        (await stream.NextAsync()).Name.ShouldBe("hello");
        await Publish(blog);
        (await stream.NextAsync("change")).Name.ShouldBe("change");
        return stream;
    }

    /// <summary>Publishes an entry as the system.</summary>
    public Task<PublishEntry.Result> Publish(OpenBlog.Result blog, EntryDraft draft) =>
        Send(new PublishEntry.Command(blog.BlogId, null, null, Guid.NewGuid(), draft));

    /// <summary>Publishes an entry of a headline and a text.</summary>
    public Task<PublishEntry.Result> Publish(OpenBlog.Result blog, string headline = "Un titre", string body = "Un texte.") =>
        Publish(blog, new EntryDraft(headline, body));

    /// <summary>Corrects a published entry.</summary>
    public async Task Correct(PublishEntry.Result entry, EntryDraft draft, string note) =>
        await Send(new CorrectEntry.Command(entry.EntryId, await Version(entry), Guid.NewGuid(), draft, note));

    /// <summary>Mends a published entry silently.</summary>
    public async Task Fix(PublishEntry.Result entry, EntryDraft draft) =>
        await Send(new FixEntry.Command(entry.EntryId, await Version(entry), Guid.NewGuid(), draft));

    /// <summary>Adds an actor.</summary>
    public Task<AddActor.Result> AddActor(OpenBlog.Result blog, string name, ActorKind kind = ActorKind.Person, params string[] aliases) =>
        Send(new AddActor.Command(blog.BlogId, new ActorDraft(name, kind, aliases, [])));

    /// <summary>Adds a news event.</summary>
    public Task<AddNewsEvent.Result> AddNewsEvent(OpenBlog.Result blog, string title, params Guid[] participants) =>
        AddNewsEvent(blog, title, new DateOnly(2023, 11, 20), participants);

    /// <summary>Adds a news event that began on a day.</summary>
    public Task<AddNewsEvent.Result> AddNewsEvent(OpenBlog.Result blog, string title, DateOnly from, params Guid[] participants) =>
        Send(new AddNewsEvent.Command(blog.BlogId, new NewsEventDraft(title, NewsEventKind.Talks, NewsEventStatus.UnderWay, from, null, "Doha", participants)));

    /// <summary>Opens a page, fills in the form on it and sends it, with its hidden fields as they are.</summary>
    /// <param name="page">Where the form is.</param>
    /// <param name="fields">What is typed, by field name.</param>
    /// <param name="action">Where the form that is meant goes, if there are several; part of its <c>action</c>.</param>
    public static async Task<HttpResponseMessage> Fill(HttpClient browser, string page, IEnumerable<KeyValuePair<string, string>> fields, string action = "")
    {
        using var opened = await browser.GetAsync(page);
        opened.StatusCode.ShouldBe(HttpStatusCode.OK, $"{page} should open");
        var document = await Parse(opened);
        var form = document.QuerySelectorAll("main form[method=post]").FirstOrDefault(each => (each.GetAttribute("action") ?? page).Contains(action, StringComparison.Ordinal))
            ?? throw new ShouldAssertException($"There is no form to send on {page}:\n{document.DocumentElement.OuterHtml}");
        var typed = fields.ToList();
        var hidden = form.QuerySelectorAll("input[type=hidden]")
            .Select(each => KeyValuePair.Create(each.GetAttribute("name") ?? "", each.GetAttribute("value") ?? ""))
            .Where(each => typed.TrueForAll(field => field.Key != each.Key));
        using var content = new FormUrlEncodedContent([.. typed, .. hidden]);
        return await browser.PostAsync(form.GetAttribute("action") ?? page, content);
    }

    /// <inheritdoc />
    protected override IHost CreateHost(IHostBuilder builder)
    {
        // As configuration of the host, since the program reads it before it builds the application's.
        Settings["LiveBlog:DataFolder"] = Folder;
        builder.ConfigureHostConfiguration(configuration => configuration.AddInMemoryCollection(Settings));
        return base.CreateHost(builder);
    }

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // Not Development: nothing is seeded, and nothing is more talkative than it would be for readers.
        builder.UseEnvironment("Production");
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.AddSingleton<IStartupFilter>(new Addresses());
            Adjust(services);
        });
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
        {
            return;
        }

        WaitUntilLetGo(Folder);
        if (ownsFolder && Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private Task<int> Version(PublishEntry.Result entry) =>
        Db(db => db.Entries.Where(each => each.Id == entry.EntryId).Select(each => each.Version).SingleAsync());

    private sealed class Addresses : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(context.Request.Headers.TryGetValue(FromAddress, out var address) ? address.ToString() : "192.0.2.1");
                return rest(context);
            });
            next(app);
        };
    }
}
