using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>The rules, each of one construction, in the order in which they are asked.</summary>
internal static partial class DirectQuotes
{
    /// <summary>What a rule makes of a passage that it knows; null is said by one that does not know it.</summary>
    private delegate Reading? Rule(PassageSurroundings around);

    private static readonly Rule[] Rules =
    [
        IsOfficeOfSpeaker, GoesOnBehindIncise, HoldsIncise, IsOfAuxiliary, StandsBeforeIncise, StandsBeforeSpeaker, SharesIncise, IsOfWordsBehind, IsSpeakersName, IsMark, IsOneOfRow, IsOtherStory, IsWorn, IsPutIntoWords,
        GoesOnBehindInfinitive, GoesOnBehindParticiple, IsHeadlineOfPersonBehind, StandsBehindColon, GoesOnBehindColon, IsWholeBehindColon, IsTaskBehindColon,
        IsCalled, IsPredicateOfPerson, IsExampleInBrackets, IsLegalCharge, IsOfWhoeverStandsBehindThing, AreNamed, AreSeveral, IsOneOfSeveral, IsEpithet, IsSubject, IsThingAdded, StandsBehindVerb, IsTitleOrName,
        IsAimOfOwner, IsOfNobodyNamed, IsCoordinatedWithLast, IsInSpeech, CanBeReadSomewhere, IsOfIncisePartedFromIt,
        IsPurposeOfSubjectBehind, IsCalledFor, IsAskedOfOthers, OpensHeadline, BeginsSentence, IsOfHouse, GoesOnBehindComma, GoesOnWithinSentence, IsOfBodyBefore, IsClauseOfItsOwn, IsOfSubject, IsToBeDone, IsWanted, IsClauseBehindColon, IsCallBehindColon,
    ];

    /// <summary>A quote, or none where the passage is no quote or was added to the one before.</summary>
    private readonly record struct Reading(QuoteDraft? Quote)
    {
        public static Reading None => default;

        public static Reading Of(PassageSurroundings around, SpeechAct? act) => new(QuoteDraft.Of(around.Passage, act));

        public static Reading Continuing(PassageSurroundings around) => new(QuoteDraft.Continuing(around.Passage));
    }

    /// <summary>*« … », explique Paul Durand, « porte-parole » des marins*: what the speaker is.</summary>
    private static Reading? IsOfficeOfSpeaker(PassageSurroundings around) =>
        around is { Previous: { Act: { Construction: SpeechConstruction.Incise, Speaker.IsName: true } cut } previous, Words: <= 2, Passage.IsClosed: true } && cut.From == previous.Last + 1 && around.Marked.IsComma(around.First - 1)
            && around.Text.Word(around.Last + 1) is "de" or "d'" or "d’" or "du" or "des" or "à" or "au" or "aux" ? Reading.None : null;

    /// <summary>Goes on behind the incise that cuts it: *« Oui », dit-il, « mais pas demain ».*</summary>
    private static Reading? GoesOnBehindIncise(PassageSurroundings around)
    {
        if (around.Previous is not { Act: { Construction: SpeechConstruction.Incise } cut } previous || cut.From != previous.Last + 1
            || (around.After is { Construction: SpeechConstruction.Incise, Speaker.HasName: true } after && after.From == around.Last + 1)
            || !Joins(around.Marked, cut, around.First, around.Last) || around.IsTitle())
        {
            return null;
        }

        previous.Parts.AddRange(around.Passage.Parts);
        previous.Last = around.Last;
        return Reading.None;
    }

    /// <summary>*« Oui, dit-il. Mais pas demain. »*</summary>
    private static Reading? HoldsIncise(PassageSurroundings around) => InnerIncises.In(around.Marked, around.Passage) is { } inner ? new Reading(inner) : null;

    /// <summary>*« … », a dit X*, *« … », selon X*</summary>
    private static Reading? StandsBeforeIncise(PassageSurroundings around)
    {
        var text = around.Text;
        if (around.After is not { Construction: SpeechConstruction.Incise or SpeechConstruction.According } after || after.From != around.Last + 1
            || (text.SentenceOf[after.First] != text.SentenceOf[around.Last] && text.Tokens[after.First].IsCapitalized))
        {
            return null;
        }

        // *X assure que le vaccin a été approuvé « … », rapporte Reuters*: an agency only passes it on.
        if (around is { IsToldBefore: true, Before: { Construction: SpeechConstruction.Clause, IsNobodys: false, Speaker: not null } before } && (before.Clause >= 0 || before.Verb is { IsPassive: false }) && SpeakerPhrases.IsAgency(text, after.Speaker))
        {
            return Reading.Of(around, before);
        }

        // *Une annonce saluée par Paul Durand : « … », a-t-il déclaré*: he who stands before the colon.
        if (around.IsAfterColon && after is { Speaker.IsPronoun: true } && OfColon(around.Marked, around.First, around.Before, around.Words) is { IsNobodys: false, Speaker: { HasName: true, IsPlural: false } agent } introduced
            && (introduced.Verb is not null || IsAgent(text, agent.First)))
        {
            return Reading.Of(around, introduced);
        }

        // *Paul Durand déclare que « … », ajoute le responsable*: he who is named.
        if (around is { IsToldBefore: true, Before: { Construction: SpeechConstruction.Clause, IsNobodys: false, Speaker: { HasName: true } } teller } && teller.Clause == around.First && after is { Construction: SpeechConstruction.Incise, Speaker: { HasName: false, IsPlural: false } })
        {
            return Reading.Of(around, teller);
        }

        // *Dans la contestation des « gilets verts », selon les données*: a name in what is reported.
        if (after.Construction == SpeechConstruction.According && around.Words < ShortWords && !around.BeginsSentence && text.Tokens[around.First - 1].Kind == TokenKind.Number)
        {
            return Reading.None;
        }

        // *Dans le sillage des « gilets verts », pourrait-on croire*
        if ((after.Construction == SpeechConstruction.According || after.IsNobodys) && around.Words < ShortWords && !around.BeginsSentence && text.Word(around.First - 1) is "des" or "les" or "ces" or "aux"
            && (after.IsNobodys || Clauses.HasFinite(text, Math.Max(around.Start, around.First - LongestReach), around.First)))
        {
            return Reading.None;
        }

        // *X « condamne … », selon un communiqué*: a document gives his words.
        if (after is { Construction: SpeechConstruction.According, Speaker: { HasName: false, Noun: >= 0 } document } && SpeechWords.Documents.Has(text.Word(document.Noun)) && around.Teller is { HasName: true } condemning && condemning.Last == around.First - 1)
        {
            return Reading.Of(around, SpeechAct.Of(condemning) with { Document = text.SpanOf(document.First, document.Last) });
        }

        return around.IsShort && !around.BeginsSentence && !IsIntroduced(around.Marked, around.First) && around.IsTitle()
            ? Reading.None
            : Reading.Of(around, OfDocument(text, around.Before, after) ?? after);
    }

    /// <summary>*« Il y a des casseurs chez nous » Paul Durand affirme que…*: no stop between, and a full name.</summary>
    private static Reading? StandsBeforeSpeaker(PassageSurroundings around) =>
        around is { BeginsSentence: true, IsLong: true, Passage.IsClosed: true, After: { Construction: SpeechConstruction.Clause, IsNobodys: false, Speaker: { IsName: true } speaker } after } && speaker.First == around.Last + 1 && !around.Text.BeginsLine(speaker.First) && speaker.NameLast > speaker.NameFirst && SpeakerPhrases.IsGivenName(around.Text, speaker.NameFirst)
            ? Reading.Of(around, after) : null;

    /// <summary>*« Du vent », du « blabla », ont réagi des passants*: the incise behind the next passage is of both.</summary>
    private static Reading? SharesIncise(PassageSurroundings around)
    {
        var next = around.Last + 2;
        if (!around.BeginsSentence || !around.Marked.IsComma(around.Last + 1) || around.After is not { Construction: SpeechConstruction.Incise, Speaker: not null } after)
        {
            return null;
        }

        next += around.Text.Word(next) is "du" or "de" or "des" or "un" or "une" or "le" or "la" ? 1 : 0;
        return around.Marked.PassageOf(next) is >= 0 and var other && around.Marked.Passages[other] is var second && second.FirstToken == next && after.From == second.LastToken + 1 ? Reading.Of(around, after) : null;
    }

    /// <summary>*Dix ans plus tard, « tout a changé ». Cette remarque de Paul Durand…*: the sentence behind tells whose words they are.</summary>
    private static Reading? IsOfWordsBehind(PassageSurroundings around) =>
        around is { IsShort: false, Passage.IsClosed: true, IsToldBefore: false } && (around.EndsSentence || around.Marked.IsStop(around.Last + 1)) && Continuations.OfWordsBehind(around.Marked, around.EndsSentence ? around.Last + 1 : around.Last + 2) is { } author
            ? Reading.Of(around, SpeechAct.Of(author)) : null;

    /// <summary>*Venu en « gilet rouge »*: what somebody wears.</summary>
    private static Reading? IsWorn(PassageSurroundings around) =>
        around is { IsShort: true, Passage.IsClosed: true, EndsSentence: false, IsClause: false } && around.Text.Is(around.First - 1, "en") ? Reading.None : null;

    /// <summary>*Ce qu'Anne Petit résume par « une affaire de cœur »*: how somebody puts it.</summary>
    private static Reading? IsPutIntoWords(PassageSurroundings around)
    {
        var verb = around.First - 2;
        return around.Text.Is(around.First - 1, "par") && around.Text.Word(verb) is "traduit" or "traduisait" or "résume" or "résumait" or "exprime" or "justifie" or "explique" or "décrit"
            && Subjects.EndingAt(around.Marked, around.Start, verb - 1) is { } speaker && (speaker.IsPronoun || Subjects.IsPerson(around.Text, speaker))
            ? Reading.Of(around, SpeechAct.Of(speaker)) : null;
    }

    /// <summary>*« Ça sent la fin » : plusieurs villes…*: a clause that opens a story and its colon.</summary>
    private static Reading? OpensHeadline(PassageSurroundings around) =>
        around is { BeginsSentence: true, IsClause: true, Passage.IsClosed: true } && around.Words > 2 && around.Text.IsChar(around.Last + 1, ':') && (around.Start == 0 || around.Text.BeginsLine(around.Start)) && !around.IsTitle(around.Before)
            ? Reading.Of(around, null) : null;

    /// <summary>*…, révèle « L'Écho »*: who says it.</summary>
    private static Reading? IsSpeakersName(PassageSurroundings around) => around.Before?.Speaker?.NameFirst == around.First + 1 ? Reading.None : null;

    /// <summary>*De « A3 » à « Baa3 »*: a mark and no word.</summary>
    private static Reading? IsMark(PassageSurroundings around) =>
        around.Words <= 2 && around.Text.Tokens[around.First + 1].IsCapitalized && around.Text.Text.AsSpan(around.Passage.Parts[0].Start, around.Passage.Parts[0].Length).IndexOfAnyInRange('0', '9') >= 0
            ? Reading.None : null;

    /// <summary>*De « films d'action » à « films de loup » en passant par « … »*: one of a row of labels.</summary>
    private static Reading? IsOneOfRow(PassageSurroundings around) =>
        around.Text.Is(around.First - 1, "par") && around.Text.Is(around.First - 2, "passant") && !around.IsLong ? Reading.None : null;

    /// <summary>*Anne Petit a également « supposé que la marche n'aurait pas lieu »*: the participle stands within the marks.</summary>
    private static Reading? IsOfAuxiliary(PassageSurroundings around)
    {
        var text = around.Text;
        var auxiliary = around.First - 1;
        while (auxiliary > around.Start && SpeechWords.Adverbs.Has(text.Word(auxiliary)))
        {
            auxiliary--;
        }

        return !around.IsShort && text.Language == TextLanguage.French && text.Word(auxiliary) is "a" or "ont" or "avait" or "avaient" && (VerbsOfSaying.Of(text.Word(around.First + 1), text.Language).HasFlag(VerbForm.PastParticiple) || text.Word(around.First + 2) is "que" or "qu'" or "qu’") && around.Teller is { } teller
            ? Reading.Of(around, SpeechAct.Of(teller)) : null;
    }

    /// <summary>*A group called "Hands Up"*, *« épicène », signifiant « des deux genres »*: a name, or what it means.</summary>
    private static Reading? IsCalled(PassageSurroundings around) =>
        (around.IsAfterColon && !around.IsLong && !around.EndsSentence && (around.Text.Word(around.First - 2) is "signifie" or "signifiait" or "signifiant" || (around.Text.Is(around.First - 2, "dire") && around.Text.Word(around.First - 3) is "veut" or "voulait"))) || around.Text.Word(around.First - 1) is "called" or "named" or "dubbed" or "titled" || (!around.IsLong && around.Text.Word(around.First - 1) is "signifiant" or "signifie" or "signifiait" or "meaning" or "means") ? Reading.None : null;

    /// <summary>*Des notices sur l'usage (« dire, ne pas dire »)*, *Mein Meer (« Mon océan » en français)*, *TVB [« Tout va bien »]*</summary>
    private static Reading? IsExampleInBrackets(PassageSurroundings around) =>
        !around.IsLong && !around.EndsSentence && ((around.Text.IsChar(around.First - 1, '(') && (around.Text.IsChar(around.Last + 1, ')') || (around.Text.Is(around.Last + 1, "en") && around.Text.IsChar(around.Last + 3, ')'))))
            || (around.Text.IsChar(around.First - 1, '[') && around.Text.IsChar(around.Last + 1, ']'))) ? Reading.None : null;

    /// <summary>*Accusé de « vol en réunion » par le parquet*: what somebody is charged with.</summary>
    private static Reading? IsLegalCharge(PassageSurroundings around) =>
        around.Before?.Construction == SpeechConstruction.Passive && IsCharge(around.Text, around.First) ? Reading.None : null;

    /// <summary>*Ces rendez-vous répondent au « souci de dialogue », selon la présidence*: no thing answers.</summary>
    private static Reading? IsOfWhoeverStandsBehindThing(PassageSurroundings around) =>
        around is { Before: { Construction: SpeechConstruction.Clause, Speaker: { } thing }, IsShort: false, After: { Construction: SpeechConstruction.According or SpeechConstruction.Incise, Speaker: not null } after }
            && !Incises.IsPlainSpeaker(around.Text, thing) && around.Text.SentenceOf[after.First] == around.Text.SentenceOf[around.Last]
            ? Reading.Of(around, after) : null;

    /// <summary>*A fustigé les « gilets verts »*: two words behind a plural's article or a number name people and things.</summary>
    private static Reading? AreNamed(PassageSurroundings around) =>
        around.Words == 2 && around.Passage.IsClosed && (around.Text.Tokens[Math.Max(0, around.First - 1)].Kind == TokenKind.Number || around.Text.Word(around.First - 1) is "les" or "aux" or "ces" || (around.Text.Is(around.First - 1, "des") && around.Before?.Last != around.First - 2)) && !around.EndsSentence && !around.Text.Tokens[around.First + 1].IsCapitalized && around.Before?.Construction != SpeechConstruction.Passive
            ? Reading.None : null;

    /// <summary>*Des groupes de « gilets verts »*, *quelques « scoops »*: several of a kind.</summary>
    private static Reading? AreSeveral(PassageSurroundings around)
    {
        var (text, before) = (around.Text, around.First - 1);
        return around is { Words: <= 2, Passage.IsClosed: true, EndsSentence: false } && !text.Tokens[around.First + 1].IsCapitalized
            && ((around.Words == 1 && text.Is(before, "quelques"))
                || (text.Word(before) is "de" or "d'" or "d’" && text.Word(around.Last - 1).EndsWith("s") && text.Word(before - 1) is "groupe" or "groupes" or "nombre" or "foule" or "poignée" or "dizaine" or "dizaines" or "centaine" or "centaines" or "milliers" or "collectif" or "collectifs" or "cortège" or "cortèges" or "mouvement"))
            ? Reading.None : null;
    }

    /// <summary>*L'une des marches, celle « contre le port »*, *le risque, celui « de l'isolement et de l'oubli »*: which one of several it is.</summary>
    private static Reading? IsOneOfSeveral(PassageSurroundings around) =>
        around is { Passage.IsClosed: true, EndsSentence: false } && around.Text.Word(around.First - 1) is "celle" or "celui" or "celles" or "ceux"
            && (around.IsShort || (!around.IsClause && around.Text.Word(around.First + 1) is "de" or "d'" or "d’" or "du" or "des")) ? Reading.None : null;

    /// <summary>*Le « marcheur » Paul Durand*: what somebody is called before his name.</summary>
    private static Reading? IsEpithet(PassageSurroundings around) =>
        around is { Words: <= 2, Passage.IsClosed: true } && SpeechWords.Determiners.Has(around.Text.Word(around.First - 1)) && SpeakerPhrases.IsGivenName(around.Text, around.Last + 1) ? Reading.None : null;

    /// <summary>*Des « fous » avaient répondu*: the subject of what somebody tells.</summary>
    private static Reading? IsSubject(PassageSurroundings around) =>
        around.Words < ShortWords && around.Passage.IsClosed && around.Text.Word(around.First - 1) is "des" or "les" or "ces" or "le" or "la" or "un" or "une" && SpeechWords.CommonFinite.Has(around.Text.Word(around.Last + 1))
            ? Reading.None : null;

    /// <summary>*A ajouté un « puzzle »*: a thing and no word.</summary>
    private static Reading? IsThingAdded(PassageSurroundings around) =>
        around.IsShort && around.Text.Word(around.First - 1) is "un" or "une" or "des" && around.Before?.Verb is { } adding && adding.Last >= around.First - 3 && around.Text.Word(adding.Head).StartsWith("ajout")
            ? Reading.None : null;

    /// <summary>*Se dit « inquiet »*, *jugé « absurde » par le maire*</summary>
    private static Reading? StandsBehindVerb(PassageSurroundings around)
    {
        var text = around.Text;
        if (around.Before is not { Speaker: { } speaker, Verb: not null, IsNobodys: false, Construction: SpeechConstruction.Clause or SpeechConstruction.Passive } before || before.Last != around.First - 1)
        {
            return null;
        }

        // *Le projet dit « Horizon »*: so it is called.
        var isName = text.Word(before.Last) is "dit" or "dits" or "dite" or "dites" && before.First == before.Last && !speaker.IsPronoun && !Subjects.IsPerson(text, speaker);
        return isName ? null : Reading.Of(around, before);
    }

    private static Reading? IsTitleOrName(PassageSurroundings around) => around.IsTitle(around.Before) ? Reading.None : null;

    /// <summary>*À la mairie, on assure que « tout va bien »*: somebody's words, but nobody's name.</summary>
    private static Reading? IsOfNobodyNamed(PassageSurroundings around) =>
        around is { Before: { IsNobodys: true } before, IsShort: false, IsToldBefore: true } && around.Text.Word(before.From) is "on"
            && (before.Clause == around.First || (before.Clause < 0 && around.First - before.Last <= 4))
            ? Reading.Of(around, null) : null;

    /// <summary>*D'une « faute » et d'un « renoncement »*: what the same verb calls it too; *et un « pouvoir » qui « … »*: only what follows.</summary>
    private static Reading? IsCoordinatedWithLast(PassageSurroundings around) =>
        !(IsWordOfThing(around) && around.Text.Word(around.Last + 1) is "qui" or "que" or "qu'" or "qu’" or "dont") && around.Previous is { Act: { Construction: SpeechConstruction.Clause or SpeechConstruction.Passive } same } previous && ReferenceEquals(same, around.Before) && IsCoordinated(around.Marked, previous.Last + 1, around.First)
            ? Reading.Of(around, same) : null;

    /// <summary>*X a dit que « … »*, *X juge cette idée « … »*: in the sentence of an act that stands before it.</summary>
    private static Reading? IsInSpeech(PassageSurroundings around)
    {
        if (around is not { Before: { IsNobodys: false } before, IsToldBefore: true } || around.First - before.Last >= LongestReach)
        {
            return null;
        }

        // *A critiqué un « fossile »*: one word that a thing goes by is held at arm's length; so is *« … », a dit X, qui était à la « marche de la colère »*.
        if (IsWordOfThing(around) || (around.IsLabel && before.Construction == SpeechConstruction.Incise))
        {
            return Reading.None;
        }

        var isNear = !IsBehindTime(around.Text, before.Last + 1, around.First) && around.First - before.Last - 1 <= (before.Verb is { } verb && (verb.IsReflexive || verb.Form.HasFlag(VerbForm.Judging)) ? 4 : 1);
        // *Saying the town “will rise again”*: a few words with their verb, in what somebody said.
        return !around.IsShort || (around.Words > 1 && before.Clause >= 0 && around.IsClause) || (around.Words > 1 && before.Construction == SpeechConstruction.According)
            || (isNear && before.Construction is SpeechConstruction.Clause or SpeechConstruction.Passive)
            ? Reading.Of(around, before) : Reading.None;
    }

    /// <summary>One word behind an article.</summary>
    private static bool IsWordOfThing(PassageSurroundings around) =>
        around is { Words: 1, Passage.IsClosed: true } && around.Text.Word(around.First - 1) is "le" or "la" or "l'" or "l’" or "les" or "un" or "une" or "des" or "du" or "au" or "aux" or "ce" or "cet" or "cette" or "ces" or "the" or "a" or "an";

    /// <summary>*On pouvait lire sur une pancarte « … »*</summary>
    private static Reading? CanBeReadSomewhere(PassageSurroundings around) =>
        !around.IsShort && CanBeRead(around.Marked, around.Start, around.First) ? Reading.Of(around, null) : null;

    /// <summary>*Le loyer est « un souci de tous les jours » ici, a reconnu X.*</summary>
    private static Reading? IsOfIncisePartedFromIt(PassageSurroundings around) =>
        !around.IsLabel && (Behind(around.Marked, around.Acts, around.Next, around.Last, around.Text.SentenceOf[around.First]) ?? (around.IsLong ? BehindClause(around.Marked, around.Last) : null)) is { } behind ? Reading.Of(around, behind) : null;

    /// <summary>*Afin de « rendre la liberté », le ministre précise que…*: a purpose before what somebody tells is his.</summary>
    private static Reading? IsPurposeOfSubjectBehind(PassageSurroundings around) =>
        around is { IsToldBefore: false, After: { Construction: SpeechConstruction.Clause, IsNobodys: false, Verb: not null, Speaker: { IsPronoun: false } speaker } after } && around.Words >= ShortWords
            && around.Text.Word(around.Start) is "afin" or "pour" or "faute" or "loin" or "sans" && around.First - around.Start <= LongestLeadIn && around.Text.SentenceOf[after.First] == around.Text.SentenceOf[around.First]
            && speaker.First > around.Last && around.Marked.IsComma(around.Last + 1) && speaker.First - around.Last < ClauseWords && Subjects.IsPerson(around.Text, speaker)
            ? Reading.Of(around, after) : null;

    /// <summary>*Viendra-t-il ? « Oui. »*: one word is an answer behind what somebody said or was asked.</summary>
    private static Reading? BeginsSentence(PassageSurroundings around) =>
        around.BeginsSentence && (around.Words > 1 || around.Previous is not null) && (!around.IsShort || around.EndsSentence)
            ? new Reading(Continuations.Of(around.Marked, around.Passage, around.Previous, around.Before)) : null;

    /// <summary>*Au ministère, « on attend des précisions »*, *à la mairie, « … »*: in a body's house its people speak.</summary>
    private static Reading? IsOfHouse(PassageSurroundings around) =>
        !around.IsShort && around.Marked.IsComma(around.First - 1) && around.IsClause && Subjects.House(around.Marked, around.Start, around.First - 1) is { } house
            ? Reading.Of(around, SpeechAct.Of(house)) : null;

    /// <summary>*Pour répartir les malades, « les cliniques se débrouillent »*, *même si « on l'espère vraiment »*: a clause in marks on to the stop, of who spoke just before.</summary>
    private static Reading? GoesOnBehindComma(PassageSurroundings around) =>
        around is { Previous: { } previous, Passage.IsClosed: true } && around.Words > ClauseWords && around.IsClause && (around.EndsSentence || around.Marked.IsStop(around.Last + 1)) && previous.SentencesTo(around.Text, around.First) <= 3
            && (around.Marked.IsComma(around.First - 1) || around.Text.Word(around.First - 1) is "si" or "que" or "qu'" or "qu’" or "car" or "puisque" or "où")
            ? previous.Last < around.Start && around.Teller is { IsName: true } teller ? Reading.Of(around, SpeechAct.Of(teller)) : Reading.Continuing(around) : null;

    /// <summary>*Ce qui est certain, c'est qu'« une crise produit des bruits »*: who spoke just before goes on.</summary>
    private static Reading? GoesOnWithinSentence(PassageSurroundings around) =>
        around is { IsLong: true, Previous: { } previous, Passage.IsClosed: true } && !IsCharge(around.Text, around.First) && around.IsClause && previous.SentencesTo(around.Text, around.First) is 0 or 1
            ? previous.Last < around.Start && around.Teller is { HasName: true } teller ? Reading.Of(around, SpeechAct.Of(teller)) : Reading.Continuing(around) : null;

    /// <summary>*Aujourd'hui, « on ne peut pas parler de moins de risques.*: whole clauses are somebody's.</summary>
    private static Reading? IsClauseOfItsOwn(PassageSurroundings around) =>
        around.Words > ClauseWords && (around.IsLong || around.Passage.IsClosed) && (around.EndsSentence || !around.Passage.IsClosed || around.Marked.IsStop(around.Last + 1)) && !IsCharge(around.Text, around.First) && around.IsClause
            ? Reading.Of(around, (around.Teller ?? TellerBefore(around)) is { } teller ? SpeechAct.Of(teller) : null) : null;

    /// <summary>*Paul Durand a annoncé un répit. Le gaz « n'augmentera pas cet hiver ».*: who has told something in the sentence before, where half a sentence stands in marks.</summary>
    private static SpeakerPhrase? TellerBefore(PassageSurroundings around) =>
        around is { BeginsSentence: false, Before: { IsNobodys: false, Construction: SpeechConstruction.Clause or SpeechConstruction.Incise, Speaker: { IsPlural: false } speaker } before } && around.Text.SentenceOf[around.Start] - around.Text.SentenceOf[before.First] == 1 && !around.Text.BeginsLine(around.Start)
            && !around.Text.Tokens[around.First + 1].IsCapitalized && (speaker.IsPronoun || Subjects.IsPerson(around.Text, speaker)) ? speaker : null;

    /// <summary>*La ministre, Anne Petit, « condamne … » et « adresse … »*: words that begin with their verb, right behind a name or behind the first of them.</summary>
    private static Reading? IsPredicateOfPerson(PassageSurroundings around)
    {
        var text = around.Text;
        if (around.IsShort || !around.Passage.IsClosed)
        {
            return null;
        }

        if (around.Previous is { Act.Speaker: not null } previous && previous.Last + 2 == around.First && text.Is(around.First - 1, "et") && around.Marked.PassageOf(previous.Last) is >= 0 and var joined && BeginsWithVerb(text, around.Marked.Passages[joined].FirstToken))
        {
            return Reading.Continuing(around);
        }

        // *Pour Paul Durand, le choix d'Anne Petit « relève de … »*: his opinion.
        if (!BeginsWithVerb(text, around.First) || around is { IsToldBefore: true, Before: { Construction: SpeechConstruction.According, Speaker: { } opinion } } && (opinion.HasName || Subjects.IsPerson(text, opinion)))
        {
            return null;
        }

        var last = around.Marked.IsComma(around.First - 1) ? around.First - 2 : around.First - 1;
        return Subjects.PersonEndingAt(text, around.Start, last) is { } person && around.Marked.IsOwn(person.First) ? Reading.Of(around, SpeechAct.Of(person)) : null;
    }

    /// <summary>Whether the words behind a mark begin with a finite verb of saying.</summary>
    private static bool BeginsWithVerb(TokenizedText text, int mark) => VerbsOfSaying.Of(text.Word(mark + 1), text.Language).HasFlag(VerbForm.Finite);

    /// <summary>*L'institution « estime qu'il n'y a pas lieu de … »*, *la direction, « invoquant …, refuse »*: a body right before the marks, whose words begin with the verb.</summary>
    private static Reading? IsOfBodyBefore(PassageSurroundings around)
    {
        var text = around.Text;
        var last = around.Marked.IsComma(around.First - 1) ? around.First - 2 : around.First - 1;
        return around is { IsShort: false, Passage.IsClosed: true } && around.Words > ClauseWords && Subjects.AtHead(around.Marked, around.Start, around.First) is { IsPronoun: false, Noun: >= 0 } body && body.Last == last && SpeechWords.Bodies.Has(text.Word(body.Noun))
            && (VerbsOfSaying.Of(text.Word(around.First + 1), text.Language) & (VerbForm.Finite | VerbForm.PresentParticiple)) != 0
            ? Reading.Of(around, SpeechAct.Of(body)) : null;
    }

    /// <summary>*Anne Petit y voit « un signe de confiance »*: of whoever the sentence is about.</summary>
    private static Reading? IsOfSubject(PassageSurroundings around) =>
        !around.IsLabel && !IsCharge(around.Text, around.First) && (around.Teller ?? BodyAtHead(around)) is { } subject ? Reading.Of(around, SpeechAct.Of(subject)) : null;

    /// <summary>*Ganymède, filiale de la Compagnie, envisage « … »*: a body that the sentence begins with and tells to be one.</summary>
    private static SpeakerPhrase? BodyAtHead(PassageSurroundings around) =>
        Subjects.AtHead(around.Marked, around.Start, around.First) is { HasName: true } body && around.Marked.IsComma(body.NameLast + 1) && SpeechWords.Bodies.Has(around.Text.Word(body.NameLast + 2)) ? body : null;
}
