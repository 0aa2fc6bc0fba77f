using LiveBlog.Application.Members;
using LiveBlog.Web.Newsroom;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>What a composer's text says and what may be wrong with it, as fragments: for the script, at each pause in typing.</summary>
public sealed class ReadingModel(IMediator mediator, Caller caller, IAntiforgery antiforgery) : ComposerPage(mediator, caller, antiforgery)
{
    protected override ComposerPurpose Purpose => ComposerPurpose.NewEntry;

    /// <summary>The entry that is edited; null for a new one.</summary>
    [FromQuery(Name = "entry")]
    public Guid? Edited { get; set; }

    protected override Guid? EntryId => Edited;

    protected override string Action => Edited is { } entry ? EntryAddress(entry) : DeskAddress;

    /// <summary>There is nothing to read before something is sent.</summary>
    public IActionResult OnGet() => LocalRedirect(DeskAddress);

    /// <summary>Reads what was sent. What cannot be a date, say, is not there for the reader; saving tells.</summary>
    /// <response code="400">The text is too long to be read: the list says so.</response>
    public async Task<IActionResult> OnPostAsync()
    {
        await RequireTokenAsync();
        await ReadChoicesAsync();
        Form.Gather(Choices);
        if (!await ReadTextAsync())
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return Page();
    }

    protected override Task LoadAsync() => Task.CompletedTask;
}
