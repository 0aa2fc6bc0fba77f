using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Events;

/// <summary>What a noun needs beside it to name an event.</summary>
internal enum NounNeed
{
    /// <summary>Whose it is, a date, or a verb of happening.</summary>
    Usual,

    /// <summary>People whose it is: *la mort de Jean Morel*.</summary>
    People,

    /// <summary>Those between whom it is: *les discussions entre l'Iran et Oman*.</summary>
    Parties,

    /// <summary>That it was made, rather than sought: *un accord*.</summary>
    Made,
}

/// <summary>A noun that names an event.</summary>
/// <param name="Name">Its first word.</param>
/// <param name="Rest">The words behind the first: *de terre*.</param>
/// <param name="TakesEn">Whether *en* may stand in the article's place: *en grève*.</param>
/// <param name="Never">Words behind it that make it something else.</param>
internal sealed record EventNoun(EventType Type, string Name, string[] Rest, NounNeed Need, bool TakesEn, WordList Never);

/// <summary>How a verb is used when it tells of an event.</summary>
internal enum EventVoice
{
    Active,
    Passive,

    /// <summary>*s'est rendu*, *se rendra*.</summary>
    Reflexive,

    /// <summary>With *être*, and not passive: *est mort*.</summary>
    Being,
}

/// <summary>What a verb needs around it to tell of an event.</summary>
internal enum VerbNeed
{
    None,

    /// <summary>Somebody as its object.</summary>
    PeopleBehind,

    /// <summary>A name behind it.</summary>
    NameBehind,

    /// <summary>A place to go to.</summary>
    PlaceBehind,

    /// <summary>One of its words among what follows: *signer … accord*.</summary>
    WordBehind,

    /// <summary>One of its words right behind it: *fait grève*, *went on strike*.</summary>
    WordNext,

    /// <summary>People as its subject.</summary>
    PeopleBefore,

    /// <summary>People as its subject, and no object: *ont manifesté samedi*.</summary>
    PeopleBeforeAlone,

    /// <summary>Names as subject and as object: *Lille a battu Lens*.</summary>
    Opponents,
}

/// <summary>A use of a verb that tells of an event.</summary>
internal sealed record EventVerb(EventType Type, EventVoice Voice, VerbNeed Need, WordList? Words);

/// <summary>Which form of a verb a word is.</summary>
internal enum EventVerbForm
{
    Participle,

    /// <summary>Present, simple past or future.</summary>
    Finite,

    /// <summary>The same word is a noun too: *rencontre*, *vote*.</summary>
    FiniteOrNoun,
    Infinitive,
}

/// <summary>The nouns and verbs that tell of events. Compiled by hand from general knowledge of French and English.</summary>
internal sealed class EventLexicon
{
    private const string Texts = "loi texte projet proposition budget motion résolution amendement réforme traité article";
    private const string Pacts = "accord accords traité convention trêve cessez-le-feu contrat pacte mémorandum partenariat";
    private const string EnglishTexts = "bill law budget motion resolution amendment plan treaty measure legislation reform";
    private const string EnglishPacts = "agreement agreements deal treaty pact accord truce ceasefire contract memorandum";

    private static readonly EventLexicon French = new(AddFrench);
    private static readonly EventLexicon English = new(AddEnglish);

    private readonly WordTable<Word> words;

    private EventLexicon(Action<Dictionary<string, Word>> add)
    {
        var all = new Dictionary<string, Word>(StringComparer.Ordinal);
        add(all);
        words = new WordTable<Word>(all);
    }

    public static EventLexicon Of(TextLanguage language) => language == TextLanguage.French ? French : English;

    /// <summary>What the word, in small letters, can tell; null for other words.</summary>
    public Word? Find(ReadOnlySpan<char> word) => words.TryGetValue(word, out var found) ? found : null;

    private static void AddFrench(Dictionary<string, Word> all)
    {
        Nouns(all, EventType.Trial, "procès");
        Nouns(all, EventType.Disaster, "séisme séismes inondation inondations ouragan cyclone typhon tornade tempête incendie incendies éruption tsunami avalanche");
        Nouns(all, EventType.Disaster, "tremblement", rest: "de terre");
        Nouns(all, EventType.Disaster, "glissement", rest: "de terrain");
        Nouns(all, EventType.Strike, "grève grèves", takesEn: true);
        Nouns(all, EventType.Talks, "négociations pourparlers");
        Nouns(all, EventType.Talks, "discussions entretien entretiens", NounNeed.Parties);
        Nouns(all, EventType.Summit, "sommet");
        Nouns(all, EventType.Meeting, "rencontre réunion entrevue");
        Nouns(all, EventType.Visit, "visite");
        Nouns(all, EventType.Vote, "élection élections scrutin référendum vote législatives municipales");
        Nouns(all, EventType.Protest, "manifestation manifestations rassemblement émeute émeutes");
        Nouns(all, EventType.Match, "match finale demi-finale", never: "politique vie");
        Nouns(all, EventType.Attack, "attentat attentats attaque attaques fusillade bombardement bombardements assassinat", never: "cardiaque justice");
        Nouns(all, EventType.Accident, "accident accidents collision naufrage déraillement crash");
        Nouns(all, EventType.Agreement, "accord accords traité trêve cessez-le-feu", NounNeed.Made, never: "principe");
        Nouns(all, EventType.Release, "libération", NounNeed.People);
        Nouns(all, EventType.Arrest, "arrestation arrestations interpellation", NounNeed.People);
        Nouns(all, EventType.Appointment, "nomination démission élection", NounNeed.People);
        Nouns(all, EventType.Death, "mort décès", NounNeed.People);
        Nouns(all, EventType.Ceremony, "obsèques funérailles cérémonie inauguration commémoration");

        Verb(all, EventType.Meeting, EventVoice.Active, VerbNeed.PeopleBehind, Regular("rencontrer"), nouns: "rencontre");
        Verb(all, EventType.Meeting, EventVoice.Reflexive, VerbNeed.None, ("réuni", "réunit réunissent réunira réuniront", "réunir"));
        Verb(all, EventType.Talks, EventVoice.Reflexive, VerbNeed.PeopleBehind, ("entretenu", "entretient entretiennent entretiendra entretiendront", "entretenir"));
        Verb(all, EventType.Visit, EventVoice.Reflexive, VerbNeed.PlaceBehind, ("rendu", "rend rendent rendra rendront", "rendre"));
        Verb(all, EventType.Arrest, EventVoice.Passive, VerbNeed.PeopleBefore, Regular("interpeller"), Regular("arrêter"), Regular("écrouer"));
        Verb(all, EventType.Arrest, EventVoice.Active, VerbNeed.PeopleBehind, Regular("interpeller"));
        Verb(all, EventType.Match, EventVoice.Active, VerbNeed.Opponents, Regular("affronter"), ("battu", "bat battent battra battront", "battre"));
        Verb(all, EventType.Death, EventVoice.Being, VerbNeed.PeopleBefore, ("mort", "", "mourir"), Regular("décéder"));
        Verb(all, EventType.Death, EventVoice.Passive, VerbNeed.PeopleBefore, Regular("tuer"));
        Verb(all, EventType.Vote, EventVoice.Active, VerbNeed.WordBehind, Texts, Regular("adopter"), Regular("rejeter"), Regular("approuver"));
        Verb(all, EventType.Vote, EventVoice.Active, VerbNeed.WordBehind, Texts, Regular("voter"), nouns: "vote");
        Verb(all, EventType.Protest, EventVoice.Active, VerbNeed.PeopleBeforeAlone, Regular("manifester"), Regular("défiler"));
        Verb(all, EventType.Appointment, EventVoice.Passive, VerbNeed.PeopleBefore, Regular("nommer"), Regular("désigner"), Regular("limoger"), ("élu", "", "élire"), ("réélu", "", "réélire"), ("investi", "", "investir"));
        Verb(all, EventType.Appointment, EventVoice.Active, VerbNeed.PeopleBefore, Regular("démissionner"));
        Verb(all, EventType.Release, EventVoice.Passive, VerbNeed.PeopleBefore, Regular("libérer"), Regular("relâcher"));
        Verb(all, EventType.Release, EventVoice.Active, VerbNeed.PeopleBehind, Regular("libérer"), Regular("relâcher"));
        Verb(all, EventType.Accident, EventVoice.Active, VerbNeed.None, Regular("dérailler"));
        Verb(all, EventType.Accident, EventVoice.Reflexive, VerbNeed.None, Regular("écraser"));
        Verb(all, EventType.Strike, EventVoice.Active, VerbNeed.WordNext, "grève", ("fait", "fait font fera feront", "faire"));
        Verb(all, EventType.Agreement, EventVoice.Active, VerbNeed.WordBehind, Pacts, Regular("signer"), Regular("ratifier"), ("conclu", "conclut concluent conclura concluront", "conclure"));
        Verb(all, EventType.Trial, EventVoice.Passive, VerbNeed.PeopleBefore, Regular("juger"), Regular("condamner"), Regular("acquitter"));
        Verb(all, EventType.Trial, EventVoice.Active, VerbNeed.PeopleBefore, ("comparu", "comparaît comparaissent comparaîtra comparaîtront", "comparaître"));

        (string, string, string) Regular(string infinitive) => (
            infinitive[..^2] + "é", $"{infinitive[..^2]}e {infinitive[..^2]}ent {infinitive}a {infinitive}ont", infinitive);
    }

    private static void AddEnglish(Dictionary<string, Word> all)
    {
        Nouns(all, EventType.Trial, "trial");
        Nouns(all, EventType.Disaster, "earthquake earthquakes flood floods hurricane cyclone typhoon tornado storm wildfire wildfires eruption tsunami avalanche");
        Nouns(all, EventType.Strike, "strike strikes walkout");
        Nouns(all, EventType.Talks, "talks negotiations");
        Nouns(all, EventType.Summit, "summit");
        Nouns(all, EventType.Meeting, "meeting");
        Nouns(all, EventType.Visit, "visit");
        Nouns(all, EventType.Vote, "election elections referendum vote ballot");
        Nouns(all, EventType.Protest, "protest protests rally demonstration demonstrations riot riots");
        Nouns(all, EventType.Match, "match final semi-final");
        Nouns(all, EventType.Attack, "attack attacks bombing shooting airstrike airstrikes assassination", never: "heart");
        Nouns(all, EventType.Accident, "accident crash collision shipwreck derailment");
        Nouns(all, EventType.Agreement, "agreement deal treaty truce ceasefire", NounNeed.Made);
        Nouns(all, EventType.Release, "release", NounNeed.People);
        Nouns(all, EventType.Arrest, "arrest arrests", NounNeed.People);
        Nouns(all, EventType.Appointment, "appointment resignation", NounNeed.People);
        Nouns(all, EventType.Death, "death deaths", NounNeed.People);
        Nouns(all, EventType.Ceremony, "funeral ceremony inauguration");

        Verb(all, EventType.Meeting, EventVoice.Active, VerbNeed.PeopleBehind, ("met", "met meets", "meet"));
        Verb(all, EventType.Visit, EventVoice.Active, VerbNeed.NameBehind, ("visited", "visited visits", "visit"));
        Verb(all, EventType.Arrest, EventVoice.Passive, VerbNeed.PeopleBefore, ("arrested", "", "arrest"), ("detained", "", "detain"));
        Verb(all, EventType.Arrest, EventVoice.Active, VerbNeed.PeopleBehind, ("arrested", "arrested", "arrest"));
        Verb(all, EventType.Match, EventVoice.Active, VerbNeed.Opponents, ("beaten", "beat beats", "beat"), ("defeated", "defeated defeats", "defeat"));
        Verb(all, EventType.Death, EventVoice.Active, VerbNeed.PeopleBefore, ("died", "died dies", "die"));
        Verb(all, EventType.Death, EventVoice.Passive, VerbNeed.PeopleBefore, ("killed", "", "kill"));
        Verb(all, EventType.Vote, EventVoice.Active, VerbNeed.WordBehind, EnglishTexts, ("approved", "approved approves", "approve"), ("adopted", "adopted adopts", "adopt"), ("rejected", "rejected rejects", "reject"), ("passed", "passed passes", "pass"));
        Verb(all, EventType.Protest, EventVoice.Active, VerbNeed.PeopleBeforeAlone, ("protested", "protested", "protest"), ("marched", "marched", "march"), ("rallied", "rallied", "rally"));
        Verb(all, EventType.Appointment, EventVoice.Active, VerbNeed.PeopleBefore, ("resigned", "resigned resigns", "resign"));
        Verb(all, EventType.Appointment, EventVoice.Passive, VerbNeed.PeopleBefore, ("appointed", "", "appoint"), ("elected", "", "elect"), ("sacked", "", "sack"));
        Verb(all, EventType.Release, EventVoice.Passive, VerbNeed.PeopleBefore, ("released", "", "release"), ("freed", "", "free"));
        Verb(all, EventType.Release, EventVoice.Active, VerbNeed.PeopleBehind, ("released", "released", "release"), ("freed", "freed", "free"));
        Verb(all, EventType.Accident, EventVoice.Active, VerbNeed.None, ("derailed", "derailed derails", "derail"), ("crashed", "crashed crashes", "crash"));
        Verb(all, EventType.Strike, EventVoice.Active, VerbNeed.WordNext, "strike", ("gone", "went go goes", "go"));
        Verb(all, EventType.Agreement, EventVoice.Active, VerbNeed.WordBehind, EnglishPacts, ("signed", "signed signs", "sign"), ("reached", "reached", "reach"));
        Verb(all, EventType.Trial, EventVoice.Passive, VerbNeed.PeopleBefore, ("convicted", "", "convict"), ("jailed", "", "jail"), ("sentenced", "", "sentence"), ("acquitted", "", "acquit"));
    }

    private static void Nouns(
        Dictionary<string, Word> all, EventType type, string names, NounNeed need = NounNeed.Usual, bool takesEn = false, string rest = "", string never = "")
    {
        var (behind, other) = (rest.Split(' ', StringSplitOptions.RemoveEmptyEntries), new WordList(never));
        foreach (var name in names.Split(' '))
        {
            WordOf(all, name).Nouns.Add(new EventNoun(type, name, behind, need, takesEn, other));
        }
    }

    private static void Verb(
        Dictionary<string, Word> all, EventType type, EventVoice voice, VerbNeed need, params (string Participle, string Finite, string Infinitive)[] verbs) =>
        Verb(all, type, voice, need, "", verbs, "");

    private static void Verb(
        Dictionary<string, Word> all, EventType type, EventVoice voice, VerbNeed need, (string Participle, string Finite, string Infinitive) verb, string nouns) =>
        Verb(all, type, voice, need, "", [verb], nouns);

    private static void Verb(
        Dictionary<string, Word> all, EventType type, EventVoice voice, VerbNeed need, string words, params (string Participle, string Finite, string Infinitive)[] verbs) =>
        Verb(all, type, voice, need, words, verbs, "");

    private static void Verb(
        Dictionary<string, Word> all, EventType type, EventVoice voice, VerbNeed need, string words, (string Participle, string Finite, string Infinitive) verb, string nouns) =>
        Verb(all, type, voice, need, words, [verb], nouns);

    private static void Verb(
        Dictionary<string, Word> all, EventType type, EventVoice voice, VerbNeed need, string words, (string Participle, string Finite, string Infinitive)[] verbs, string nouns)
    {
        var use = new EventVerb(type, voice, need, words.Length > 0 ? new WordList(words) : null);
        foreach (var (participle, finite, infinitive) in verbs)
        {
            foreach (var form in (string[])[participle, participle + "e", participle + "s", participle + "es"])
            {
                WordOf(all, form).Verbs.Add((use, EventVerbForm.Participle));
            }

            WordOf(all, infinitive).Verbs.Add((use, EventVerbForm.Infinitive));
            foreach (var form in finite.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                WordOf(all, form).Verbs.Add((use, nouns.Contains(form, StringComparison.Ordinal) ? EventVerbForm.FiniteOrNoun : EventVerbForm.Finite));
            }
        }
    }

    private static Word WordOf(Dictionary<string, Word> all, string word)
    {
        if (!all.TryGetValue(word, out var known))
        {
            all[word] = known = new Word([], []);
        }

        return known;
    }

    /// <summary>What one written word can be.</summary>
    public sealed record Word(List<EventNoun> Nouns, List<(EventVerb Verb, EventVerbForm Form)> Verbs);
}
