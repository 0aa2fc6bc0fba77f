using LiveBlog.Application.Members;
using LiveBlog.Web.Live;
using LiveBlog.Web.Newsroom;
using MediatR;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>How many readers follow, alone, for the script that keeps an open desk up to date.</summary>
public sealed class FollowersModel(IMediator mediator, Caller caller, Broadcasts broadcasts) : BlogPage(mediator, caller)
{
    public FollowersView View { get; private set; } = null!;

    public async Task OnGetAsync() => View = await ReadFollowersAsync(broadcasts);
}
