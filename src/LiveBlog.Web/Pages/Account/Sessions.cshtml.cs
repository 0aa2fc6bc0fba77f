using LiveBlog.Application.Members;
using LiveBlog.Web.Accounts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Account;

/// <summary>Where a member is signed in, and a way to end that.</summary>
public sealed class SessionsPage(IMediator mediator, Caller caller, TimeProvider clock) : AccountPage(mediator, caller)
{
    /// <inheritdoc />
    public override string Place => "sessions";

    public IReadOnlyList<ListSessions.SessionView> All { get; private set; } = [];

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task OnGetAsync() => All = await Send(new ListSessions.Query());

    public async Task<IActionResult> OnPostEndAsync(Guid id)
    {
        await Send(new EndSession.Command(id));
        return Done("/account/sessions", "session");
    }

    public async Task<IActionResult> OnPostOthersAsync()
    {
        await Send(new EndOtherSessions.Command(Member.SessionId));
        return Done("/account/sessions", "sessions");
    }
}
