using System.Collections.Concurrent;
using LiveBlog.Application.Blogs;
using LiveBlog.Web.Live;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Web.Tests.Live;

/// <summary>Who goes before the first reader. The program sends one when it starts; what she asks is told from that by its token.</summary>
public sealed class FirstReaderTests
{
    [Fact]
    public async Task The_newest_blog_that_is_live_is_read_before_anybody_asks()
    {
        var heard = new Heard();
        await using var site = LiveSite.Open(add: services => services.AddSingleton(heard).AddScoped<IPipelineBehavior<ReadBlog.Query, ReadBlog.View>, Hearing>());
        using var going = new CancellationTokenSource();
        var first = site.Services.GetRequiredService<FirstReader>();

        await first.GoAsync(going.Token);
        heard.With(going.Token).ShouldBeEmpty("there is none");

        await site.OpenBlog();
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        var live = await site.OpenBlog("direct-de-brest");
        await site.Publish(live);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await site.Send(new EndBlog.Command(await site.OpenBlog("direct-d-hier")));
        await first.GoAsync(going.Token);

        // Once for the page, and once more for those who follow it.
        heard.With(going.Token).Distinct().ShouldBe(["direct-de-brest"]);
    }

    [Fact]
    public async Task One_who_cannot_read_keeps_the_server_from_nothing()
    {
        using var going = new CancellationTokenSource();
        var heard = new Heard { Refused = going.Token };
        await using var site = LiveSite.Open(add: services => services.AddSingleton(heard).AddScoped<IPipelineBehavior<ReadBlog.Query, ReadBlog.View>, Hearing>());
        await site.OpenBlog();

        await site.Services.GetRequiredService<FirstReader>().GoAsync(going.Token);

        heard.With(going.Token).ShouldBe(["direct-du-jour"]);
        (await site.Client.GetAsync("/direct-du-jour")).EnsureSuccessStatusCode();
    }

    private sealed class Heard
    {
        public ConcurrentQueue<(string Slug, CancellationToken Token)> Asked { get; } = [];

        public CancellationToken? Refused { get; init; }

        public IReadOnlyList<string> With(CancellationToken token) => [.. Asked.Where(each => each.Token == token).Select(each => each.Slug)];
    }

    private sealed class Hearing(Heard heard) : IPipelineBehavior<ReadBlog.Query, ReadBlog.View>
    {
        public Task<ReadBlog.View> Handle(ReadBlog.Query request, CancellationToken cancellationToken, RequestHandlerDelegate<ReadBlog.View> next)
        {
            heard.Asked.Enqueue((request.Slug, cancellationToken));
            return heard.Refused == cancellationToken ? throw new InvalidOperationException("The database cannot be read.") : next();
        }
    }
}
