using System.Text.RegularExpressions;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Markup;
using LiveBlog.Application.Model;

namespace LiveBlog.Application.Proposals;

/// <summary>Takes proposals that somebody confirmed into a draft.</summary>
internal static partial class ConfirmedFacts
{
    /// <summary>
    /// The draft with the facts in it. A quote brings along a speaker whom the blog does not know; a quote whose words the draft's text does not have
    /// (somebody changed it, or they are cut by the end of the headline) has no anchor.
    /// </summary>
    public static EntryDraft With(this EntryDraft draft, IReadOnlyList<Proposal> confirmed)
    {
        if (confirmed.Count == 0)
        {
            return draft;
        }

        var added = new Dictionary<string, NewActorDraft>();
        var tied = confirmed.OfType<ProposedActor>().Concat(confirmed.OfType<ProposedQuote>().Select(quote => quote.Speaker).OfType<ProposedActor>().Where(speaker => speaker.ActorId is null))
            .Select(Id).Distinct().ToList();
        var text = TextOf(draft);
        var events = confirmed.OfType<ProposedEvent>().Where(each => each.EventId is null).Select(each => new NewNewsEventDraft(Guid.CreateVersion7(), each.Title, each.Kind)
        {
            From = each.Day,
            Place = each.Place,
            ParticipantIds = [.. each.Participants.Where(actor => actor.ActorId is not null || added.ContainsKey(actor.Key)).Select(Id).Distinct()],
        }).ToList();
        return draft with
        {
            HappenedAt = confirmed.OfType<ProposedTime>().LastOrDefault()?.HappenedAt ?? draft.HappenedAt,
            Quotes =
            [
                .. confirmed.OfType<ProposedQuote>().Select(quote => new QuoteDraft(
                    null, quote.Text, quote.Form, quote.Speaker is { } speaker ? Id(speaker) : null, quote.Role, quote.Verb, quote.Venue, quote.SaidOn, AnchorIn(text, quote.Anchor))),
            ],
            ActorIds = tied,
            EventIds = [.. confirmed.OfType<ProposedEvent>().Select(each => each.EventId).OfType<Guid>(), .. events.Select(each => each.Id)],
            NewActors = [.. added.Values],
            NewEvents = events,
        };

        Guid Id(ProposedActor actor)
        {
            if (actor.ActorId is { } known)
            {
                return known;
            }

            if (!added.TryGetValue(actor.Key, out var draft))
            {
                added[actor.Key] = draft = new NewActorDraft(Guid.CreateVersion7(), actor.Name, actor.Kind, actor.Role) { OtherNames = actor.OtherNames };
            }

            return draft.Id;
        }
    }

    private static TextQuoteSelector? AnchorIn(string text, TextQuoteSelector anchor)
    {
        var laidOut = new TextQuoteSelector(OnOneLine(anchor.Exact), OnOneLine(anchor.Prefix), OnOneLine(anchor.Suffix));
        return laidOut.In(text) is { } span ? TextQuoteSelector.Of(text, span) : null;
    }

    private static string TextOf(EntryDraft draft)
    {
        try
        {
            return draft.Wording.Text;
        }
        catch (IntricateMarkdownException)
        {
            // The validator says so.
            return "";
        }
    }

    // An import sets each paragraph on one line.
    private static string OnOneLine(string words) => LineBreaks().Replace(words, " ");

    [GeneratedRegex(@"[ \t\v\f]*[\r\n\u0085\u2028\u2029]\s*|[ \t\v\f]{2,}")]
    private static partial Regex LineBreaks();
}
