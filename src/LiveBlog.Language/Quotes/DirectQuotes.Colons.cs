using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Rules of passages that a colon leads in.</summary>
internal static partial class DirectQuotes
{
    /// <summary>*Ajoutant dans un entretien : « … »*: a participle with no subject in its sentence, of who spoke before.</summary>
    private static Reading? GoesOnBehindParticiple(PassageSurroundings around) =>
        around is { IsAfterColon: true, Previous: { } previous } && around.Text.Tokens[around.Start].IsCapitalized && around.Text.Word(around.Start).EndsWith("ant") && VerbsOfSaying.Of(around.Text.Word(around.Start), TextLanguage.French).HasFlag(VerbForm.PresentParticiple)
            && previous.SentencesTo(around.Text, around.First) <= 1 && Subjects.AtHead(around.Marked, around.Start, around.First - 1) is null
            ? Reading.Continuing(around) : null;

    /// <summary>*Et de livrer son point de vue : « … »*: who spoke goes on.</summary>
    private static Reading? GoesOnBehindInfinitive(PassageSurroundings around) =>
        around.IsAfterColon && around.Previous is not null && around.Text.Is(around.Start, "et") && around.Text.Word(around.Start + 1) is "de" or "d'" or "d’" && around.Text.Tokens[around.Start].IsCapitalized
            ? Reading.Continuing(around) : null;

    /// <summary>*Festival de Brest : « Nous devons agir... » Paul Durand critique le maire*: a headline whose label before the colon says nothing.</summary>
    private static Reading? IsHeadlineOfPersonBehind(PassageSurroundings around)
    {
        var (text, behind) = (around.Text, around.Last + 1);
        if (!around.IsAfterColon || around.IsToldBefore || !around.EndsSentence || behind >= text.Tokens.Count || !around.Marked.IsOwn(behind) || text.BeginsLine(behind) || (around.Start > 0 && !text.BeginsLine(around.Start))
            || (Subjects.AtHead(around.Marked, around.Start, around.First - 1) is { } label && (label.IsPronoun || label.Noun >= 0 && Subjects.IsPerson(text, label) || (label.HasName && SpeakerPhrases.IsGivenName(text, label.NameFirst)))))
        {
            return null;
        }

        return SpeakerPhrases.At(text, behind, Math.Min(text.Tokens.Count, behind + LongestReach)) is { IsName: true } name && name.NameLast > name.NameFirst && SpeakerPhrases.IsGivenName(text, name.NameFirst)
            && name.Last + 1 < text.Tokens.Count && text.Tokens[name.Last + 1] is { Kind: TokenKind.Word, IsCapitalized: false } && !SpeechWords.PhraseEnds.Has(text.Word(name.Last + 1))
            ? Reading.Of(around, SpeechAct.Of(name)) : null;
    }

    /// <summary>*X a dit : « … »*, *X : « … »*</summary>
    private static Reading? StandsBehindColon(PassageSurroundings around) =>
        around.IsAfterColon && OfColon(around.Marked, around.First, around.Before, around.Words) is { } introduced ? Reading.Of(around, introduced) : null;

    /// <summary>*Puis, après un silence : « … »*: who spoke goes on.</summary>
    private static Reading? GoesOnBehindColon(PassageSurroundings around) =>
        around is { IsAfterColon: true, Previous: { } previous, IsShort: false } && (around.EndsSentence || around.Marked.IsStop(around.Last + 1)) && around.First - around.Start <= LongestLeadIn && previous.SentencesTo(around.Text, around.First) <= 2
            && Subjects.AtHead(around.Marked, around.Start, around.First - 1) is null && !SpeechWords.Works.Has(around.Text.Word(around.First - 2))
            ? Reading.Continuing(around) : null;

    /// <summary>*Rien n'émeut personne : « À cette heure, … »*: whole sentences are somebody's; a shorter one with its verb where its line ends, as in a headline.</summary>
    private static Reading? IsWholeBehindColon(PassageSurroundings around)
    {
        var endsLine = around.Last + 1 >= around.Text.Tokens.Count || around.Text.BeginsLine(around.Last + 1);
        return around.IsAfterColon && around.Text.Tokens[around.First + 1].IsCapitalized && !around.IsTitle(around.Before)
            && (around.IsLong ? around.EndsSentence || endsLine : endsLine && around is { IsShort: false, IsClause: true, Passage.IsClosed: true })
            ? Reading.Of(around, null) : null;
    }

    /// <summary>*Des jeunes sont entrés : « prends-moi un soda ! »*: what somebody calls out.</summary>
    private static Reading? IsCallBehindColon(PassageSurroundings around) =>
        around is { IsAfterColon: true, IsShort: false, Passage.IsClosed: true } && around.Text.Text[around.Passage.Parts[^1].End - 1] is '!' or '?' && !around.IsTitle(around.Before) ? Reading.Of(around, null) : null;

    /// <summary>*@durand : « Il n'y a rien de pire » #Matin*: a whole clause though its sentence goes on.</summary>
    private static Reading? IsClauseBehindColon(PassageSurroundings around) =>
        around is { IsAfterColon: true, IsLong: true, IsClause: true, Passage.IsClosed: true } && around.Text.Tokens[around.First + 1].IsCapitalized ? Reading.Of(around, null) : null;

    /// <summary>*Sa mission : « assurer un espace de dialogue … »*: what somebody is to do.</summary>
    private static Reading? IsTaskBehindColon(PassageSurroundings around) =>
        around is { IsAfterColon: true, IsLong: true, Passage.IsClosed: true } && Clauses.BeginsWithInfinitive(around.Text, around.First + 1) && !around.IsTitle(around.Before)
            ? Reading.Of(around, null) : null;

    /// <summary>*Lire aussi : « … »*: another story's headline.</summary>
    private static Reading? IsOtherStory(PassageSurroundings around) =>
        around.IsAfterColon && around.Text.Is(around.First - 2, "aussi") && around.Text.Word(around.First - 3) is "lire" or "relire" or "voir" or "écouter" ? Reading.None : null;
}
