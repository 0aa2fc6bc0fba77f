using LiveBlog.Application.Actors;
using LiveBlog.Application.Members;
using LiveBlog.Application.NewsEvents;
using LiveBlog.Web.Newsroom;
using LiveBlog.Web.Texts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>Adds a news event, or changes or removes one.</summary>
public sealed class EventModel(IMediator mediator, Caller caller) : BlogPage(mediator, caller)
{
    /// <summary>The last part of the address: the event's id, or <c>new</c>.</summary>
    [FromRoute(Name = "id")]
    public string Which { get; set; } = "";

    /// <summary>The event; null for a new one.</summary>
    public Guid? Id { get; private set; }

    [BindProperty]
    public NewsEventForm Form { get; set; } = new();

    public NamesTexts Words => new(Texts.Language);

    public FieldErrors Errors { get; } = new();

    /// <summary>The event as it stands; null for a new one.</summary>
    public ListNewsEvents.NewsEventRow? NewsEvent { get; private set; }

    /// <summary>Who can take part.</summary>
    public IReadOnlyList<ListActors.ActorRow> Actors { get; private set; } = [];

    /// <summary>Where the form goes.</summary>
    public string Action => $"{ListAddress}/{Which}";

    public string ListAddress => $"{DeskAddress}/events";

    /// <inheritdoc />
    public override string Place => "events";

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Form = NewsEvent is null ? Form : NewsEventForm.Of(NewsEvent);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        return await ActAsync(async () =>
        {
            if (Id is { } id)
            {
                await Send(new ChangeNewsEvent.Command(Blog.BlogId, id, Form.ToDraft()));
                return "changed";
            }

            return (await Send(new AddNewsEvent.Command(Blog.BlogId, Form.ToDraft()))).WasThere ? "there" : "added";
        });
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        await LoadAsync();
        Form = NewsEventForm.Of(NewsEvent ?? throw new NotFoundException());
        ModelState.Clear();
        return await ActAsync(async () =>
        {
            await Send(new RemoveNewsEvent.Command(Blog.BlogId, NewsEvent.Id));
            return "removed";
        });
    }

    private async Task LoadAsync()
    {
        Id = Which == "new" ? null : Guid.TryParse(Which, out var named) ? named : throw new NotFoundException();
        if (!Blog.May(Id is null ? Act.AddActor : Act.ChangeActor))
        {
            throw new NotAllowedException(signedIn: true);
        }

        Actors = (await Send(new ListActors.Query(Blog.BlogId))).Actors;
        NewsEvent = Id is { } id
            ? (await Send(new ListNewsEvents.Query(Blog.BlogId))).Events.SingleOrDefault(newsEvent => newsEvent.Id == id) ?? throw new NotFoundException()
            : null;
    }

    private async Task<IActionResult> ActAsync(Func<Task<string>> ask)
    {
        Errors.AddUnreadable(ModelState, Texts);
        var done = "";
        var status = Errors.Count > 0 ? StatusCodes.Status400BadRequest : await Errors.TryAsync(Texts.Language, Attempt.ElementId, async () => done = await ask());
        if (status is { } wrong)
        {
            Response.StatusCode = wrong;
            return Page();
        }

        Response.Headers.Location = $"{ListAddress}?done={done}";
        return StatusCode(StatusCodes.Status303SeeOther);
    }
}
