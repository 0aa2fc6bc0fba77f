using LiveBlog.Application.Desk;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Newsroom;
using LiveBlog.Web.Reader;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>What a composer holds, rendered as readers would see it. A page of its own without script, shown beside the composer with it.</summary>
public sealed class PreviewModel(IMediator mediator, Caller caller, IAntiforgery antiforgery) : ComposerPage(mediator, caller, antiforgery)
{
    /// <summary>The entry as readers would see it; null if something is wrong with what was typed.</summary>
    public EntryOnPage? Entry { get; private set; }

    protected override ComposerPurpose Purpose => ComposerPurpose.NewEntry;

    /// <summary>The entry that is edited; null for a new one.</summary>
    [FromQuery(Name = "entry")]
    public Guid? Edited { get; set; }

    protected override Guid? EntryId => Edited;

    protected override string Action => $"{DeskAddress}/preview";

    /// <summary>There is nothing to see before something is sent.</summary>
    public IActionResult OnGet() => LocalRedirect(DeskAddress);

    public Task<IActionResult> OnPostAsync() => ActAsync(async draft =>
    {
        var preview = await Send(new PreviewEntry.Query(Blog.BlogId, Edited, draft));
        Entry = new EntryOnPage(new ReaderBlog(preview.Blog), preview.Entry);
        return Page();
    });

    protected override Task LoadAsync() => Task.CompletedTask;
}
