using LiveBlog.Application.Desk;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Newsroom;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>What became of a form whose answer never arrived, for the script that kept its text.</summary>
public sealed class SubmissionModel(IMediator mediator, Caller caller) : BlogPage(mediator, caller)
{
    /// <param name="key">The form's.</param>
    public async Task<IActionResult> OnGetAsync(Guid key)
    {
        var found = await Send(new FindSubmission.Query(Blog.BlogId, key));
        if (found.EntryId is not { } id || found.Kind is null)
        {
            // A draft is saved again under its key without harm, so that only what went out matters.
            return new JsonResult(new { Message = (string?)null });
        }

        var entry = (await Send(new ReadWholeEntry.Query(Blog.BlogId, id))).Entry;
        var done = found.Kind switch { RevisionKind.Correction => "corrected", RevisionKind.Fix => "fixed", _ => "published" };
        var notice = Notice.Of(done, entry, Texts, Blog.Slug);
        return new JsonResult(new ComposerAnswer(done, notice.Message, id, entry.Number, entry.Version, EntryAddress(id), notice.SeeAddress, Guid.CreateVersion7()));
    }
}
