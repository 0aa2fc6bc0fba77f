using LiveBlog.Application.Members;
using LiveBlog.Web.Accounts;
using MediatR;

namespace LiveBlog.Web.Pages.Admin;

/// <summary>Everybody in the newsroom.</summary>
public sealed class MembersPage(IMediator mediator, Caller caller, TimeProvider clock) : AccountPage(mediator, caller)
{
    /// <inheritdoc />
    public override string Place => "members";

    public IReadOnlyList<MemberView> All { get; private set; } = [];

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task OnGetAsync() => All = await Send(new ListMembers.Query());
}
