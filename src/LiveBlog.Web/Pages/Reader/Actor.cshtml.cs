using LiveBlog.Application.Actors;
using LiveBlog.Application.Entries;
using LiveBlog.Web.Reader;
using LiveBlog.Web.Texts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Reader;

/// <summary>A person, organisation or place: names, roles, what was said, and the entries that name it.</summary>
public sealed class ActorPage(IMediator mediator, Publication publication) : ReaderPage(mediator, publication)
{
    public ReadActor.View View { get; private set; } = null!;

    public ReaderBlog Blog { get; private set; } = null!;

    /// <summary>Kind and other names, as one line.</summary>
    public string Lead => string.Join(" · ", new[]
    {
        Blog.Texts.Kind(View.Actor.Kind),
        View.Actor.Aliases.Count > 0 ? Blog.Texts.AlsoKnownAs(View.Actor.Aliases) : "",
    }.Where(part => part.Length > 0));

    /// <response code="400"><paramref name="after"/> is not a number from 0 on.</response>
    public async Task<IActionResult> OnGetAsync(string slug, string actor, int after)
    {
        if (!ModelState.IsValid || after < 0)
        {
            return BadRequest();
        }

        View = await Ask(new ReadActor.Query(slug, actor, after));
        Blog = new ReaderBlog(View.Blog);
        var address = Blog.ActorAddress(View.Actor.Slug);
        var data = new StructuredData(Publication, Absolute);
        var subject = data.Actor(
            Blog,
            new ActorLink(View.Actor.Slug, View.Actor.Name, View.Actor.Kind),
            View.Actor.Aliases,
            [.. View.Actor.Roles.Select(role => role.Title)]);
        Head = new PageHead
        {
            Blog = Blog,
            Language = View.Blog.Language,
            Title = $"{View.Actor.Name} – {View.Blog.Title}",
            Description = FirstWords.Of(string.Join(", ", View.Actor.Roles.Select(role => role.Title).Reverse().Prepend(View.Actor.Name)), 200),
            Canonical = after == 0 ? address : ReaderBlog.After(address, after),
            Type = "profile",
            StructuredData = data.Part(Blog, "ProfilePage", address, View.Actor.Name, subject, View.Quotes.Select(quote => quote.Quote)),
        };
        return Page();
    }

    /// <summary>When a role was held, as far as it is known; empty if nothing is.</summary>
    public string Held(ReadActor.RoleView role) =>
        Blog.Texts.Held(role.From is { } from ? Blog.Clock.Date(from) : null, role.To is { } to ? Blog.Clock.Date(to) : null);
}
