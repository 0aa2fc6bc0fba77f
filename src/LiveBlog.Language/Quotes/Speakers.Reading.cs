using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Takes in, sentence by sentence, whom a text names and of whom it tells.</summary>
internal sealed partial class Speakers
{
    /// <summary>How many tokens *À Brest, selon une radio, c'est un jeune homme* may have.</summary>
    private const int LongestLeadIn = 12;

    /// <summary>Takes in who is named, and the subjects of the sentences, up to a token: a pronoun may mean them though they said nothing.</summary>
    private void ReadTo(int to)
    {
        var text = marked.Text;
        var position = text.Tokens[to].Start;
        while (sentence < text.Sentences.Count && text.Sentences[sentence].Start < position)
        {
            ReadMentions(text.Sentences[sentence].Start);
            ReadSubject(sentence, to);
            sentence++;
        }

        ReadMentions(position);
    }

    private void ReadMentions(int to)
    {
        var text = marked.Text;
        for (; mention < people.Mentions.Count && people.Mentions[mention].Span.Start < to; mention++)
        {
            var (span, actor) = people.Mentions[mention];
            var token = text.TokenAt(span.Start);
            if (marked.IsOwn(token) && actor.Type != ActorType.Place && !(actor.Type == ActorType.Organisation && SpeechWords.Media.Has(text.Word(token))))
            {
                var person = people.Of(actor);
                // *Over the years Anna Smith has lost*: a subject, where the sentence names nobody before.
                var isSubject = actor.Type == ActorType.Person && IsFiniteBehind(text.TokenAt(span.End)) && !(text.Word(token - 1) is "and" or "or" or "of" or "et" or "ou" or "que" or "qu'" or "qu’" or "de" or "d'" or "d’" or "à" or "par" or "avec" or "quand" or "lorsque" or "si" or "où")
                    && text.TokenAt(text.Sentences[text.SentenceOf[token]].Start) < token && !NamesPersonBefore(token);
                // *Le tableau d'Eugène Roux*: sooner of the picture than of him.
                var weight = isSubject || (text.Is(token - 1, "est") && text.Word(token - 2) is "c'" or "c’") ? 1 : actor.Type != ActorType.Person ? 2 : text.Word(token - 1) is "d'" or "d’" or "de" or "of" ? 4 : IsAgent(token) ? 3 : 2;
                var gender = person?.Gender ?? (actor.Type == ActorType.Organisation && text.Language == TextLanguage.French ? text.Word(token - 1) switch { "la" => Gender.Feminine, "le" or "du" or "au" => Gender.Masculine, _ => Gender.Unknown } : Gender.Unknown);
                antecedents.Add(new Remembered(actor.Name, gender, false, actor.Type == ActorType.Person, weight, token, person));
            }
        }
    }

    /// <summary>Whether a token is a verb that tells of the name before it.</summary>
    private bool IsFiniteBehind(int token) =>
        marked.IsOwn(token) && (marked.Text.Language == TextLanguage.English ? SpeechWords.CommonFinite.Has(marked.Text.Word(token))
            : marked.Text.Word(token) is "ne" or "n'" or "n’" or "a" or "est" or "avait" or "était" or "va" or "doit" or "peut" or "reste" or "se" or "s'" or "s’" or "semble");

    /// <summary>Whether the sentence has named a person before the mention that is read at a token.</summary>
    private bool NamesPersonBefore(int token)
    {
        var start = marked.Text.Sentences[marked.Text.SentenceOf[token]].Start;
        for (var earlier = mention - 1; earlier >= 0 && people.Mentions[earlier].Span.Start >= start; earlier--)
        {
            if (people.Mentions[earlier].Actor.Type == ActorType.Person)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadSubject(int at, int to)
    {
        var text = marked.Text;
        var start = text.TokenAt(text.Sentences[at].Start);
        if (BroughtIn(start) is { } newcomer)
        {
            antecedents.Add(newcomer);
            return;
        }

        var end = Math.Min(to, Math.Min(start + 30, text.TokenAt(text.Sentences[at].End)));
        var limit = start;
        while (limit < end && marked.IsOwn(limit))
        {
            limit++;
        }

        // *Non, répond Paul Durand.*
        if (limit > start + 2 && text.Word(start) is "non" or "oui" or "si" or "faux" or "no" or "yes" && marked.IsComma(start + 1) && Incises.At(marked, start + 2, limit, isOpen: true) is { Speaker: { HasName: true } answers })
        {
            antecedents.Add(Named(answers) with { Position = answers.First });
            return;
        }

        if (limit == start || Subjects.AtHead(marked, start, limit) is not { } subject || subject.First >= to)
        {
            return;
        }

        if (subject.IsPronoun && !subject.HasName)
        {
            if (marked.Text.Language == TextLanguage.French && text.Word(subject.First) is "il" or "elle" && subject.First == start)
            {
                antecedents.AddPronoun(at, subject.Gender);
            }

            // *Derrière son ordinateur, elle répond.*: the text still tells of her.
            if (!subject.IsPlural && text.Word(subject.First) is not ("it" or "il" or "lui") && antecedents.OfPronoun(subject) is { Name: not null, IsPerson: true } same && text.SentenceOf[subject.First] - text.SentenceOf[same.Position] <= 1)
            {
                antecedents.Add(same with { Weight = 1, Position = subject.First });
            }

            return;
        }

        // *LIRE AUSSI - La ville change*: capitals that name nobody.
        var isActor = subject.HasName && ((subject.NameLast > subject.NameFirst && text.Tokens[subject.NameLast].IsCapitalized && !text.Tokens[subject.NameFirst].IsAllCapitals) || people.ActorAt(text.Tokens[subject.NameFirst].Start) is not null);
        if (isActor || (subject.Noun >= 0 && !subject.HasName && (SpeakerPhrases.IsPersonNoun(text.Word(subject.Noun)) || people.ActorAt(text.Tokens[subject.Noun].Start) is { Type: not ActorType.Place } || SpeakerPhrases.IsPeople(text, subject.Noun))))
        {
            var found = people.ActorAt(text.Tokens[Math.Max(subject.Noun, subject.First)].Start) is { Type: ActorType.Organisation } body && !subject.HasName
                ? new Remembered(body.Name, subject.Gender, false, false, 1, subject.First)
                : Find(subject);
            if (found.Name is not null)
            {
                antecedents.Add(found with { Weight = 1, Position = subject.First });
            }
        }
        else if (IsLoneSurname(subject))
        {
            lone = subject;
        }
    }

    /// <summary>*À Brest, c'est un jeune homme qui a été jugé*: somebody whom the text does not name, and goes on to tell of.</summary>
    private Remembered? BroughtIn(int start)
    {
        var text = marked.Text;
        for (var token = start; token < Math.Min(text.Tokens.Count, start + LongestLeadIn) && marked.IsOwn(token) && text.SentenceOf[token] == text.SentenceOf[start]; token++)
        {
            if (text.Word(token) is "c'" or "c’" && text.Is(token + 1, "est") && text.Word(token + 2) is "un" or "une" && SpeakerPhrases.At(text, token + 2, token + LongestLeadIn) is { HasName: false, Noun: >= 0 } somebody && SpeakerPhrases.IsPersonNoun(text.Word(somebody.Noun)))
            {
                return new Remembered(null, text.Is(token + 2, "un") ? Gender.Masculine : Gender.Feminine, false, true, 1, start);
            }
        }

        return null;
    }

    /// <summary>Who the noun of a person is that begins the sentence which an inverted pronoun ends; null where it begins otherwise.</summary>
    private Remembered? OfOwnSentence(SpeakerPhrase pronoun)
    {
        var start = marked.SentenceStart(pronoun.First);
        return marked.IsOwn(start) && marked.Text.Word(start) is "le" or "la" or "l'" or "l’" && SpeakerPhrases.At(marked.Text, start, pronoun.First) is { HasName: false, IsPlural: false, Noun: >= 0 } subject && SpeakerPhrases.IsPersonNoun(marked.Text, subject.Noun)
            && KnownPeople.Agree(subject.Gender, pronoun.Gender) && !marked.Text.IsChar(subject.Last + 1, ',') ? Find(subject) : null;
    }

    /// <summary>*Hosted by finance minister Paul Durand*: who did something to what the sentence tells of.</summary>
    private bool IsAgent(int token)
    {
        var text = marked.Text;
        for (var before = token - 1; before >= 0 && before > token - 6 && text.Tokens[before].Kind == TokenKind.Word && !text.Is(before, "comme"); before--)
        {
            if (text.Word(before) is "par" or "by")
            {
                return true;
            }
        }

        return false;
    }
}
