using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Reads speech that a text reports in its own words: *X a dit que…*, *…, a dit X.*, *selon X, …*.</summary>
internal static partial class IndirectSpeech
{
    /// <summary>Words of a sentence that only set the scene before *selon X*: *À ce jour, selon l'ambassade, …*.</summary>
    private const int LongestScene = 5;

    /// <summary>When the marks hold more than this part of what was said, only the words in them are a quote.</summary>
    private const double MostlyQuoted = 0.5;

    /// <summary>So many tokens of the writer's own before the marks, with their verb, are a clause and no mere introduction.</summary>
    private const int LongestOwnClause = 12;

    public static List<QuoteDraft> In(MarkedText marked, List<SpeechAct> acts)
    {
        var quotes = new List<QuoteDraft>();
        for (var index = 0; index < acts.Count; index++)
        {
            var act = acts[index];
            var next = index + 1 < acts.Count && marked.Text.SentenceOf[acts[index + 1].First] == marked.Text.SentenceOf[act.First] ? acts[index + 1] : null;
            var parts = act.IsNobodys || act.Speaker is null && act.Construction != SpeechConstruction.Clause ? [] : act.Construction switch
            {
                SpeechConstruction.Clause when act.Clause >= 0 && act.Speaker is not null => Clause(marked, act, next),
                // *X assure que …, rapporte Reuters*: told as his.
                SpeechConstruction.Incise when SpeakerPhrases.IsAgency(marked.Text, act.Speaker) && index > 0 && acts[index - 1] is { Construction: SpeechConstruction.Clause, Clause: >= 0, IsNobodys: false, Speaker: not null } && marked.Text.SentenceOf[acts[index - 1].First] == marked.Text.SentenceOf[act.First] => [],
                SpeechConstruction.Incise => Around(marked, act, acts, index),
                // *Il a insisté pour que « … », selon un communiqué*: his words, told as his.
                SpeechConstruction.According when index > 0 && marked.PassageOf(act.From - 1) >= 0 && DirectQuotes.OfDocument(marked.Text, acts[index - 1], act) is not null => [],
                SpeechConstruction.According when act.Speaker is { IsPronoun: true } && index > 0 && acts[index - 1] is { Construction: SpeechConstruction.Clause, Clause: >= 0, IsNobodys: false } && marked.Text.SentenceOf[acts[index - 1].First] == marked.Text.SentenceOf[act.First] => [],
                SpeechConstruction.According => Around(marked, act, acts, index),
                SpeechConstruction.Pointing => SentenceBefore(marked, act, index > 0 ? acts[index - 1] : null),
                _ => [],
            };
            parts.RemoveAll(part => part.IsEmpty);
            // *Que « … » et que le vote aurait lieu*: the clause behind the marks.
            if (act is { Construction: SpeechConstruction.Clause, IsNobodys: false, Speaker: not null } && SecondClause(marked, act) is { IsEmpty: false } second)
            {
                parts = [second];
            }

            if (parts.Count > 0 && !IsMostlyQuoted(marked, parts, act.Construction is SpeechConstruction.Incise or SpeechConstruction.Passive) && HasWords(marked, parts))
            {
                quotes.Add(new QuoteDraft(QuoteKind.Indirect, parts, marked.Text.TokenAt(parts[0].Start), marked.Text.TokenAt(parts[^1].End) - 1, act));
            }
        }

        return quotes;
    }

    /// <summary>No sentence of news is longer on one side of its verb of saying; without an end the work on one long sentence would be quadratic.</summary>
    private const int LongestContent = 120;

    private static List<TextSpan> Clause(MarkedText marked, SpeechAct act, SpeechAct? next)
    {
        var text = marked.Text;
        var end = marked.SentenceEnd(act.First);
        var last = Math.Min(end - 1, act.Clause + LongestContent);
        // *Précise que l'eau est, selon lui, polluée*: his clause goes on.
        if (next is not null and not { Construction: SpeechConstruction.According, Speaker.IsPronoun: true })
        {
            if (next.Construction is SpeechConstruction.Incise or SpeechConstruction.According && next.From > act.Clause)
            {
                last = next.From - 1;
            }
            else if (next.Construction == SpeechConstruction.Clause && next.From > act.Clause + 2)
            {
                // *…, ajoutant que*, *…, et a dit que*.
                var from = next.Verb is { Form: var form } && form.HasFlag(VerbForm.PresentParticiple) && next.From >= next.First ? next.First : Math.Max(next.From, act.Clause + 3);
                for (var token = from; token > act.Clause && token > from - 5; token--)
                {
                    // *… et qu'il avait lui-même appelé les secours*: a second clause of his.
                    if (next.Clause < 0 && text.Word(token) is "et" or "mais" && text.Word(token + 1) is "que" or "qu'" or "qu’")
                    {
                        break;
                    }

                    if (marked.IsComma(token) || text.Word(token) is "et" or "mais" or "and" or "but")
                    {
                        last = token - 1;
                        break;
                    }
                }
            }
        }

        // *En signalant que …, elle …*: the clause ends before its subject.
        if (act.Speaker is { First: var subject } && subject > act.Clause && subject - 2 < last)
        {
            last = subject - 2;
        }

        // A relative clause closes where its sentence goes on: *Le maire, qui dit que rien ne presse, attend.*
        if (text.Word(act.First - 1) is "qui" or "who" || text.Is(act.First, "selon"))
        {
            for (var token = act.Clause; token < last; token++)
            {
                if (marked.IsComma(token) && (SpeechWords.Auxiliaries.Has(text.Word(token + 1)) || Clauses.LooksFinite(text, token + 1)))
                {
                    last = token - 1;
                    break;
                }
            }
        }

        for (var token = act.Clause; token < last; token++)
        {
            if (text.Tokens[token].Kind != TokenKind.Punctuation)
            {
                continue;
            }

            // *…, à sa sortie du commissariat*, *…, lors d'un point presse*: when and where it was said.
            if (marked.IsOwn(token) && marked.IsComma(token) && token > act.Clause + 2 && IsOccasion(text, token + 1))
            {
                last = token - 1;
                break;
            }

            // *…, tandis que Y*: another clause that the writer sets against it.
            if (marked.IsOwn(token) && marked.IsComma(token) && (text.Word(token + 1) is "tandis" or "alors" or "while" || (text.Word(token + 1) is "mais" or "but" && text.Word(token + 2) is not ("que" or "qu'" or "qu’" or "that" or "aussi" or "pas" or "également") && !IsPhraseToEnd(marked, token + 2, end))) && token > act.Clause + 2)
            {
                last = token - 1;
                break;
            }

            if (marked.IsOwn(token) && text.IsChar(token, ':') && token > act.Clause + 3 && !(text.Tokens[token - 1].Kind == TokenKind.Number && !text.Tokens[token].SpaceBefore))
            {
                last = token - 1;
                break;
            }
        }

        // *Que les travaux commencent et que « rien ne sera laissé »*: a second clause that stands in marks is a quote of its own.
        if (marked.PassageOf(marked.IsStop(last) ? last - 1 : last) is >= 0 and var passage)
        {
            var opening = marked.Passages[passage].FirstToken;
            var joint = text.Word(opening - 1) is "que" or "qu'" or "qu’" or "that" ? opening - 2 : -1;
            if (joint > act.Clause + 2 && text.Word(joint) is "et" or "mais" or "and" or "but")
            {
                last = joint - 1;
            }
        }

        last = BeforeSentenceInMarks(marked, act.Clause, last);
        return last < act.Clause ? [] : [marked.Content(act.Clause, last)];
    }

    /// <summary>*Dit avoir proposé le sujet en mars, « sur la base d'informations qui… »*: a clause, and behind its comma many words of his own.</summary>
    private static int BeforeSentenceInMarks(MarkedText marked, int first, int last)
    {
        for (var token = first; token <= last; token++)
        {
            if (marked.PassageOf(token) is >= 0 and var passage)
            {
                var words = marked.Passages[passage];
                return token - first > LongestScene && marked.IsComma(token - 1) && words.LastToken - words.FirstToken > LongestOwnClause && words.LastToken >= last - 1 && (Clauses.HasFinite(marked.Text, first, token) || ReportedClauses.HoldsInfinitive(marked.Text, first) || Clauses.BeginsWithInfinitive(marked.Text, first)) ? token - 2 : last;
            }
        }

        return last;
    }

    /// <summary>The sentence that *C'est ce qu'a annoncé X* points to: one of the writer's own words, which nobody else is told to have said.</summary>
    private static List<TextSpan> SentenceBefore(MarkedText marked, SpeechAct act, SpeechAct? previous)
    {
        var text = marked.Text;
        if (act.From == 0 || text.BeginsLine(act.From) || !marked.IsOwn(act.From - 1))
        {
            return [];
        }

        var start = marked.SentenceStart(act.From - 1);
        return (previous is not null && previous.To >= start) || !marked.IsOwn(start) || act.From - start > LongestContent || !Clauses.HasFinite(text, start, act.From) ? [] : [marked.Content(start, act.From - 1)];
    }

    private static bool IsOccasion(TokenizedText text, int at) =>
        text.Language == TextLanguage.French && (text.Word(at) is "lors" && text.Word(at + 1) is "d'" or "d’" or "de" or "du"
            || (text.Is(at, "à") && text.Word(at + 1) is "sa" or "leur" or "son" && text.Word(at + 2) is "sortie" or "arrivée" or "retour") || (text.Is(at, "à") && text.Word(at + 1) is "l'" or "l’" && text.Is(at + 2, "issue"))
            || (text.Is(at, "tout") && text.Is(at + 1, "en")) || (text.Is(at, "au") && text.Is(at + 1, "micro")) || (text.Is(at, "dans") && text.Word(at + 1) is "un" or "une" && text.Word(at + 2) is "communiqué" or "entretien" or "interview" or "tweet" or "message" or "vidéo" or "lettre" or "tribune"));

    /// <summary>*…, mais un outil plus ancien que le port*: a phrase without a verb of its own, on to the sentence's end.</summary>
    private static bool IsPhraseToEnd(MarkedText marked, int first, int end)
    {
        if (end - first > LongestOwnClause || !SpeechWords.Determiners.Has(marked.Text.Word(first)))
        {
            return false;
        }

        for (var token = first; token < end; token++)
        {
            if (!marked.IsOwn(token) || marked.IsComma(token) || Clauses.LooksFinite(marked.Text, token))
            {
                return false;
            }
        }

        return true;
    }

    private static TextSpan SecondClause(MarkedText marked, SpeechAct act)
    {
        var text = marked.Text;
        if (act.Clause < 0 || act.Clause >= text.Tokens.Count || marked.PassageOf(act.Clause) is not (>= 0 and var passage) || marked.Passages[passage].FirstToken != act.Clause)
        {
            return default;
        }

        var joint = marked.Passages[passage].LastToken + 1;
        joint += marked.IsComma(joint) ? 1 : 0;
        var end = Math.Min(marked.SentenceEnd(act.First), joint + LongestContent);
        return text.Word(joint) is "et" or "mais" or "and" or "but" && text.Word(joint + 1) is "que" or "qu'" or "qu’" or "that" && joint + 2 < end && marked.IsOwn(joint + 2) ? marked.Content(joint + 2, end - 1) : default;
    }

    private static bool HasFinite(TokenizedText text, TextSpan span) => Clauses.HasFinite(text, text.TokenAt(span.Start), text.TokenAt(span.End));

    private static bool OwnClause(MarkedText marked, TextSpan part)
    {
        var (first, hasFinite) = (marked.Text.TokenAt(part.Start), false);
        var token = first;
        for (; token < marked.Text.Tokens.Count && marked.Text.Tokens[token].Start < part.End && marked.IsOwn(token); token++)
        {
            hasFinite |= Clauses.LooksFinite(marked.Text, token);
        }

        return hasFinite && token - first > LongestOwnClause;
    }

    /// <summary>Whether there are two words at least.</summary>
    private static bool HasWords(MarkedText marked, List<TextSpan> parts)
    {
        var words = 0;
        foreach (var part in parts)
        {
            words += marked.WordsIn(part).All;
        }

        return words >= 2;
    }

    private static bool IsMostlyQuoted(MarkedText marked, List<TextSpan> parts, bool isHalfEnough)
    {
        // What begins with somebody's own words goes on as theirs.
        var passage = marked.PassageOf(marked.Text.TokenAt(parts[0].Start));
        if (passage >= 0 && marked.Passages[passage].LastToken - marked.Passages[passage].FirstToken > LongestScene)
        {
            return true;
        }

        var (words, quoted) = (0, 0);
        foreach (var part in parts)
        {
            var found = marked.WordsIn(part);
            (words, quoted) = (words + found.All, quoted + found.Quoted);
        }

        // A clause of the writer's own words before the marks stands for itself.
        return isHalfEnough ? quoted >= words * MostlyQuoted : quoted > words * MostlyQuoted && !OwnClause(marked, parts[0]);
    }
}
