using System.Globalization;
using LiveBlog.Application.Import;
using LiveBlog.Application.Model;
using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Events;
using LiveBlog.Linguistics.Quotes;
using LiveBlog.Web.Texts;

namespace LiveBlog.Web.CommandLine;

/// <summary>What commands print.</summary>
public sealed class CommandTexts(Language language)
{
    private const int HeadlineShown = 90;

    /// <summary>The language spoken.</summary>
    public Language Language => language;

    /// <summary>In the language of the machine if that is French, else in English.</summary>
    public static CommandTexts OfMachine() => new(LanguageText.FromTag(CultureInfo.CurrentUICulture.Name) ?? Language.English);

    public string NoCommand(string name) => language.Say(
        $"Il n’y a pas de commande «\u00a0{name}\u00a0». Sans commande, le serveur démarre\u00a0; import FICHIER importe un texte, read FICHIER montre ce qu’il dit.",
        $"There is no command “{name}”. Without a command, the server starts; import FILE takes in a text, read FILE shows what it says.");

    public string Help => language.Say(
        """
        Sans argument, le serveur démarre. Les réglages suivent, comme --urls http://127.0.0.1:8080 ou --LiveBlog:DataFolder=DOSSIER.

        import FICHIER   importe un texte pendant que le serveur est arrêté ; import --help montre comment.
        read [FICHIER]   montre ce qu’un texte dit : citations, acteurs, dates ; read --help montre comment.
        """,
        """
        Without an argument, the server starts. Settings follow, such as --urls http://127.0.0.1:8080 or --LiveBlog:DataFolder=FOLDER.

        import FILE   takes in a text while the server is stopped; import --help shows how.
        read [FILE]   shows what a text says: quotes, actors, dates; read --help shows how.
        """);

    public string SeeHelp(string command) => language.Say($"{command} --help montre comment s’en servir.", $"{command} --help shows how to use it.");

    public string ReadHelp => language.Say(
        """
        read [FICHIER] [--lang fr|en] [--date AAAA-MM-JJ] [--jsonl]

        Montre ce qu’un texte en UTF-8 dit : qui a dit quoi, de qui et d’où il parle, et quand. Rien n’est enregistré.
        Sans FICHIER, le texte vient de l’entrée standard.

          --lang fr|en       la langue du texte ; fr sinon
          --date AAAA-MM-JJ  le jour du texte, auquel « hier » se rapporte
          --jsonl            chaque ligne est un texte, {"id": …, "lang": …, "date_hint": …, "text": …}, et chaque réponse une ligne de JSON, dans
                             le même ordre ; start et end comptent les caractères (points de code)

        Code de sortie : 0 lu, 1 refusé, ou des lignes l’ont été, 2 commande mal comprise.
        """,
        """
        read [FILE] [--lang fr|en] [--date YYYY-MM-DD] [--jsonl]

        Shows what a text in UTF-8 says: who said what, whom and which places it names, when, and what happened. Nothing is kept.
        Without FILE, the text comes from standard input.

          --lang fr|en       the language of the text; otherwise fr
          --date YYYY-MM-DD  the day of the text, to which “yesterday” relates
          --jsonl            each line is a text, {"id": …, "lang": …, "date_hint": …, "text": …}, and each answer a line of JSON, in the same
                             order; start and end count characters (code points)

        Exit code: 0 read, 1 refused, or some lines were, 2 not understood.
        """);

    public string BadLine(int number, string problem) => language.Say($"Ligne {number}\u00a0: {problem}", $"Line {number}: {problem}");

    public string NoJson => language.Say("ce n’est pas un objet JSON sur une ligne.", "this is no JSON object on one line.");

    public string NoText => language.Say("il manque «\u00a0text\u00a0», une chaîne.", "“text”, a string, is missing.");

    public string NoLanguage => language.Say("«\u00a0lang\u00a0» doit être fr ou en.", "“lang” must be fr or en.");

    public string NoDay => language.Say("«\u00a0date_hint\u00a0» doit être un jour, comme 2023-11-21.", "“date_hint” must be a day, such as 2023-11-21.");

    public string QuotesRead(int count) => language.Say($"Citations ({count})", $"Quotes ({count})");

    public string ActorsRead(int count) => language.Say($"Acteurs ({count})", $"Actors ({count})");

    public string EventsRead(int count) => language.Say($"Événements ({count})", $"Events ({count})");

    public string TypeOf(EventType type) => type switch
    {
        EventType.Talks => language.Say("pourparlers", "talks"),
        EventType.Meeting => language.Say("rencontre", "meeting"),
        EventType.Summit => language.Say("sommet", "summit"),
        EventType.Visit => language.Say("visite", "visit"),
        EventType.Vote => language.Say("vote", "vote"),
        EventType.Strike => language.Say("grève", "strike"),
        EventType.Protest => language.Say("manifestation", "protest"),
        EventType.Trial => language.Say("procès", "trial"),
        EventType.Match => language.Say("match", "match"),
        EventType.Attack => language.Say("attaque", "attack"),
        EventType.Disaster => language.Say("catastrophe", "disaster"),
        EventType.Accident => language.Say("accident", "accident"),
        EventType.Agreement => language.Say("accord", "agreement"),
        EventType.Release => language.Say("libération", "release"),
        EventType.Arrest => language.Say("arrestation", "arrest"),
        EventType.Appointment => language.Say("nomination ou départ", "appointment or departure"),
        EventType.Death => language.Say("décès", "death"),
        _ => language.Say("cérémonie", "ceremony"),
    };

    public string DatesRead(int count) => language.Say($"Dates ({count})", $"Dates ({count})");

    public string Quoted(string words) => language.Say($"«\u00a0{words}\u00a0»", $"“{words}”");

    public string NobodyNamed => language.Say("sans auteur nommé", "nobody named");

    public string Denied => language.Say("démenti", "denied");

    public string Hearsay => language.Say("ouï-dire", "hearsay");

    public string KindOf(QuoteKind kind) => kind == QuoteKind.Direct ? language.Say("directe", "direct") : language.Say("indirecte", "indirect");

    public string TypeOf(ActorType type) => type switch
    {
        ActorType.Person => language.Say("personne", "person"),
        ActorType.Organisation => language.Say("organisation", "organisation"),
        _ => language.Say("lieu", "place"),
    };

    public string Times(int count) => language.Say($"{count} fois", count == 1 ? "once" : $"{count} times");

    public string ImportHelp => language.Say(
        """
        import FICHIER [--blog ADRESSE] [--date AAAA-MM-JJ] [--publish] [--time-zone ZONE] [--language fr|en]

        Importe un texte en UTF-8 : le premier paragraphe devient le chapeau du direct, chacun des suivants une entrée
        dont la première phrase est le titre. Une ligne vide sépare les paragraphes. Le même import, refait, n'ajoute rien.

          --blog ADRESSE     le direct qui reçoit le texte, ouvert s'il n'existe pas ; sinon l'adresse vient du texte
          --date AAAA-MM-JJ  le jour des entrées ; sinon il vient du texte, ou d'une marque à sa tête : date 2023-11-21
          --publish          publie les entrées, et les brouillons d'un import précédent ; sinon ce sont des brouillons
          --time-zone ZONE   le fuseau d'un direct qui s'ouvre ; Europe/Paris sinon
          --language fr|en   la langue d'un direct qui s'ouvre ; fr sinon

        FICHIER part du dossier où vous êtes. Si un serveur tourne, importez dans la rédaction : /newsroom/ADRESSE/import.
        Code de sortie : 0 importé, 1 refusé et rien n'a changé, 2 commande mal comprise.
        """,
        """
        import FILE [--blog SLUG] [--date YYYY-MM-DD] [--publish] [--time-zone ZONE] [--language fr|en]

        Takes in a text in UTF-8: the first paragraph becomes the blog's standfirst, each further one an entry with its
        first sentence as headline. An empty line parts paragraphs. The same import again adds nothing.

          --blog SLUG        the blog that takes the text, opened if there is none; otherwise the slug is made from the text
          --date YYYY-MM-DD  the day of the entries; otherwise it is found in the text, or in a mark at its head: date 2023-11-21
          --publish          publishes the entries, and drafts of an earlier import; otherwise they are kept as drafts
          --time-zone ZONE   the zone of a blog that is opened; otherwise Europe/Paris
          --language fr|en   the language of a blog that is opened; otherwise fr

        FILE is relative to the folder you are in. While a server runs, import in the newsroom: /newsroom/SLUG/import.
        Exit code: 0 taken in, 1 refused and nothing changed, 2 not understood.
        """);

    public string ImportWhileServing(string? slug) => language.Say(
        $"Tant que ce serveur tourne, importez dans la rédaction, à l’adresse /newsroom/{slug ?? "ADRESSE-DU-DIRECT"}/import, ou arrêtez-le d’abord.",
        $"While that server runs, import in the newsroom, at /newsroom/{slug ?? "SLUG-OF-THE-BLOG"}/import, or stop it first.");

    public string NoFile(string path) => language.Say($"Il n’y a pas de fichier {path}\u00a0: vérifiez son nom.", $"There is no file {path}: check its name.");

    public string IsFolder(string path) => language.Say($"{path} est un dossier\u00a0: donnez un fichier.", $"{path} is a folder: give a file.");

    public string Unreadable(string path) => language.Say(
        $"Le fichier {path} ne se laisse pas lire\u00a0: vérifiez ses droits.", $"The file {path} cannot be read: check its permissions.");

    public string GiveDate => language.Say("Ajoutez --date AAAA-MM-JJ.", "Add --date YYYY-MM-DD.");

    public string AnotherBlog(string slug) => language.Say(
        $"Un autre direct a déjà l’adresse {slug}\u00a0: ajoutez --blog {slug} pour y importer ce texte, ou --blog AUTRE-ADRESSE pour en ouvrir un.",
        $"Another blog has the slug {slug}: add --blog {slug} to import the text into it, or --blog ANOTHER-SLUG to open one.");

    public string NothingImported => language.Say("Rien n’a été importé.", "Nothing was imported.");

    public string Warning(string sentence) => language.Say($"Attention\u00a0: {sentence}", $"Please note: {sentence}");

    /// <summary>One entry, as it goes.</summary>
    public string Line(ImportText.Outcome outcome)
    {
        var number = outcome.Entry.Number?.ToString(CultureInfo.InvariantCulture) ?? "–";
        var words = string.IsNullOrEmpty(outcome.Draft.Headline) ? outcome.Draft.Body ?? "" : outcome.Draft.Headline;
        return $"{number,4}  {Fate(outcome)}  {FirstWords.Of(words, HeadlineShown)}";
    }

    public string Summary(int published, int drafts, int there) => (published, drafts, there) switch
    {
        (0, 0, 0) => language.Say("Aucune entrée à importer.", "No entries to import."),
        (0, 0, _) => language.Say($"Rien de neuf\u00a0: {Entries(there)} déjà dans le direct.", $"Nothing new: {Entries(there)} already in the blog."),
        _ => string.Join(", ", new[]
        {
            published > 0 ? language.Say($"{Entries(published)} {(published > 1 ? "publiées" : "publiée")}", $"{Entries(published)} published") : "",
            drafts > 0 ? language.Say($"{Entries(drafts)} en brouillon", $"{Entries(drafts)} kept as {(drafts > 1 ? "drafts" : "a draft")}") : "",
            there > 0 ? language.Say($"{Entries(there)} déjà là", $"{Entries(there)} already there") : "",
        }.Where(part => part.Length > 0)) + ".",
    };

    public string DatedTo(string day, string timeZone, string origin) => language.Say(
        $"Date\u00a0: {day} ({timeZone}). {origin}", $"Date: {day} ({timeZone}). {origin}").TrimEnd();

    public string BlogOpened(string title, string slug) => language.Say(
        $"Nouveau direct\u00a0: {title}\nLecteurs\u00a0: /{slug}   Rédaction\u00a0: /newsroom/{slug}", $"New blog: {title}\nReaders: /{slug}   Newsroom: /newsroom/{slug}");

    public string StandfirstSet(string slug) => language.Say(
        $"Le premier paragraphe est devenu le chapeau du direct.\nLecteurs\u00a0: /{slug}   Rédaction\u00a0: /newsroom/{slug}",
        $"The first paragraph became the blog's standfirst.\nReaders: /{slug}   Newsroom: /newsroom/{slug}");

    public string BlogKept(string slug) => language.Say(
        $"Lecteurs\u00a0: /{slug}   Rédaction\u00a0: /newsroom/{slug}", $"Readers: /{slug}   Newsroom: /newsroom/{slug}");

    private string Fate(ImportText.Outcome outcome) => (outcome switch
    {
        { IsPublished: true } => language.Say("publiée", "published"),
        { IsNew: true } => language.Say("brouillon", "draft"),
        { Entry.State: EntryState.Discarded } => language.Say("déjà jetée", "discarded before"),
        { Entry.State: EntryState.Withdrawn or EntryState.Erased } => language.Say("déjà retirée", "withdrawn before"),
        _ => language.Say("déjà là", "already there"),
    }).PadRight(16);

    private string Entries(int count) => language.Say($"{count} entrée{(count > 1 ? "s" : "")}", count == 1 ? "1 entry" : $"{count} entries");
}
