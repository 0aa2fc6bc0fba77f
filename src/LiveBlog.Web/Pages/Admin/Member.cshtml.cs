using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Accounts;
using LiveBlog.Web.Reader;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Admin;

/// <summary>A member: her roles, and how she gets in.</summary>
public sealed class MemberPage(IMediator mediator, Caller caller, Publication publication, TimeProvider clock) : AccountPage(mediator, caller)
{
    /// <inheritdoc />
    public override string Place => "members";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The blog of the role; null for the whole newsroom.</summary>
    [BindProperty]
    public int? BlogId { get; set; }

    [BindProperty]
    public Role Role { get; set; } = Role.Reporter;

    public ReadMember.View View { get; private set; } = null!;

    /// <summary>The link just made, shown this once; null if none was.</summary>
    public HandedLink? Link { get; private set; }

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    private string Address => $"/admin/members/{Id}";

    // A blog that cannot be read as one is not to mean the whole newsroom.
    private int? BlogAsked => ModelState[nameof(BlogId)]?.Errors.Count > 0 ? -1 : BlogId;

    public async Task OnGetAsync() => View = await Send(new ReadMember.Query(Id));

    public Task<IActionResult> OnPostAssignAsync() => DoAsync(
        new AssignMember.Command(Id, BlogAsked, ModelState[nameof(Role)]?.Errors.Count > 0 ? (Role)(-1) : Role), "role");

    public Task<IActionResult> OnPostUnassignAsync() => DoAsync(new UnassignMember.Command(Id, BlogAsked), "role");

    public Task<IActionResult> OnPostDisableAsync() => DoAsync(new DisableMember.Command(Id), "disabled");

    public Task<IActionResult> OnPostEnableAsync() => DoAsync(new EnableMember.Command(Id), "enabled");

    public Task<IActionResult> OnPostFactorAsync() => DoAsync(new RemoveSecondFactor.Command(Id), "member-factor-off");

    public async Task<IActionResult> OnPostLinkAsync()
    {
        var issued = await Send(new ResetPassword.Command(Id));
        View = await Send(new ReadMember.Query(Id));
        Link = HandedLink.Of(issued, View.Member.Name, Id, Texts, publication, Request);
        return Page();
    }

    private async Task<IActionResult> DoAsync(IRequest command, string what)
    {
        var (done, _) = await Try(command);
        if (done)
        {
            return Done(Address, what);
        }

        View = await Send(new ReadMember.Query(Id));
        return Page();
    }
}
