using LiveBlog.Application.Blogs;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Newsroom;
using LiveBlog.Web.Texts;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>What is set of a blog, and whether it is to come, live or ended.</summary>
public sealed class SettingsModel(IMediator mediator, Caller caller, TimeProvider clock) : BlogPage(mediator, caller)
{
    [BindProperty]
    public BlogForm Form { get; set; } = new();

    /// <summary>The settings as they were when the form was opened, so that what others saved since is not undone.</summary>
    [BindProperty]
    public BlogForm Opened { get; set; } = new();

    public SettingsTexts Words => new(Texts.Language);

    public ReadBlogSettings.View View { get; private set; } = null!;

    public FieldErrors Errors { get; } = new();

    /// <summary>What was just done; null if nothing was.</summary>
    public string? Done { get; private set; }

    /// <inheritdoc />
    public override string Place => "settings";

    public IReadOnlyList<TimeZoneChoices> TimeZones => TimeZoneChoices.All(Texts.Language, clock.GetUtcNow().UtcDateTime, Form.TimeZone);

    /// <summary>When the blog starts or ended, in the member's language.</summary>
    public string? When => (View.Blog.State switch
    {
        BlogState.Upcoming => View.Blog.StartsAt,
        BlogState.Ended => View.Blog.EndedAt,
        _ => null,
    }) is { } at ? Clock.DayAndTime(at) : null;

    public async Task OnGetAsync(string? done)
    {
        await ReadAsync();
        (Form, Opened) = (BlogForm.Of(View.Blog), BlogForm.Of(View.Blog));
        Done = done switch
        {
            "saved" => Words.Saved,
            "started" => Words.Started,
            "ended" => Words.Ended,
            "reopened" => Words.Reopened,
            _ => null,
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        Errors.AddUnreadable(ModelState, Texts);
        var now = BlogForm.Of(View.Blog);
        foreach (var id in Form.Merge(Opened, now))
        {
            Errors.Add(new FieldError(id, now.Shown(id) is { Length: > 0 } theirs ? Words.Clash(FirstWords.Of(theirs, 200)) : Words.ClashEmptied));
        }

        if (Errors.Count > 0)
        {
            return Again(ModelState.IsValid ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest);
        }

        return await ActAsync("saved", () => Send(new ChangeBlog.Command(Blog.BlogId, Form.ToDraft())), Form.Slug?.Trim());
    }

    public Task<IActionResult> OnPostStartAsync() => ChangeStateAsync("started", () => Send(new StartBlog.Command(Blog.BlogId)));

    public Task<IActionResult> OnPostEndAsync() => ChangeStateAsync("ended", () => Send(new EndBlog.Command(Blog.BlogId)));

    public Task<IActionResult> OnPostReopenAsync() => ChangeStateAsync("reopened", () => Send(new ReopenBlog.Command(Blog.BlogId)));

    private async Task ReadAsync() => View = await Send(new ReadBlogSettings.Query(Blog.BlogId));

    private async Task<IActionResult> ChangeStateAsync(string done, Func<Task> ask)
    {
        await ReadAsync();
        (Form, Opened) = (BlogForm.Of(View.Blog), BlogForm.Of(View.Blog));
        return await ActAsync(done, ask, Blog.Slug);
    }

    private async Task<IActionResult> ActAsync(string done, Func<Task> ask, string? slug)
    {
        if (await Errors.TryAsync(Texts.Language, Attempt.ElementId, ask) is { } status)
        {
            await ReadAsync();
            return Again(status);
        }

        Response.Headers.Location = $"/newsroom/{slug}/settings?done={done}";
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    private PageResult Again(int status)
    {
        // The fields show what the form holds, not what was posted.
        ModelState.Clear();
        Response.StatusCode = status;
        return Page();
    }
}
