using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>
/// Resolves speakers to names, in the order of the text: a name to its fullest form, a pronoun to the last speaker or subject that agrees with
/// it, a role to the person who holds it. People named within quotation marks are never meant by a pronoun outside them.
/// </summary>
internal sealed partial class Speakers
{
    private readonly MarkedText marked;
    private readonly List<SpeechAct> acts;
    private readonly DateOnly? date;
    private readonly KnownPeople people;
    private readonly Antecedents antecedents;
    private int sentence;
    private int mention;

    public Speakers(MarkedText marked, ActorPlaces actors, List<SpeechAct> acts, DateOnly? date)
    {
        this.marked = marked;
        this.acts = acts;
        this.date = date;
        people = new KnownPeople(marked, actors);
        antecedents = new Antecedents(marked, people);
    }

    /// <summary>The name of who is meant at a speaker's words; asked in the order of the text.</summary>
    public string? Resolve(SpeakerPhrase speaker)
    {
        ReadTo(speaker.First);
        var found = Find(speaker);
        antecedents.Add(found with { Weight = 0, Position = speaker.First });
        return found.Name;
    }

    /// <summary>The words that a quote gives for its speaker: the name when there is one, else the whole phrase.</summary>
    public TextSpan Written(SpeakerPhrase speaker)
    {
        var text = marked.Text;
        if (speaker.HasName && (speaker.NameLast > speaker.NameFirst || speaker.NameFirst > speaker.First || speaker.NameFirst > speaker.Last))
        {
            // A title stays with a surname: *M. Nétanyahou*.
            return text.SpanOf(speaker.IsName || speaker.NameFirst > speaker.Last ? speaker.NameFirst : TitleBefore(speaker.First, speaker.NameFirst), speaker.NameLast);
        }

        return text.SpanOf(speaker.First, speaker.Last);
    }

    private int TitleBefore(int first, int name)
    {
        var text = marked.Text;
        var at = text.IsChar(name - 1, '.') ? name - 2 : name - 1;
        return at >= first && text.Word(at) is "m" or "mm" or "mme" or "mlle" or "mr" or "mrs" or "ms" or "dr" ? at : name;
    }

    private Remembered Find(SpeakerPhrase speaker)
    {
        if (speaker.HasName)
        {
            return Named(speaker);
        }

        if (speaker.IsPronoun && marked.Text.Is(speaker.First, "on"))
        {
            return new Remembered(null, Gender.Unknown, false, false, 0, speaker.First);
        }

        if (speaker.IsPronoun)
        {
            // *Ont-ils annoncé*: never one person alone.
            if (speaker.IsPlural)
            {
                return antecedents.OfPronoun(speaker) ?? new Remembered(null, speaker.Gender, true, true, 0, speaker.First);
            }

            // *L'enquêteur a eu des échanges avec Paul Durand, a-t-il rapporté*: of the sentence's subject.
            if (IsInverted(speaker) && OfOwnSentence(speaker) is { } ownSubject)
            {
                return ownSubject;
            }

            return OfMainClause(speaker) ?? NamedByPlace(speaker, antecedents.OfPronoun(speaker)) ?? (IsInverted(speaker) || speaker.First == 0 ? SpeaksSoon(speaker, null) : null) ?? NamedSoon(speaker) ?? OnlyPerson(speaker, null) ?? Lone(speaker) ?? new Remembered(null, speaker.Gender, speaker.IsPlural, true, 0, speaker.First);
        }

        var text = marked.Text;
        // *Le ministre de la Santé Ginès García*: a full name whose place the phrase does not show.
        if (PersonAtEnd(speaker) is { } closing)
        {
            return closing;
        }

        // *De même source*, *la même source*: who spoke last.
        if (speaker.First < speaker.Last && text.Word(speaker.Last) is "source" && text.Word(speaker.Last - 1) is "même")
        {
            // *…, a confié un proche du président. « … », selon la même source*: whoever the text tells that it heard it from.
            var told = ActBefore(speaker.First);
            return told?.Speaker is { IsPronoun: false, HasName: false } unnamed && text.Word(unnamed.First) is "un" or "une" or "des" ? new Remembered(null, Gender.Unknown, false, false, 0, speaker.First)
                : antecedents.Last is { } same ? same with { Position = speaker.First } : new Remembered(null, Gender.Unknown, false, false, 0, speaker.First);
        }

        // *Le Défenseur des droits*, a body.
        if (speaker.Noun > speaker.First && text.Tokens[speaker.Noun].IsCapitalized && people.MentionAt(text.Tokens[speaker.Noun].Start) is { Actor: { Type: ActorType.Organisation } office } called && called.Span.Start == text.Tokens[speaker.Noun].Start && called.Span.End >= text.Tokens[speaker.Last].End)
        {
            return new Remembered(office.Name, Gender.Unknown, false, false, 0, speaker.First);
        }

        // *Le Parisien*, the newspaper.
        if (speaker.Noun >= 0 && speaker.Last == speaker.Noun && people.MentionAt(text.Tokens[speaker.First].Start) is { Actor: { Type: ActorType.Organisation } body } medium && medium.Span.Start == text.Tokens[speaker.First].Start && medium.Span.End >= text.Tokens[speaker.Noun].End)
        {
            return new Remembered(body.Name, Gender.Unknown, false, false, 0, speaker.First);
        }

        var isPerson = speaker.Noun >= 0 && (SpeakerPhrases.IsPersonNoun(text, speaker.Noun) || (text.Is(speaker.Noun, "conseil") && text.Is(speaker.First, "son")) || SpeakerPhrases.IsFigure(text, speaker.First, speaker.Noun)) && text.Word(speaker.Noun) is not ("source" or "sources");
        var article = text.Word(speaker.First);
        var isDefinite = article is "le" or "la" or "l'" or "l’" or "ce" or "cet" or "cette" or "notre" or "the" || (text.Tokens[speaker.First].IsCapitalized && article is not ("un" or "une" or "des" or "a" or "an"));
        // *La Confédération compte mille membres, a expliqué son président.*: who has just spoken, if the text gives him no other office.
        if (isPerson && !speaker.IsPlural && article is "son" or "sa" && RoleKinds.HeadsBody(RoleKinds.Key(text, speaker.Noun)) && SubjectIsBody(speaker) && antecedents.LastSpeaker is { Roles.Count: 0 } head && KnownPeople.Agree(head.Gender, SpeakerPhrases.GenderOf(text.Word(speaker.Noun))))
        {
            return new Remembered(head.Name, head.Gender, false, true, 0, speaker.First, head);
        }

        // *S'il assure que…, le porte-parole annonce que…*: the subject is whom the pronoun before it meant.
        if (isPerson && isDefinite && !speaker.IsPlural && BeginsWithPronoun(speaker) is { } meant)
        {
            return meant with { Weight = 0, Position = speaker.First };
        }

        // *A déploré son avocate*: whom the text has named with that office.
        if (isPerson && !speaker.IsPlural && article is "son" or "sa" && antecedents.OfRole(speaker, isHolder: true) is { } own)
        {
            return own;
        }

        // *Le chef de l'État*, *le président américain*: whom the text names, as every reader knows.
        if (isPerson && isDefinite && !speaker.IsPlural && OfOffice(speaker) is { } known)
        {
            return known;
        }

        if (isDefinite && !speaker.IsPlural && speaker.Noun >= 0)
        {
            var found = SpeakerPhrases.IsPeople(text, speaker.Noun) ? antecedents.OfPeople(speaker)
                : isPerson ? antecedents.OfRole(speaker)
                : speaker.Last == speaker.Noun || (text.Is(speaker.Noun, "institution") && text.Is(speaker.Noun + 1, "de") && speaker.Last == speaker.Noun + 2) || (speaker.Last == speaker.Noun + 1 && !text.Tokens[speaker.Last].IsCapitalized) ? antecedents.OfBody(speaker) : null;
            if (found is { } holder)
            {
                return holder;
            }

            if (!isPerson && speaker.Last > speaker.Noun && antecedents.OfSameWords(speaker) is { } alike)
            {
                return alike;
            }

            if (!isPerson && speaker.Last == speaker.Noun && BodySoon(speaker) is { } later)
            {
                return later;
            }

            // *La ministre de la Pêche … la ministre de la Pêche, Anne Petit*: named farther on with the same words.
            if (isPerson && speaker.Last > speaker.Noun + 1 && people.OfRoleWords(text.SpanOf(speaker.Noun, speaker.Last).In(text.Lower)) is { } holderOf)
            {
                return new Remembered(holderOf.Name, holderOf.Gender, false, true, 0, speaker.First, holderOf);
            }

            if (isPerson && (NamedNext(speaker) ?? SpeaksSoon(speaker, RoleKinds.Key(text, speaker.Noun)) ?? (antecedents.IsSetAgainst(speaker) ? null : OnlyPerson(speaker, RoleKinds.Key(text, speaker.Noun)))) is { } named)
            {
                return named;
            }
        }

        return new Remembered(BodyName(speaker), speaker.Gender, speaker.IsPlural, isPerson, 0, speaker.First);
    }

    /// <summary>The person whose name of two words or more, as the text's names were read, ends a phrase right behind a large word that is no part of it.</summary>
    private Remembered? PersonAtEnd(SpeakerPhrase speaker)
    {
        var text = marked.Text;
        for (var token = speaker.Last - 1; token > speaker.First && text.Tokens[token].IsCapitalized; token--)
        {
            if (text.Tokens[token - 1].IsCapitalized && people.MentionAt(text.Tokens[token].Start) is { Actor: { Type: ActorType.Person } actor } mention && mention.Span.Start == text.Tokens[token].Start && mention.Span.End == text.Tokens[speaker.Last].End && people.Of(actor) is { } person)
            {
                return new Remembered(person.Name, person.Gender, false, true, 0, speaker.First, person);
            }
        }

        return null;
    }

    private Remembered Named(SpeakerPhrase speaker)
    {
        var text = marked.Text;
        var name = text.SpanOf(speaker.NameFirst, speaker.NameLast).In(text.Text);
        var atFirst = people.ActorAt(text.Tokens[speaker.NameFirst].Start);
        var actor = atFirst is { Type: ActorType.Person } ? atFirst : people.ActorAt(text.Tokens[speaker.NameLast].Start) ?? atFirst;
        if (actor is { Type: not ActorType.Person } && speaker.NameLast == speaker.NameFirst && people.Named(name) is null)
        {
            // *L'entreprise Orange*, *Nairobi*: a body or a place in whose name somebody speaks.
            return new Remembered(actor.Name.Length >= name.Length ? actor.Name : name, Gender.Unknown, false, false, 0, speaker.First);
        }

        var known = actor is { Type: ActorType.Person } ? people.Of(actor) : people.Named(name);
        var full = known is not null && (actor is { Type: ActorType.Person } || (known.Name.Length >= name.Length && known.Name.EndsWith(LastWord(name), StringComparison.OrdinalIgnoreCase))) ? known.Name : name;
        // *Anneke de Wit*, of whom only *Anneke* is known as a name.
        if (known is not null && name.Length > full.Length + 3 && name.StartsWith(full, StringComparison.Ordinal) && name.AsSpan(full.Length) is var rest && (rest.StartsWith(" de ") || rest.StartsWith(" van ") || rest.StartsWith(" von ") || rest.StartsWith(" ben ") || rest.StartsWith(" al ")))
        {
            full = name;
        }

        var gender = known is not null && known.Gender != Gender.Unknown ? known.Gender
            : speaker.Noun >= 0 && text.Is(speaker.Noun, "porte-parole") && speaker.Gender == Gender.Masculine ? SpeakerPhrases.GenderOfName(text, speaker.NameFirst)
            : text.Language == TextLanguage.English && speaker.First == speaker.NameLast && SpeakerPhrases.IsGivenName(text, speaker.First) ? Gender.Unknown
            : speaker.Gender;
        if (known is null && actor is not { Type: not ActorType.Person })
        {
            known = people.Add(name, gender);
        }

        if (known is { Gender: Gender.Unknown })
        {
            known.Gender = gender;
        }

        if (speaker.Noun >= 0 && known is not null && SpeakerPhrases.IsPersonNoun(text.Word(speaker.Noun)) && RoleKinds.Key(text, speaker.Noun) is var key && known.Roles.Count < 8 && !known.Roles.Contains(key))
        {
            known.Roles.Add(key);
            known.Descriptions.Add(text.SpanOf(speaker.Noun, Math.Max(speaker.Noun, Math.Min(speaker.Last, speaker.NameFirst - 1))).In(text.Lower));
        }

        var isPerson = actor is not { Type: not ActorType.Person };
        return new Remembered(full, isPerson ? gender : Gender.Unknown, speaker.IsPlural, isPerson, 0, speaker.First, known);
    }

    private bool SubjectIsBody(SpeakerPhrase speaker)
    {
        var start = marked.SentenceStart(speaker.First);
        return marked.IsOwn(start) && Subjects.AtHead(marked, start, speaker.First) is { IsPronoun: false, Noun: >= 0 } subject
            && (SpeechWords.Bodies.Has(marked.Text.Word(subject.Noun)) || people.ActorAt(marked.Text.Tokens[subject.Noun].Start) is { Type: ActorType.Organisation });
    }

    /// <summary>Who held one of the highest offices on the day of the text, where the text names him and gives that office to nobody else.</summary>
    private Remembered? OfOffice(SpeakerPhrase speaker)
    {
        if (date is not { } day)
        {
            return null;
        }

        foreach (var surname in OfficeHolders.Surnames(marked.Text, speaker.Noun, speaker.Last, day))
        {
            // *Philippe*, a passer-by, is no prime minister; of several presidents each has his country.
            if (people.Named(surname) is { } person && person.Name.EndsWith(surname, StringComparison.OrdinalIgnoreCase) && KnownPeople.Agree(person.Gender, speaker.Gender)
                && (person.Name.Contains(' ', StringComparison.Ordinal) || (WordSenses.Of(surname) & WordSense.FirstName) == 0)
                && (RoleKinds.Key(marked.Text, speaker.Noun) is "président" or "president" || people.IsOnlyHolder(person, RoleKinds.Key(marked.Text, speaker.Noun))))
            {
                return new Remembered(person.Name, person.Gender, false, true, 0, speaker.First, person);
            }
        }

        return null;
    }

    /// <summary>The last act that ends before a token and has a speaker, of the few before it; the acts stand in the order of the text.</summary>
    private SpeechAct? ActBefore(int token)
    {
        var (low, high) = (0, acts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (acts[middle].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (var index = low - 1; index >= Math.Max(0, low - MostActs); index--)
        {
            if (acts[index].Last < token && acts[index].Speaker is not null)
            {
                return acts[index];
            }
        }

        return null;
    }

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>The words of a body that has a name of its own: *ambassade américaine en Haïti*; null for *la préfecture*.</summary>
    private string? BodyName(SpeakerPhrase speaker)
    {
        var text = marked.Text;
        var article = text.Word(speaker.First);
        var first = SpeechWords.Determiners.Has(article) || article is "l’" ? speaker.First + 1 : speaker.First;
        // *Un rapport de la Ligue arabe*: the body's.
        if (speaker.Noun >= 0 && SpeechWords.Documents.Has(text.Word(speaker.Noun)))
        {
            for (var token = speaker.Noun + 1; token <= speaker.Last; token++)
            {
                // *Les données du ministère de la Pêche*
                if (SpeechWords.Bodies.Has(text.Word(token)) && people.MentionAt(text.Tokens[token].Start) is { Actor: { Type: ActorType.Organisation } owner })
                {
                    return owner.Name;
                }

                if (text.Tokens[token].IsCapitalized && (WordSenses.Of(text.Word(token)) & WordSense.Ordinary) == 0)
                {
                    // *Un sondage Voxia dévoilé vendredi*
                    var last = speaker.Last;
                    while (last > token && !text.Tokens[last].IsCapitalized && text.Word(last) is var made && (made.EndsWith("é") || made.EndsWith("ée") || made.EndsWith("és") || made.EndsWith("ées")))
                    {
                        last--;
                    }

                    return text.SpanOf(token, last).In(text.Text);
                }
            }

            return null;
        }

        if (article is "un" or "une" or "des" or "de" or "plusieurs" or "certains" or "certaines" or "a" or "an" or "some" || first > speaker.Last || text.Word(speaker.First) is "source" or "sources"
            || SpeakerPronouns.NameNobody(text, speaker.First, speaker.Last))
        {
            return null;
        }

        // *La Belgique suit de peu*: the country, without what the sentence tells of it.
        if (people.MentionAt(text.Tokens[first].Start) is { Actor: { Type: ActorType.Place } country } seat && seat.Span.End < text.Tokens[speaker.Last].End && !text.Tokens[speaker.Last].IsCapitalized)
        {
            return country.Name;
        }

        for (var token = first; token <= speaker.Last; token++)
        {
            if (text.Tokens[token].IsCapitalized)
            {
                // A role that nobody named holds gives no name.
                return speaker.Noun >= 0 && (SpeakerPhrases.IsPersonNoun(text, speaker.Noun) || SpeakerPhrases.IsPeople(text, speaker.Noun)) ? null : text.SpanOf(first, speaker.Last).In(text.Text);
            }
        }

        return null;
    }
}
