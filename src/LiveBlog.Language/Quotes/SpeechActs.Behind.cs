using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Acts right behind the words between marks.</summary>
internal static partial class SpeechActs
{
    private static SpeechAct? AfterPassage(MarkedText marked, int at, int mark)
    {
        var text = marked.Text;
        if (Titled(marked, at) is { } titled)
        {
            return titled;
        }

        var start = text.IsChar(at, ',') || text.IsChar(at, '.') && at + 1 < text.Tokens.Count && marked.IsOwn(at + 1) && !text.Tokens[at + 1].IsCapitalized ? at + 1 : at;
        if (start >= text.Tokens.Count || !marked.IsOwn(start) || text.Tokens[start].Kind != TokenKind.Word)
        {
            return null;
        }

        // A sentence ends inside the marks at a stop: the incise still stands on the same line.
        var end = marked.SentenceEnd(start);
        var limit = Limit(marked, start, end);
        // Behind a stop within the marks a capital begins a sentence that has nothing to do with them.
        if (text.SentenceOf[start] != text.SentenceOf[text.TokenAt(mark)] && text.Tokens[start].IsCapitalized)
        {
            return null;
        }

        if (Attributions.At(marked, start, limit) is { } attribution)
        {
            return attribution with { From = at };
        }

        // *Le mouvement des « citoyens libres » va-t-il s'essouffler ?*: a question.
        if (start == at && VerbGroups.PronounBehind(text, start).Pronoun >= 0 && !VerbsOfSaying.Of(text.Word(start), text.Language).HasFlag(VerbForm.Saying) && !SpeechWords.Auxiliaries.Has(text.Word(start)) && text.IsChar(end - 1, '?'))
        {
            return null;
        }

        // *Des « fous » avaient répondu à son appel*: the marks are the verb's subject.
        var words = marked.Passages[marked.PassageOf(at - 1)];
        var opening = words.FirstToken;
        if (start == at && text.Language == TextLanguage.French && opening > 0 && (text.Tokens[opening - 1].Kind == TokenKind.Number && words.LastToken - opening <= ShortLabel || text.Word(opening - 1) is "des" or "les" or "ces" or "un" or "une" or "le" or "la" or "ce" or "cette") && VerbGroups.PronounBehind(text, start).Pronoun < 0)
        {
            return null;
        }

        if (Incises.At(marked, start, limit, true) is not { } incise || (text.Language == TextLanguage.English && start == at && !EndsLikeSpeech(text, mark)))
        {
            return null;
        }

        // *« Gabrielle » poursuivait sa route*, *des chutes « modérées » sont signalées de Paris à Lille*: no thing speaks behind a word or two.
        if (text.Language == TextLanguage.French && start == at && words.LastToken - words.FirstToken <= ShortLabel && !words.EndsSentence(text) && incise.Speaker is { IsPronoun: false } thing
            && (!Incises.IsPlainSpeaker(text, thing) || text.Word(thing.First) is "de" or "d'" or "d’"))
        {
            return null;
        }

        // A verb that is no verb of saying needs a comma or a whole sentence before it, and somebody behind it: the words in marks may be its subject.
        var verb = incise.Verb!.Value;
        var isKnown = VerbsOfSaying.Of(text.Word(verb.Head), text.Language).HasFlag(VerbForm.Saying) || verb.Pronoun >= 0 || (text.Word(verb.Head).StartsWith("interrog") && text.Word(verb.Head - 1) is "s'" or "s’");
        var isClause = words.LastToken - words.FirstToken > LongWords && Clauses.HasFinite(text, words.FirstToken + 1, words.LastToken);
        // *Leur « nouvelle maison », la planète Mars*: an article, where the words are no clause.
        if (!isKnown && !isClause && verb.First < verb.Head && text.Word(verb.First) is "le" or "la" or "les" or "l'" or "l’")
        {
            return null;
        }

        var isWhole = start > at || text.Tokens[marked.SentenceStart(start)].Start >= text.Tokens[opening].Start;
        // *« Trop faible pour trouver un slogan », avait gribouillé un plaisantin.*: nothing else in the sentence.
        var isAlone = start > at && words.LastToken - words.FirstToken > ShortLabel && text.Tokens[marked.SentenceStart(opening)].Start >= text.Tokens[opening].Start && marked.IsStop(incise.To + 1);
        return isKnown || (isWhole && !verb.IsNegated && (isAlone || Incises.IsPlainSpeaker(text, incise.Speaker!.Value) || (start > at && isClause && text.Language == TextLanguage.French))) ? incise with { From = at } : null;
    }

    /// <summary>*« … » (Anne Petit)*, and of headlines *« … » : Anne Petit hausse le ton*.</summary>
    private static SpeechAct? Titled(MarkedText marked, int at)
    {
        var text = marked.Text;
        var isBracket = text.IsChar(at, '(');
        if ((!isBracket && !text.IsChar(at, ':')) || at + 1 >= text.Tokens.Count || !marked.IsOwn(at + 1))
        {
            return null;
        }

        // *« Gilets verts » : Paul Durand attend*: a label.
        if (!isBracket && marked.Passages[marked.PassageOf(at - 1)] is { } label && !label.EndsSentence(text) && (label.LastToken - label.FirstToken < ShortLabel || (label.LastToken - label.FirstToken == ShortLabel && IsLabel(text, label))))
        {
            return null;
        }

        var end = Limit(marked, at + 1, marked.SentenceEnd(at));
        return SpeakerPhrases.At(text, at + 1, end) is { HasName: true } name && (name.NameLast > name.NameFirst || SpeakerPhrases.IsGivenName(text, name.NameFirst)) && (isBracket ? text.IsChar(name.Last + 1, ')') || marked.IsComma(name.Last + 1) : !text.IsChar(name.Last + 1, ','))
            && (name.Noun < 0 || !SpeechWords.Bodies.Has(text.Word(name.Noun)))
            ? new SpeechAct(SpeechConstruction.According, name.First, name.Last, at, name.Last, null, name) : null;
    }

    /// <summary>*« Mission : Impossible »*, *« Gilets Verts Brest »*: a sign or a second capital among three words.</summary>
    private static bool IsLabel(TokenizedText text, QuotedPassage label)
    {
        for (var token = label.FirstToken + 2; token < label.LastToken; token++)
        {
            if (text.Tokens[token].Kind != TokenKind.Word || text.Tokens[token].IsCapitalized)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>English sets its comma inside the marks.</summary>
    private static bool EndsLikeSpeech(TokenizedText text, int mark)
    {
        // *‘You’ve got to leave,’” said Anna Smith*: marks within marks close together, with or without a space.
        while (mark > 0 && text.Text[mark - 1] is '’' or '\'' or ' ')
        {
            mark--;
        }

        return mark > 0 && (text.Text[mark - 1] is ',' || Letters.EndsSentence(text.Text[mark - 1]));
    }
}
