using LiveBlog.Application.Desk;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Newsroom;
using LiveBlog.Web.Texts;
using MediatR;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>The blogs one works on.</summary>
public sealed class IndexModel(IMediator mediator, Caller caller) : NewsroomPage(mediator, caller)
{
    public ReadMyBlogs.View View { get; private set; } = null!;

    /// <inheritdoc />
    public override FindBlog.Self? Self => View?.Member;

    public async Task OnGetAsync() => View = await Send(new ReadMyBlogs.Query());

    /// <summary>The wall clock of a blog, in the member's language.</summary>
    public BlogClock ClockOf(ReadMyBlogs.MyBlog blog) => new(Texts.Language, blog.TimeZone);

    /// <summary>The one date that says most of a blog.</summary>
    public string When(ReadMyBlogs.MyBlog blog, BlogClock clock) => blog switch
    {
        { State: BlogState.Ended, EndedAt: { } ended } => Texts.EndedOn(clock.DateAndTime(ended)),
        { State: BlogState.Upcoming, StartsAt: { } starts } => Texts.StartsOn(clock.DateAndTime(starts)),
        { LastPublishedAt: { } last } => Texts.LastEntry(clock.DateAndTime(last)),
        _ => Texts.OpenedOn(clock.DateAndTime(blog.OpenedAt)),
    };

    /// <summary>The class that gives a state its dot.</summary>
    public static string StateShape(BlogState state) => state switch
    {
        BlogState.Live => "state-live",
        BlogState.Upcoming => "state-upcoming",
        _ => "state-ended",
    };
}
