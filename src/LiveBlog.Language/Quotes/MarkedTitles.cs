using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Tells a title or a name between marks from somebody's words.</summary>
internal static class MarkedTitles
{
    /// <summary>How many tokens *Lire aussi notre dossier* may have.</summary>
    private const int LongestPointer = 6;

    /// <summary>How many tokens *intitulé sans ambiguïté* may have.</summary>
    private const int LongestManner = 5;

    /// <summary>A title or a name: behind the noun of a work, or all in capitals.</summary>
    public static bool Is(MarkedText marked, QuotedPassage passage, int words, SpeechAct? before = null)
    {
        var text = marked.Text;
        var first = passage.FirstToken;
        if (words <= 8)
        {
            for (var token = first - 1; token >= Math.Max(0, first - 2) && marked.IsOwn(token); token--)
            {
                if (marked.IsStop(token) || marked.IsComma(token) || text.IsChar(token, ':'))
                {
                    break;
                }

                if (SpeechWords.Works.Has(text.Word(token)) && !(text.Word(token) is "called" && text.Word(token + 1) is "it" or "him" or "her" or "them" or "this" or "that") && !(before?.Verb is { IsPassive: false } verb && token == verb.Head && verb.First < verb.Head) && !(text.Word(token) is "dit" or "dite" or "dits" or "dites" && text.Word(token - 1) is "s'" or "s’" or "est" or "se" or "a" or "il" or "elle"))
                {
                    return true;
                }

                // *Voit dans le mouvement un « désir »*: no name of the noun before the article.
                if (text.Tokens[token].Kind != TokenKind.Word ? token < first - 1 : text.Word(token) is "un" or "une" or "pour")
                {
                    break;
                }
            }
        }

        // *Les IVP « interdits de voie publique »*: what the letters before the marks stand for.
        if (words <= 8 && first > 0 && text.Tokens[first - 1] is { IsAllCapitals: true, Length: > 1 and < 7 } && AreInitials(text, first - 1, first + 1, passage.LastToken))
        {
            return true;
        }

        // *« référendum d'initiative citoyenne » (RIC)*: what letters stand for.
        if (words <= 8 && text.IsChar(passage.LastToken + 1, '(') && text.IsChar(passage.LastToken + 3, ')') && text.Tokens[passage.LastToken + 2] is { IsAllCapitals: true, Length: > 1 } letters && text.Text[text.Tokens[first + 1].Start] is var initial && char.ToUpperInvariant(initial) == text.Text[letters.Start])
        {
            return true;
        }

        // *Lire notre article « Ce que la tempête nous rappelle »*: readers are sent to it.
        if (text.Word(marked.SentenceStart(first)) is "lire" or "relire" or "lisez" or "relisez" or "voir" or "retrouvez" or "découvrez" or "écouter" or "écoutez" && first - marked.SentenceStart(first) < LongestPointer
            && (text.Is(first - 1, "aussi") || SpeechWords.Pieces.Has(text.Word(first - 1))))
        {
            return true;
        }

        // *Un rapport intitulé sans ambiguïté « … »*
        for (var token = first - 1; token > first - LongestManner && marked.IsOwn(token) && !marked.IsStop(token) && !marked.IsComma(token); token--)
        {
            if (text.Word(token) is "intitulé" or "intitulée" or "intitulés" or "titré" or "titrée" or "baptisé" or "baptisée" or "entitled" or "titled")
            {
                return true;
            }
        }

        // *Un « projet de loi pour une pêche maîtrisée »*
        if (text.Word(first + 1) is "projet" or "proposition" && text.Is(first + 2, "de") && text.Is(first + 3, "loi") && SpeechWords.Determiners.Has(text.Word(first - 1)))
        {
            return true;
        }

        // *Sa page Voxia, « 30 jours pour le port »*
        if (words <= 8 && marked.IsComma(first - 1) && !passage.EndsSentence(text) && !Clauses.HasFinite(text, first + 1, passage.LastToken)
            && (text.Word(first - 2) is "page" or "site" or "blog" or "chaîne" or "roman" or "film" or "album" or "livre" || text.Word(first - 3) is "page" or "site" or "blog" or "chaîne" or "compte" or "groupe"))
        {
            return true;
        }

        // *« Chute d'une étoile du port ». Éditions Ganymède*
        if (text.Word(passage.LastToken + (marked.IsStop(passage.LastToken + 1) || marked.IsComma(passage.LastToken + 1) ? 2 : 1)) is "éditions" or "editions" && !passage.EndsSentence(text))
        {
            return true;
        }

        // *Avait réalisé « Port, les marins »*, *à son jumeau « Harmony of the waves »*: a capital behind the verb of a work's making, or behind whose it is.
        if (words <= 8 && !passage.EndsSentence(text) && text.Tokens[first + 1].IsCapitalized && !Clauses.HasFinite(text, first + 1, passage.LastToken)
            && (SpeechWords.MakesWorks.Has(text.Word(first - 1)) || (text.Word(first - 2) is "son" or "sa" or "ses" or "leur" or "leurs" && !SpeechWords.Utterances.Has(text.Word(first - 1)) && text.Tokens[first - 1] is { Kind: TokenKind.Word, IsCapitalized: false })))
        {
            return true;
        }

        // *La chanson au titre évocateur, « La Fête est finie »*
        if (words <= 8 && marked.IsComma(first - 1) && (text.Is(first - 3, "titre") || text.Is(first - 2, "titre")))
        {
            return true;
        }

        // *Dans « La Peste »*, *sur « Les Sources du Nil »*: a capital behind a preposition begins a title.
        if (words <= 8 && !passage.EndsSentence(text) && (text.Word(first - 1) is "dans" or "sur" or "in" or "of" || (text.Word(first - 1) is "par" or "avec" or "de" or "d'" or "d’" or "with" && !Clauses.HasFinite(text, first + 1, passage.LastToken))) && text.Tokens[first + 1].IsCapitalized && marked.SentenceStart(first) < first - 1)
        {
            return true;
        }

        // *Des cités sur « le plateau »*: what people call a place.
        if (words == 2 && text.Word(first - 1) is "sur" or "dans" or "à" && text.Word(first + 1) is "le" or "la" or "les" && !passage.EndsSentence(text))
        {
            return true;
        }

        // *« La chanson des escargots » de Jacques Prévert*: a work and whose it is.
        if (words <= 8 && !passage.EndsSentence(text) && text.Tokens[first + 1].IsCapitalized && text.Word(passage.LastToken + 1) is "de" or "d'" or "d’" or "by" && SpeakerPhrases.IsGivenName(text, passage.LastToken + 2)
            && passage.LastToken + 3 < text.Tokens.Count && text.Tokens[passage.LastToken + 3].IsCapitalized && !text.IsChar(first - 1, ':') && !(before?.Verb is { Form: var form } && form.HasFlag(VerbForm.Saying) && text.SentenceOf[before.First] == text.SentenceOf[first]))
        {
            return true;
        }

        var capitals = 0;
        var small = 0;
        for (var token = first + 1; token < passage.LastToken; token++)
        {
            if (text.Tokens[token] is { Kind: TokenKind.Word, Length: > 3 })
            {
                capitals += text.Tokens[token].IsCapitalized ? 1 : 0;
                small += text.Tokens[token].IsCapitalized ? 0 : 1;
            }
        }

        return !passage.EndsSentence(text) && ((capitals > 0 && small == 0 && words <= 8 && !(words > 3 && Clauses.HasFinite(text, first + 1, passage.LastToken))) || (words <= DirectQuotes.ShortWords && capitals > 0 && text.Tokens[first + 1].IsCapitalized && marked.SentenceStart(first) < first - 1 && !text.IsChar(first - 1, ':')));
    }

    /// <summary>Whether the letters of a token are the first of the longer words between two others.</summary>
    private static bool AreInitials(TokenizedText text, int letters, int first, int last)
    {
        var written = text.Written(letters);
        var at = 0;
        for (var token = first; token < last; token++)
        {
            if (text.Tokens[token] is { Kind: TokenKind.Word, Length: > 3 })
            {
                if (at == written.Length || char.ToUpperInvariant(text.Text[text.Tokens[token].Start]) != written[at])
                {
                    return false;
                }

                at++;
            }
        }

        return at == written.Length;
    }
}
