using LiveBlog.Application.Model;
using LiveBlog.Application.Proposals;

namespace LiveBlog.Web.Texts;

/// <summary>The texts of what is read in a text and proposed, in the member's language.</summary>
public sealed class ProposalTexts(Language language)
{
    public string Title => language.Say("Lu dans le texte", "Read in the text");

    public string None => language.Say(
        "Citations, acteurs, événements et dates du texte sont proposés ici à mesure que vous écrivez.",
        "Quotes, actors, events and dates of the text are proposed here as you write.");

    public string Nothing => language.Say("Rien de plus à proposer.", "Nothing more to propose.");

    public string Read => language.Say("Lire le texte", "Read the text");

    public string TabKey => language.Say("Tab", "Tab");

    public string EscapeKey => language.Say("Échap", "Esc");

    public string Accepts => language.Say("accepte", "accepts");

    public string Dismisses => language.Say("ignore", "dismisses");

    public string Moves => language.Say("passe à la suivante", "goes to the next");

    public string Keys => language.Say(
        "Propositions\u00a0: Tab accepte celle qui est marquée, Échap l’ignore, Alt et flèche bas passe à la suivante.",
        "Proposals: Tab accepts the one that is marked, Escape dismisses it, Alt and arrow down goes to the next.");

    public string Accept => language.Say("Accepter", "Accept");

    public string Dismiss => language.Say("Ignorer", "Dismiss");

    public string AcceptAll => language.Say("Tout accepter", "Accept all");

    public string DismissAll => language.Say("Tout ignorer", "Dismiss all");

    /// <summary>For a script, which puts the name in.</summary>
    public string Accepted => language.Say("Accepté\u00a0: {0}.", "Accepted: {0}.");

    public string Kind(Proposal proposal) => proposal switch
    {
        ProposedQuote { Form: QuoteForm.Direct } => language.Say("Citation", "Quote"),
        ProposedQuote => language.Say("Propos", "Reported"),
        ProposedActor { Kind: ActorKind.Person } => language.Say("Personne", "Person"),
        ProposedActor { Kind: ActorKind.Organisation } => language.Say("Organisation", "Organisation"),
        ProposedActor => language.Say("Lieu", "Place"),
        ProposedEvent => language.Say("Événement", "Event"),
        _ => language.Say("Quand", "When"),
    };

    public string New => language.Say("nouveau", "new");

    public string NoSpeaker => language.Say("sans auteur", "no speaker");

    public string QuoteMarks(string words) => language.Say($"«\u00a0{words}\u00a0»", $"“{words}”");

    public string Doubts(int count) => count == 1
        ? language.Say("1 point à vérifier avant de publier", "1 thing to check before publishing")
        : language.Say($"{count} points à vérifier avant de publier", $"{count} things to check before publishing");

    public string SeeEntry(int number) => language.Say($"Voir l’entrée {number}", $"See entry {number}");

    public string Show => language.Say("Montrer", "Show");
}
