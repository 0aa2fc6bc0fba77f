using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Subjects that a sentence names behind an apposition, a group or the house they speak from.</summary>
internal static partial class Subjects
{
    /// <summary>How many tokens *Du côté du ministère de la Santé* may have.</summary>
    private const int LongestHouse = 12;

    /// <summary>*Autre avocat de la famille, Paul Durand…*, *Meilleure marqueuse, Anne Petit…*: a noun without article in front of the name.</summary>
    private static SpeakerPhrase? BehindApposition(MarkedText marked, int at, int limit)
    {
        var text = marked.Text;
        if (text.Language != TextLanguage.French || at + 3 >= limit || !text.Tokens[at].IsCapitalized || text.Tokens[at + 1].IsCapitalized || text.Tokens[at + 1].Kind != TokenKind.Word || SpeakerPhrases.IsGivenName(text, at) || SpeechWords.Determiners.Has(text.Word(at)))
        {
            return null;
        }

        var noun = SpeakerPhrases.IsPersonNoun(text.Word(at)) ? at : SpeakerPhrases.IsPersonNoun(text.Word(at + 1)) && (WordSenses.Of(text.Word(at)) & (WordSense.RoleAdjective | WordSense.Ordinary)) != 0 || text.Word(at) is "meilleur" or "meilleure" ? at + 1 : -1;
        for (var comma = noun + 1; noun >= 0 && comma < Math.Min(limit - 1, at + 14) && !Clauses.LooksFinite(text, comma) && text.Word(comma) is not ("et" or "ou"); comma++)
        {
            if (marked.IsComma(comma))
            {
                return marked.IsOwn(comma + 1) && SpeakerPhrases.At(text, comma + 1, limit) is { IsName: true } name && (name.NameLast > name.NameFirst || SpeakerPhrases.IsGivenName(text, name.NameFirst)) && !marked.IsComma(name.Last + 1) ? name : null;
            }
        }

        return null;
    }

    /// <summary>*One of the so-called Saltmere Four, Gerry Conley*: one of several, named behind the comma.</summary>
    private static SpeakerPhrase? OneOf(MarkedText marked, int at, int limit)
    {
        var text = marked.Text;
        if (text.Language == TextLanguage.English && text.Is(at, "one") && text.Is(at + 1, "of"))
        {
            for (var comma = at + 2; comma < Math.Min(limit - 1, at + 14) && !Clauses.LooksFinite(text, comma); comma++)
            {
                if (marked.IsComma(comma))
                {
                    return SpeakerPhrases.At(text, comma + 1, limit) is { IsName: true } name && name.NameLast > name.NameFirst ? name : null;
                }
            }
        }

        return null;
    }

    /// <summary>*Au ministère,*, *à la mairie,*, *du côté de la police,*: the body in whose house a sentence begins, up to its comma.</summary>
    public static SpeakerPhrase? House(MarkedText marked, int start, int comma)
    {
        var text = marked.Text;
        if (text.Language != TextLanguage.French || comma <= start || !marked.IsComma(comma) || comma - start > LongestHouse || !marked.IsOwn(start))
        {
            return null;
        }

        var at = text.Is(start, "du") && text.Is(start + 1, "côté") ? start + 2 : text.Is(start, "côté") ? start + 1 : start;
        var phrase = text.Word(at) is "au" or "aux" || (at > start && text.Word(at) is "du" or "des") ? SpeakerPhrases.BehindContracted(text, at + 1, comma)
            : text.Word(at) is "à" or "chez" || (at > start && text.Word(at) is "de") ? SpeakerPhrases.At(text, at + 1, comma)
            : at > start && text.Is(start, "côté") ? SpeakerPhrases.At(text, at, comma) : null;
        return phrase is { IsPronoun: false } found && found.Last == comma - 1 && found.Noun >= 0 && SpeechWords.Bodies.Has(text.Word(found.Noun)) && !text.Is(found.Noun, "ville") && !text.Is(found.Noun, "maison") ? found : null;
    }
}
