using System.Collections.Frozen;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>
/// Which nouns of roles may stand for one another in news (*le défenseur*, later *le joueur*), and which may stand for anybody. Compiled by hand
/// from general knowledge of French and English.
/// </summary>
internal static class RoleKinds
{
    private static readonly FrozenDictionary<string, int> Kinds = Of(
        "médecin docteur professeur chirurgien infectiologue urgentiste praticien généraliste pédiatre psychiatre cardiologue épidémiologiste virologue spécialiste soignant doctor surgeon physician",
        "chercheur scientifique professeur biologiste géologue climatologue physicien historien sociologue politologue économiste épidémiologiste universitaire spécialiste expert researcher scientist professor academic",
        "analyste économiste expert stratège spécialiste consultant analyst economist expert strategist",
        "réalisateur cinéaste metteur director filmmaker",
        "acteur comédien vedette star actor actress",
        "chanteur musicien artiste rappeur compositeur interprète singer musician artist rapper star",
        "écrivain romancier auteur essayiste author writer novelist",
        "entraîneur coach sélectionneur technicien manager entraineur trainer",
        "joueur footballeur défenseur attaquant milieu gardien capitaine buteur international rugbyman ailier pilier meneur basketteur tennisman sportif player striker defender midfielder goalkeeper captain winger",
        "coureur cycliste grimpeur sprinteur leader champion athlète sportif skieur nageur pilote navigateur skipper marin rider champion athlete",
        "avocat conseil défenseur pénaliste robe lawyer attorney barrister solicitor counsel",
        "magistrat procureur juge substitut parquetier prosecutor judge magistrate",
        "élu maire député sénateur conseiller adjoint édile parlementaire eurodéputé vice-président lawmaker senator congressman mayor councillor mp politician",
        "député parlementaire eurodéputé sénateur rapporteur lawmaker congressman legislator mp",
        "chef-d'état président dirigeant milliardaire leader president",
        "chef-de-gouvernement premier-ministre premier dirigeant chancelier premier minister",
        "dirigeant directeur président pdg patron gérant fondateur cofondateur responsable chef secrétaire dg boss executive chairman founder owner director ceo chief leader",
        "syndicaliste délégué secrétaire responsable représentant militant leader unionist",
        "journaliste photographe reporter confrère correspondant envoyé",
        "agriculteur éleveur maraîcher viticulteur céréalier exploitant paysan farmer grower",
        "policier gendarme commissaire officier enquêteur commandant detective officer",
        "militaire général colonel soldat officier amiral commandant lieutenant capitaine soldier officer commander",
        "pape pontife évêque archevêque cardinal prêtre curé prélat pope pontiff bishop archbishop",
        "enseignant professeur instituteur maître principal proviseur teacher",
        "diplomate ambassadeur négociateur émissaire envoyé médiateur consul diplomat envoy ambassador",
        "ministre membre secrétaire minister secretary");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Anybody =
        ("figure élu accusé prévenu suspect homme femme responsable dirigeant intéressé leader parlementaire quadragénaire quinquagénaire trentenaire sexagénaire septuagénaire octogénaire vingtenaire nonagénaire retraité ancien jeune candidat "
        + "expert spécialiste scientifique chercheur militant adolescent ado père mère habitant intéressé champion intellectuel star artiste sportif athlète milliardaire socialiste écologiste communiste insoumis centriste macroniste républicain démocrate "
        + "frontiste conservateur travailliste lepéniste vétéran aîné cadet gaillard natif octogénaire intéressée man woman teenager veteran mother father lawmaker politician official star")
        .Split(' ').Select(Stem).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Offices =
        ("préfet maire procureur ministre président juge commissaire porte-parole avocat secrétaire gouverneur ambassadeur roi reine pape premier-ministre chef-d'état chef-de-gouvernement témoin victime voisin passant source parquet "
        + "mère père fils frère époux mari directeur entraîneur arbitre médecin expert chancelier sous-préfet rapporteur spokesman spokeswoman spokesperson president minister mayor governor judge prosecutor")
        .Split(' ').Select(Stem).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Outsiders =
        ("porte-parole témoin victime voisin passant procureur juge magistrat substitut parquetier avocat bâtonnier policier gendarme enquêteur commissaire pompier secouriste gériatre chirurgien pharmacien psychologue docteur ambulancier médecin urgentiste légiste psychiatre préfet sous-préfet arbitre "
        + "greffier journaliste présentateur animateur proche ami collègue riverain habitant spokesman spokeswoman spokesperson prosecutor judge lawyer attorney witness victim neighbour neighbor detective officer sheriff coroner doctor reporter friend")
        .Split(' ').Select(Stem).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A noun's form for both genders, with what makes another office of it: *chef de l'État*, *Premier ministre*.</summary>
    public static string Key(TokenizedText text, int noun)
    {
        var word = text.Word(noun);
        if (word is "chef" or "cheffe" && text.Is(noun + 1, "de") && text.Word(noun + 2) is "l'" or "l’" && text.Word(noun + 3) is "état" or "etat")
        {
            return "chef-d'état";
        }

        // *Le premier magistrat de la commune*: its mayor.
        if (word is "magistrat" or "magistrate" && text.Word(noun - 1) is "premier" or "première")
        {
            return "maire";
        }

        // *Le chef de la diplomatie*: the minister.
        if (word is "chef" or "cheffe" && text.Is(noun + 1, "de") && text.Is(noun + 3, "diplomatie"))
        {
            return "ministre";
        }

        if (word is "chef" or "cheffe" && text.Is(noun + 1, "du") && text.Is(noun + 2, "gouvernement"))
        {
            return "chef-de-gouvernement";
        }

        return word is "ministre" or "minister" && text.Word(noun - 1) is "premier" or "première" or "prime" ? "premier-ministre" : Stem(word.ToString());
    }

    /// <summary>The last token of what <see cref="Key"/> takes for the noun: of *chef de l'État*, the State.</summary>
    public static int LastOf(TokenizedText text, int noun) => Key(text, noun) switch { "chef-d'état" => noun + 3, "chef-de-gouvernement" => noun + 2, "ministre" when text.Word(noun) is "chef" or "cheffe" => noun + 3, _ => noun };

    /// <summary>Whether two keys may be of one person though they are different nouns.</summary>
    public static bool AreAlike(string one, string other) =>
        Kinds.TryGetValue(one, out var kinds) && Kinds.TryGetValue(other, out var others) && (kinds & others) != 0;

    /// <summary>Whether the noun is of an office that a text names by itself: *le préfet* is not the mayor who spoke before.</summary>
    public static bool IsOffice(string key) => Offices.Contains(key);

    /// <summary>Whether the noun may stand for anybody whatever his role.</summary>
    public static bool IsAnybody(string key) => key.StartsWith("ex-", StringComparison.Ordinal) || Anybody.Contains(key) || key.EndsWith("genaire", StringComparison.Ordinal);

    /// <summary>Whether the noun is of somebody who speaks about others: *le procureur* is not the person whom a text has named without a role.</summary>
    public static bool IsOutsider(string key) => Outsiders.Contains(key);

    /// <summary>Whether the noun is of somebody before a court.</summary>
    public static bool IsOnTrial(string key) => key is "accusé" or "prévenu" or "suspect" or "condamné" or "détenu" or "victime";

    /// <summary>Whether the noun is of whoever heads a body or speaks for it.</summary>
    public static bool HeadsBody(string key) => key is "président" or "directeur" or "patron" or "secrétaire" or "porte-parole" or "fondateur" or "responsable" or "dirigeant" or "pdg" or "leader" or "chef" or "gérant";

    /// <summary>Whether the noun keeps one gender whoever it stands for: *une figure*, *la victime* may be a man.</summary>
    public static bool IsOfEitherGender(ReadOnlySpan<char> noun) => noun is "figure" or "personnalité" or "victime" or "vedette" or "star" or "icône" or "égérie" or "recrue" or "personne" or "pointure" or "visage" or "tête";

    /// <summary>Whether the noun tells whose relation somebody is.</summary>
    public static bool IsKin(string key) => key is "beau-père" or "belle-mère" or "beau-frère" or "belle-sœur" or "beau-fils" or "belle-fille" or "gendre" or "père" or "mère" or "frère" or "sœur" or "fils" or "fille" or "épouse" or "époux" or "mari" or "veuve" or "veuf" or "femme" or "ami" or "voisin" or "cousin" or "oncle" or "tante" or "compagnon" or "compagne";

    /// <summary>One form for the masculine and feminine: *député*, *députée*; *directeur*, *directrice*.</summary>
    private static string Stem(string noun)
    {
        noun = noun.StartsWith("ex-", StringComparison.Ordinal) ? noun[3..] : noun;
        return noun.EndsWith("trice", StringComparison.Ordinal) ? noun[..^5] + "teur"
            : noun.EndsWith("euse", StringComparison.Ordinal) ? noun[..^4] + "eur"
            : noun.EndsWith("enne", StringComparison.Ordinal) ? noun[..^2]
            : noun.EndsWith("ère", StringComparison.Ordinal) && noun.Length > 5 && !IsKin(noun) ? noun[..^3] + "er"
            : noun.EndsWith("effe", StringComparison.Ordinal) ? noun[..^2]
            : noun.EndsWith("ée", StringComparison.Ordinal) || noun.EndsWith("ante", StringComparison.Ordinal) || noun.EndsWith("ente", StringComparison.Ordinal)
                || noun.EndsWith("ate", StringComparison.Ordinal) || noun.EndsWith("eure", StringComparison.Ordinal) || noun.EndsWith("ale", StringComparison.Ordinal) ? noun[..^1]
            : noun;
    }

    private static FrozenDictionary<string, int> Of(params string[] groups)
    {
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var noun in groups[group].Split(' ').Select(Stem))
            {
                kinds[noun] = kinds.GetValueOrDefault(noun) | (1 << group);
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
