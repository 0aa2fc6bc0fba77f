using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Accounts;
using LiveBlog.Web.Reader;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Admin;

/// <summary>Invites somebody, and shows the link to hand over.</summary>
public sealed class InvitePage(IMediator mediator, Caller caller, Publication publication) : AccountPage(mediator, caller)
{
    /// <inheritdoc />
    public override string Place => "invite";

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? SignInName { get; set; }

    [BindProperty]
    public string? Byline { get; set; }

    [BindProperty]
    public Language Language { get; set; } = (Language)(-1);

    /// <summary>The blog of the role; null for the whole newsroom.</summary>
    [BindProperty]
    public int? BlogId { get; set; }

    [BindProperty]
    public Role Role { get; set; } = (Role)(-1);

    public IReadOnlyList<BlogName> Blogs { get; private set; } = [];

    /// <summary>The link just made, shown this once; null if none was.</summary>
    public HandedLink? Link { get; private set; }

    public async Task OnGetAsync()
    {
        (Language, Role) = (Texts.Language, Role.Reporter);
        Blogs = await Send(new PrepareInvitation.Query());
    }

    public async Task<IActionResult> OnPostAsync()
    {
        // A blog that cannot be read as one is not to mean the whole newsroom.
        var blogId = ModelState[nameof(BlogId)]?.Errors.Count > 0 ? -1 : BlogId;
        var (done, invited) = await Try(new InviteMember.Command(Name ?? "", SignInName ?? "", Byline, Language, blogId, Role));
        if (done)
        {
            Link = HandedLink.Of(invited!.Link, Name!.Trim(), invited.MemberId, Texts, publication, Request);
        }
        else
        {
            Blogs = await Send(new PrepareInvitation.Query());
        }

        return Page();
    }
}
