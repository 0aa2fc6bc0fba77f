namespace LiveBlog.Linguistics.Words;

/// <summary>What a form of a verb may be, and what the verb does with speech.</summary>
[Flags]
internal enum VerbForm
{
    None = 0,
    Finite = 1,
    PastParticiple = 2,
    PresentParticiple = 4,
    Infinitive = 8,

    /// <summary>The verb says something: *affirmer que*, *« … », lance-t-elle*.</summary>
    Saying = 16,

    /// <summary>The verb tells what somebody makes of a thing, in words that a text may quote: *fustiger*, *saluer*, *juger*.</summary>
    Judging = 32,
}

/// <summary>
/// Verbs of saying with their forms of the third person. Compiled by hand from general knowledge of French and English, because a list from
/// elsewhere would bring its licence and thousands of rare verbs; behind a quotation any verb is taken, in the list or not.
/// </summary>
internal static class VerbsOfSaying
{
    private const string RegularSaying =
        "affirmer déclarer annoncer expliquer préciser indiquer souligner estimer ajouter confirmer assurer rappeler lancer raconter confier avouer regretter déplorer "
        + "insister constater noter observer remarquer signaler témoigner commenter argumenter arguer alléguer avancer certifier clamer proclamer marteler répéter réaffirmer "
        + "réitérer résumer analyser anticiper ironiser plaisanter plaider rétorquer répliquer riposter objecter contester nier révéler dévoiler divulguer évoquer mentionner "
        + "informer aviser alerter juger considérer penser espérer redouter imaginer supposer spéculer prophétiser pronostiquer jurer exiger demander réclamer recommander suggérer "
        + "proposer conseiller ordonner décréter trancher tempérer nuancer relativiser minimiser tonner scander fulminer pester tempêter gronder crier hurler murmurer chuchoter souffler "
        + "glisser lâcher soupirer amuser désoler lamenter offusquer enthousiasmer exclamer insurger indigner alarmer étonner inquiéter interroger "
        + "emporter agacer féliciter vanter targuer enchaîner continuer renchérir détailler énumérer exposer formuler exprimer articuler "
        + "relater rapporter narrer dicter conter prétexter invoquer professer postuler stipuler énoncer attester mander câbler tweeter twitter poster balancer asséner "
        + "marmonner bougonner grommeler ronchonner grogner balbutier bégayer bafouiller susurrer bredouiller railler moquer persifler acquiescer "
        + "approuver démontrer témoigner présager augurer parier tabler protester revendiquer souhaiter rassurer récapituler rectifier corriger "
        + "expliciter interpeller questionner accuser menacer marquer déduire noter pointer appuyer abonder compléter relancer "
        + "justifier assumer théoriser philosopher calculer chiffrer évaluer critiquer dénoncer exhorter implorer supplier prier réagir";

    private const string RegularJudging =
        "fustiger saluer qualifier critiquer dénoncer condamner vilipender remercier encourager appeler évoquer parler accuser louer vanter célébrer déplorer pointer stigmatiser réclamer "
        + "revendiquer exprimer exhorter inviter inciter reprocher brocarder moquer railler défendre rejeter balayer pourfendre réfuter contester regretter féliciter juger estimer "
        + "considérer trouver redouter afficher manifester assumer invoquer arguer prôner promettre proposer présenter décrire demander exiger raconter résumer relever citer "
        + "mentionner préconiser plaider menacer applaudir récuser épingler étriller tacler blâmer désapprouver marteler exposer alerter insister exalter justifier espérer souhaiter attaquer "
        + "taxer traiter comparer désigner percevoir imputer confesser jurer ressentir éprouver avouer confier nier";

    /// <summary>Finite forms; past participles; present participle; infinitive.</summary>
    private static readonly string[] IrregularSaying =
    [
        "dit disent disait disaient dira diront dirait diraient dirent;dit dite dits dites;disant;dire",
        "redit redisent redisait redisaient redira;redit redite;redisant;redire",
        "prédit prédisent prédisait prédisaient;prédit prédite prédits;prédisant;prédire",
        "contredit contredisent contredisait;contredit;contredisant;contredire",
        "répond répondent répondait répondaient répondit répondirent répondra répondrait;répondu;répondant;répondre",
        "reconnaît reconnait reconnaissent reconnaissait reconnaissaient reconnut reconnurent reconnaîtra;reconnu;reconnaissant;reconnaître reconnaitre",
        "admet admettent admettait admettaient admit admirent admettra;admis;admettant;admettre",
        "promet promettent promettait promettaient promit promirent promettra;promis;promettant;promettre",
        "soutient soutiennent soutenait soutenaient soutint soutinrent soutiendra;soutenu;soutenant;soutenir",
        "maintient maintiennent maintenait maintenaient maintint;maintenu;maintenant;maintenir",
        "convient conviennent convenait convenaient convint;convenu;convenant;convenir",
        "prévient préviennent prévenait prévenaient prévint prévinrent préviendra;prévenu;prévenant;prévenir",
        "avertit avertissent avertissait avertissaient avertira;averti avertis;avertissant;avertir",
        "écrit écrivent écrivait écrivaient écrivit écrivirent écrira;écrit;écrivant;écrire",
        "décrit décrivent décrivait décrivaient;décrit décrite;décrivant;décrire",
        "souscrit;souscrit;;souscrire",
        "croit croient croyait croyaient crut;;;croire",
        "sous-entend sous-entendent sous-entendait;sous-entendu;sous-entendant;sous-entendre",
        "craint craignent craignait craignaient;craint;craignant;craindre",
        "prétend prétendent prétendait prétendaient prétendit;prétendu;prétendant;prétendre",
        "défend défendent défendait défendaient défendit;défendu;défendant;défendre",
        "dément démentent démentait démentaient démentit démentira;démenti;démentant;démentir",
        "poursuit poursuivent poursuivait poursuivaient poursuivit;poursuivi;poursuivant;poursuivre",
        "reprend reprennent reprenait reprit;repris;reprenant;reprendre",
        "conclut concluent concluait concluaient conclura;conclu;concluant;conclure",
        "renchérit renchérissent renchérissait;renchéri;renchérissant;renchérir",
        "garantit garantissent garantissait;garanti;garantissant;garantir",
        "réagit réagissent réagissait;réagi;réagissant;réagir",
        "permet;;;",
        "intervient;intervenu;;intervenir",
        "sourit;souri;souriant;sourire",
        "rit;;;",
        "plaint plaignent plaignait plaignaient;plaint plainte plaints;plaignant;plaindre",
        "tient tenait;tenu;;",
        "appréhende;;;",
        "enorgueillit;enorgueilli;;",
        "réfléchit;;;",
        "s'enthousiasme enthousiasme;enthousiasmé;;",
        "réjouit réjouissent réjouissait;réjoui réjouie réjouis;réjouissant;réjouir",
        "avait;;;",
        "tempête;;;",
        "fit firent;;;",
        "lut;;;",
        "interrompt;interrompu;;interrompre",
        "souvient souviennent;souvenu souvenue;;",
        "pressent;pressenti;;",
        "exclut excluent excluait;exclu;excluant;exclure",
    ];

    private static readonly string[] IrregularJudging =
    [
        "promet promettent promettait;promis;promettant;promettre",
        "décrit décrivent décrivait décrivaient;décrit décrite décrits décrites;décrivant;décrire",
        "défend défendent défendait;défendu;défendant;défendre",
        "voit voient voyait voyaient;vu vue vus vues;voyant;voir",
        "définit définissent définissait;défini définie définis;définissant;définir",
        "dit disent disait;dit dite dits dites;disant;dire",
        "perçoit perçoivent;perçu perçue;;percevoir",
        "accueille accueillent;accueilli accueillie;;accueillir",
        "met mettait;mis;mettant;",
        "rend rendait;;;",
        "craint craignent;craint;craignant;craindre",
        "réjouit réjouissent;réjoui réjouie réjouis réjouies;réjouissant;réjouir",
    ];

    /// <summary>Forms that are far more often something else than a verb of saying, or that would only do as part of a longer expression.</summary>
    private static readonly string[] Untrusted = ["avait", "tient", "tenait", "permet", "rit", "lut", "maintenant", "interroge", "fit", "firent", "pressent", "tenu", "convient", "marque", "marquent", "marqué"];

    private const string EnglishFinite =
        "forecast said says say told tells asked asks added adds replied replies answered answers wrote writes announced announces claimed claims warned warns insisted insists admitted admits "
        + "explained explains argued argues noted notes stated states declared declares confirmed confirms denied denies recommended recommends recalled recalls remembered remembers vowed vows joked jokes tweeted tweets posted "
        + "observed observes suggested suggests acknowledged acknowledges conceded concedes stressed stresses predicted predicts complained complains revealed reveals testified testifies "
        + "promised promises pledged pledges reported reports remarked remarks commented comments continued continues concluded concludes quipped shouted cried exclaimed whispered muttered "
        + "believes believed thinks thought hopes hoped fears feared alleged alleges maintained maintains reiterated reiterates emphasized emphasised asserts asserted urged urges boasted estimated estimates ruled found contends contended recounted mused implied implies responded responds requested requests signalled signaled";

    private const string EnglishJudging =
        "called calls described describes praised praises criticised criticized slammed slams condemned condemns denounced denounces blasted welcomed welcomes branded dismissed hailed accused accuses labelled labeled rejected "
        + "expressed expresses thanked urged promised demanded warned cited lamented";

    private static readonly WordTable<VerbForm> French = FrenchForms();
    private static readonly WordTable<VerbForm> English = EnglishForms();

    /// <summary>What a word in small letters is as a form of a verb of saying; None when it is not one.</summary>
    public static VerbForm Of(ReadOnlySpan<char> word, TextLanguage language) =>
        (language == TextLanguage.French ? French : English).TryGetValue(word, out var form) ? form : VerbForm.None;

    private static WordTable<VerbForm> FrenchForms()
    {
        var forms = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
        AddRegular(forms, RegularSaying, VerbForm.Saying);
        AddRegular(forms, RegularJudging, VerbForm.Judging);
        AddIrregular(forms, IrregularSaying, VerbForm.Saying);
        AddIrregular(forms, IrregularJudging, VerbForm.Judging);
        foreach (var word in Untrusted)
        {
            forms.Remove(word);
        }

        return new WordTable<VerbForm>(forms);
    }

    private static WordTable<VerbForm> EnglishForms()
    {
        var forms = new Dictionary<string, VerbForm>(StringComparer.Ordinal);
        foreach (var word in EnglishFinite.Split(' '))
        {
            Add(forms, word, VerbForm.Finite | VerbForm.PastParticiple | VerbForm.Saying);
            if (word.EndsWith("ed", StringComparison.Ordinal))
            {
                Add(forms, word[..^2] + "ing", VerbForm.PresentParticiple | VerbForm.Saying);
            }
        }

        // Of several: *critics argue*, *they call for*. Those that are as often nouns stay out.
        foreach (var word in "tell argue insist believe warn admit add reply explain deny allege maintain contend".Split(' '))
        {
            Add(forms, word, VerbForm.Finite | VerbForm.Saying);
        }

        foreach (var word in "call describe accuse urge criticise criticize condemn denounce".Split(' '))
        {
            Add(forms, word, VerbForm.Finite | VerbForm.Judging);
        }

        foreach (var word in "saying telling noting arguing claiming admitting declaring stating writing insisting explaining".Split(' '))
        {
            Add(forms, word, VerbForm.PresentParticiple | VerbForm.Saying);
        }

        foreach (var word in EnglishJudging.Split(' '))
        {
            Add(forms, word, VerbForm.Finite | VerbForm.PastParticiple | VerbForm.Judging);
        }

        foreach (var word in "calling describing praising criticising criticizing condemning denouncing expressing accusing citing".Split(' '))
        {
            Add(forms, word, VerbForm.PresentParticiple | VerbForm.Judging);
        }

        return new WordTable<VerbForm>(forms);
    }

    private static void AddIrregular(Dictionary<string, VerbForm> forms, string[] verbs, VerbForm use)
    {
        ReadOnlySpan<VerbForm> kinds = [VerbForm.Finite, VerbForm.PastParticiple, VerbForm.PresentParticiple, VerbForm.Infinitive];
        foreach (var verb in verbs)
        {
            var parts = verb.Split(';');
            for (var kind = 0; kind < parts.Length; kind++)
            {
                foreach (var word in parts[kind].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    Add(forms, word, kinds[kind] | use);
                }
            }
        }
    }

    private static void AddRegular(Dictionary<string, VerbForm> forms, string verbs, VerbForm use)
    {
        foreach (var verb in verbs.Split(' '))
        {
            var stem = verb[..^2];
            var weak = Weak(stem);
            var soft = stem.EndsWith('g') ? stem + "e" : stem.EndsWith('c') ? stem[..^1] + "ç" : stem;
            foreach (var word in (string[])[weak + "e", weak + "ent", soft + "ait", soft + "aient", soft + "a", stem + "èrent", Future(stem, weak) + "era", Future(stem, weak) + "eront", Future(stem, weak) + "erait", Future(stem, weak) + "eraient"])
            {
                Add(forms, word, VerbForm.Finite | use);
            }

            foreach (var ending in (string[])["é", "ée", "és", "ées"])
            {
                Add(forms, stem + ending, VerbForm.PastParticiple | use);
            }

            Add(forms, soft + "ant", VerbForm.PresentParticiple | use);
            Add(forms, verb, VerbForm.Infinitive | use);
        }
    }

    /// <summary>The stem before a mute e: *rappell-*, *martèl-*, *espèr-*, *répèt-*, *balai-*.</summary>
    private static string Weak(string stem)
    {
        if (stem.EndsWith("appel", StringComparison.Ordinal) || stem.EndsWith("rejet", StringComparison.Ordinal) || stem.EndsWith("grommel", StringComparison.Ordinal))
        {
            return stem + stem[^1];
        }

        if (stem.EndsWith("ay", StringComparison.Ordinal))
        {
            return stem[..^1] + "i";
        }

        var consonant = stem.Length - 1;
        if (consonant > 1 && "bcdfglmnprstv".Contains(stem[consonant]) && stem[consonant - 1] is 'e' or 'é' && (stem[consonant - 1] == 'é' || stem[consonant] is 'l' or 'v' or 'n' or 'm'))
        {
            return stem[..(consonant - 1)] + "è" + stem[consonant];
        }

        return stem.EndsWith("égr", StringComparison.Ordinal) ? stem[..^3] + "ègr" : stem;
    }

    private static string Future(string stem, string weak) => stem.Contains('é') && weak != stem && stem[^2] == 'é' ? stem : weak;

    private static void Add(Dictionary<string, VerbForm> forms, string word, VerbForm form) =>
        forms[word] = forms.GetValueOrDefault(word) | form;
}
