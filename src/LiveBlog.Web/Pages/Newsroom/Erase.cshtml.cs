using FluentValidation;
using LiveBlog.Application.Desk;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Newsroom;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>Asks why the wording of an entry is erased, and erases it. That is the one act without a way back, so it has a page of its own.</summary>
public sealed class EraseModel(IMediator mediator, Caller caller) : BlogPage(mediator, caller)
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    /// <summary>For the newsroom.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    public ReadWholeEntry.View Whole { get; private set; } = null!;

    public string Title => Whole.Entry.Number is { } number ? Texts.EraseTitle(number) : Texts.EraseDraftTitle;

    /// <summary>The actors and events that the entry names, each with the address where it is changed or removed.</summary>
    public IReadOnlyList<(string Name, string Address)> Named =>
    [
        .. Whole.Entry.Quotes.Select(quote => quote.Speaker).OfType<Actor>().Concat(Whole.Entry.Actors).DistinctBy(actor => actor.Id)
            .Select(actor => (actor.Name, $"{DeskAddress}/actors/{actor.Id}")),
        .. Whole.Entry.Events.Select(newsEvent => (newsEvent.Title, $"{DeskAddress}/events/{newsEvent.Id}")),
    ];

    public FieldErrors Errors { get; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        Whole = await Send(new ReadWholeEntry.Query(Blog.BlogId, Id));
        if (Whole.Entry.State is EntryState.Erased)
        {
            return LocalRedirect($"{EntryAddress(Id)}/history");
        }

        return Blog.May(Act.Erase, published: Whole.Entry.Number is not null) ? Page() : throw new NotAllowedException(signedIn: true);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Whole = await Send(new ReadWholeEntry.Query(Blog.BlogId, Id));
        try
        {
            await Send(new EraseEntry.Command(Id, Reason ?? ""));
            return ToDesk("erased", Id);
        }
        catch (ValidationException exception)
        {
            Errors.Add(exception);
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        catch (RuleBrokenException exception)
        {
            Errors.Add(new FieldError("", exception.In(Texts.Language)));
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return Page();
    }
}
