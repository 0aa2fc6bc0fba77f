using LiveBlog.Application.Desk;
using LiveBlog.Application.Differences;
using LiveBlog.Application.Model;
using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Newsroom;

/// <summary>Two people changed the same entry: what each made of it, and a proposal that holds both.</summary>
/// <param name="Theirs">The entry as it stands.</param>
/// <param name="BaseHeadline">As it was when the caller opened it.</param>
/// <param name="MyHeadline">As the caller left it.</param>
public sealed record ConflictView(
    ReadWholeEntry.View Theirs, string BaseHeadline, string BaseBody, string MyHeadline, string MyBody, WordingMerge Headline, WordingMerge Body)
{
    /// <summary>Passages that were changed on both sides.</summary>
    public IReadOnlyList<MergePart> Clashes => [.. Headline.Clashes, .. Body.Clashes];

    /// <summary>Whether readers see theirs already.</summary>
    public bool IsPublished => Theirs.Entry.State is EntryState.Published;

    /// <summary>Who saved theirs; null when that is not known.</summary>
    public string? Who => Theirs.NameOf(Theirs.Entry.SavedById);

    /// <summary>Whether it was the caller herself who saved theirs: in another tab, or in a form whose answer was lost.</summary>
    public bool IsOwn(Guid memberId) => Theirs.Entry.SavedById == memberId;

    /// <summary>Merges what <paramref name="form"/> holds with the entry as it stands in <paramref name="theirs"/>.</summary>
    public static ConflictView Of(ReadWholeEntry.View theirs, ComposerForm form)
    {
        var (baseHeadline, baseBody, myHeadline, myBody) = (Text(form.BaseHeadline), Text(form.BaseBody), Text(form.Headline), Text(form.Body));
        return new ConflictView(
            theirs,
            baseHeadline,
            baseBody,
            myHeadline,
            myBody,
            WordingMerge.Of(baseHeadline, myHeadline, theirs.Entry.Headline),
            WordingMerge.Of(baseBody, myBody, theirs.Entry.Body));
    }

    /// <summary>What they changed of what the caller had opened.</summary>
    public DifferenceView TheirChange(NewsroomTexts texts) => new(texts, BaseHeadline, BaseBody, Theirs.Entry.Headline, Theirs.Entry.Body);

    /// <summary>What the caller changed of it.</summary>
    public DifferenceView MyChange(NewsroomTexts texts) => new(texts, BaseHeadline, BaseBody, MyHeadline, MyBody);

    private static string Text(string? typed) => (typed ?? "").ReplaceLineEndings("\n").Trim();
}

/// <summary>What the partial <c>_Conflict</c> renders.</summary>
public sealed record ConflictOnPage(ComposerView Composer, ConflictView Conflict);
