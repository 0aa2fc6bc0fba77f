using LiveBlog.Application.Desk;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Live;
using LiveBlog.Web.Newsroom;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>The desk with a draft in its composer. A published entry is at the correcting page, a withdrawn one at its history.</summary>
public sealed class DraftModel(IMediator mediator, Caller caller, IAntiforgery antiforgery, Broadcasts broadcasts) : ComposerPage(mediator, caller, antiforgery)
{
    private ReadTimeline.View timeline = null!;
    private FollowersView followers = null!;

    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    /// <summary>What the page renders.</summary>
    public DeskView Desk => new(Composer, new TimelineView(Blog, Clock, Texts, timeline), followers, Notice: null, Conflict);

    /// <inheritdoc />
    public override string? Place => "desk";

    protected override ComposerPurpose Purpose => ComposerPurpose.Draft;

    protected override string Action => EntryAddress(Id);

    protected override Guid? EntryId => Id;

    public async Task<IActionResult> OnGetAsync()
    {
        var entry = (await Send(new ReadWholeEntry.Query(Blog.BlogId, Id))).Entry;
        if (entry.State is EntryState.Discarded)
        {
            return LocalRedirect($"{DeskAddress}?done=discarded&entry={Id}");
        }

        if (entry is { State: EntryState.Erased, Number: null })
        {
            return LocalRedirect($"{Action}/history");
        }

        if (entry.Number is not null)
        {
            return LocalRedirect($"{Action}/{(entry.State is EntryState.Published ? "correct" : "history")}");
        }

        await ReadChoicesAsync();
        Form = ComposerForm.Of(entry, Blog.TimeZone);
        await LoadAsync();
        return Page();
    }

    public Task<IActionResult> OnPostPublishAsync() => ActAsync(async draft =>
    {
        var result = await Send(new PublishEntry.Command(Blog.BlogId, Id, Form.Version, Form.Key, draft));
        return Done("published", result.EntryId, result.Number);
    });

    public Task<IActionResult> OnPostSaveAsync() => ActAsync(async draft =>
    {
        var result = await Send(new SaveDraft.Command(Blog.BlogId, Id, Form.Version, Form.Key, draft));
        return Done("saved", result.EntryId, version: result.Version);
    });

    public Task<IActionResult> OnPostSubmitAsync() => ActAsync(async draft =>
    {
        var result = await Send(new SubmitEntry.Command(Blog.BlogId, Id, Form.Version, Form.Key, draft));
        return Done("submitted", result.EntryId, version: result.Version);
    });

    protected override async Task LoadAsync()
    {
        timeline = await Send(new ReadTimeline.Query(Blog.BlogId));
        followers = await ReadFollowersAsync(broadcasts);
    }
}
