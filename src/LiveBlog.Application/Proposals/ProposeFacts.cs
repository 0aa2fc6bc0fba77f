using FluentValidation;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Markup;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Linguistics;
using LiveBlog.Linguistics.Reading;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Proposals;

/// <summary>Reads what a composer holds: what its text says that is not recorded yet, and what may be wrong. Changes nothing.</summary>
public static class ProposeFacts
{
    /// <summary>A text this far back is read as of its own day, rather than of the day it is typed on.</summary>
    private const int DaysOfAnOldText = 7;

    /// <param name="BlogId">The blog.</param>
    /// <param name="EntryId">The entry that is edited; null for a new one.</param>
    /// <param name="Draft">What was typed, and the facts that the composer holds already.</param>
    /// <param name="Dismissed">Keys of proposals that were dismissed.</param>
    public sealed record Query(int BlogId, Guid? EntryId, EntryDraft Draft, IReadOnlyCollection<string> Dismissed) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => EntryId is null ? Act.WriteDraft : Act.SeeEntry;

        int? IGuarded.SubjectBlog => BlogId;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    /// <param name="Text">The text that was read, in which spans count: headline and body, as readers see them.</param>
    /// <param name="Body">The body, with the way back to what was typed.</param>
    /// <param name="BodyStart">Where in <paramref name="Text"/> the body begins.</param>
    /// <param name="Facts">What the composer does not hold yet.</param>
    /// <param name="Doubts">What may be wrong.</param>
    public sealed record View(string Text, PlainText? Body, int BodyStart, ProposedFacts Facts, IReadOnlyList<Doubt> Doubts)
    {
        /// <summary>Where in the Markdown of the body the words of <paramref name="span"/> were typed; null if they stand in the headline.</summary>
        public TextSpan? InMarkdown(TextSpan span) =>
            span.Start < BodyStart ? null : Body?.InMarkdown(new TextSpan(span.Start - BodyStart, span.End - BodyStart));
    }

    /// <summary>What is too long to be kept is not read either; anything else may be wrong still while one types.</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator(Language language) => RuleFor(query => query.Draft).SetValidator(new EntryLengthValidator(language));
    }

    public sealed class Handler(LiveBlogDb db, TimeProvider clock) : IRequestHandler<Query, View>
    {
        /// <exception cref="NotFoundException">There is no such blog.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var blog = await db.Blogs.AsNoTracking().Where(each => each.Id == query.BlogId).Select(each => new { each.Language, each.TimeZone }).SingleOrDefaultAsync(cancellationToken)
                ?? throw new NotFoundException();
            if (BodyOf(query.Draft.Body ?? "") is not { } body)
            {
                // Saving says what is wrong with it.
                return new View("", null, 0, ProposedFacts.None, []);
            }

            var headline = (query.Draft.Headline ?? "").Trim();
            var text = Wording.TextOf(headline, body.Text);
            var published = await db.Entries.Where(entry => entry.Id == query.EntryId).Select(entry => entry.PublishedAt).SingleOrDefaultAsync(cancellationToken);
            var day = TimeOfBlog.Day(published ?? clock.GetUtcNow().UtcDateTime, blog.TimeZone);
            day = query.Draft.HappenedAt?.Day is { } happened && happened < day.AddDays(-DaysOfAnOldText) ? happened : day;
            var known = new KnownActors(
                await db.Actors.AsNoTracking().Include(actor => actor.Roles).Where(actor => actor.BlogId == query.BlogId).OrderBy(actor => actor.Id).ToListAsync(cancellationToken), day);
            var broken = new BrokenQuotes(query.Draft, text);
            var reading = NewsReader.Read(text, blog.Language.OfText(), day);
            var proposals = new TextProposals(text, reading, known, await KnownEvents.OfAsync(db, query.BlogId, cancellationToken), blog.Language).In(new TextSpan(0, text.Length)).Without(query.Draft, broken, query.Dismissed.ToHashSet()).First;
            proposals = proposals with { Quotes = broken.Replaced(proposals.Quotes) };
            var doubts = await new FindDoubts(db, query.BlogId, query.EntryId, known, text, broken).InAsync(query.Draft, proposals, cancellationToken);
            return new View(text, body, text.Length - body.Text.Length, proposals, doubts);
        }

        private static PlainText? BodyOf(string body)
        {
            try
            {
                return Markdown.ToPlainTextWithPlaces(body.ReplaceLineEndings("\n"));
            }
            catch (IntricateMarkdownException)
            {
                return null;
            }
        }
    }

    /// <summary>The facts that <paramref name="draft"/> does not hold and nobody dismissed; a quote that it holds broken is one that it does not hold.</summary>
    private static ProposedFacts Without(this ProposedFacts facts, EntryDraft draft, BrokenQuotes broken, HashSet<string> dismissed)
    {
        var quoted = draft.Quotes.Select(quote => $" {KnownActors.Folded(quote.Text)} ").ToList();
        var named = draft.NewActors.Where(actor => draft.ActorIds.Contains(actor.Id)).Select(actor => ProposedActor.KeyOf(actor.Name)).Concat(dismissed).ToHashSet();
        var titled = draft.NewEvents.ToLookup(each => KnownActors.Folded(each.Title), each => new EventDates(each.From, null, false));
        return new ProposedFacts(
            [.. facts.Quotes.Where(quote => !dismissed.Contains(quote.Key) && !IsHeld(quote))],
            [.. facts.Actors.Where(actor => !named.Contains(actor.Key) && !(actor.ActorId is { } id && draft.ActorIds.Contains(id)))],
            [.. facts.Events.Where(each => !dismissed.Contains(each.Key) && !titled[KnownActors.Folded(each.Title)].Any(dates => dates.Agree(each.Day)) && !(each.EventId is { } id && draft.EventIds.Contains(id)))],
            draft.HappenedAt is null && facts.Happened is { } happened && !dismissed.Contains(happened.Key) ? happened : null);

        bool IsHeld(ProposedQuote quote)
        {
            var words = $" {KnownActors.Folded(quote.Text)} ";
            return quoted.Where((held, index) => Overlaps(held, words) && !broken.IsOfSpeaker(index, quote)).Any();
        }

        // A quote that was taken shorter, or longer, than the text has it is the same quote.
        static bool Overlaps(string one, string other) =>
            one.Contains(other, StringComparison.Ordinal) || (one.Length > 2 && other.Contains(one, StringComparison.Ordinal));
    }
}
