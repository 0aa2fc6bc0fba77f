using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Rules of what somebody asks for, aims at or is to do.</summary>
internal static partial class DirectQuotes
{
    /// <summary>*Un comité devra « identifier les différentes hypothèses »*: the words of a mission, which nobody is told to have said.</summary>
    private static Reading? IsToBeDone(PassageSurroundings around) =>
        around is { IsShort: false, Passage.IsClosed: true } && around.Text.Word(around.First - 1) is "devra" or "devront" or "doit" or "doivent" or "devrait" or "devraient" or "pourra" or "pourront" or "entend" && Clauses.BeginsWithInfinitive(around.Text, around.First + 1)
            ? Reading.Of(around, null) : null;

    /// <summary>*La préfecture veut également « ouvrir le port »*: what somebody wants to do, in his words.</summary>
    private static Reading? IsWanted(PassageSurroundings around)
    {
        var (text, verb) = (around.Text, around.First - 1);
        while (verb > around.Start && SpeechWords.Adverbs.Has(text.Word(verb)))
        {
            verb--;
        }

        return !around.IsShort && around.Passage.IsClosed && text.Word(verb) is "veut" or "veulent" or "voulait" or "voulaient" or "souhaite" or "souhaitent" or "compte" or "comptent" or "espère" or "espèrent" && Clauses.BeginsWithInfinitive(text, around.First + 1)
            && (Subjects.EndingAt(around.Marked, around.Start, verb - 1) ?? Subjects.AtHead(around.Marked, around.Start, verb)) is { } subject && Incises.IsPlainSpeaker(text, subject)
            ? Reading.Of(around, SpeechAct.Of(subject)) : null;
    }

    /// <summary>*Le maire invite les passants à « bloquer la préfecture »*: what somebody calls upon others to do.</summary>
    private static Reading? IsAskedOfOthers(PassageSurroundings around)
    {
        var text = around.Text;
        if (around.Words < 2 || !around.Passage.IsClosed || !(text.Word(around.First - 1) is "à" or "de" or "d'" or "d’") || !Clauses.BeginsWithInfinitive(text, around.First + 1) || around.Teller is not { } teller)
        {
            return null;
        }

        for (var token = around.First - 2; token > teller.Last && token > around.First - LongestLeadIn; token--)
        {
            if (text.Word(token) is "invite" or "invité" or "appelle" or "appelé" or "exhorte" or "exhorté" or "presse" or "somme" or "enjoint" or "conjure")
            {
                return Reading.Of(around, SpeechAct.Of(teller));
            }
        }

        return null;
    }

    /// <summary>*La polémique a démontré la volonté de Paul Durand de « livrer bataille »*: not of the thing that the sentence tells of.</summary>
    private static Reading? IsAimOfOwner(PassageSurroundings around) =>
        around is { IsToldBefore: true, Before: { Construction: SpeechConstruction.Clause, Speaker: { } thing } } && !Incises.IsPlainSpeaker(around.Text, thing) ? IsCalledFor(around) : null;

    /// <summary>*L'appel lancé par Paul Durand aux élus pour qu'ils « rendent visite aux voisins »*: what somebody has called for, or aims at.</summary>
    private static Reading? IsCalledFor(PassageSurroundings around)
    {
        var text = around.Text;
        // *L'objectif brandi par Paul Durand d'avoir « … »*, *la volonté de Paul Durand de « livrer bataille »*
        var isHaving = text.Word(around.First - 1) is "avoir" or "être" && text.Word(around.First - 2) is "d'" or "d’";
        var isAim = isHaving || (text.Word(around.First - 1) is "de" or "d'" or "d’" && Clauses.BeginsWithInfinitive(text, around.First + 1));
        var that = isHaving || SpeakerPhrases.IsPronoun(text.Word(around.First - 1)) ? around.First - 2 : around.First - 1;
        if (around.IsShort || !(isAim || (text.Word(that) is "que" or "qu'" or "qu’" && text.Is(that - 1, "pour"))))
        {
            return null;
        }

        for (var token = that - 2; token > around.Start && token > that - LongestReach / 2; token--)
        {
            if (around.Marked.IsOwn(token) && text.Word(token) is "par" or "de" or "d'" or "d’" or "du" && text.Word(token - 1) is not "de" && CallBefore(text, around.Start, token) && (text.Is(token, "du") ? SpeakerPhrases.BehindContracted(text, token + 1, that) : SpeakerPhrases.At(text, token + 1, that)) is { IsPronoun: false } caller
                && Incises.IsPlainSpeaker(text, caller))
            {
                return Reading.Of(around, SpeechAct.Of(caller));
            }
        }

        return null;
    }

    private static bool CallBefore(TokenizedText text, int start, int token)
    {
        for (var at = token - 1; at >= Math.Max(start, token - LongestLeadIn); at--)
        {
            if (text.Word(at) is "appel" or "appels" or "demande" or "pétition" or "plaidoyer" or "objectif" or "promesse" or "engagement" or "ambition" or "volonté" or "souhait" or "vœu")
            {
                return true;
            }
        }

        return false;
    }
}
