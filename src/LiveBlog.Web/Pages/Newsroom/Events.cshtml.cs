using LiveBlog.Application.Members;
using LiveBlog.Application.NewsEvents;
using LiveBlog.Web.Newsroom;
using LiveBlog.Web.Texts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>The news events of a blog.</summary>
public sealed class EventsModel(IMediator mediator, Caller caller) : BlogPage(mediator, caller)
{
    /// <summary>What was just done.</summary>
    [FromQuery(Name = "done")]
    public string? DoneName { get; set; }

    public NamesTexts Words => new(Texts.Language);

    public ListNewsEvents.View View { get; private set; } = null!;

    public bool MayAdd => Blog.May(Act.AddActor);

    public bool MayChange => Blog.May(Act.ChangeActor);

    /// <inheritdoc />
    public override string Place => "events";

    public async Task OnGetAsync() => View = await Send(new ListNewsEvents.Query(Blog.BlogId));
}
