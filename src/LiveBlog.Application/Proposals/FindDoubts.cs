using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Linguistics;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Quotes;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Proposals;

/// <summary>Looks for what an editor may want to know of a text before it goes out.</summary>
internal sealed class FindDoubts(LiveBlogDb db, int blogId, Guid? entryId, KnownActors known, string text, BrokenQuotes broken)
{
    /// <summary>Shorter words are anybody's: *« C’est un bon accord »* in two entries is no oversight.</summary>
    private const int FewestWords = 5;

    /// <summary>Quotes that are looked up in what ran before, at most.</summary>
    private const int MostLookedUp = 20;

    /// <summary>Doubts of one kind, at most: whoever has dealt with these is told the others.</summary>
    private const int Most = 60;

    private const int ShownLength = 60;

    /// <param name="draft">What the composer holds.</param>
    /// <param name="proposed">What is proposed of the text.</param>
    public async Task<IReadOnlyList<Doubt>> InAsync(EntryDraft draft, ProposedFacts proposed, CancellationToken cancellationToken) =>
    [
        .. OfDates().Take(Most),
        .. OfMarks().Take(Most),
        .. OfQuotes(draft, proposed).Take(Most),
        .. await OfEarlierAsync(draft, proposed, cancellationToken),
        .. await OfNamesAsync(draft, proposed, cancellationToken),
    ];

    private IEnumerable<Doubt> OfDates() => CalendarDates.In(text).Select(date => DateFault.Of(date, known.Day)).OfType<DateFault>().Select<DateFault, Doubt>(fault =>
        fault is DateFault.WrongWeekday wrong
            ? new Doubt.WrongWeekday(fault.Mention.Words, wrong.Day) { Span = fault.Mention.Span }
            : new Doubt.NoSuchDay(fault.Mention.Words) { Span = fault.Mention.Span });

    private IEnumerable<Doubt> OfMarks() => UnpairedMarks.In(text).Select(mark => new Doubt.UnpairedMark(mark.In(text), Around(mark)) { Span = mark });

    private IEnumerable<Doubt> OfQuotes(EntryDraft draft, ProposedFacts proposed)
    {
        for (var index = 0; index < draft.Quotes.Count; index++)
        {
            var quote = draft.Quotes[index];
            if (broken.Contains(index))
            {
                yield return new Doubt.QuoteBroken(Shown(quote.Text)) { Quote = index };
            }

            if (quote.SpeakerId is null && string.IsNullOrWhiteSpace(quote.Role))
            {
                yield return new Doubt.NoSpeaker(Shown(quote.Text)) { Quote = index };
            }
            else if (known.All.FirstOrDefault(actor => actor.Id == quote.SpeakerId) is { } speaker && Ended(speaker, quote.Role ?? "", quote.SaidOn ?? known.Day) is { } until)
            {
                yield return new Doubt.RoleEnded(speaker.Name, quote.Role!.Trim(), until) { Quote = index };
            }
        }

        foreach (var quote in proposed.Quotes.Where(quote => quote is { Form: QuoteForm.Direct, Speaker: null, Role.Length: 0 }))
        {
            yield return new Doubt.NoSpeaker(Shown(quote.Text)) { Span = quote.Span };
        }

        foreach (var actor in proposed.Actors.Where(actor => actor is { ActorId: not null, Role.Length: > 0 }))
        {
            if (Ended(known.All.First(each => each.Id == actor.ActorId), actor.Role, known.Day) is { } until)
            {
                yield return new Doubt.RoleEnded(actor.Name, actor.Role, until) { Span = actor.Span };
            }
        }
    }

    /// <summary>The last day on which the actor held a role of that title, if it was before <paramref name="day"/> and none of that title covers it.</summary>
    private static DateOnly? Ended(Actor actor, string role, DateOnly day)
    {
        var titled = actor.Roles.Where(held => KnownActors.Folded(held.Title) == KnownActors.Folded(role)).ToList();
        return titled.Count == 0 || titled.Exists(held => held.Covers(day)) ? null : titled.Max(held => held.To) is { } until && until < day ? until : null;
    }

    private async Task<IReadOnlyList<Doubt>> OfEarlierAsync(EntryDraft draft, ProposedFacts proposed, CancellationToken cancellationToken)
    {
        var quotes = draft.Quotes.Select((quote, index) => (quote.Text, quote.Form, Span: (TextSpan?)null, Index: (int?)index))
            .Concat(proposed.Quotes.Select(quote => (quote.Text, quote.Form, Span: (TextSpan?)quote.Span, Index: (int?)null)))
            .Where(quote => quote.Form is QuoteForm.Direct && quote.Text.Split(' ').Length >= FewestWords)
            .Take(MostLookedUp);
        var own = entryId is { } id ? await db.Entries.Where(entry => entry.Id == id).Select(entry => entry.Number).SingleOrDefaultAsync(cancellationToken) : null;
        var doubts = new List<Doubt>();
        foreach (var quote in quotes)
        {
            if (await RanInAsync(quote.Text, own, cancellationToken) is { } entry)
            {
                doubts.Add(new Doubt.RanBefore(Shown(quote.Text), entry) { Span = quote.Span, Quote = quote.Index });
            }
        }

        return doubts;
    }

    /// <summary>The first published entry that has the words in their order, accents and case aside.</summary>
    private async Task<int?> RanInAsync(string words, int? own, CancellationToken cancellationToken)
    {
        var sought = words.Length <= Search.SearchBlog.LongestWords ? words : words[..Math.Max(words.LastIndexOf(' ', Search.SearchBlog.LongestWords), 1)];
        var numbers = await db.Search(blogId, sought).OrderBy(hit => hit.Number).Select(hit => (int?)hit.Number).Take(20).ToListAsync(cancellationToken);
        numbers.Remove(own);
        if (numbers.Count == 0)
        {
            return null;
        }

        var folded = KnownActors.Folded(words);
        var entries = await db.Entries.AsNoTracking().Published(blogId).Where(entry => numbers.Contains(entry.Number)).OrderBy(entry => entry.Number)
            .Select(entry => new { entry.Number, entry.SearchText })
            .ToListAsync(cancellationToken);
        return entries.Find(entry => $" {KnownActors.Folded(entry.SearchText!)} ".Contains($" {folded} ", StringComparison.Ordinal))?.Number;
    }

    private async Task<IReadOnlyList<Doubt>> OfNamesAsync(EntryDraft draft, ProposedFacts proposed, CancellationToken cancellationToken)
    {
        var added = draft.NewActors.Select(actor => (actor.Name, actor.Kind, Span: (TextSpan?)null))
            .Concat(proposed.Actors.Where(actor => actor.ActorId is null).Select(actor => (actor.Name, actor.Kind, Span: (TextSpan?)actor.Span)))
            .DistinctBy(actor => actor.Name)
            .Where(actor => actor.Kind is not ActorKind.Place)
            .Take(Most);
        var doubts = new List<Doubt>();
        foreach (var (name, kind, span) in added)
        {
            var folded = KnownActors.Folded(name);
            if (known.All.FirstOrDefault(actor => actor.Kind == kind && actor.Aliases.Prepend(actor.Name).Any(each => Spelling.IsAlike(folded, KnownActors.Folded(each)))) is { } alike)
            {
                var newest = await db.Entries.Published(blogId)
                    .Where(entry => entry.Id != entryId && (entry.Actors.Any(actor => actor.Id == alike.Id) || entry.Quotes.Any(quote => quote.SpeakerId == alike.Id)))
                    .MaxAsync(entry => entry.Number, cancellationToken);
                doubts.Add(new Doubt.NamedDifferently(name, alike.Name, newest) { Span = span });
            }
        }

        return doubts;
    }

    /// <summary>The words on both sides of a mark, whole ones.</summary>
    private string Around(TextSpan mark)
    {
        var (from, to) = (Math.Max(0, mark.Start - 20), Math.Min(text.Length, mark.End + 30));
        from = from > 0 && text.IndexOf(' ', from, mark.Start - from) is >= 0 and var space ? space : from;
        to = to < text.Length && text.LastIndexOf(' ', to, to - mark.End + 1) is >= 0 and var last && last > mark.End ? last : to;
        return text[from..to].ReplaceLineEndings(" ").Trim();
    }

    private static string Shown(string words) => words.Length <= ShownLength ? words : words[..Math.Max(words.LastIndexOf(' ', ShownLength), 1)] + "…";
}
