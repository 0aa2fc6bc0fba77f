using System.Globalization;
using LiveBlog.Application.Actors;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Texts;

/// <summary>The texts of the pages that keep a blog's actors and news events, in the member's language.</summary>
public sealed class NamesTexts(Language language)
{
    public string Actors => language.Say("Acteurs", "Actors");

    public string ActorsExplained => language.Say(
        "Qui parle et de qui l’on parle. Chaque acteur que nomme une entrée publiée a sa page, avec ses citations, ses fonctions et ses entrées.",
        "Who speaks and who is spoken of. Each actor that a published entry names has a page, with quotes, roles and entries.");

    public string NoActorsTitle => language.Say("Aucun acteur encore", "No actors yet");

    public string NoActors => language.Say(
        "Une personne, une organisation, un lieu\u00a0: ajoutez ceux dont ce direct parlera, ou nommez-les en écrivant. Leur fonction datée suit leurs citations.",
        "A person, an organisation, a place: add those this blog will speak of, or name them as you write. Their dated role goes with their quotes.");

    public string AddActor => language.Say("Ajouter un acteur", "Add an actor");

    public string ChangeActor(string name) => language.Say($"Modifier\u00a0: {name}", $"Change: {name}");

    public string ChangeExplained(bool isPublic) => isPublic
        ? language.Say(
            "Les entrées déjà publiées qui le nomment changent avec lui. Les fonctions écrites dans les citations restent celles de ce jour-là.",
            "Published entries that name it change with it. Roles written in quotes stay those of that day.")
        : language.Say("Les lecteurs ne le voient pas encore.", "Readers do not see it yet.");

    public string Kinds(ActorKind kind) => kind switch
    {
        ActorKind.Person => language.Say("Personnes", "People"),
        ActorKind.Organisation => language.Say("Organisations", "Organisations"),
        ActorKind.Place => language.Say("Lieux", "Places"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of actor."),
    };

    public string Name => language.Say("Nom", "Name");

    public string Kind => language.Say("Sorte", "Kind");

    public string Aliases => language.Say("Autres noms", "Other names");

    public string AliasesHelp => language.Say(
        "Un par ligne\u00a0: autres graphies, sigle, forme longue. La recherche les trouve.", "One a line: other spellings, acronym, long form. The search finds them.");

    public string Roles => language.Say("Fonctions", "Roles");

    public string RolesHelp => language.Say(
        "Avec leurs dates, si elles sont connues\u00a0: une citation prend la fonction du jour où elle a été dite.",
        "With their dates, if known: a quote takes the role held on the day it was said.");

    public string Role => language.Say("Fonction", "Role");

    public string RoleNumbered(int position) => language.Say($"Fonction {position}", $"Role {position}");

    public string From => language.Say("Du", "From");

    public string To => language.Say("Au", "To");

    public string AddRole => language.Say("Ajouter une fonction", "Add a role");

    public string EmptyRole => language.Say("Une ligne vide n’est pas enregistrée.", "An empty line is not saved.");

    /// <summary>A role with its dates as they are known.</summary>
    public string RoleHeld(ReadActor.RoleView role, BlogClock clock) => (role.From, role.To) switch
    {
        (null, null) => role.Title,
        ({ } from, null) => language.Say($"{role.Title}, depuis le {clock.Date(from)}", $"{role.Title}, since {clock.Date(from)}"),
        (null, { } to) => language.Say($"{role.Title}, jusqu’au {clock.Date(to)}", $"{role.Title}, until {clock.Date(to)}"),
        ({ } from, { } to) => language.Say($"{role.Title}, du {clock.Date(from)} au {clock.Date(to)}", $"{role.Title}, {clock.Date(from)} to {clock.Date(to)}"),
    };

    public string AlsoCalled(IEnumerable<string> names) => language.Say($"dit aussi {string.Join(", ", names)}", $"also {string.Join(", ", names)}");

    public string Entries(int count) => Count(count, "entrée", "entrées", "entry", "entries");

    public string Quotes(int count) => Count(count, "citation", "citations", "quote", "quotes");

    public string EventCount(int count) => Count(count, "événement", "événements", "event", "events");

    public string Unused => language.Say("rien ne le nomme", "nothing names it");

    public string SeeOnline => language.Say("Page des lecteurs", "Readers’ page");

    public string NotPublic => language.Say("pas encore public", "not public yet");

    public string Filter => language.Say("Chercher un nom", "Find a name");

    public string FilterNow => language.Say("Chercher", "Find");

    public string NoMatch(string words) => language.Say($"Aucun nom ne contient «\u00a0{words}\u00a0».", $"No name has “{words}” in it.");

    public string ShowAll => language.Say("Tout montrer", "Show all");

    public string Save => language.Say("Enregistrer", "Save");

    public string Optional => language.Say("facultatif", "optional");

    public string RemoveActor => language.Say("Supprimer cet acteur", "Remove this actor");

    public string RemoveEvent => language.Say("Supprimer cet événement", "Remove this event");

    public string RemoveExplained => language.Say("Rien ne le nomme\u00a0: le supprimer ne change aucune page.", "Nothing names it: removing it changes no page.");

    public string CannotRemove(string uses) => language.Say(
        $"Il ne peut pas être supprimé\u00a0: {uses}. Détachez-le d’abord.", $"It cannot be removed: {uses}. Untie it first.");

    public string Events => language.Say("Événements", "Events");

    public string EventsExplained => language.Say(
        "Ce qui se passe et que l’on suit\u00a0: pourparlers, sommet, vote. Chaque événement d’une entrée publiée a sa page, avec ses participants et ses citations.",
        "What happens and is followed: talks, a summit, a vote. Each event of a published entry has a page, with participants and quotes.");

    public string NoEventsTitle => language.Say("Aucun événement encore", "No events yet");

    public string NoEvents => language.Say(
        "Donnez un nom à ce que suit ce direct, ses dates et qui y prend part\u00a0: les entrées s’y rattachent en un geste, et les lecteurs les retrouvent ensemble.",
        "Name what this blog follows, its dates and who takes part: entries are tied to it in one gesture, and readers find them together.");

    public string AddEvent => language.Say("Ajouter un événement", "Add an event");

    public string Title => language.Say("Titre", "Title");

    public string EventKind => language.Say("Genre", "Kind");

    public string StatusLabel => language.Say("Où il en est", "Where it stands");

    public string Status(NewsEventStatus status) => status switch
    {
        NewsEventStatus.Expected => language.Say("Attendu", "Expected"),
        NewsEventStatus.UnderWay => language.Say("En cours", "Under way"),
        NewsEventStatus.Over => language.Say("Terminé", "Over"),
        NewsEventStatus.Cancelled => language.Say("Annulé", "Cancelled"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };

    public string FirstDay => language.Say("Premier jour", "First day");

    public string LastDay => language.Say("Dernier jour", "Last day");

    public string LastDayHelp => language.Say("Vide tant qu’il dure.", "Empty while it lasts.");

    public string Place => language.Say("Lieu", "Place");

    public string Participants => language.Say("Qui y prend part", "Who takes part");

    public string NoParticipants => language.Say(
        "Les participants se choisissent parmi les acteurs du direct, et il n’y en a pas encore.",
        "Participants are chosen among the blog’s actors, and there are none yet.");

    public string With(IEnumerable<string> names) => language.Say($"avec {string.Join(", ", names)}", $"with {string.Join(", ", names)}");

    /// <summary>Days and place on one line; empty if neither is known.</summary>
    public string When(DateOnly? from, DateOnly? to, string place, BlogClock clock)
    {
        var days = (from, to) switch
        {
            (null, null) => "",
            ({ } first, { } last) when first == last => clock.Date(first),
            ({ } first, null) => language.Say($"à partir du {clock.Date(first)}", $"from {clock.Date(first)}"),
            (null, { } last) => language.Say($"jusqu’au {clock.Date(last)}", $"until {clock.Date(last)}"),
            ({ } first, { } last) => language.Say($"du {clock.Date(first)} au {clock.Date(last)}", $"{clock.Date(first)} to {clock.Date(last)}"),
        };
        return string.Join(", ", new[] { days, place }.Where(part => part.Length > 0));
    }

    /// <summary>What was done, once it is done; null for a name that is none of ours.</summary>
    public string? Done(string? what) => what switch
    {
        "added" => language.Say("Ajouté.", "Added."),
        "there" => language.Say(
            "Ce nom était déjà là\u00a0: rien n’a été ajouté. Ouvrez-le pour compléter ce qu’on en sait.",
            "This name was there already: nothing was added. Open it to add to what is known."),
        "changed" => language.Say("Enregistré.", "Saved."),
        "removed" => language.Say("Supprimé.", "Removed."),
        _ => null,
    };

    private string Count(int count, string frenchOne, string frenchMany, string englishOne, string englishMany)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return language.Say($"{number}\u00a0{(count < 2 ? frenchOne : frenchMany)}", $"{number} {(count == 1 ? englishOne : englishMany)}");
    }
}
