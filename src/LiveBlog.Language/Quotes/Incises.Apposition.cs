using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>The name that stands behind a role and its comma.</summary>
internal static partial class Incises
{
    /// <summary>Takes up the name that stands behind a role: *le porte-parole du ministère, Paul Durand*.</summary>
    public static SpeakerPhrase WithApposition(TokenizedText text, SpeakerPhrase speaker, int limit, ref int last)
    {
        // *La présidente du Comité (CICR), Anne Petit*: over the letters that a body is known by.
        var comma = text.BehindBrackets(last + 1);
        comma = text.IsChar(comma, ',') ? comma : BehindSeat(text, speaker, comma, limit);
        if (!text.IsChar(comma, ',') || comma + 1 >= limit)
        {
            return speaker;
        }

        var next = comma + 1;
        if (!speaker.HasName && text.Tokens[next].IsCapitalized && text.Tokens[next].Kind == TokenKind.Word && SpeakerPhrases.At(text, next, limit) is { HasName: true } name
            && (name.IsName ? name.NameLast > name.NameFirst || (SpeakerPhrases.IsOneOf(text, speaker.First) && SpeakerPhrases.IsGivenName(text, next)) || (text.IsChar(name.Last + 1, ',') && SpeakerPhrases.IsPersonNoun(speaker.Noun >= 0 ? text.Word(speaker.Noun) : default) && SpeakerPhrases.MayBeFirstName(text, next)) : name.Noun < 0 || text.Word(name.First) is "me" or "mme" or "m" or "maître" || text.IsChar(name.NameFirst - 1, '.')) && ((speaker.IsPronoun && text.IsChar(name.Last + 1, ',')) || SpeakerPhrases.IsOneOf(text, speaker.First) || (speaker.Noun >= 0 && !SpeechWords.Bodies.Has(text.Word(speaker.Noun)) && !SpeechWords.Documents.Has(text.Word(speaker.Noun)))))
        {
            last = name.Last;
            return speaker with { NameFirst = name.NameFirst, NameLast = name.NameLast };
        }

        // *Le directeur du laboratoire Biontex, Ugur Sahin,*, *the deputy director of the National Coast Agency, Matt Horner,*, *the BBC's correspondent in Jakarta, Rachel Harvey,*
        if (speaker is { IsName: false, Noun: >= 0 } && (text.Language == TextLanguage.English ? speaker.NameFirst != speaker.Noun + 1 : speaker.HasName && text.Word(speaker.Noun + 1) is "de" or "du" or "d'" or "d’" && (speaker.NameFirst == speaker.NameLast || (speaker.NameFirst > speaker.Noun + 1 && (!SpeakerPhrases.IsGivenName(text, speaker.NameFirst) || text.Word(speaker.NameFirst - 1) is "la" or "le" or "les"))))
            && SpeakerPhrases.IsPersonNoun(text, speaker.Noun) && text.Tokens[next].IsCapitalized
            && SpeakerPhrases.At(text, next, limit) is { IsName: true } holder && holder.NameLast > holder.NameFirst && (text.IsChar(holder.Last + 1, ',') || text.IsChar(holder.Last + 1, ':')) && (SpeakerPhrases.IsGivenName(text, next) || (text.Language == TextLanguage.French && SpeakerPhrases.MayBeFirstName(text, next))))
        {
            last = holder.Last;
            return speaker with { NameFirst = holder.NameFirst, NameLast = holder.NameLast };
        }

        // *Sa femme, Christiane n'a qu'une hâte*: the second comma is often left out behind kin.
        if (!speaker.HasName && speaker is { IsPronoun: false, Noun: >= 0 } && RoleKinds.IsKin(RoleKinds.Key(text, speaker.Noun)) && speaker.Last == speaker.Noun && SpeakerPhrases.MayBeFirstName(text, next)
            && next + 1 < limit && text.Tokens[next + 1] is { Kind: TokenKind.Word, IsCapitalized: false })
        {
            last = next;
            return speaker with { NameFirst = next, NameLast = next };
        }

        // *Le porte-parole de l'armée, le colonel Jean Roux,*: the name behind a second role.
        if (!speaker.HasName && !speaker.IsPronoun && speaker.Noun >= 0 && SpeakerPhrases.IsPersonNoun(text.Word(speaker.Noun)) && SpeechWords.Determiners.Has(text.Word(next))
            && SpeakerPhrases.At(text, next, limit) is { HasName: true, Noun: >= 0 } second && second.NameFirst > second.Noun && second.NameLast > second.NameFirst && (SpeakerPhrases.IsPersonNoun(text.Word(second.Noun)) || IsBesideFullName(text, second))
            && (text.IsChar(second.Last + 1, ',') || text.IsChar(second.Last + 1, '.')))
        {
            last = second.Last;
            return speaker with { NameFirst = second.NameFirst, NameLast = second.NameLast };
        }

        // *La fédération des banques, Febelfin,*: a body's name between commas.
        if (!speaker.HasName && speaker is { IsPronoun: false, Noun: >= 0 } && SpeechWords.Bodies.Has(text.Word(speaker.Noun)) && text.Tokens[next] is { Kind: TokenKind.Word, IsCapitalized: true } && !SpeakerPhrases.IsGivenName(text, next)
            && !SpeechWords.Determiners.Has(text.Word(next)) && (text.IsChar(next + 1, ',') || text.IsChar(next + 1, '.')))
        {
            last = next;
            return speaker with { NameFirst = next, NameLast = next };
        }

        // *Son parti, Les Marins (droite),*
        if (!speaker.HasName && speaker is { IsPronoun: false, Noun: >= 0 } && SpeechWords.Bodies.Has(text.Word(speaker.Noun)) && text.Word(next) is "les" or "la" or "le" && text.Tokens[next].IsCapitalized && next + 1 < limit && text.Tokens[next + 1].IsCapitalized
            && text.BehindBrackets(next + 2) is var bracket && text.IsChar(bracket, ','))
        {
            last = bracket - 1;
            return speaker with { NameFirst = next, NameLast = next + 1 };
        }

        // *Le procureur de Laon dans l'Aisne,*: on to the comma.
        if (speaker.HasName && SpeakerPhrases.At(text, next, limit) is { HasName: false, Noun: >= 0 } office && SpeakerPhrases.IsPersonNoun(text.Word(office.Noun)) && office.First == next && text.Word(office.Last + 1) is "dans" or "en" or "à" or "au" or "aux" or "chez" or "pour" or "sur")
        {
            for (var token = office.Last + 1; token < Math.Min(limit, office.Last + 8) && !Clauses.LooksFinite(text, token); token++)
            {
                if (text.IsChar(token, ','))
                {
                    last = token - 1;
                    return speaker;
                }
            }
        }

        if (speaker.HasName && SpeakerPhrases.At(text, next, limit) is { HasName: false, Noun: >= 0 } role && SpeakerPhrases.IsPersonNoun(text.Word(role.Noun)) && role.First == next
            && (role.Noun == next || role.Last + 1 >= text.Tokens.Count || text.Tokens[role.Last + 1].Kind == TokenKind.Punctuation))
        {
            last = role.Last;
        }
        else if (speaker.HasName && !text.Tokens[next].IsCapitalized && SpeakerPhrases.IsPersonNoun(text.Word(next)))
        {
            // *Paul Durand, membre du groupe breton Ecodéfense*: on to its comma, else as far as its nouns go.
            var end = next;
            while (end + 1 < limit && end < next + 14 && text.Tokens[end + 1].Kind == TokenKind.Word && !Clauses.LooksFinite(text, end + 1) && (!SpeechWords.PhraseEnds.Has(text.Word(end + 1)) || text.Word(end + 1) is "dans" or "à" or "en" or "chez" or "au" or "sur" or "pour"))
            {
                end++;
            }

            last = Math.Max(last, end + 1 >= limit || text.Tokens[end + 1].Kind == TokenKind.Punctuation ? end : SpeakerPhrases.At(text, next, limit)?.Last ?? next);
        }

        return speaker;
    }

    /// <summary>*L'intendant Paul Durand*, *le Dr Paul Durand*: one word between the article and a full name, whatever the word.</summary>
    private static bool IsBesideFullName(TokenizedText text, SpeakerPhrase second) =>
        second.NameFirst - second.First <= 2 && text.Word(second.First) is "le" or "la" or "l'" or "l’" && SpeakerPhrases.IsGivenName(text, second.NameFirst);

    /// <summary>*Son successeur à la Maison Blanche, le démocrate Paul Durand,*: the comma behind where somebody holds office, if a name closes with its own comma behind it; else the same token.</summary>
    private static int BehindSeat(TokenizedText text, SpeakerPhrase speaker, int at, int limit)
    {
        if (speaker is not { IsPronoun: false, HasName: false, Noun: >= 0 } || !SpeakerPhrases.IsPersonNoun(text.Word(speaker.Noun)) || !(text.Word(at) is "à" or "au" or "aux" or "en" or "dans" or "chez"))
        {
            return at;
        }

        for (var comma = at + 1; comma < Math.Min(limit, at + LongestAside) && text.Tokens[comma - 1].Kind == TokenKind.Word; comma++)
        {
            if (text.IsChar(comma, ','))
            {
                return SpeakerPhrases.At(text, comma + 1, limit) is { HasName: true, IsPronoun: false } named && named.NameLast > named.NameFirst && named.NameFirst - named.First <= 2 && (text.IsChar(named.Last + 1, ',') || text.IsChar(named.Last + 1, '.')) ? comma : at;
            }
        }

        return at;
    }
}
