using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Web.Reader;
using LiveBlog.Web.Texts;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Reader;

/// <summary>An entry's own page, with the history of its corrections; or its tombstone.</summary>
[FreshAnswer(IsKept = true)]
public sealed class EntryPage(IMediator mediator, Publication publication) : ReaderPage(mediator, publication)
{
    public ReadEntry.View View { get; private set; } = null!;

    public ReaderBlog Blog { get; private set; } = null!;

    /// <response code="410">
    /// The entry was withdrawn: the page says when and why. The status is what makes caches, search engines and link previews let
    /// go of the wording at once; people see the same page either way.
    /// </response>
    public async Task<IActionResult> OnGetAsync(string slug, int number)
    {
        View = await Ask(new ReadEntry.Query(slug, number));
        Blog = new ReaderBlog(View.Blog);
        HttpContext.Features.Set(new BlogAtSequence(View.Blog.Id, View.Blog.Sequence));
        var entry = View.Entry;
        Head = new PageHead
        {
            Blog = Blog,
            Language = View.Blog.Language,
            Title = Blog.NameOf(entry),
            Description = entry.IsPublished
                ? FirstWords.Of(entry.BodyText.Length > 0 ? entry.BodyText : Blog.NameOf(entry), 200)
                : Blog.Texts.Withdrawn(Blog.Clock.DayAndTime(entry.WithdrawnAt ?? entry.UpdatedAt)),
            Canonical = Blog.EntryAddress(entry.Number),
            Type = "article",
            IsListed = entry.IsPublished,
            PublishedAt = entry.PublishedAt,
            UpdatedAt = entry.UpdatedAt,
            StructuredData = entry.IsPublished ? new StructuredData(Publication, Absolute).Entry(Blog, entry) : null,
        };
        Response.StatusCode = entry.IsPublished ? StatusCodes.Status200OK : StatusCodes.Status410Gone;
        return Page();
    }

    /// <summary>A wording as the history shows it: the text, then when it happened, what was said and who signed, line by line.</summary>
    public string Read(ReadEntry.WordingView wording) => Lines(wording.Body, Happened(wording), Said(wording), Signed(wording));

    /// <summary>
    /// The two wordings of a correction as they are compared: of when it happened, what was said and who signed, only what the
    /// correction touched, so that it can be seen.
    /// </summary>
    public (string Before, string After) Compared(ReadEntry.Corrected step)
    {
        var (happened, said, signed) = (
            Happened(step.Before) != Happened(step.After), Said(step.Before) != Said(step.After), Signed(step.Before) != Signed(step.After));
        string Part(ReadEntry.WordingView wording) => Lines(wording.Body, happened ? Happened(wording) : "", said ? Said(wording) : "", signed ? Signed(wording) : "");
        return (Part(step.Before), Part(step.After));
    }

    private string Happened(ReadEntry.WordingView wording) =>
        wording.HappenedAt is { } happened ? $"{Blog.Texts.Facts} {Blog.Clock.Happened(happened)}" : "";

    private string Said(ReadEntry.WordingView wording) =>
        Lines([.. wording.Quotes.Select(quote => string.Join(" – ", new[] { Blog.Texts.QuoteMarks(quote.Text), By(quote) }.Where(part => part.Length > 0)))]);

    private string Signed(ReadEntry.WordingView wording) =>
        wording.Authors.Count > 0 ? Blog.Texts.By([.. wording.Authors.Select(author => author.Byline)]) : "";

    private static string By(QuotedWords quote) =>
        string.Join(", ", new[] { quote.Speaker, quote.Role, string.Join(' ', new[] { quote.Verb, quote.Venue }.Where(part => part.Length > 0)) }.Where(part => part.Length > 0));

    private static string Lines(params IEnumerable<string> lines) => string.Join('\n', lines.Where(line => line.Length > 0));
}
