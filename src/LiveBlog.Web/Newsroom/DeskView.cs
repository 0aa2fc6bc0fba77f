using System.Globalization;
using LiveBlog.Application.Desk;
using LiveBlog.Application.Model;
using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Newsroom;

/// <summary>What the desk renders: a composer, the timeline, and how many readers follow.</summary>
/// <param name="Notice">What was just done.</param>
/// <param name="Conflict">Both versions, when somebody else saved meanwhile; stands in the composer's place.</param>
public sealed record DeskView(ComposerView Composer, TimelineView Timeline, FollowersView Followers, Notice? Notice, ConflictView? Conflict);

/// <summary>What the timeline's partials render.</summary>
public sealed record TimelineView(FindBlog.View Blog, BlogClock Clock, NewsroomTexts Texts, ReadTimeline.View Timeline)
{
    /// <summary>The address of the desk.</summary>
    public string DeskAddress => $"/newsroom/{Blog.Slug}";

    /// <summary>What the timeline's script needs to know.</summary>
    public string Script => ScriptData.Of(this);
}

/// <summary>One line of the timeline.</summary>
public sealed record TimelineItemView(TimelineView Timeline, ReadTimeline.Item Item)
{
    /// <summary>What to call it in a sentence.</summary>
    public string Name => Item switch
    {
        { Headline.Length: > 0 } => Item.Headline,
        { Excerpt.Length: > 0 } => FirstWords.Of(Item.Excerpt, 60),
        { Number: { } number } => Timeline.Texts.EntryNumber(number),
        _ => Timeline.Texts.Untitled,
    };

    /// <summary>The address of the entry in the newsroom.</summary>
    public string Address => $"{Timeline.DeskAddress}/entries/{Item.Id}";

    /// <summary>When it happened, in few words; the year if it is another than the entry's own.</summary>
    public string Happened(HappenedAt happened) => string.Join(", ", new[]
    {
        happened.Day.Year == Timeline.Clock.Date(Item.PublishedAt ?? Item.SavedAt).Year ? Timeline.Clock.ShortDate(happened.Day) : Timeline.Clock.Date(happened.Day),
        happened.Instant is { } instant ? Timeline.Clock.Time(instant) : happened.Part is { } part ? Timeline.Texts.Part(part) : "",
    }.Where(part => part.Length > 0));
}

/// <summary>A sentence on what was just done, with the way back where there is one.</summary>
/// <param name="UndoAddress">To post to; null if it cannot be undone in one step.</param>
/// <param name="SeeAddress">Where to see the result; null if nowhere.</param>
public sealed record Notice(string Message, string? UndoAddress, string? SeeAddress)
{
    /// <summary>What is said of <paramref name="done"/>, a name that <see cref="NewsroomTexts.Done"/> knows, and how it is undone.</summary>
    public static Notice Of(string done, Entry entry, NewsroomTexts texts, string slug)
    {
        var name = entry.Headline.Length > 0 ? entry.Headline
            : entry.BodyText.Length > 0 ? FirstWords.Of(entry.BodyText, 60)
            : entry.Number is { } given ? texts.EntryNumber(given) : texts.Untitled;
        var undo = (done, entry.State) switch
        {
            ("discarded", EntryState.Discarded) => "recover",
            ("recovered", EntryState.Draft) => "discard",
            ("pinned", EntryState.Published) => "unpin",
            ("unpinned", EntryState.Published) => "pin",
            ("marked", EntryState.Published) => "unmark",
            ("unmarked", EntryState.Published) => "mark",
            ("withdrawn", EntryState.Withdrawn) => "restore",
            _ => null,
        };
        return new Notice(
            texts.Done(done, name)!,
            undo is null ? null : $"/newsroom/{slug}/entries/{entry.Id}/{undo}",
            entry is { State: EntryState.Published, Number: { } number } && done is "published" or "corrected" or "fixed" or "restored"
                ? string.Create(CultureInfo.InvariantCulture, $"/{slug}/{number}")
                : null);
    }
}
