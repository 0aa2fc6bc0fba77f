using System.Globalization;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Accounts;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LiveBlog.Web.Pages.Account;

/// <summary>What a member chooses herself.</summary>
public sealed class IndexPage(IMediator mediator, Caller caller) : AccountPage(mediator, caller)
{
    /// <inheritdoc />
    public override string Place => "profile";

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Byline { get; set; }

    [BindProperty]
    public Language Language { get; set; } = (Language)(-1);

    [BindProperty]
    public string? UndoSeconds { get; set; }

    public ReadProfile.View View { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        View = await Send(new ReadProfile.Query());
        await next();
    }

    public void OnGet() => (Name, Byline, Language, UndoSeconds) = (View.Name, View.Byline, View.Language, View.UndoSeconds.ToString(CultureInfo.InvariantCulture));

    public async Task<IActionResult> OnPostAsync()
    {
        // What is not a number is out of range.
        var undo = int.TryParse(UndoSeconds, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : -1;
        var (done, _) = await Try(new ChangeProfile.Command(Name ?? "", Byline ?? "", Language, undo));
        return done ? Done("/account", "profile") : Page();
    }
}
