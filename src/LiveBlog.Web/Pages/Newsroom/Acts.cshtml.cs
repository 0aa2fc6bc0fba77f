using FluentValidation;
using LiveBlog.Application.Desk;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Newsroom;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>
/// The acts of one press on the timeline: pin, mark as key, discard… Each is posted to an address of its own. The page itself is
/// seen only when an act is refused.
/// </summary>
public sealed class ActsModel(IMediator mediator, Caller caller) : BlogPage(mediator, caller)
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    /// <summary>The last part of the address.</summary>
    [FromRoute(Name = "act")]
    public string Act { get; set; } = "";

    /// <summary>Of the draft as it was shown; for publishing.</summary>
    [BindProperty]
    public int? Version { get; set; }

    /// <summary>Why the act was refused.</summary>
    public string Message { get; private set; } = "";

    /// <summary>Whether opening the entry is a way out.</summary>
    public bool MayOpen { get; private set; }

    /// <summary>An act is never done by following a link.</summary>
    public IActionResult OnGet()
    {
        Response.Headers.Allow = HttpMethods.Post;
        return StatusCode(StatusCodes.Status405MethodNotAllowed);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            // Checks that the entry is of the blog in the address, and that the caller may know of it.
            await Send(new ReadWholeEntry.Query(Blog.BlogId, Id));
            var done = await ActAsync();
            if (!WantsJson)
            {
                return ToDesk(done, Id);
            }

            var entry = (await Send(new ReadWholeEntry.Query(Blog.BlogId, Id))).Entry;
            return new JsonResult(Notice.Of(done, entry, Texts, Blog.Slug));
        }
        catch (EntryChangedMeanwhileException)
        {
            return Refuse(Texts.DraftChanged, StatusCodes.Status409Conflict, mayOpen: true);
        }
        catch (RuleBrokenException exception)
        {
            return Refuse(exception.In(Texts.Language), StatusCodes.Status409Conflict);
        }
        catch (ValidationException exception)
        {
            return Refuse(exception.Errors.First().ErrorMessage, StatusCodes.Status400BadRequest, mayOpen: true);
        }
    }

    private async Task<string> ActAsync()
    {
        switch (Act)
        {
            case "publish":
                await Send(new PublishDraft.Command(Id, Version ?? 0));
                return "published";
            case "submit":
                await Send(new SubmitDraft.Command(Id));
                return "submitted";
            case "hand-back":
                await Send(new HandBackDraft.Command(Id));
                return "handed-back";
            case "discard":
                await Send(new DiscardDraft.Command(Id));
                return "discarded";
            case "recover":
                await Send(new RecoverDraft.Command(Id));
                return "recovered";
            case "pin":
                await Send(new PinEntry.Command(Id));
                return "pinned";
            case "unpin":
                await Send(new UnpinEntry.Command(Id));
                return "unpinned";
            case "mark":
                await Send(new MarkKey.Command(Id));
                return "marked";
            case "unmark":
                await Send(new UnmarkKey.Command(Id));
                return "unmarked";
            case "restore":
                await Send(new RestoreEntry.Command(Id));
                return "restored";
            default:
                throw new NotFoundException();
        }
    }

    private IActionResult Refuse(string message, int status, bool mayOpen = false)
    {
        if (WantsJson)
        {
            return new JsonResult(new { Message = message }) { StatusCode = status };
        }

        (Message, MayOpen) = (message, mayOpen);
        Response.StatusCode = status;
        return Page();
    }
}
