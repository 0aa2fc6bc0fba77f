using LiveBlog.Application.Model;

namespace LiveBlog.Web.Texts;

/// <summary>The texts of the pages that open a blog and set what is known of it, in the member's language.</summary>
public sealed class SettingsTexts(Language language)
{
    public string OpenTitle => language.Say("Ouvrir un direct", "Open a live blog");

    public string OpenExplained => language.Say(
        "Un titre suffit pour commencer. Le direct est en ligne dès qu’il est ouvert, sauf si vous annoncez un début.",
        "A title is enough to begin. The blog is online once it is open, unless you announce a start.");

    public string Open => language.Say("Ouvrir le direct", "Open the blog");

    public string BackToBlogs => language.Say("Vos directs", "Your live blogs");

    public string SettingsTitle => language.Say("Réglages du direct", "Settings of the blog");

    public string ForReaders => language.Say("Ce que lisent les lecteurs", "What readers see");

    public string Title => language.Say("Titre", "Title");

    public string TitleMissing => language.Say("Le titre manque\u00a0: donnez-en un.", "The title is missing: give one.");

    public string Standfirst => language.Say("Chapeau", "Standfirst");

    public string StandfirstHelp => language.Say("Ce qui se passe, en quelques phrases, sous le titre.", "What is happening, in a few sentences, below the title.");

    public string Summary => language.Say("L’essentiel", "Key points");

    public string SummaryHelp => language.Say(
        "Un point par ligne, au-dessus des entrées. Vide, il ne s’affiche pas.", "One point a line, above the entries. Left empty, it is not shown.");

    public string Place => language.Say("Adresse, langue et heure", "Address, language and time");

    public string Slug => language.Say("Adresse", "Address");

    public string SlugHelpNew => language.Say(
        "De a à z, chiffres et traits d’union. Vide, elle vient du titre.", "a to z, digits and hyphens. Left empty, it is made from the title.");

    public string SlugHelp => language.Say(
        "Si vous la changez, l’ancienne mène toujours ici et aucun autre direct ne peut la prendre.",
        "If you change it, the former one leads here for ever and no other blog can take it.");

    public string FormerSlugs(IEnumerable<string> slugs) => language.Say(
        $"Mènent aussi ici\u00a0: {string.Join(", ", slugs)}.", $"These lead here too: {string.Join(", ", slugs)}.");

    public string BlogLanguage => language.Say("Langue", "Language");

    public string LanguageHelp => language.Say("Celle des entrées et de la page des lecteurs.", "That of the entries and of the readers’ page.");

    public string Name(Language of) => of.Say("Français", "English");

    public string TimeZone => language.Say("Fuseau horaire", "Time zone");

    public string TimeZoneHelp => language.Say("Toutes les heures du direct sont à cette heure-là.", "Every time in the blog is on this clock.");

    public string StartsAt => language.Say("Début annoncé", "Announced start");

    public string StartsAtHelp => language.Say(
        "À l’heure du direct. D’ici là il est «\u00a0à venir\u00a0»\u00a0; la première entrée publiée le lance aussi.",
        "On the blog’s clock. Until then it is “to come”; the first entry published starts it too.");

    public string Optional => language.Say("facultatif", "optional");

    public string Save => language.Say("Enregistrer", "Save");

    public string Saved => language.Say("Réglages enregistrés.", "Settings saved.");

    public string Clash(string theirs) => language.Say(
        $"Quelqu’un d’autre vient d’écrire ici\u00a0: «\u00a0{theirs}\u00a0». Enregistrez de nouveau pour garder le vôtre.",
        $"Somebody else has just written here: “{theirs}”. Save again to keep yours.");

    public string ClashEmptied => language.Say(
        "Quelqu’un d’autre vient de vider ce champ. Enregistrez de nouveau pour garder le vôtre.",
        "Somebody else has just emptied this field. Save again to keep yours.");

    public string State => language.Say("Où en est le direct", "Where the blog stands");

    public string StateExplained(BlogState state, string? when) => state switch
    {
        BlogState.Upcoming when when is null => language.Say(
            "Il est à venir, sans date annoncée. Vous pouvez le lancer avant la première entrée.",
            "It is to come, with no announced date. You can start it before the first entry."),
        BlogState.Upcoming => language.Say(
            $"Il est annoncé pour {when}. Vous pouvez le lancer avant la première entrée.",
            $"It is announced for {when}. You can start it before the first entry."),
        BlogState.Live => language.Say(
            "Il est en direct. Une fois terminé, rien ne se publie plus\u00a0; corriger reste possible, et vous pouvez le rouvrir.",
            "It is live. Once ended, nothing more is published; correcting stays possible, and you can reopen it."),
        _ => language.Say(
            $"Il est terminé depuis {when}. Les pages ouvertes ne se mettent plus à jour d’elles-mêmes.",
            $"It ended {when}. Open pages no longer update by themselves."),
    };

    public string Start => language.Say("Lancer le direct", "Start the blog");

    public string End => language.Say("Terminer le direct", "End the blog");

    public string Reopen => language.Say("Rouvrir le direct", "Reopen the blog");

    public string Started => language.Say("Le direct est lancé.", "The blog has started.");

    public string Ended => language.Say("Le direct est terminé.", "The blog has ended.");

    public string Reopened => language.Say("Le direct est rouvert.", "The blog is open again.");

    public string ImportHint => language.Say(
        "Vous avez déjà un texte\u00a0? Ouvrez le direct\u00a0: «\u00a0Import\u00a0», en haut de son pupitre, en fait un chapeau et des entrées.",
        "You have a text already? Open the blog: “Import”, on top of its desk, makes a standfirst and entries of it.");
}
