using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>
/// Small classes of words that tell what a name no lexicon holds belongs to. Compiled by hand for this library from general knowledge, under its
/// licence; each class is whole as far as news uses it.
/// </summary>
internal static class NameClasses
{
    /// <summary>Offices that nobody holds under a first name alone.</summary>
    public static readonly WordList Offices = new("ministre président présidente maire préfet préfète procureur procureure député députée sénateur sénatrice chancelier chancelière premier gouverneur commissaire ambassadeur ambassadrice minister president mayor prosecutor senator governor");

    /// <summary>Letters that begin the name of a French sports club before its town: *AS Nancy*, *US Concarneau*.</summary>
    public static readonly WordList ClubLetters = new("as us fc rc ac sc aj ea es sm so su sa ca cs ua uc ogc og usl asm asse ase asc usc usm csm esc rcs rct bc hbc hc jl vb cso sco gfc fcg");

    /// <summary>What begins the name of a station or channel before its town, region or country.</summary>
    public static readonly WordList Stations = new("ici tv télé radio bfm rtl rcf nrj bleu canal tébéo");

    /// <summary>Newspapers by their first word, or their only one.</summary>
    public static readonly WordList Newspapers = new(
        "gazette tribune journal dépêche voix courrier écho echo parisien monde figaro nouvelles dauphiné progrès montagne républicain éveil télégramme provençal indépendant charente times post herald guardian standard telegraph soir temps");

    /// <summary>Behind these *de* names whom a thing is called after, who is no actor: *le boson de Higgs*, *la maladie de Crohn*.</summary>
    public static readonly WordList Eponyms = new("boson théorème loi méthode effet syndrome maladie constante échelle équation principe conjecture paradoxe comète");

    /// <summary>Behind these *de la* names the place that they are a part of: *au bord de la Meuse*.</summary>
    public static readonly WordList PartsOfPlaces = new("bord bords rive rives nord sud est ouest centre sommet hauteurs hauteur cours affluent eaux embouchure source pied quais berges crue large côtes habitants mairie");

    /// <summary>Before the noun that a body looks after: *des hautes études*, *des petites et moyennes entreprises*.</summary>
    public static readonly WordList LeadingAdjectives = new("petites petits hautes hauts grandes grands moyennes moyens jeunes anciens anciennes nouvelles nouveaux bonnes");

    /// <summary>What is learned or looked after, behind *en*: *études en sciences sociales*.</summary>
    public static readonly WordList Learning = new("sciences santé économie droit informatique sociologie histoire agronomie communication mathématiques physique chimie gestion médecine sécurité sûreté");

    /// <summary>Surnames that begin with an article: *Le Pen*, *Le Maire*.</summary>
    public static readonly WordList ArticleSurnames = new("pen maire drian foll guen goff gall bihan floch roux bras clézio corbusier tallec gendre meur dantec febvre borgne corre duc hyaric roy brun moal hir rouzic flohic rochefoucauld grix berre roch");

    /// <summary>Newspapers that no French word is like.</summary>
    public static readonly WordList ForeignNewspapers = new("times post herald tribune telegraph gazette");

    /// <summary>Those behind whom *de* names the body that they work, act or speak for.</summary>
    public static readonly WordList Members = new(
        "salariés salarié salariée salariées employés employé employée agents agent membres membre militants militant militante adhérents dirigeants dirigeant responsables cadres syndicalistes conducteurs chauffeurs pilotes hôtesses ouvriers "
        + "actionnaires actionnaire clients abonnés usagers usines usine filiale filiales siège locaux sites islamistes jihadistes djihadistes rebelles combattants miliciens insurgés terroristes soldats "
        + "pdg dg porte-parole président présidente directeur directrice patron patronne fondateur fondatrice cofondateur cofondatrice dirigeante délégué déléguée secrétaire économiste économistes analyste analystes journaliste journalistes "
        + "responsable ingénieur ingénieurs chercheur chercheurs communiqué action actions titre cours");

    /// <summary>Those behind whom *de* names the town or region that they look after.</summary>
    public static readonly WordList LocalOffices = new("maire préfet préfète évêque archevêque procureur procureure habitant habitante habitants député députée adjoint gendarme sous-préfet bourgmestre");

    /// <summary>What only a person does, undergoes or has: *la démission de Kerbrat*.</summary>
    public static readonly WordList PersonalDeeds = new(
        "famille obsèques propos parents maman papa copain copine collègue visage regard récit amie ami démission comparution arrestation nomination élection réélection condamnation audition détention extradition candidature mort décès disparition naissance procès victoire défaite retour départ arrivée discours épouse femme mari fils fille frère sœur "
        + "père mère veuve neveu avocat avocate avocats proches entourage carrière prédécesseur successeur rival rivale biographie pénalty but passe penalty centre");

    /// <summary>Verbs and participles that a person has and a body hardly ever.</summary>
    public static readonly WordList PersonalVerbs = new(
        "raconte confie souffle soupire sourit ironise plaisante avoue témoigne lance glisse lâche murmure tonne peste tempête grince sanglote s'exclame s'emporte s'amuse justifie exulte enrage admet "
        + "raconté confié soufflé soupiré souri ironisé plaisanté avoué lancé glissé lâché tonné pesté murmuré né née mort morte décédé décédée démissionné épousé "
        + "laughed joked recalled smiled sighed shrugged cried whispered grinned testified died resigned retired married scored tweeted");

    /// <summary>The last word of a place's name written large: *Grand Mosque*, *Hollow Park*, *Lumio Arena*.</summary>
    public static readonly WordList PlaceTails = new(
        "mosque cathedral abbey square park bridge station stadium arena palace castle tower airport harbour harbor port county street road avenue boulevard river lake valley beach bay island islands mountain mountains forest desert peninsula coast sea ocean "
        + "gulf falls springs heights creek canyon ridge district township province prefecture region reservoir dam mall hall gardens plaza zénith");

    /// <summary>Points of the compass and the like before a known place, small or large: *South East Asia*, *Greater Manchester*.</summary>
    public static readonly WordList Compass = new(
        "north south east west northern southern eastern western central greater upper lower inner outer north-east north-west south-east south-west northeast northwest southeast southwest mid nord sud est ouest grand haut bas haute basse petit petite new nouveau nouvelle saint");

    /// <summary>The last word of what is large but no actor: a study, a law, a prize, a match.</summary>
    public static readonly WordList ThingTails = new(
        "study system report act bill agreement accord pact plan strategy review prize award awards cup championship championships tournament festival day week month year war games trophy medal protocol convention amendment constitution treaty law code charter "
        + "revolution crisis summit project program database index scale syndrome disease virus hurricane storm olympics marathon fair expo order oath debate election elections referendum");

    /// <summary>Behind an English name, written small, the noun that makes a body of it: *Westmoor hospital*, *al-Nahariya television*.</summary>
    public static readonly WordList EnglishBodyNouns = new("hospital school college university prison council police television radio newspaper magazine airlines airline railway bank church club");

    /// <summary>Those of them that are part of the name.</summary>
    public static readonly WordList EnglishSeats = new("hospital school college university prison council police");

    /// <summary>Letters behind an English person's name: honours, degrees and ranks at the bar.</summary>
    public static readonly WordList PostNominals = new("qc kc sc obe cbe mbe md phd mp msp mep dds rn esq frs jr sr jd mba cpa dbe kbe am ao dso dsc vc");

    /// <summary>The newspapers' short forms of the states of the USA.</summary>
    public static readonly WordList States = new(
        "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo");

    /// <summary>Streets, squares and what else an address is called by.</summary>
    public static readonly WordList Thoroughfares = new("rue avenue boulevard place quai porte rond-point gare pont faubourg allée impasse square esplanade route");

    /// <summary>Who stands beside somebody, and is called by his name: *l'ancien protégé de Paul Durand*.</summary>
    public static readonly WordList Companions = new("protégé protégée proche avocat avocate fils fille frère sœur ami amie collaborateur collaboratrice successeur garde");

    /// <summary>Surnames that news gives alone, for every reader knows whose they are.</summary>
    public static readonly WordList Surnames = new(
        "castaner griveaux blanquer véran buzyn parly belloubet pénicaud schiappa dupond-moretti ferrand collomb hulot borloo bachelot kouchner estrosi duflot montebourg moscovici taubira vallaud-belkacem bérégovoy mauroy coluche guaido guaidó assange snowden thunberg khashoggi macron hollande sarkozy chirac mitterrand giscard pompidou gaulle jospin fillon valls ayrault cazeneuve philippe castex borne attal barnier bayrou lecornu mélenchon zemmour jadot hidalgo pécresse bardella darmanin retailleau ciotti wauquiez hamon ruffin "
        + "royal aubry juppé villepin balladur rocard fabius strauss-kahn cahuzac trump biden obama clinton bush reagan nixon carter kennedy roosevelt eisenhower truman lincoln washington jefferson romney mccain pence harris vance rubio pelosi sanders cruz "
        + "poutine putin medvedev eltsine yeltsin gorbatchev gorbachev staline stalin lénine lenin khrouchtchev brejnev lavrov navalny zelensky zelenskiy zelenskyy porochenko ianoukovitch loukachenko lukashenko merkel scholz merz schröder kohl adenauer "
        + "hitler goebbels himmler thatcher blair brown cameron johnson sunak truss starmer farage corbyn churchill attlee berlusconi renzi meloni draghi salvini mussolini rajoy zapatero sánchez aznar franco puigdemont tsipras orbán orban kaczynski tusk "
        + "erdogan erdoğan atatürk nétanyahou netanyahou netanyahu sharon rabin peres arafat abbas assad moubarak mubarak morsi sissi sisi kadhafi gaddafi qaddafi khomeini khamenei rohani rouhani ahmadinejad pezeshkian nasrallah haniyeh sinwar bouteflika "
        + "tebboune bourguiba saïed gbagbo ouattara wade sall kagame kabila tshisekedi mugabe mandela zuma ramaphosa modi gandhi nehru jinping mao deng xiaoping abe kishida lula bolsonaro rousseff chávez chavez maduro castro guevara milei morales bolívar pinochet "
        + "trudeau harper carney poilievre guterres annan lagarde juncker barroso delors metsola breton musk bezos gates zuckerberg jobs arnault bolloré pinault niel einstein newton darwin freud marx curie pasteur galilée copernic mozart beethoven bach chopin "
        + "verdi wagner debussy ravel shakespeare molière hugo zola balzac flaubert proust camus sartre voltaire rousseau diderot rimbaud baudelaire verlaine picasso monet manet cézanne rembrandt vermeer michel-ange raphaël dalí hitchcock spielberg scorsese truffaut godard "
        + "depardieu bardot delon belmondo messi ronaldo neymar mbappé zidane platini pelé maradona benzema griezmann deschamps guardiola mourinho ancelotti federer nadal djokovic alcaraz murray hamilton schumacher verstappen leclerc armstrong pogacar bolt napoléon cruise hanks dicaprio pitt jolie clooney eastwood stallone schwarzenegger mahomet jésus bouddha moïse zlatan");
}
