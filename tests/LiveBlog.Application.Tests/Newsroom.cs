using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Data;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Application.Tests;

/// <summary>
/// A newsroom on a real SQLite file of its own, with a clock that stands still until it is moved. Every request runs in a scope of
/// its own, as on the web.
/// </summary>
public sealed class Newsroom : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("liveblog-").FullName;
    private readonly ServiceProvider services;

    private Newsroom()
    {
        Clock = new SettableClock(new DateTime(2023, 11, 21, 13, 5, 0, DateTimeKind.Utc));
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging()
            .AddUseCases()
            .AddSqlite(DatabaseFile)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public SettableClock Clock { get; }

    public string DatabaseFile => Path.Combine(folder, "liveblog.db");

    /// <summary>The root services: the hub, the gate.</summary>
    public IServiceProvider Services => services;

    public static async Task<Newsroom> OpenAsync()
    {
        var newsroom = new Newsroom();
        await LiveBlogData.MigrateAsync(newsroom.DatabaseFile, CancellationToken.None);
        return newsroom;
    }

    /// <summary>Sends as the system.</summary>
    public Task<T> Send<T>(IRequest<T> request) => SendAs(caller => caller.BecomeSystem(Language.English), request);

    /// <summary>Sends as nobody.</summary>
    public Task<T> SendAsNobody<T>(IRequest<T> request) => SendAs(caller => caller.Speak(Language.English), request);

    /// <summary>Sends as a member.</summary>
    public Task<T> SendAs<T>(Guid memberId, IRequest<T> request) => SendAs(caller => caller.BecomeMember(memberId, Language.English), request);

    public async Task<T> SendAs<T>(Action<Caller> become, IRequest<T> request)
    {
        await using var scope = services.CreateAsyncScope();
        become(scope.ServiceProvider.GetRequiredService<Caller>());
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Looks into, or writes to, the database itself.</summary>
    public async Task<T> Db<T>(Func<LiveBlogDb, Task<T>> use)
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<LiveBlogDb>());
    }

    /// <summary>Opens a French blog in Paris.</summary>
    public async Task<int> OpenBlog(string slug = "direct-du-jour", string timeZone = "Europe/Paris") =>
        (await Send(new OpenBlog.Command(new BlogDraft(slug, "Le direct du jour", "Ce qui se passe.", Language.French, timeZone)))).BlogId;

    /// <summary>Publishes an entry as the system.</summary>
    public Task<PublishEntry.Result> Publish(int blogId, string headline = "Un titre.", string body = "Un texte.") =>
        Send(new PublishEntry.Command(blogId, null, null, Guid.NewGuid(), new EntryDraft(headline, body)));

    /// <summary>A member with a role on a blog, or in the whole newsroom when it is null; with none at all when the role is.</summary>
    public Task<Guid> Member(Role? role, int? blogId, string name = "Camille Roux") => Db(async db =>
    {
        var member = new Member(name, name, Language.French, Clock.GetUtcNow().UtcDateTime);
        if (role is { } given)
        {
            member.Assign(blogId, given);
        }

        db.Add(member);
        await db.SaveChangesAsync();
        return member.Id;
    });

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
