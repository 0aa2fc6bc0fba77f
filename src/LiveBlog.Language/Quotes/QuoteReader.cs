using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>
/// Reads who said what. The construction decides, not the list of verbs: an incise behind a quotation may have any verb, and *que* behind a verb
/// of saying, *selon* before a speaker and a colon before marks each give words to somebody. What no construction gives to anybody is no quote.
/// </summary>
internal static class QuoteReader
{
    /// <summary>How many sentences may stand between a text's first words and who is told to say them.</summary>
    private const int LongestWait = 2;

    /// <summary>The quotes in the order of the text.</summary>
    public static IReadOnlyList<QuoteMention> In(TokenizedText text, ActorPlaces actors, IReadOnlyList<TimeMention> dates, DateOnly? date)
    {
        if (text.Tokens.Count == 0)
        {
            return [];
        }

        var marked = new MarkedText(text);
        var acts = SpeechActs.In(marked);
        var drafts = DirectQuotes.In(marked, acts);
        drafts.AddRange(IndirectSpeech.In(marked, acts));
        var speakers = new Speakers(marked, actors, acts, date);
        var quotes = new List<QuoteMention>(drafts.Count);
        string? lastName = null, otherName = null, lastResolved = null;
        var isAddressed = false;
        var lastSpeaker = -1;
        // A pronoun means somebody before it: resolve in the order of the speakers, and one that goes on behind the one it goes on from.
        foreach (var draft in drafts.OrderBy(draft => draft.Position))
        {
            var speaker = draft.Act?.Speaker;
            string? name = null;
            // *« … », est-il écrit sur la page*: an il that stands for nobody.
            var isNobody = draft.Act is { IsNobodys: true } && speaker is { IsPronoun: true } il && marked.Text.Is(il.First, "il");
            if (speaker is { } phrase && !isNobody)
            {
                // Quotes of one speaker's words follow each other: they are one answer.
                name = phrase.First == lastSpeaker ? lastResolved : speakers.Resolve(phrase);
                (lastSpeaker, lastResolved) = (phrase.First, name);
            }
            else if (draft.Continues && !isNobody)
            {
                // *« … », lui a fait remarquer la présidente. « … »*: whom she spoke to answers.
                name = isAddressed && otherName is not null ? otherName : lastName;
            }

            isAddressed = draft.Act?.Verb is { } told && marked.Text.Is(told.First, "lui") && draft.Act.Construction == SpeechConstruction.Incise;
            otherName = name == lastName ? otherName : lastName;
            lastName = name;
            quotes.Add(Mention(marked, speakers, dates, draft, name));
        }

        GiveFirst(marked, quotes);
        GiveLineBefore(marked, quotes);
        quotes.AddRange(Hearsay.In(marked, acts).Select(words => new QuoteMention(QuoteKind.Indirect, [words], null, null, null, null, null, null, IsHearsay: true)));
        quotes.Order((one, other) => (one.Span, other.Span) is var (first, second) && first.Start != second.Start ? first.Start.CompareTo(second.Start) : second.End.CompareTo(first.End));
        return quotes;
    }

    /// <summary>*« … » Quoi qu'il en soit, « … », a affirmé M. Durand.*: a text that begins within what somebody says names him where he goes on.</summary>
    private static void GiveFirst(MarkedText marked, List<QuoteMention> quotes)
    {
        var text = marked.Text;
        if (quotes.Count < 2 || quotes[0] is not { Kind: QuoteKind.Direct, Speaker: null, SpeakerName: null, Verb: null } first || text.SentenceOf[text.TokenAt(first.Span.Start)] > 0)
        {
            return;
        }

        var next = quotes.Find(quote => quote.Speaker is not null);
        if (next is { Kind: QuoteKind.Direct, SpeakerName: { } name, Speaker: { } written } && text.TokenAt(written.Start) is var token
            && text.SentenceOf[token] - text.SentenceOf[text.TokenAt(first.Span.End)] <= LongestWait && (SpeakerPhrases.IsPronoun(text.Word(token)) || (SpeakerPhrases.IsTitleOrInitial(text, token) && text.IsChar(token + 1, '.'))))
        {
            quotes[0] = first with { SpeakerName = name };
        }
    }

    /// <summary>*« … » ¶ « … », a dit X.*: a whole line of somebody's words, with nobody before it, is of who speaks in the next.</summary>
    private static void GiveLineBefore(MarkedText marked, List<QuoteMention> quotes)
    {
        var text = marked.Text;
        for (var index = quotes.Count - 2; index >= 0; index--)
        {
            if (quotes[index] is not { Kind: QuoteKind.Direct, Speaker: null, SpeakerName: null, Verb: null, Parts.Count: 1 } line || quotes[index + 1] is not { Kind: QuoteKind.Direct, SpeakerName: { } name, Parts.Count: 1 } next)
            {
                continue;
            }

            var (first, last) = (text.TokenAt(line.Span.Start) - 1, text.TokenAt(line.Span.End));
            var opening = text.TokenAt(next.Span.Start) - 1;
            if (first >= 0 && (first == 0 || text.BeginsLine(first)) && opening == last + 1 && text.BeginsLine(opening) && Letters.EndsSentence(text.Text[line.Span.End - 1]) && (next.Speaker is { } written ? written.Start > next.Span.End : next.Verb is null))
            {
                quotes[index] = line with { SpeakerName = name };
            }
        }
    }

    private static QuoteMention Mention(MarkedText marked, Speakers speakers, IReadOnlyList<TimeMention> dates, QuoteDraft draft, string? name)
    {
        var text = marked.Text;
        var (parts, whole) = (draft.Parts, draft.Parts[0]);
        for (var part = 0; part < parts.Count; part++)
        {
            parts[part] = WithoutLastComma(text, parts[part]);
        }

        parts.RemoveAll(part => part.IsEmpty);
        if (parts.Count == 0)
        {
            parts.Add(whole);
        }

        if (draft.Act is not { } act)
        {
            return new QuoteMention(draft.Kind, parts, null, null, name, null, null, null);
        }

        // What belongs to the verb lies from its speaker to what was said, or over its whole incise; before a clause from the sentence's head.
        var from = act.Construction == SpeechConstruction.Clause && act.Verb?.Form.HasFlag(VerbForm.Finite) == true ? Math.Max(marked.SentenceStart(act.First), act.First - 40) : act.From;
        var to = act.Construction != SpeechConstruction.Clause ? act.To
            : act.Clause >= 0 ? act.Clause - 1 : draft.First > act.Last ? draft.First - 1 : act.Last;
        to = Math.Min(Math.Max(to, act.Last), Math.Min(act.Last + 40, text.Tokens.Count - 1));
        TextSpan? verb = act.Verb is { } group ? text.SpanOf(group.First, group.Last) : null;
        TextSpan? speaker = act.Speaker is { } phrase ? speakers.Written(phrase) : null;
        var isDenied = act.Verb is { IsNegated: true };
        return new QuoteMention(
            draft.Kind, parts, verb, speaker, name, act.Document ?? Circumstances.Source(marked, from, to, act.Speaker?.First ?? -1), Circumstances.Addressee(marked, act.Last + 1, to), Circumstances.Time(text, dates, from, to), isDenied,
            IsSpeakerPronoun: act.Speaker is { } written && SpeakerPronouns.Is(text, written))
        {
            InvertedPronoun = act.Verb is { Pronoun: >= 0 } inverted ? Inverted(text, inverted) : null,
        };
    }

    /// <summary>*-t-il*, *-elle*: the pronoun turned behind a verb, with its hyphens.</summary>
    private static TextSpan? Inverted(TokenizedText text, VerbGroup group)
    {
        var hyphen = text.Is(group.Pronoun - 2, "t") ? group.Pronoun - 3 : group.Pronoun - 1;
        return hyphen > group.First && group.Pronoun <= group.Last ? text.SpanOf(hyphen, group.Pronoun) : null;
    }

    /// <summary>English sets the comma before an incise inside the marks.</summary>
    private static TextSpan WithoutLastComma(TokenizedText text, TextSpan part)
    {
        var end = part.End;
        while (end > part.Start && (text.Text[end - 1] == ',' || char.IsWhiteSpace(text.Text[end - 1])))
        {
            end--;
        }

        return new TextSpan(part.Start, end);
    }
}
