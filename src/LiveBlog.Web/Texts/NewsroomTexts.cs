using System.Globalization;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;

namespace LiveBlog.Web.Texts;

/// <summary>Every text of the newsroom's pages, in the member's language. Texts with <c>{0}</c> are filled in by a script.</summary>
public sealed class NewsroomTexts(Language language)
{
    /// <summary>The language spoken.</summary>
    public Language Language => language;

    // The bar

    public string Newsroom => language.Say("Rédaction", "Newsroom");

    public string SkipToContent => language.Say("Aller au contenu", "Skip to content");

    public string ThisBlog => language.Say("Ce direct", "This blog");

    public string DeskLink => language.Say("Pupitre", "Desk");

    public string ReaderPage => language.Say("Page des lecteurs", "Readers’ page");

    public string Actors => language.Say("Acteurs", "Actors");

    public string Events => language.Say("Événements", "Events");

    public string Import => language.Say("Import", "Import");

    public string Settings => language.Say("Réglages", "Settings");

    public string Account => language.Say("Mon compte", "My account");

    public string People => language.Say("Membres et rôles", "Members and roles");

    public string SignOut => language.Say("Se déconnecter", "Sign out");

    /// <summary>How a time of day is written: <c>HH</c> and <c>H</c> stand for the hour, with two digits or as few as it has, <c>mm</c> for the minute.</summary>
    public string ClockPattern => language.Say("H\u00a0h\u00a0mm", "HH:mm");

    public string ClockOf(string city) => language.Say($"Heure de {city}, celle de ce direct", $"Time in {city}, the clock of this blog");

    public string State(BlogState state) => state switch
    {
        BlogState.Live => language.Say("En direct", "Live"),
        BlogState.Upcoming => language.Say("À venir", "To come"),
        BlogState.Ended => language.Say("Terminé", "Ended"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state of a blog."),
    };

    public string Role(Role role) => role switch
    {
        Application.Model.Role.Contributor => language.Say("contribution", "contributor"),
        Application.Model.Role.Reporter => language.Say("reportage", "reporter"),
        Application.Model.Role.Editor => language.Say("édition", "editor"),
        Application.Model.Role.Administrator => language.Say("administration", "administrator"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
    };

    // My blogs

    public string MyBlogs => language.Say("Vos directs", "Your live blogs");

    public string OpenBlog => language.Say("Ouvrir un direct", "Open a live blog");

    public string NoBlogsTitle => language.Say("Aucun direct ne vous est encore confié", "No live blog has been given to you yet");

    public string NoBlogs => language.Say(
        "Ici paraîtront les directs où vous avez un rôle\u00a0: écrire des brouillons, publier, corriger. Une personne de l’administration vous en donne un dans les réglages d’un direct.",
        "The live blogs on which you have a role will stand here: writing drafts, publishing, correcting. An administrator gives you one in the settings of a blog.");

    public string NoBlogsButMayOpen => language.Say(
        "Un direct est une page que la rédaction complète pendant qu’il se passe quelque chose. Ouvrez le premier\u00a0: un titre et une adresse suffisent, tout se change ensuite.",
        "A live blog is a page that the newsroom keeps adding to while something happens. Open the first: a title and an address will do, everything can be changed later.");

    public string MayDo(Role role) => role switch
    {
        Application.Model.Role.Contributor => language.Say("Vous écrivez et soumettez", "You write and submit"),
        Application.Model.Role.Reporter => language.Say("Vous publiez, et corrigez ce que vous signez", "You publish, and correct what you sign"),
        Application.Model.Role.Editor => language.Say("Vous publiez et corrigez tout", "You publish and correct anything"),
        Application.Model.Role.Administrator => language.Say("Vous pouvez tout", "You may do everything"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
    };

    public string ToReview(int count) => language.Say($"{Number(count)} à relire", $"{Number(count)} to review");

    public string Drafts(int count) => Count(count, "brouillon", "brouillons", "draft", "drafts");

    public string Published(int count) => Count(count, "publiée", "publiées", "published", "published");

    public string LastEntry(string dayAndTime) => language.Say($"Dernière entrée\u00a0: {dayAndTime}", $"Last entry: {dayAndTime}");

    public string OpenedOn(string dayAndTime) => language.Say($"Ouvert\u00a0: {dayAndTime}", $"Opened: {dayAndTime}");

    public string StartsOn(string dayAndTime) => language.Say($"Commence\u00a0: {dayAndTime}", $"Starts: {dayAndTime}");

    public string EndedOn(string dayAndTime) => language.Say($"Terminé\u00a0: {dayAndTime}", $"Ended: {dayAndTime}");

    // The composer

    public string NewEntry => language.Say("Nouvelle entrée", "New entry");

    public string DraftTitle => language.Say("Brouillon", "Draft");

    public string Composer => language.Say("Écrire", "Write");

    public string Headline => language.Say("Titre", "Headline");

    public string Optional => language.Say("facultatif", "optional");

    public string Body => language.Say("Texte", "Text");

    public string MarkdownHelp => language.Say("Mise en forme\u00a0:", "Formatting:");

    public string Bold => language.Say("gras", "bold");

    public string Italic => language.Say("italique", "italic");

    public string Link => language.Say("lien", "link");

    public string Happened => language.Say("Cela s’est passé", "It happened");

    public string HappenedUnsaid => language.Say("sans date propre", "no time of its own");

    public string Precision(HappenedPrecision precision) => precision switch
    {
        HappenedPrecision.Minute => language.Say("à une heure précise", "at an exact time"),
        HappenedPrecision.DayPart => language.Say("à un moment du jour", "in a part of the day"),
        HappenedPrecision.Day => language.Say("un jour, sans heure", "on a day, time unknown"),
        _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, "Not a precision."),
    };

    public string Day => language.Say("Jour", "Day");

    public string TimeIn(string city) => language.Say($"Heure, à {city}", $"Time in {city}");

    public string PartOfDay => language.Say("Moment", "Part of the day");

    public string Part(DayPart part) => part switch
    {
        DayPart.Night => language.Say("nuit", "night"),
        DayPart.Morning => language.Say("matin", "morning"),
        DayPart.Midday => language.Say("mi-journée", "midday"),
        DayPart.Afternoon => language.Say("après-midi", "afternoon"),
        DayPart.Evening => language.Say("soir", "evening"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of the day."),
    };

    public string TwiceThatHour => language.Say("Cette heure a été vécue deux fois", "This hour was lived twice");

    public string FirstTime => language.Say("avant le changement d’heure", "before the clocks went back");

    public string SecondTime => language.Say("après", "after");

    public string DayMissing => language.Say("Donnez le jour, ou choisissez «\u00a0sans date propre\u00a0».", "Give the day, or choose “no time of its own”.");

    public string TimeMissing => language.Say("Donnez l’heure, ou choisissez une date moins précise.", "Give the time, or choose a less exact date.");

    public string PartMissing => language.Say("Choisissez un moment de la journée.", "Choose a part of the day.");

    public string WhichHour(TimeOnly time) => language.Say(
        $"Il a été {Clock(time)} deux fois ce jour-là\u00a0: dites laquelle.", $"It was {Clock(time)} twice that day: say which.");

    public string KindLabel => language.Say("Genre", "Kind");

    public string Kind(EntryKind kind) => kind switch
    {
        EntryKind.Update => language.Say("Actualité", "Update"),
        EntryKind.Background => language.Say("Contexte", "Background"),
        EntryKind.Analysis => language.Say("Analyse", "Analysis"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of entry."),
    };

    public string Emphasis => language.Say("Mise en avant", "Emphasis");

    public string KeyMoment => language.Say("Temps fort", "Key moment");

    public string PinIt => language.Say("Épingler", "Pin");

    public string SignedBy => language.Say("Signé", "Signed by");

    public string NobodySigns => language.Say("La rédaction", "The newsroom");

    public string Quotes => language.Say("Citations", "Quotes");

    public string QuotesHelp => language.Say(
        "Qui a dit quoi, quand et où\u00a0: les lecteurs retrouvent chaque citation à la page de son auteur.",
        "Who said what, when and where: readers find each quote on its speaker’s page.");

    public string QuoteTitle(int position) => language.Say($"Citation {Number(position)}", $"Quote {Number(position)}");

    public string QuoteNumbered => language.Say("Citation {0}", "Quote {0}");

    public string AddQuote => language.Say("Ajouter une citation", "Add a quote");

    public string RemoveQuote => language.Say("Enlever cette citation", "Remove this quote");

    public string QuoteRemoved => language.Say("Citation enlevée.", "Quote removed.");

    public string QuoteText => language.Say("Ses mots, sans guillemets", "The words, without quotation marks");

    public string Speaker => language.Say("Qui parle", "Who speaks");

    public string SpeakerHelp => language.Say("Un nom inconnu rejoint les acteurs du direct.", "A name not known yet joins the blog’s actors.");

    public string RoleThatDay => language.Say("Sa fonction ce jour-là", "Role that day");

    public string Verb => language.Say("Verbe", "Verb");

    public string VerbExample => language.Say("a déclaré", "said");

    public string Venue => language.Say("Lieu ou source", "Venue or source");

    public string SaidOn => language.Say("Dit le", "Said on");

    public string QuoteFormLabel => language.Say("Forme", "Form");

    public string Form(QuoteForm form) => form switch
    {
        QuoteForm.Direct => language.Say("Directe", "Direct"),
        QuoteForm.Indirect => language.Say("Rapportée", "Reported"),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Not a form of quote."),
    };

    public string AddActor => language.Say("Ajouter un acteur, par son nom", "Add an actor, by name");

    public string AddEvent => language.Say("Ajouter un événement, par son titre", "Add an event, by title");

    public string Add => language.Say("Ajouter", "Add");

    public string New => language.Say("nouveau", "new");

    public string ActorRole => language.Say("Fonction", "Role");

    public string ActorKindLabel => language.Say("Sorte", "Kind");

    public string Kind(ActorKind kind) => kind switch
    {
        ActorKind.Person => language.Say("Personne", "Person"),
        ActorKind.Organisation => language.Say("Organisation", "Organisation"),
        ActorKind.Place => language.Say("Lieu", "Place"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of actor."),
    };

    public string Kind(NewsEventKind kind) => kind is NewsEventKind.Other ? language.Say("Autre", "Other") : kind.Name(language);

    public string Publish => language.Say("Publier", "Publish");

    public string SaveDraft => language.Say("Garder en brouillon", "Save draft");

    public string SubmitForReview => language.Say("Proposer", "Submit");

    public string SeeAsReader => language.Say("Voir comme un lecteur", "See as reader");

    public string BlogEnded => language.Say(
        "Ce direct est terminé\u00a0: rouvrez-le dans ses réglages pour publier. Les corrections restent possibles.",
        "This blog has ended: reopen it in its settings to publish. Corrections stay possible.");

    public string WithoutScript => language.Say(
        "Sans JavaScript, ce qui est écrit n’est gardé qu’une fois envoyé\u00a0: gardez souvent en brouillon.",
        "Without JavaScript what is typed is kept only once sent: save drafts often.");

    // Wrong input

    public string NothingPublished(int count) => count == 1
        ? language.Say("Rien n’est publié\u00a0: une chose est à reprendre.", "Nothing is published: one thing needs attention.")
        : language.Say($"Rien n’est publié\u00a0: {Number(count)} choses sont à reprendre.", $"Nothing is published: {Number(count)} things need attention.");

    public string NotSaved(int count) => count == 1
        ? language.Say("Rien n’est enregistré\u00a0: une chose est à reprendre.", "Nothing is saved: one thing needs attention.")
        : language.Say($"Rien n’est enregistré\u00a0: {Number(count)} choses sont à reprendre.", $"Nothing is saved: {Number(count)} things need attention.");

    public string NotUnderstood(string value) => value.Length is 0 or > 60
        ? language.Say("Cette valeur n’est pas comprise\u00a0: choisissez-la de nouveau.", "This value is not understood: choose it again.")
        : language.Say($"«\u00a0{value}\u00a0» n’est pas compris ici\u00a0: corrigez.", $"“{value}” is not understood here: correct it.");

    public string DraftChanged => language.Say(
        "Ce brouillon a changé depuis que la page est affichée\u00a0: ouvrez-le et relisez-le avant de publier.",
        "This draft changed since the page was shown: open it and read it again before publishing.");

    public string SendAgain => language.Say(
        "La page était ouverte depuis trop longtemps pour être sûre de vous. Votre texte est là\u00a0: envoyez-le de nouveau.",
        "The page had been open too long to be sure it is you. Your text is here: send it again.");

    // What the scripts of the composer say

    public string KeptAt => language.Say("Gardé à {0} dans ce navigateur", "Kept at {0} in this browser");

    public string SavedAt => language.Say("Brouillon enregistré à {0}", "Draft saved at {0}");

    public string NothingToKeep => language.Say("Ce que vous écrivez est gardé ici à mesure", "What you type is kept here as you go");

    public string CannotKeep => language.Say(
        "Ce navigateur ne garde rien\u00a0: n’en fermez pas la page avant d’avoir envoyé.",
        "This browser keeps nothing: do not close the page before sending.");

    public string Sending => language.Say("Envoi…", "Sending…");

    public string Offline => language.Say("Hors ligne. Votre texte est gardé ici, rien n’est perdu.", "Offline. Your text is kept here, nothing is lost.");

    public string OnlineAgain => language.Say("De nouveau en ligne. Votre texte attend d’être envoyé.", "Online again. Your text is waiting to be sent.");

    public string NoAnswer => language.Say(
        "Le serveur ne répond pas. Votre texte est gardé\u00a0; réessayer ne publiera pas deux fois.",
        "The server does not answer. Your text is kept; trying again will not publish twice.");

    public string ServerFailed => language.Say(
        "Le serveur a eu un problème. Votre texte est gardé\u00a0; réessayer ne publiera pas deux fois.",
        "The server had a problem. Your text is kept; trying again will not publish twice.");

    public string SignedOut => language.Say(
        "Votre session a pris fin. Votre texte est gardé\u00a0: identifiez-vous dans l’autre onglet, puis réessayez.",
        "Your session has ended. Your text is kept: sign in in the other tab, then try again.");

    public string SignInAgain => language.Say("S’identifier", "Sign in");

    public string SomebodyElse => language.Say(
        "Une autre personne est maintenant connectée dans ce navigateur. Votre texte reste gardé pour vous.",
        "Somebody else is now signed in in this browser. Your text stays kept for you.");

    public string Refused => language.Say("Votre rôle ne permet plus cela. Votre texte est gardé.", "Your role no longer allows this. Your text is kept.");

    public string Gone => language.Say("Cette entrée n’est plus là. Votre texte est gardé.", "This entry is no longer there. Your text is kept.");

    public string TooManyRequests => language.Say(
        "Trop de demandes à la fois. Votre texte est gardé\u00a0: réessayez dans un instant.",
        "Too many requests at once. Your text is kept: try again in a moment.");

    public string Retry => language.Say("Réessayer", "Try again");

    public string UndoCount => language.Say("Publication dans {0} s", "Publishing in {0} s");

    public string TakeBack => language.Say("Reprendre", "Take back");

    public string PublishNow => language.Say("Publier tout de suite", "Publish now");

    public string TakenBack => language.Say("Reprise\u00a0: rien n’est publié.", "Taken back: nothing is published.");

    public string Recovered => language.Say("Texte retrouvé, gardé le {0}.", "Text recovered, kept on {0}.");

    public string RecoveredOther => language.Say("Un autre texte est gardé, de {0}.", "Another text is kept, from {0}.");

    public string StartAfresh => language.Say("Repartir de vide", "Start afresh");

    public string StartFromServer => language.Say("Revenir à la version enregistrée", "Back to the saved version");

    public string BringBack => language.Say("Le reprendre", "Bring it back");

    public string Preview => language.Say("Comme un lecteur", "As a reader sees it");

    public string ClosePreview => language.Say("Revenir au fil", "Back to the timeline");

    public string ClosePreviewPanel => language.Say("Fermer l’aperçu", "Close the preview");

    public string PreviewUnavailable => language.Say("L’aperçu n’a pas pu être fait.", "The preview could not be made.");

    // Keys

    public string Shortcuts => language.Say("Raccourcis", "Shortcuts");

    public string CtrlEnter => language.Say("Ctrl + Entrée", "Ctrl + Enter");

    public string EscapeKey => language.Say("Échap", "Esc");

    public string ShortcutsHelp => language.Say(
        "Échap quitte le champ\u00a0; une lettre fait alors le reste.",
        "Esc leaves the field; then one letter does the rest.");

    public string ShortcutsTimeline => language.Say("Dans le fil, ↑ et ↓ vont d’une entrée à l’autre.", "In the timeline, ↑ and ↓ go from entry to entry.");

    // The timeline

    public string Timeline => language.Say("Fil", "Timeline");

    public string ToReviewTitle => language.Say("À relire", "To review");

    public string SubmittedMine => language.Say("Proposés", "Submitted");

    public string DraftsTitle => language.Say("Brouillons", "Drafts");

    public string DiscardedTitle => language.Say("Jetés", "Discarded");

    public string PublishedTitle => language.Say("Publiées", "Published");

    public string UpToDate => language.Say("à jour", "up to date");

    public string Following(int count) => count == 0
        ? language.Say("Personne ne suit pour l’instant", "Nobody is following now")
        : Count(count, "lecteur suit", "lecteurs suivent", "reader is following", "readers are following");

    public string FollowersPeak(int count, string time) => language.Say($"Pic des 6 dernières heures\u00a0: {Number(count)} à {time}", $"Peak of the last 6 hours: {Number(count)} at {time}");

    public string NoFollowers => language.Say("La courbe commence avec les premiers lecteurs.", "The curve begins with the first readers.");

    public string ActFailed => language.Say("Cela n’a pas été fait\u00a0: le serveur ne répond pas. Réessayez.", "That was not done: the server does not answer. Try again.");

    public string ActGone => language.Say("Cette entrée n’est plus là.", "This entry is no longer there.");

    public string Late => language.Say("connexion perdue, nouvel essai…", "connection lost, trying again…");

    public string NoTimelineTitle => language.Say("Le fil est vide", "The timeline is empty");

    public string NoTimeline => language.Say(
        "Écrivez à gauche une première mise à jour et publiez-la\u00a0: elle prend ici sa place, et les lecteurs la voient aussitôt. Brouillons et propositions s’affichent au-dessus.",
        "Write a first update on the left and publish it: it takes its place here, and readers see it at once. Drafts and submissions stand above.");

    public string NoTimelineContributor => language.Say(
        "Écrivez à gauche et proposez\u00a0: votre texte attend ici qu’une personne qui publie le relise.",
        "Write on the left and submit: your text waits here for somebody who publishes to review it.");

    public string Older => language.Say("Plus anciennes", "Older");

    public string Newest => language.Say("Revenir aux dernières", "Back to the newest");

    public string EntryNumber(int number) => language.Say($"nº {Number(number)}", $"no. {Number(number)}");

    public string You => language.Say("vous", "you");

    public string QuoteCount(int count) => Count(count, "citation", "citations", "quote", "quotes");

    public string Untitled => language.Say("Sans titre", "Untitled");

    public string EmptyDraft => language.Say("Brouillon vide", "Empty draft");

    public string KeyBadge => language.Say("temps fort", "key");

    public string PinnedBadge => language.Say("épinglée", "pinned");

    public string CorrectedBadge(string time) => language.Say($"corrigée {time}", $"corrected {time}");

    public string WithdrawnBadge => language.Say("retirée", "withdrawn");

    public string ErasedBadge => language.Say("effacée", "erased");

    public string WithdrawnBecause(string dayAndTime, string reason) => language.Say($"Retirée {dayAndTime}\u00a0: {reason}", $"Withdrawn {dayAndTime}: {reason}");

    public string HappenedOn(string when) => language.Say($"faits\u00a0: {when}", $"happened: {when}");

    public string ActionsFor(string what) => language.Say($"Autres actions\u00a0: {what}", $"More actions: {what}");

    // Acts on an entry

    public string OpenDraft => language.Say("Ouvrir", "Open");

    public string Review => language.Say("Relire", "Review");

    public string HandBack => language.Say("Rendre", "Hand back");

    public string Discard => language.Say("Jeter", "Discard");

    public string Recover => language.Say("Reprendre", "Take back");

    public string Correct => language.Say("Corriger", "Correct");

    public string Pin => language.Say("Épingler", "Pin");

    public string Unpin => language.Say("Désépingler", "Unpin");

    public string MarkKey => language.Say("Temps fort", "Mark as key");

    public string UnmarkKey => language.Say("Plus un temps fort", "No longer key");

    public string History => language.Say("Historique", "History");

    public string Withdraw => language.Say("Retirer…", "Withdraw…");

    public string Restore => language.Say("Rétablir", "Restore");

    public string Erase => language.Say("Effacer…", "Erase…");

    public string SeeOnline => language.Say("Voir en ligne", "See online");

    public string Undo => language.Say("Annuler", "Undo");

    /// <summary>What was done, once it is done; null for a name that is none of ours.</summary>
    public string? Done(string? what, string? entry) => what switch
    {
        "published" => language.Say($"Publiée\u00a0: {entry}.", $"Published: {entry}."),
        "saved" => language.Say("Brouillon gardé.", "Draft saved."),
        "submitted" => language.Say("Proposé\u00a0: il attend une relecture.", "Submitted: it awaits review."),
        "handed-back" => language.Say("Rendu à son auteur.", "Handed back to its author."),
        "discarded" => language.Say($"Brouillon jeté\u00a0: {entry}.", $"Draft discarded: {entry}."),
        "recovered" => language.Say($"Brouillon repris\u00a0: {entry}.", $"Draft taken back: {entry}."),
        "pinned" => language.Say($"Épinglée\u00a0: {entry}.", $"Pinned: {entry}."),
        "unpinned" => language.Say($"Plus épinglée\u00a0: {entry}.", $"No longer pinned: {entry}."),
        "marked" => language.Say($"Temps fort\u00a0: {entry}.", $"Marked as key: {entry}."),
        "unmarked" => language.Say($"Plus un temps fort\u00a0: {entry}.", $"No longer key: {entry}."),
        "corrected" => language.Say($"Correction publiée\u00a0: {entry}.", $"Correction published: {entry}."),
        "fixed" => language.Say($"Changement publié sans mention\u00a0: {entry}.", $"Change published without a note: {entry}."),
        "withdrawn" => language.Say($"Retirée\u00a0: {entry}.", $"Withdrawn: {entry}."),
        "restored" => language.Say($"Rétablie\u00a0: {entry}.", $"Restored: {entry}."),
        "erased" => language.Say($"Texte effacé\u00a0: {entry}.", $"Text erased: {entry}."),
        _ => null,
    };

    // Correcting

    public string CorrectTitle(int number) => language.Say($"Corriger l’entrée nº {Number(number)}", $"Correct entry no. {Number(number)}");

    public string PublishedBy(string when, string byline) => language.Say($"Publiée {when} par {byline}", $"Published {when} by {byline}");

    public string BackToTimeline => language.Say("Revenir au fil", "Back to the timeline");

    public string AsReadersSeeIt => language.Say("Ce que lisent les lecteurs", "What readers see");

    public string AsTheyWillSeeIt => language.Say("Ce qu’ils liront", "What they will see");

    public string WhatChanges => language.Say("Ce qui change", "What changes");

    public string NothingChanges => language.Say("Le texte est encore le même.", "The text is still the same.");

    public string DifferenceCount(int removed, int added) => language.Say(
        $"{Words(removed)} en moins, {Words(added)} en plus", $"{Words(removed)} out, {Words(added)} in");

    public string SeeDifference => language.Say("Voir ce qui change", "See what changes");

    public string Removed => language.Say("retiré\u00a0:", "removed:");

    public string Added => language.Say("ajouté\u00a0:", "added:");

    public string TellReaders => language.Say("Le dire aux lecteurs\u00a0?", "Tell readers?");

    public string Correction => language.Say("Correction", "Correction");

    public string CorrectionHelp => language.Say(
        "Ils la voient, avec l’ancien texte et la raison.", "They see it, with the old wording and the reason.");

    public string SilentFix => language.Say("Sans mention", "Without a note");

    public string SilentFixHelp => language.Say(
        "Coquille, accent, ponctuation, acteurs ou événements\u00a0; jamais les mots d’une citation, la date des faits ou les signatures. L’ancien texte reste dans l’historique de la rédaction.",
        "Typing error, accent, punctuation, actors or events; never the words of a quote, the time of the facts or the bylines. The old wording stays in the newsroom’s history.");

    public string LargeFix(int words) => language.Say(
        $"Plus de {Number(words)} mots changent\u00a0: c’est une correction, à dire aux lecteurs.",
        $"More than {Number(words)} words change: this is a correction, to be told to readers.");

    public string Note => language.Say("Ce qui était faux, en une phrase", "What was wrong, in one sentence");

    public string PublishChange => language.Say("Publier le changement", "Publish the change");

    public string OtherDetails => language.Say("Date, genre, signature, citations, acteurs, événements", "Time, kind, byline, quotes, actors, events");

    // Somebody else saved meanwhile

    public string Somebody => language.Say("Quelqu’un", "Somebody");

    public string ConflictTitle(string who, string? when) => when is null
        ? language.Say($"{who} a modifié cette entrée entre-temps", $"{who} changed this entry meanwhile")
        : language.Say($"{who} a modifié cette entrée à {when}", $"{who} changed this entry at {when}");

    public string ConflictOwn(string when) => language.Say(
        $"Vous aviez déjà enregistré cette entrée à {when}", $"You had already saved this entry at {when}");

    public string ConflictMerged => language.Say(
        "Rien n’est perdu\u00a0: voici les deux textes, et une proposition qui garde les deux changements. Relisez-la, puis publiez.",
        "Nothing is lost: here are both texts, and a proposal that keeps both changes. Read it again, then publish.");

    public string ConflictClashes(int count) => count == 1
        ? language.Say(
            "Rien n’est perdu. Un passage a été changé des deux côtés\u00a0: la proposition y garde le vôtre, choisissez.",
            "Nothing is lost. One passage was changed on both sides: the proposal keeps yours there, choose.")
        : language.Say(
            $"Rien n’est perdu. {Number(count)} passages ont été changés des deux côtés\u00a0: la proposition y garde les vôtres, choisissez.",
            $"Nothing is lost. {Number(count)} passages were changed on both sides: the proposal keeps yours there, choose.");

    public string ConflictOtherFields => language.Say(
        "Citations, acteurs, date et signature sont les vôtres\u00a0; vérifiez-les plus bas.",
        "Quotes, actors, time and byline are yours; check them below.");

    public string Theirs => language.Say("Leur version", "Their version");

    public string TheirsOnline => language.Say("en ligne", "online");

    public string TheirsSaved => language.Say("enregistrée", "saved");

    public string Mine => language.Say("La vôtre", "Yours");

    public string MineNotSent => language.Say("pas encore enregistrée", "not saved yet");

    public string Proposal => language.Say("La proposition", "The proposal");

    public string UseMine => language.Say("Mettre mon texte", "Use my text");

    public string UseTheirs => language.Say("Mettre le leur", "Use theirs");

    public string SaveProposal => language.Say("Garder la proposition", "Save the proposal");

    public string NoLongerDraft => language.Say(
        "Cette entrée a été publiée entre-temps\u00a0: ce que vous aviez écrit est ci-dessous, comme correction.",
        "This entry was published meanwhile: what you had written is below, as a correction.");

    // History

    public string HistoryOf(string entry) => language.Say($"Historique\u00a0: {entry}", $"History: {entry}");

    public string HistorySummary(int count) => language.Say(
        $"{Count(count, "version", "versions", "version", "versions")}. Les lecteurs voient les corrections, pas les changements sans mention.",
        $"{Count(count, "version", "versions", "version", "versions")}. Readers see corrections, not changes without a note.");

    public string NoHistory => language.Say(
        "Un brouillon n’a pas d’historique\u00a0: il commence à la première publication.", "A draft has no history: it begins with the first publication.");

    public string Revision(RevisionKind kind) => kind switch
    {
        RevisionKind.Published => language.Say("Publication", "Published"),
        RevisionKind.Correction => language.Say("Correction", "Correction"),
        RevisionKind.Fix => language.Say("Sans mention", "Without a note"),
        RevisionKind.Annotation => language.Say("Citations", "Quotes"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of revision."),
    };

    public string SeenByReaders => language.Say("vue des lecteurs", "seen by readers");

    public string TheSystem => language.Say("le système", "the system");

    public string WordingErased => language.Say("Le texte de cette version a été effacé.", "The wording of this version was erased.");

    // Withdrawing and erasing

    public string WithdrawTitle(int number) => language.Say($"Retirer l’entrée nº {Number(number)}", $"Withdraw entry no. {Number(number)}");

    public string WithdrawExplained => language.Say(
        "Le texte quitte toutes les pages publiques dans la minute. À sa place, l’heure et la raison. La rédaction garde le texte et peut le rétablir.",
        "The text leaves every public page within a minute. In its place stand the time and the reason. The newsroom keeps the text and can restore it.");

    public string WithdrawReason => language.Say("Pourquoi, pour les lecteurs", "Why, for readers");

    public string WithdrawNow => language.Say("Retirer l’entrée", "Withdraw the entry");

    public string EraseTitle(int number) => language.Say($"Effacer le texte de l’entrée nº {Number(number)}", $"Erase the text of entry no. {Number(number)}");

    public string EraseDraftTitle => language.Say("Effacer le texte de ce brouillon", "Erase the text of this draft");

    public string EraseDraftExplained => language.Say(
        "Le texte disparaît pour toute la rédaction, et de la base de données. Cela ne se reprend pas. Les sauvegardes faites avant le contiennent encore.",
        "The text is gone for the whole newsroom, and from the database. This cannot be undone. Backups made before still hold it.");

    public string EraseExplained => language.Say(
        "Le texte disparaît aussi pour la rédaction\u00a0: versions anciennes, citations, recherche, base de données. Cela ne se reprend pas. La place de l’entrée et la date restent. Les sauvegardes faites avant le contiennent encore.",
        "The text is gone for the newsroom too: earlier versions, quotes, search, database. This cannot be undone. The entry’s place and date remain. Backups made before still hold it.");

    public string NamesStay => language.Say(
        "Restent dans le direct, avec leurs autres noms et leurs fonctions, même celles qu’on leur a données dans cette entrée. S’il faut qu’ils disparaissent aussi, modifiez-les ou supprimez-les ensuite\u00a0:",
        "These stay in the blog, with their other names and roles, also those they were given in this entry. If they must go too, change or remove them afterwards:");

    public string EraseReason => language.Say("Pourquoi, pour le dossier de la rédaction", "Why, for the newsroom’s record");

    public string EraseNow => language.Say("Effacer pour toujours", "Erase for good");

    public string ErasedBecause(string dayAndTime, string reason) => language.Say($"Effacé {dayAndTime}\u00a0: {reason}", $"Erased {dayAndTime}: {reason}");

    // When a page cannot be shown

    public string NotAllowedTitle => language.Say("Votre rôle ne permet pas cela", "Your role does not allow this");

    public string NotAllowed => language.Say(
        "Demandez à une personne qui édite ce direct, ou à l’administration de changer votre rôle.",
        "Ask somebody who edits this blog, or an administrator to change your role.");

    private string Words(int count) => Count(count, "mot", "mots", "word", "words");

    private string Clock(TimeOnly time) => language.Say(
        string.Create(CultureInfo.InvariantCulture, $"{time.Hour}\u00a0h\u00a0{time.Minute:00}"), time.ToString("HH:mm", CultureInfo.InvariantCulture));

    private string Count(int count, string frenchOne, string frenchMany, string englishOne, string englishMany) => language.Say(
        $"{Number(count)}\u00a0{(count < 2 ? frenchOne : frenchMany)}", $"{Number(count)} {(count == 1 ? englishOne : englishMany)}");

    private string Number(int count) =>
        count.ToString("N0", CultureInfo.InvariantCulture).Replace(',', language == Language.French ? '\u202f' : ',');
}
