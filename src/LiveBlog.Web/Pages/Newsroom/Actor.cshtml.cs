using LiveBlog.Application.Actors;
using LiveBlog.Application.Members;
using LiveBlog.Web.Newsroom;
using LiveBlog.Web.Texts;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>Adds an actor, or changes or removes one.</summary>
public sealed class ActorModel(IMediator mediator, Caller caller) : BlogPage(mediator, caller)
{
    /// <summary>The last part of the address: the actor's id, or <c>new</c>.</summary>
    [FromRoute(Name = "id")]
    public string Which { get; set; } = "";

    /// <summary>The actor; null for a new one.</summary>
    public Guid? Id { get; private set; }

    [BindProperty]
    public ActorForm Form { get; set; } = new();

    public NamesTexts Words => new(Texts.Language);

    public FieldErrors Errors { get; } = new();

    /// <summary>The actor as it stands; null for a new one.</summary>
    public ListActors.ActorRow? Actor { get; private set; }

    /// <summary>Where the form goes.</summary>
    public string Action => $"{ListAddress}/{Which}";

    public string ListAddress => $"{DeskAddress}/actors";

    /// <inheritdoc />
    public override string Place => "actors";

    public async Task OnGetAsync()
    {
        await LoadAsync();
        Form = Actor is null ? Form : ActorForm.Of(Actor);
        Form.Roles.Add(new RoleFields());
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        return await ActAsync(async () =>
        {
            if (Id is { } id)
            {
                await Send(new ChangeActor.Command(Blog.BlogId, id, Form.ToDraft()));
                return "changed";
            }

            return (await Send(new AddActor.Command(Blog.BlogId, Form.ToDraft()))).WasThere ? "there" : "added";
        });
    }

    /// <summary>Shows the form again with one more line for a role.</summary>
    public async Task<IActionResult> OnPostRoleAsync()
    {
        await LoadAsync();
        Form.Roles.RemoveAll(role => role.IsEmpty);
        return Again(StatusCodes.Status200OK);
    }

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        await LoadAsync();
        Form = ActorForm.Of(Actor ?? throw new NotFoundException());
        ModelState.Clear();
        return await ActAsync(async () =>
        {
            await Send(new RemoveActor.Command(Blog.BlogId, Actor.Id));
            return "removed";
        });
    }

    /// <summary>The uses that keep it from being removed, in words.</summary>
    public string Uses => Actor is null ? "" : string.Join(", ", new[]
    {
        Actor.Entries > 0 ? Words.Entries(Actor.Entries) : "",
        Actor.Quotes > 0 ? Words.Quotes(Actor.Quotes) : "",
        Actor.Events > 0 ? Words.EventCount(Actor.Events) : "",
    }.Where(part => part.Length > 0));

    private async Task LoadAsync()
    {
        Id = Which == "new" ? null : Guid.TryParse(Which, out var named) ? named : throw new NotFoundException();
        if (!Blog.May(Id is null ? Act.AddActor : Act.ChangeActor))
        {
            throw new NotAllowedException(signedIn: true);
        }

        Actor = Id is { } id
            ? (await Send(new ListActors.Query(Blog.BlogId))).Actors.SingleOrDefault(actor => actor.Id == id) ?? throw new NotFoundException()
            : null;
    }

    private async Task<IActionResult> ActAsync(Func<Task<string>> ask)
    {
        Errors.AddUnreadable(ModelState, Texts);
        if (Errors.Count > 0)
        {
            return Again(StatusCodes.Status400BadRequest);
        }

        var done = "";
        if (await Errors.TryAsync(Texts.Language, Attempt.ElementId, async () => done = await ask()) is { } status)
        {
            return Again(status);
        }

        Response.Headers.Location = $"{ListAddress}?done={done}";
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    private PageResult Again(int status)
    {
        // The fields show what the form holds, with its empty lines gone, not what was posted.
        ModelState.Clear();
        Form.Roles.Add(new RoleFields());
        Response.StatusCode = status;
        return Page();
    }
}
