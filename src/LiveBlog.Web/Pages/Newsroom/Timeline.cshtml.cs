using LiveBlog.Application.Desk;
using LiveBlog.Application.Members;
using LiveBlog.Web.Newsroom;
using MediatR;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>The timeline alone, for the script that keeps an open desk up to date.</summary>
public sealed class TimelineModel(IMediator mediator, Caller caller) : BlogPage(mediator, caller)
{
    public TimelineView View { get; private set; } = null!;

    /// <param name="before">Only published entries older than the one of this number.</param>
    /// <param name="from">All published entries from this number up, so that what was unfolded stays so.</param>
    public async Task OnGetAsync(int? before, int? from) =>
        View = new TimelineView(Blog, Clock, Texts, await Send(new ReadTimeline.Query(Blog.BlogId, before, from)));
}
