using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;
using static LiveBlog.Linguistics.Words.SpeechWords;

namespace LiveBlog.Linguistics.Events;

/// <summary>The small words and word classes that tell whether something happened. Compiled by hand from general knowledge of French and English.</summary>
internal static class EventWords
{
    public static readonly WordList ClauseOpeners = new(
        "que qu' qui dont où lorsque lorsqu' quand alors tandis mais car puisque puisqu' si comme parce pour afin selon pourtant donc or faisant ayant étant who which that whom whose when while because if unless whether but as although though according");

    /// <summary>Before an event these say that it is wanted, feared or thought of, not that it is.</summary>
    public static readonly WordList Wishes = new(
        "pourrait pourraient serait seraient aurait auraient devrait devraient peut peuvent éventuel éventuelle éventuels éventuelles possible possibles risque risquent risques menace menacent menaçait envisage envisagent envisagé propose proposent proposé souhaite souhaitent souhaité veut veulent "
        + "réclame réclament réclamé demande demandent demandé exige exigent exigé espère espèrent espéré refuse refusent refusé craint craignent hypothèse crainte menaces cas projet tentative sans aucun aucune faut faudrait voudrait éviter empêcher doute imagine imaginer rêve ni sorte "
        + "could would may might should wants want wanted seeks seek sought demand demands demanded urges urge urged hopes hope hoped proposed proposes potential no without avoid prevent refuses refused possibly threatens threatened fears feared");

    public static readonly WordList Negations = new("ne n' not never didn't doesn't don't won't wasn't weren't isn't aren't hasn't haven't hadn't cannot can't");

    /// <summary>Behind an event: it will not be, or nobody knows.</summary>
    public static readonly WordList Cancelled = new(
        "ne n' annulé annulée annulés annulées interdit interdite pourrait pourraient serait seraient aurait auraient échoue échouait cancelled canceled could would may might not never didn't won't wasn't weren't isn't avoided averted");

    /// <summary>Verbs of happening, and of taking part, in the forms of news.</summary>
    public static readonly WordList Happening = new(
        "lieu tient tiennent tiendra tiendront tenu tenue tenus tenues tenir ouvert ouverte ouvre ouvrent ouvrira ouvriront débuté débute débutent débutera débuteront commencé commence commencent commencera reprennent reprend repris reprendra reprendront éclaté éclate survenu survenue survenus survenues "
        + "produit produite frappé frappe secoué secoue touché ravagé dévasté détruit endeuillé provoqué causé fait coûté tué blessé achevé achevée achève terminé termine terminera clos prévu prévue prévus prévues organisé organisée convoqué convoquée programmé programmée disputé disputée joué visé revendiqué revendiquée "
        + "signé signée signés conclu conclue conclus perpétré perpétrée commis commise perturbé perturbe entré déroule déroulé déroulée dérouleront déroulera célébré célébrées célébrée "
        + "opened opens began begins begin resumed resumes started starts ended ends took takes held struck hit hits shook killed injured erupted broke scheduled due signed reached concluded left devastated destroyed swept");

    /// <summary>Verbs whose subject takes part in the event they have for object.</summary>
    public static readonly WordList TakingPart = new(
        "participe participent participé participera participeront assiste assistent assisté assistera assisteront organise organisent organisé tient tiennent tenu tiendra mène mènent mené entame entament entamé poursuivent poursuivi reprennent repris dispute disputent disputé disputera joue jouent joué remporte remporté remportent gagné perdu "
        + "signé signent signe conclu concluent préside présidé présidera accueille accueillent accueilli accueillera appelle appellent appelé boycotte attended attend attends joined hosted hosts held hold holds won lost signed called calls chaired launched");

    /// <summary>What one says of an event: the date beside it is not the event's.</summary>
    public static readonly WordList Comments = new(
        "annoncé annonce annoncent dénoncé dénonce condamné condamne critiqué critique salué salue évoqué évoque commenté réagi réagit rappelé déclaré dit affirmé confirmé expliqué raconté estimé indiqué souligné "
        + "announced condemned criticised criticized praised hailed welcomed said confirmed recalled denounced discussed mentioned");

    /// <summary>*Lors d'une réunion*, *à l'issue du sommet*: what stands behind happened.</summary>
    public static readonly WordList Introducers = new("lors cours issue marge suite occasion veille lendemain soir ouverture début fin terme");

    public static readonly WordList Contracted = new("du au aux des");

    public static readonly WordList Determiners = new(
        "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs deux trois quatre cinq plusieurs the a an this that these those his her its their two three several");

    public static readonly WordList Definite = new("le la les l' du au aux ce cet cette ces the this that these those");

    public static readonly WordList BeforeNoun = new(
        "nouveau nouvel nouvelle nouveaux nouvelles grand grande grands grandes premier première premiers premières deuxième troisième dernier dernière derniers dernières prochain prochaine prochains prochaines violent violente violents violentes vaste important importante importants puissant puissante grave graves terrible longue long bref brève "
        + "seconde second futur future double triple quadruple meurtrière new first second third last next major massive deadly powerful historic fatal violent peace trade general presidential parliamentary annual huge strong crunch fresh latest fishing bus train plane car suicide prime state official");

    public static readonly WordList Figures = new("médiatique médiatiques verbale verbales verbal politico-médiatique cardiaque cardiaques cérébrale principe intention médicale médicales guidée guidées professionnelle hivernale fiscal fiscale boursière imaginaire");

    public static readonly WordList PlacePrepositions = new("à en au aux dans près in at near across outside inside to");

    public static readonly WordList Striking = new("frappé frappe secoué secoue touché touche ravagé ravage dévasté dévaste endeuillé struck hit hits shook devastated rocked swept");

    public static readonly WordList Parts = new("nord sud est ouest nord-est nord-ouest sud-est sud-ouest centre capitale ville région province près banlieue périphérie large côte aéroport stade gare port north south east west centre center capital city town outskirts coast");

    public static readonly WordList Compass = new("northern southern eastern western central north south east west northeastern northwestern southeastern southwestern");

    public static readonly WordList NounPrepositions = new("de du des d' entre avec contre sur à au aux en dans par of between with against in at on over");

    private static readonly WordList Crowd = new(
        "personne personnes gens hommes femmes enfant enfants civils civil otage otages prisonniers prisonnier détenus détenu soldats militaires passagers migrants blessés suspects suspect morts employés salariés ouvriers familles proches négociateurs homologue homologues roi reine pape ministres présidents chefs assaillant assaillants "
        + "people men women children civilians hostage hostages prisoners prisoner detainees soldiers passengers migrants suspects workers families negotiators counterpart counterparts officials leaders man woman boy girl child protesters delegation");

    /// <summary>Whether the word, in small letters, is a noun of people, in the singular or plural.</summary>
    public static bool IsPeople(ReadOnlySpan<char> word, TextLanguage language)
    {
        if (word.Length < 3)
        {
            return false;
        }

        if (Crowd.Has(word) || People.Has(word))
        {
            return true;
        }

        var senses = WordSenses.Of(word[^1] is 's' or 'x' ? word[..^1] : word);
        return (senses & WordSense.Role) != 0 && ((senses & WordSense.EnglishRole) == 0 || language == TextLanguage.English);
    }
}
