using LiveBlog.Application.Model;

namespace LiveBlog.Web.Texts;

/// <summary>What is said when a request comes to nothing: what is wrong, and what to do next.</summary>
public sealed class FailureTexts(Language language)
{
    public string Invalid => language.Say("Un champ est à corriger\u00a0: rien n’a été changé.", "A field needs correcting: nothing was changed.");

    public string ChangedMeanwhile => language.Say(
        "Quelqu’un d’autre a enregistré cette entrée entre-temps\u00a0: rien n’a été changé. Rechargez-la pour comparer les deux versions.",
        "Somebody else saved this entry meanwhile: nothing was changed. Reload it to compare both versions.");

    public string AlreadyThere => language.Say(
        "Quelqu’un d’autre vient d’enregistrer la même chose\u00a0: rien n’a été changé. Rechargez la page pour la voir.",
        "Somebody else has just saved the same: nothing was changed. Reload the page to see it.");

    public string KeyUsedOtherwise => language.Say(
        "Cette clé a déjà publié autre chose\u00a0: rien n’a été changé. Prenez une clé nouvelle pour chaque entrée.",
        "This key has published something else already: nothing was changed. Take a new key for each entry.");

    public string KeyInFlight => language.Say(
        "La même clé est en train d’être traitée\u00a0: redemandez dans un instant.", "The same key is being dealt with at this moment: ask again in a moment.");

    public string KeyNeeded => language.Say(
        "L’en-tête Idempotency-Key manque, est vide ou dépasse 255 caractères\u00a0: donnez à chaque entrée une clé à elle, qu’un nouvel essai redit.",
        "The header Idempotency-Key is missing, empty or longer than 255 characters: give each entry a key of its own, which a retry says again.");

    public string TokenNeeded => language.Say(
        "Il faut un jeton d’accès valable\u00a0: Authorization: Bearer lb_… On en fait sous «\u00a0Mon compte\u00a0».",
        "A valid access token is needed: Authorization: Bearer lb_… Make one under “My account”.");

    public string JsonNeeded => language.Say(
        "Envoyez du JSON, avec Content-Type: application/json.", "Send JSON, with Content-Type: application/json.");

    public string JsonWrong(string? path, string? what) => language.Say(
        $"Ce JSON n’est pas celui d’une entrée ({path ?? "$"})\u00a0: {what}", $"This JSON is not that of an entry ({path ?? "$"}): {what}");

    public string FormExpired => language.Say(
        "Cette page était ouverte depuis trop longtemps, ou les cookies sont refusés\u00a0: rien n’a été changé. Rechargez-la et recommencez.",
        "This page had been open for too long, or cookies are refused: nothing was changed. Reload it and try again.");

    public string HttpsNeeded => language.Say(
        "La rédaction ne s’ouvre qu’en https\u00a0: remplacez http par https dans l’adresse.",
        "The newsroom opens over https alone: replace http by https in the address.");

    public string TooLarge(long limit) => language.Say(
        $"Ce que vous envoyez dépasse {limit >> 20}\u00a0Mo, le plus que prenne cette page\u00a0: envoyez-le en plusieurs parties. Rien n’a été changé.",
        $"What you send is larger than {limit >> 20} MB, the most that this page takes: send it in parts. Nothing was changed.");

    public string BackToFront => language.Say("Tous les directs", "All live blogs");

    public string BackToNewsroom => language.Say("Retour à la rédaction", "Back to the newsroom");

    public string SkipToContent => language.Say("Aller au contenu", "Skip to content");

    /// <summary>A few words for the title.</summary>
    public string Title(int status) => status switch
    {
        400 => language.Say("La demande est incomplète", "The request is not complete"),
        401 => language.Say("Connectez-vous", "Sign in"),
        403 => language.Say("Votre rôle ne le permet pas", "Your role does not allow this"),
        404 or 410 => language.Say("Rien à cette adresse", "Nothing at this address"),
        405 => language.Say("Cette adresse ne fait pas cela", "This address does not do that"),
        409 => language.Say("Entre-temps, autre chose a changé", "Something else has changed meanwhile"),
        415 => language.Say("Ce n’est pas du JSON", "This is not JSON"),
        422 => language.Say("Cette clé a déjà servi", "This key has been used"),
        413 => language.Say("C’est trop long", "This is too large"),
        429 => language.Say("Trop d’essais", "Too many tries"),
        >= 500 => language.Say("Une panne de notre côté", "A fault on our side"),
        _ => language.Say("La demande n’a pas abouti", "The request came to nothing"),
    };

    /// <summary>The usual sentence for a status.</summary>
    public string Of(int status) => status switch
    {
        400 => language.Say(
            "La demande est incomplète ou mal formée\u00a0: revenez en arrière et recommencez.",
            "The request is incomplete or malformed: go back and try again."),
        401 => language.Say("Connectez-vous d’abord.", "Sign in first."),
        403 => language.Say(
            "Votre rôle ne le permet pas\u00a0: demandez à une personne qui administre la rédaction.",
            "Your role does not allow this: ask an administrator of the newsroom."),
        404 or 410 => language.Say(
            "Il n’y a rien à cette adresse\u00a0: vérifiez-la, ou cherchez dans la liste des directs.",
            "There is nothing at this address: check it, or look in the list of live blogs."),
        405 => language.Say("Cette adresse ne répond pas à ce genre de demande.", "This address does not answer this kind of request."),
        413 => language.Say(
            "Ce que vous envoyez est trop long pour cette page\u00a0: envoyez-le en plusieurs parties. Rien n’a été changé.",
            "What you send is too large for this page: send it in parts. Nothing was changed."),
        415 => language.Say("Cette adresse attend un autre format.", "This address expects another format."),
        429 => language.Say("Il y a eu trop d’essais\u00a0: attendez un moment.", "There have been too many tries: wait a while."),
        >= 500 => language.Say(
            "Une panne de notre côté a interrompu la demande. Elle est notée\u00a0; réessayez dans un instant.",
            "A fault on our side interrupted the request. It has been written down; try again in a moment."),
        _ => language.Say("La demande n’a pas abouti.", "The request came to nothing."),
    };
}
