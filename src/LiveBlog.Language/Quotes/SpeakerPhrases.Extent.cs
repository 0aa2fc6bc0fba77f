using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>How far the words that stand for a speaker reach.</summary>
internal static partial class SpeakerPhrases
{
    /// <summary>The last token of the noun phrase that begins at <paramref name="first"/>; a token before it when there is none.</summary>
    private static int End(TokenizedText text, int first, int limit)
    {
        var last = first - 1;
        if (first >= limit)
        {
            return last;
        }

        var hasName = false;
        var startsWithName = text.Tokens[first].IsCapitalized && !SpeechWords.Determiners.Has(text.Word(first)) && !text.Is(first, "l'");
        for (var token = first; token < limit; token++)
        {
            var word = text.Word(token);
            var kind = text.Tokens[token].Kind;
            // *L'ancien boxeur de 37 ans*
            if (kind == TokenKind.Number && token > first && text.Is(token - 1, "de") && text.Is(token + 1, "ans") && token + 1 < limit)
            {
                last = ++token;
                continue;
            }

            if (kind == TokenKind.Number)
            {
                // *France 24*, *Europe 1*, *TF1*
                if (token > first && text.Tokens[token - 1].IsCapitalized && text.Tokens[token].Length < 4 && (text.Tokens[token].SpaceBefore || text.Tokens[token - 1].IsAllCapitals))
                {
                    last = token;
                    continue;
                }

                if (token > first && !(token == first + 1 && text.IsChar(token + 1, '-') && text.Is(token + 2, "year-old")))
                {
                    break;
                }

                last = token;
                continue;
            }

            if (kind == TokenKind.Punctuation)
            {
                if (text.IsChar(token, '.') && IsTitleOrInitial(text, token - 1))
                {
                    last = token;
                    continue;
                }

                // *Jean Dupont (LR)*, *CEI (Conférence des évêques)*
                if (text.BehindBrackets(token) is var close && close > token && close <= limit)
                {
                    token = close - 1;
                    continue;
                }

                if (text.IsChar(token, '&') || (text.IsChar(token, '-') && !text.Tokens[token].SpaceBefore))
                {
                    continue;
                }

                break;
            }

            if (kind == TokenKind.Mark)
            {
                // A name within marks is part of it: *le patron de "Libération"*, *le journal « Le Monde »*; anything longer begins a quotation.
                break;
            }

            var isCapital = text.Tokens[token].IsCapitalized;
            // *Reporters sans frontières*
            if (word is "sans" && hasName && text.Is(token + 1, "frontières") && token + 1 < limit)
            {
                last = ++token;
                continue;
            }

            if (token > first && !isCapital && SpeechWords.PhraseEnds.Has(word) && !(word is "pour" && !hasName && text.Word(token + 1) is "l'" or "l’" or "la" or "les"))
            {
                break;
            }

            if (token > first && SpeechWords.Auxiliaries.Has(word) && !isCapital)
            {
                break;
            }

            if (token > first && !isCapital && (hasName || text.Language == TextLanguage.English) && VerbsOfSaying.Of(word, text.Language).HasFlag(VerbForm.Finite))
            {
                break;
            }

            // *The Tory co-chairman attacked Labour's pledges*
            if (text.Language == TextLanguage.English && token > first + 1 && !isCapital && word.Length > 4 && word.EndsWith("ed") && IsPersonNoun(text, token - 1))
            {
                break;
            }

            // *Une dizaine de chercheurs signaient une lettre*
            if (token > first + 1 && !isCapital && text.Language == TextLanguage.French && word.Length > 5 && (word.EndsWith("aient") || word.EndsWith("èrent")))
            {
                break;
            }

            // *Ambassador to the United States Anna Smith*
            if (word is "to" && text.Word(token - 1) is "ambassador" or "envoy" or "adviser" or "advisor" or "aide" or "assistant")
            {
                hasName = false;
                continue;
            }

            if (token > first && !isCapital && word is "à" or "au" or "aux" or "en" or "to")
            {
                var isAddressed = word is "à" && token + 1 < limit && text.Tokens[token + 1].IsCapitalized && !(text.Word(token - 1) is "ambassade" or "consulat" or "bureau") && !IsBodyJustBefore(text, token, "ambassade");
                // *Le conducteur aux gendarmes*: to whom he said it.
                var to = text.Word(token + 1) is "la" or "l'" or "l’" or "ses" or "son" or "sa" or "des" or "un" or "une" ? token + 2 : token + 1;
                isAddressed |= token > first + 1 && text.Language == TextLanguage.French && word is not "en" && SpeechWords.People.Has(text.Word(to)) | text.Word(to) is "gendarmes" or "policiers" or "jurés" or "journalistes" or "enquêteurs" or "presse" or "police" && to < limit;
                // *Aux Américains présents à Paris*
                isAddressed |= word is "aux" && token + 1 < limit && text.Tokens[token + 1].IsCapitalized && (WordSenses.Of(text.Word(token + 1)) & WordSense.People) != 0;
                // *À l'attention des élus*
                isAddressed |= word is "à" && text.Word(token + 2) is "attention" or "adresse" or "égard" or "encontre" or "issue" or "occasion";
                if (isAddressed || hasName && !IsBodyJustBefore(text, token) || IsAudience(text, token + 1) || word is "to" || (word is "en" && text.Word(token + 1) is "conférence" or "marge" or "direct" or "réponse" or "référence" or "présence" or "citant" or "faisant" or "évoquant"))
                {
                    break;
                }

                continue;
            }

            if (token > first && word is "et" or "ou" or "and" or "&")
            {
                var next = token + 1;
                if (next < limit && (text.Tokens[next].IsCapitalized || SpeechWords.Determiners.Has(text.Word(next)) || IsPersonNoun(text.Word(next)) || text.Word(next) is "de" or "des" or "du" or "l'" or "l’"))
                {
                    continue;
                }

                break;
            }

            // *Told the judges this figure had dropped*
            if (text.Language == TextLanguage.English && token > first + 1 && word is "this" or "these" or "those" or "there")
            {
                break;
            }

            // *Told the BBC the strike was over*: another phrase begins.
            if (text.Language == TextLanguage.English && hasName && word is "the" or "a" or "an" or "every" or "each" or "all" or "no" or "any" or "there" or "it" or "his" or "her" or "their" && !SpeechWords.Particles.Has(text.Word(token - 1)) && !text.IsPossessive(token - 1))
            {
                break;
            }

            if (SpeechWords.Particles.Has(word) || (token > first && SpeechWords.Determiners.Has(word)))
            {
                continue;
            }

            // *Gibraltar chief minister Paul Berg*
            if (text.Language == TextLanguage.English && startsWithName && !isCapital && OfficeBeforeName(text, token, limit) >= 0)
            {
                continue;
            }

            // *La capitaine Léa Bros passera…*: a verb, or any small word behind a full name.
            if (hasName && !isCapital && text.Tokens[token - 1].IsCapitalized && ((word.Length > 4 && Clauses.LooksFinite(text, token)) || (IsGivenName(text, token - 2) && token - 2 >= first && !IsBodyJustBefore(text, token - 2))))
            {
                break;
            }

            // Behind a bare name a small word goes on only when a capital follows: *Santé publique France*; a role may not.
            if (startsWithName && hasName && !isCapital && !(token + 1 < limit && text.Tokens[token + 1].IsCapitalized && text.Tokens[token + 1].Kind == TokenKind.Word
                && VerbsOfSaying.Of(word, text.Language) == VerbForm.None) && !IsBodyJustBefore(text, token))
            {
                break;
            }

            // *La secrétaire d'État à l'Égalité*: the State is no name.
            hasName |= isCapital && !(word is "état" or "etat" && token > first);
            last = token;
            if (text.IsPossessive(token))
            {
                // *Smith's lawyer*: the phrase is the lawyer's.
                (hasName, startsWithName) = (false, false);
            }
        }

        return last;
    }

    /// <summary>The office that ends a few small words before a name: *minister* in *chief minister Paul Berg*; -1 where none does.</summary>
    private static int OfficeBeforeName(TokenizedText text, int token, int limit)
    {
        for (var at = token; at < Math.Min(token + 4, limit - 1) && text.Tokens[at] is { Kind: TokenKind.Word, IsCapitalized: false } && !SpeechWords.PhraseEnds.Has(text.Word(at)); at++)
        {
            if (text.Tokens[at + 1].IsCapitalized)
            {
                return IsPersonNoun(text.Word(at)) && (IsGivenName(text, at + 1) || (at + 2 < limit && text.Tokens[at + 2].IsCapitalized)) ? at : -1;
            }
        }

        return -1;
    }

    /// <summary>*Institut américain d'études…*: a body's name goes on in small letters.</summary>
    private static bool IsBodyJustBefore(TokenizedText text, int token, string? noun = null)
    {
        for (var back = token - 1; back >= 0 && back > token - 5; back--)
        {
            if (noun is null ? SpeechWords.Bodies.Has(text.Word(back)) : text.Is(back, noun))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAudience(TokenizedText text, int token)
    {
        for (var next = token; next < token + 3; next++)
        {
            if (SpeechWords.Media.Has(text.Word(next)) || text.Word(next) is "l'issue" or "issue" or "occasion" or "propos" or "sujet" or "cours" or "lendemain" or "sortie" or "micro")
            {
                return true;
            }
        }

        return false;
    }
}
