using System.Globalization;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using LiveBlog.Application.Quotes;

namespace LiveBlog.Web.Texts;

/// <summary>Every text of the readers' pages, in the blog's language.</summary>
public sealed class ReaderTexts(Language language)
{
    /// <summary>The language spoken.</summary>
    public Language Language => language;

    // The site around the pages

    public string SkipToContent => language.Say("Aller au contenu", "Skip to content");

    public string Site => language.Say("Le site", "The site");

    public string AllBlogs => language.Say("Tous les directs", "All live blogs");

    public string Blogs => language.Say("Les directs", "Live blogs");

    public string BlogsDescription(string newsroom) =>
        language.Say($"Les directs de {newsroom}\u00a0: en cours, à venir et terminés.", $"Live coverage by {newsroom}: under way, to come and over.");

    public string NoBlogs => language.Say(
        "Aucun direct pour le moment. Dès que la rédaction en ouvre un, il paraît ici.",
        "No live blog at the moment. As soon as the newsroom opens one, it appears here.");

    public string Feed => language.Say("Flux Atom", "Atom feed");

    public string Newsroom => language.Say("Espace de la rédaction", "For the newsroom");

    // A blog

    public string ThisBlog => language.Say("Ce direct", "This live blog");

    public string State(BlogState state) => state switch
    {
        BlogState.Live => language.Say("En direct", "Live"),
        BlogState.Upcoming => language.Say("À venir", "To come"),
        BlogState.Ended => language.Say("Direct terminé", "Ended"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state of a blog."),
    };

    public string States(BlogState state) => state == BlogState.Ended ? language.Say("Terminés", "Ended") : State(state);

    public string Starts => language.Say("Début", "Starts");

    public string Began => language.Say("Commencé", "Began");

    public string EndedOn => language.Say("Terminé", "Ended");

    public string Updated => language.Say("Mis à jour", "Updated");

    public string TimesOf(string city) => language.Say($"Heures de l’horloge de {city}", $"Times by the clock in {city}");

    public string LiveFeed => language.Say("Le direct", "Live");

    public string WhoSaidWhat => language.Say("Qui a dit quoi", "Who said what");

    public string Search => language.Say("Recherche", "Search");

    public string Essentials => language.Say("L’essentiel", "The essentials");

    public string Pinned => language.Say("Épinglé", "Pinned");

    public string KeyMoments => language.Say("Temps forts", "Key moments");

    public string Updates => language.Say("Mises à jour", "Updates");

    public string UpdateCount(int count) => Count(count, "mise à jour", "mises à jour", "update", "updates");

    public string NotStarted => language.Say(
        "Ce direct n’a pas commencé. Les mises à jour paraîtront ici dès la première.",
        "This live blog has not started. Updates will appear here from the first one on.");

    public string NothingYet => language.Say("Rien n’a encore été publié dans ce direct.", "Nothing has been published in this live blog yet.");

    public string Pages => language.Say("Plus ancien, plus récent", "Older and newer");

    public string Older => language.Say("Mises à jour plus anciennes", "Older updates");

    public string Newer => language.Say("Mises à jour plus récentes", "Newer updates");

    public string Following => language.Say("Mises à jour suivantes", "Following updates");

    public string OlderBlogs => language.Say("Directs plus anciens", "Older live blogs");

    public string Newest => language.Say("Dernières mises à jour", "Latest updates");

    public string OlderTitle(string title, int before) => language.Say(
        Number($"{title} – avant la mise à jour nº {before}"), Number($"{title} – before update no. {before}"));

    // An entry

    public string Kind(EntryKind kind) => kind switch
    {
        EntryKind.Update => language.Say("Mise à jour", "Update"),
        EntryKind.Background => language.Say("Contexte", "Background"),
        EntryKind.Analysis => language.Say("Analyse", "Analysis"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of entry."),
    };

    public string KeyMoment => language.Say("Temps fort", "Key moment");

    public string Facts => language.Say("Les faits\u00a0:", "It happened:");

    public string By(IReadOnlyList<string> bylines) => language.Say("Par ", "By ") + List(bylines);

    public string EntryBy(string time, string blog) => language.Say($"{time} – {blog}", $"{time} – {blog}");

    public string About => language.Say("Il est question de", "This is about");

    public string Share => language.Say("Partager", "Share");

    public string CorrectedAt(string time) => language.Say($"Corrigé à {time}", $"Corrected at {time}");

    public string CorrectedOn(string dayAndTime) => language.Say($"Corrigé {dayAndTime}", $"Corrected on {dayAndTime}");

    public string Correction => language.Say("Correction", "Correction");

    public string SeeWhatChanged => language.Say("Voir ce qui a changé", "See what changed");

    public string NoVisibleChange => language.Say("Le texte est resté le même.", "The text stayed the same.");

    public string WithdrawnHeadline => language.Say("Mise à jour retirée", "Update withdrawn");

    public string Withdrawn(string dayAndTime) =>
        language.Say($"Cette mise à jour a été retirée {dayAndTime}.", $"This update was withdrawn on {dayAndTime}.");

    public string Reason => language.Say("Motif\u00a0:", "Reason:");

    public string ReadInBlog => language.Say("Lire dans le direct", "Read it in the live blog");

    public string Neighbours => language.Say("Avant et après", "Before and after");

    public string Previous => language.Say("Mise à jour précédente", "Previous update");

    public string Next => language.Say("Mise à jour suivante", "Next update");

    public string ReadBlog => language.Say("Lire le direct", "Read the live blog");

    // History

    public string History => language.Say("Historique des corrections", "History of corrections");

    public string FirstPublished => language.Say("première publication", "first published");

    public string CorrectionStep => language.Say("correction", "correction");

    public string Removed => language.Say("retiré\u00a0:", "removed:");

    public string Added => language.Say("ajouté\u00a0:", "added:");

    // Quotes, actors, events

    public string QuoteCount(int count) => Count(count, "citation", "citations", "quote", "quotes");

    public string Voices(int quotes, int voices, QuoteOrder order) => language.Say(
        $"{QuoteCount(quotes)} de {Count(voices, "voix", "voix", "voice", "voices")}, {Ordered(order)}.",
        $"{QuoteCount(quotes)} from {Count(voices, "voix", "voix", "voice", "voices")}, {Ordered(order)}.");

    public string QuotesFound(int found, int total, QuoteOrder order) => language.Say(
        $"{QuoteCount(found)} sur {total}{(found > 1 ? $", {Ordered(order)}" : "")}.",
        $"{QuoteCount(found)} of {total}{(found > 1 ? $", {Ordered(order)}" : "")}.");

    private string Ordered(QuoteOrder order) => order is QuoteOrder.Day
        ? language.Say("dans l’ordre du temps", "in order of time")
        : language.Say("par nom", "by name");

    public string TheseQuotes(int found) => found == 1
        ? language.Say("La citation trouvée", "The quote found")
        : language.Say($"Les {found} citations trouvées", $"The {found} quotes found");

    /// <summary>Above printed quotes that are not all: what was asked for.</summary>
    public string Selection(IEnumerable<string> criteria) => language.Say($"Sélection\u00a0: {string.Join(", ", criteria)}", $"Selection: {string.Join(", ", criteria)}");

    public string NoQuotesFound => language.Say(
        "Aucune citation ne répond à cette recherche. Essayez avec moins de mots, ou moins de filtres.",
        "No quote answers this search. Try fewer words, or fewer filters.");

    public string AllQuotes => language.Say("Toutes les citations", "All quotes");

    public string SearchQuotes => language.Say("Rechercher dans les citations", "Search the quotes");

    public string SearchQuotesHint => language.Say("Des mots, un nom, un rôle", "Words, a name, a role");

    public string Filter => language.Say("Filtrer", "Filter");

    public string Who => language.Say("Qui", "Who");

    public string Everybody => language.Say("Toutes les voix", "Every voice");

    public string EveryEvent => language.Say("Tous", "All");

    public string From(string day) => language.Say($"à partir du {day}", $"from {day}");

    public string To(string day) => language.Say($"jusqu’au {day}", $"up to {day}");

    public string FromDay => language.Say("Du", "From");

    public string ToDay => language.Say("Au", "To");

    public string QuoteForms => language.Say("Forme", "Form");

    public string AnyForm => language.Say("Toutes", "Any");

    public string Form(QuoteForm form) => form is QuoteForm.Direct
        ? language.Say("Propos directs", "Their own words")
        : language.Say("Propos rapportés", "Reported words");

    public string BySpeaker => language.Say("Par personne", "By speaker");

    public string ByDay => language.Say("Par jour", "By day");

    public string QuotePages => language.Say("Pages de citations", "Pages of quotes");

    public string PreviousQuotes => language.Say("Citations précédentes", "Previous quotes");

    public string MoreQuotes => language.Say("Citations suivantes", "More quotes");

    public string SaidIn(int number, string dateAndTime) => Number($"{language.Say("nº\u00a0", "no.\u00a0")}{number} · {dateAndTime}");

    public string AllThatWasSaid(int count) => language.Say($"Voir les {count} citations", $"See all {count} quotes");

    // Exports

    public string Export => language.Say("Exporter", "Export");

    public string ExportNote => language.Say(
        "Ce qui est publié, et rien d’autre\u00a0; d’une mise à jour retirée, seulement qu’elle l’a été.",
        "What is published and nothing else; of a withdrawn update, only that it was withdrawn.");

    public string Chronology => language.Say("Chronologie", "Chronology");

    public string PrintablePage => language.Say("page à imprimer", "printable page");

    public string AsOf(string dayAndTime) => language.Say($"État au {dayAndTime}", $"As of {dayAndTime}");

    public string FollowingPages => language.Say("Pages suivantes", "Following pages");

    public string PrintHint => language.Say("Cette page est faite pour l’impression.", "This page is made for printing.");

    public string NothingToPrint => language.Say("Rien n’a encore été publié.", "Nothing has been published yet.");

    public string VoicesList => language.Say("Les voix", "The voices");

    public string UnknownSpeaker => language.Say("Sans nom", "Not named");

    public string NoQuotes => language.Say("Personne n’a encore été cité dans ce direct.", "Nobody has been quoted in this live blog yet.");

    public string QuoteMarks(string words) => language.Say($"«\u00a0{words}\u00a0»", $"“{words}”");

    public string InUpdateOf(string dateAndTime) => language.Say($"Dans la mise à jour du {dateAndTime}", $"In the update of {dateAndTime}");

    public string AllSaidBy(string name) => language.Say($"Tout ce qu’a dit {name}", $"Everything {name} said");

    public string Said => language.Say("Ce qui a été dit", "What was said");

    public string Kind(ActorKind kind) => kind switch
    {
        ActorKind.Person => language.Say("Personne", "Person"),
        ActorKind.Organisation => language.Say("Organisation", "Organisation"),
        ActorKind.Place => language.Say("Lieu", "Place"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of actor."),
    };

    public string AlsoKnownAs(IReadOnlyList<string> aliases) => language.Say("aussi\u00a0: ", "also: ") + string.Join(", ", aliases);

    public string Role => language.Say("Fonction", "Role");

    public string Held(string? from, string? to) => (from, to) switch
    {
        (null, null) => "",
        ({ } begun, null) => language.Say($"depuis le {begun}", $"since {begun}"),
        (null, { } ended) => language.Say($"jusqu’au {ended}", $"until {ended}"),
        ({ } begun, { } ended) => language.Say($"du {begun} au {ended}", $"from {begun} to {ended}"),
    };

    public string Kind(NewsEventKind kind) => kind.Name(language);

    public string Status(NewsEventStatus status) => status switch
    {
        NewsEventStatus.Expected => language.Say("Attendu", "Expected"),
        NewsEventStatus.UnderWay => language.Say("En cours", "Under way"),
        NewsEventStatus.Over => language.Say("Terminé", "Over"),
        NewsEventStatus.Cancelled => language.Say("Annulé", "Cancelled"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status of an event."),
    };

    public string What => language.Say("Quoi", "What");

    public string When => language.Say("Quand", "When");

    public string Where => language.Say("Où", "Where");

    public string With => language.Say("Avec", "With");

    public string Events => language.Say("Événements suivis", "Events followed");

    // Search

    public string SearchIn => language.Say("Rechercher dans ce direct", "Search this live blog");

    /// <summary>The title of a page of results.</summary>
    public string SearchFor(string words) => language.Say($"Recherche\u00a0: {words}", $"Search: {words}");

    public string Find => language.Say("Rechercher", "Search");

    public string SearchHint => language.Say(
        "Des mots d’une mise à jour, d’une citation, ou un nom\u00a0; avec ou sans accents.",
        "Words from an update or a quote, or a name; with or without accents.");

    public string Results(int count, string words) => count switch
    {
        0 => language.Say(
            $"Rien pour {QuoteMarks(words)}. Essayez avec moins de mots, ou un seul nom.",
            $"Nothing for {QuoteMarks(words)}. Try fewer words, or a single name."),
        _ => Count(count, "résultat", "résultats", "result", "results") + language.Say(" pour ", " for ") + QuoteMarks(words),
    };

    public string ResultPages => language.Say("Pages de résultats", "Pages of results");

    public string MoreResults => language.Say("Résultats suivants", "More results");

    public string PreviousResults => language.Say("Résultats précédents", "Previous results");

    public string Event => language.Say("Événement", "Event");

    public string Names => language.Say("Noms", "Names");

    // What the script of the page says

    public string NewOne => language.Say("1 nouvelle mise à jour", "1 new update");

    public string NewMany => language.Say("{0} nouvelles mises à jour", "{0} new updates");

    public string SinceLastVisit => language.Say("Depuis votre dernière visite", "Since your last visit");

    public string UnreadOne => language.Say("1 mise à jour depuis votre dernière visite", "1 update since your last visit");

    public string UnreadMany => language.Say("{0} mises à jour depuis votre dernière visite", "{0} updates since your last visit");

    public string Pause => language.Say("Pause", "Pause");

    public string Resume => language.Say("Reprendre", "Resume");

    public string Paused => language.Say("En pause", "Paused");

    public string Reconnecting => language.Say("Connexion perdue, nouvel essai…", "Connection lost, trying again…");

    public string Copied => language.Say("Adresse copiée", "Link copied");

    public string FollowersOne => language.Say("1 personne suit", "1 person following");

    public string FollowersMany => language.Say("{0} personnes suivent", "{0} people following");

    /// <summary>Joins names: <c>A, B et C</c>.</summary>
    public string List(IReadOnlyList<string> names) => names.Count < 2
        ? string.Concat(names)
        : string.Join(", ", names.SkipLast(1)) + language.Say(" et ", " and ") + names[^1];

    private string Count(int count, string frenchOne, string frenchMany, string englishOne, string englishMany) => language.Say(
        $"{Grouped(count, '\u202f')}\u00a0{(count < 2 ? frenchOne : frenchMany)}",
        $"{Grouped(count, ',')} {(count == 1 ? englishOne : englishMany)}");

    private static string Grouped(int count, char separator) =>
        count.ToString("N0", CultureInfo.InvariantCulture).Replace(',', separator);

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
