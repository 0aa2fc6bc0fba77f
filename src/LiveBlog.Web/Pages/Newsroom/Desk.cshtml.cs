using LiveBlog.Application.Desk;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Web.Live;
using LiveBlog.Web.Newsroom;
using MediatR;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>The desk: a composer for a new entry, the timeline, and how many readers follow.</summary>
public sealed class DeskModel(IMediator mediator, Caller caller, IAntiforgery antiforgery, Broadcasts broadcasts) : ComposerPage(mediator, caller, antiforgery)
{
    private ReadTimeline.View timeline = null!;
    private FollowersView followers = null!;
    private Notice? notice;

    /// <summary>What the page renders.</summary>
    public DeskView Desk => new(Composer, new TimelineView(Blog, Clock, Texts, timeline), followers, notice, Conflict);

    /// <inheritdoc />
    public override string? Place => "desk";

    protected override ComposerPurpose Purpose => ComposerPurpose.NewEntry;

    protected override string Action => DeskAddress;

    /// <param name="before">Show the published entries older than the one of this number.</param>
    /// <param name="done">What was just done, to be told.</param>
    /// <param name="entry">The entry it was done to.</param>
    public async Task<IActionResult> OnGetAsync(int? before, string? done, Guid? entry)
    {
        await ReadChoicesAsync();
        Form = ComposerForm.Empty(Blog.Member.MemberId, Today);
        timeline = await Send(new ReadTimeline.Query(Blog.BlogId, before));
        followers = await ReadFollowersAsync(broadcasts);
        notice = await NoticeAsync(done, entry);
        return Page();
    }

    public Task<IActionResult> OnPostPublishAsync() => ActAsync(async draft =>
    {
        var result = await Send(new PublishEntry.Command(Blog.BlogId, null, null, Form.Key, draft));
        return Done("published", result.EntryId, result.Number);
    });

    public Task<IActionResult> OnPostSaveAsync() => ActAsync(async draft =>
    {
        var result = await Send(new SaveDraft.Command(Blog.BlogId, null, null, Form.Key, draft));
        return Done("saved", result.EntryId, version: result.Version);
    });

    public Task<IActionResult> OnPostSubmitAsync() => ActAsync(async draft =>
    {
        var result = await Send(new SubmitEntry.Command(Blog.BlogId, null, null, Form.Key, draft));
        return Done("submitted", result.EntryId, version: result.Version);
    });

    protected override async Task LoadAsync()
    {
        timeline = await Send(new ReadTimeline.Query(Blog.BlogId));
        followers = await ReadFollowersAsync(broadcasts);
    }

    private async Task<Notice?> NoticeAsync(string? done, Guid? entryId)
    {
        if (entryId is not { } id || Texts.Done(done, "") is null)
        {
            return null;
        }

        try
        {
            var entry = (await Send(new ReadWholeEntry.Query(Blog.BlogId, id))).Entry;
            return Notice.Of(done!, entry, Texts, Blog.Slug);
        }
        catch (NotFoundException)
        {
            return null;
        }
        catch (NotAllowedException)
        {
            return null;
        }
    }
}
