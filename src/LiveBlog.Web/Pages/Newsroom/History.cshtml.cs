using LiveBlog.Application.Desk;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Web.Newsroom;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace LiveBlog.Web.Pages.Newsroom;

/// <summary>Every wording an entry had, newest first, with what changed in each; silent changes too.</summary>
public sealed class HistoryModel(IMediator mediator, Caller caller) : BlogPage(mediator, caller)
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    public ReadWholeEntry.View Whole { get; private set; } = null!;

    public string Name => Whole.Entry.Headline.Length > 0 ? Whole.Entry.Headline : Whole.Entry.Number is { } number ? Texts.EntryNumber(number) : Texts.Untitled;

    public async Task OnGetAsync() => Whole = await Send(new ReadWholeEntry.Query(Blog.BlogId, Id));

    /// <summary>What the revision changed of the one before it.</summary>
    public DifferenceView Difference(Revision revision)
    {
        var before = Whole.Entry.Revisions.Single(each => each.Number == revision.Number - 1);
        return new DifferenceView(Texts, before.Headline, Said(before), revision.Headline, Said(revision));
    }

    /// <summary>The note that readers got with a revision; null if none.</summary>
    public string? Note(Revision revision) => Whole.Entry.Corrections.FirstOrDefault(correction => correction.ToRevision == revision.Number)?.Note;

    /// <summary>Body, quotes, when it happened and bylines as one text, so that a change of any of them shows.</summary>
    public string Said(Revision revision) => string.Join(
        "\n\n",
        revision.Quotes.Select(quote => string.Join(", ", new[] { $"« {quote.Text} »", quote.Speaker, quote.Role, quote.Verb, quote.Venue }.Where(part => part.Length > 0)))
            .Prepend(revision.Body)
            .Append(revision.HappenedAt is { } happened ? $"{Texts.Happened} {Clock.Happened(happened)}" : "")
            .Append(revision.Authors.Count > 0 ? $"{Texts.SignedBy} {string.Join(", ", revision.Authors.Select(author => author.Byline))}" : "")
            .Where(part => part.Length > 0));
}
