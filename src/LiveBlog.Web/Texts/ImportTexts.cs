using System.Globalization;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Texts;

/// <summary>The texts of the page that takes in a text, in the member's language.</summary>
public sealed class ImportTexts(Language language)
{
    public string Title => language.Say("Importer un texte", "Import a text");

    public string Explained => language.Say(
        "Le premier paragraphe est le chapeau, chacun des suivants une entrée\u00a0: sa première phrase en est le titre. Rien n’est enregistré avant que vous ayez tout vu.",
        "The first paragraph is the standfirst, each further one an entry: its first sentence is the headline. Nothing is saved before you have seen it all.");

    public string Text => language.Say("Le texte", "The text");

    public string TextHelp => language.Say(
        "Une ligne vide sépare les paragraphes. Le même texte, importé deux fois, n’ajoute rien.",
        "An empty line parts paragraphs. The same text imported twice adds nothing.");

    public string Example => language.Say(
        "date 2023-11-21\n\nLe chapeau\u00a0: ce qui se passe, en quelques phrases.\n\nUn premier titre. Puis le texte de cette entrée.\n\nUn second titre. Puis son texte.",
        "date 2023-11-21\n\nThe standfirst: what is happening, in a few sentences.\n\nA first headline. Then the text of that entry.\n\nA second headline. Then its text.");

    public string File => language.Say("Ou un fichier", "Or a file");

    public string FileHelp => language.Say("Texte en UTF-8, 2 Mo au plus. Il passe avant ce qui est collé.", "Text in UTF-8, 2 MB at most. It goes before what is pasted.");

    public string Date => language.Say("Date des entrées", "Date of the entries");

    public string DateHelp => language.Say(
        "Vide, elle se lit dans le texte, ou dans une marque à sa tête\u00a0: date 2023-11-21.",
        "Left empty, it is read in the text, or in a mark at its head: date 2023-11-21.");

    public string Optional => language.Say("facultatif", "optional");

    public string Read => language.Say("Lire le texte", "Read the text");

    public string NotRead => language.Say("Le texte n’est pas encore lu\u00a0: une chose est à reprendre.", "The text is not read yet: one thing needs attention.");

    public string NotImported(int count) => count == 1
        ? language.Say("Rien n’est importé\u00a0: une chose est à reprendre.", "Nothing is imported: one thing needs attention.")
        : language.Say($"Rien n’est importé\u00a0: {count} choses sont à reprendre.", $"Nothing is imported: {count} things need attention.");

    public string CheckTitle => language.Say("Vérifier avant d’importer", "Check before importing");

    public string Found(int entries, int there) => there == 0
        ? language.Say($"{Entries(entries)}, dans l’ordre du texte.", $"{Entries(entries)}, in the order of the text.")
        : language.Say($"{Entries(entries)}, dans l’ordre du texte\u00a0; {there} déjà dans ce direct.", $"{Entries(entries)}, in the order of the text; {there} already in this blog.");

    public string DatedTo(string day) => language.Say($"Date\u00a0: {day}.", $"Date: {day}.");

    public string ChangeText => language.Say("Changer le texte", "Change the text");

    public string Standfirst => language.Say("Chapeau", "Standfirst");

    public string InText => language.Say("Dans le texte", "In the text");

    public string InBlog => language.Say("Dans le direct", "In the blog");

    public string ReplaceStandfirst => language.Say("Le chapeau du direct devient\u00a0:", "The blog’s standfirst becomes:");

    public string StandfirstNow(string standfirst) => language.Say($"Il est pour l’instant\u00a0: {standfirst}", $"For now it is: {standfirst}");

    public string StandfirstSame => language.Say("C’est déjà le chapeau du direct.", "This is the blog’s standfirst already.");

    public string StandfirstKept => language.Say(
        "Le chapeau du direct reste le sien\u00a0: seules les personnes qui l’éditent le changent.",
        "The blog keeps its own standfirst: only those who edit the blog change it.");

    public string FactsTitle => language.Say("Citations, acteurs et dates", "Quotes, actors and dates");

    public string FactsHelp => language.Say(
        "Lus dans le texte et proposés sous chaque entrée. Seul ce que vous cochez est enregistré et montré aux lecteurs.",
        "Read in the text and proposed under each entry. Only what you tick is recorded and shown to readers.");

    public string ConfirmAll(int count) => count == 1
        ? language.Say("Confirmer la proposition", "Confirm the proposal")
        : language.Say($"Confirmer les {count} propositions", $"Confirm all {count} proposals");

    public string ConfirmEntry(int position) => language.Say($"Toutes celles de l’entrée {position}", $"All those of entry {position}");

    public string ConfirmLead => language.Say("Toutes celles du chapeau", "All those of the standfirst");

    public string LeadAsEntry => language.Say("Faire aussi une entrée du chapeau", "Make an entry of the standfirst too");

    public string LeadHelp => language.Say(
        "Une citation se trouve toujours dans une entrée\u00a0: confirmer une proposition du chapeau en fait la première entrée.",
        "A quote always stands in an entry: confirming a proposal of the standfirst makes it the first entry.");

    public string LeadIsEntry => language.Say("Le chapeau est déjà une entrée.", "The standfirst is an entry already.");

    public string EntryNumbered(int position) => language.Say($"Entrée {position}", $"Entry {position}");

    public string Keep => language.Say("Importer", "Import");

    public string KeepLabel(int position) => language.Say($"Importer l’entrée {position}", $"Import entry {position}");

    public string Headline => language.Say("Titre", "Headline");

    public string Body => language.Say("Texte", "Text");

    public string Day => language.Say("Date", "Date");

    /// <summary>What there is already of a paragraph.</summary>
    public string Existing(EntryState state, int? number) => state switch
    {
        EntryState.Draft or EntryState.Submitted => language.Say("déjà en brouillon", "already a draft"),
        EntryState.Discarded => language.Say("déjà jetée", "discarded before"),
        EntryState.Withdrawn or EntryState.Erased => language.Say($"déjà retirée, nº {number}", $"withdrawn before, no. {number}"),
        _ => language.Say($"déjà publiée, nº {number}", $"already published, no. {number}"),
    };

    public string ExistingExplained(EntryState state) => state is EntryState.Draft or EntryState.Submitted
        ? language.Say("Publier l’import publie ce brouillon tel qu’il est maintenant.", "Publishing the import publishes that draft as it stands now.")
        : language.Say("Elle reste comme elle est.", "It stays as it is.");

    public string Open => language.Say("Ouvrir", "Open");

    public string PublishAll => language.Say("Publier", "Publish");

    public string KeepDrafts => language.Say("Garder en brouillons", "Keep as drafts");

    public string Order => language.Say(
        "Elles sont numérotées dans l’ordre du texte\u00a0: la dernière se trouve en haut du fil.",
        "They are numbered in the order of the text: the last one stands on top of the timeline.");

    public string NothingChosen => language.Say(
        "Rien n’est choisi\u00a0: cochez une entrée au moins, ou le chapeau.", "Nothing is chosen: tick at least one entry, or the standfirst.");

    public string DraftOfAnother => language.Say(
        "Un brouillon de ce texte est d’une autre personne, que votre rôle ne vous laisse pas publier\u00a0: décochez-le, ou demandez à une personne qui édite ce direct.",
        "A draft of this text is somebody else’s, which your role does not let you publish: untick it, or ask somebody who edits this blog.");

    public string Done(int published, int drafts, int there)
    {
        var parts = new[]
        {
            published > 0 ? language.Say($"{Entries(published)} {(published > 1 ? "publiées" : "publiée")}", $"{Entries(published)} published") : "",
            drafts > 0 ? language.Say($"{Entries(drafts)} en brouillon", $"{Entries(drafts)} kept as {(drafts > 1 ? "drafts" : "a draft")}") : "",
            there > 0 ? language.Say($"{Entries(there)} déjà là", $"{Entries(there)} already there") : "",
        };
        return parts.All(part => part.Length == 0)
            ? language.Say("Le chapeau est enregistré.", "The standfirst is saved.")
            : string.Join(", ", parts.Where(part => part.Length > 0)) + ".";
    }

    public string SeeTimeline => language.Say("Voir le fil", "See the timeline");

    private string Entries(int count)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return language.Say($"{number}\u00a0entrée{(count > 1 ? "s" : "")}", count == 1 ? "1 entry" : $"{number} entries");
    }
}
