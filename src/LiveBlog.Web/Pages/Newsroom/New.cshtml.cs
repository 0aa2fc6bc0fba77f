using LiveBlog.Application;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Desk;
using LiveBlog.Application.Members;
using LiveBlog.Web.Newsroom;
using LiveBlog.Web.Texts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>Opens a blog.</summary>
public sealed class NewModel(IMediator mediator, Caller caller, TimeProvider clock) : NewsroomPage(mediator, caller)
{
    private ReadMyBlogs.View? mine;

    [BindProperty]
    public BlogForm Form { get; set; } = new();

    public SettingsTexts Words => new(Texts.Language);

    public FieldErrors Errors { get; } = new();

    /// <inheritdoc />
    public override Application.Desk.FindBlog.Self? Self => mine?.Member;

    public IReadOnlyList<TimeZoneChoices> TimeZones => TimeZoneChoices.All(Texts.Language, clock.GetUtcNow().UtcDateTime, Form.TimeZone);

    public async Task OnGetAsync()
    {
        await RequireRightAsync();
        Form.Language = Texts.Language;
        Form.TimeZone = mine!.Blogs.Select(blog => blog.TimeZone).FirstOrDefault() ?? "Europe/Paris";
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await RequireRightAsync();
        Errors.AddUnreadable(ModelState, Texts);
        if (string.IsNullOrWhiteSpace(Form.Title))
        {
            Errors.Add(new FieldError("title", Words.TitleMissing));
        }
        else if (string.IsNullOrWhiteSpace(Form.Slug))
        {
            Form.Slug = Slugs.Of(Form.Title, "direct");
            ModelState.Clear();
        }

        var status = Errors.Count > 0 ? StatusCodes.Status400BadRequest : await Errors.TryAsync(Texts.Language, Attempt.ElementId, async () =>
        {
            var opened = await Send(new OpenBlog.Command(Form.ToDraft()));
            Response.Headers.Location = $"/newsroom/{opened.Slug}";
        });
        Response.StatusCode = status ?? StatusCodes.Status303SeeOther;
        return status is null ? new EmptyResult() : Page();
    }

    private async Task RequireRightAsync()
    {
        mine = await Send(new ReadMyBlogs.Query());
        if (!mine.MayOpenBlog)
        {
            throw new NotAllowedException(signedIn: true);
        }
    }
}
