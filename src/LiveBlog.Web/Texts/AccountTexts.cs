using LiveBlog.Application.Model;

namespace LiveBlog.Web.Texts;

/// <summary>Every text of the pages of accounts and administration, in the member's language.</summary>
public sealed class AccountTexts(Language language)
{
    /// <summary>The language spoken.</summary>
    public Language Language => language;

    // Around the pages

    public string SkipToContent => language.Say("Aller au contenu", "Skip to content");

    public string Newsroom => language.Say("Rédaction", "Newsroom");

    public string MyAccount => language.Say("Mon compte", "My account");

    public string Members => language.Say("Membres et rôles", "Members and roles");

    public string SignOut => language.Say("Se déconnecter", "Sign out");

    public string LiveBlogs => language.Say("Tous les directs", "All live blogs");

    public string SomethingWrong => language.Say("À corriger", "To correct");

    public string Done(string? what) => what switch
    {
        "profile" => language.Say("Vos réglages sont enregistrés.", "Your settings are saved."),
        "password" => language.Say("Le nouveau mot de passe est en place. Votre session reste ouverte ici, et nulle part ailleurs.", "The new password is in place. You stay signed in here, and nowhere else."),
        "session" => language.Say("Cette session est terminée.", "That session is over."),
        "sessions" => language.Say("Toutes les autres sessions sont terminées.", "All other sessions are over."),
        "token" => language.Say("Ce jeton ne vaut plus rien.", "That token is worth nothing any more."),
        "factor-off" => language.Say("Le second facteur est désactivé.", "The second factor is off."),
        "signed-out" => language.Say("Votre session dans ce navigateur est fermée.", "You are signed out of this browser."),
        "reset" => language.Say("Le nouveau mot de passe est en place\u00a0: connectez-vous avec lui.", "The new password is in place: sign in with it."),
        "role" => language.Say("Les rôles sont enregistrés.", "The roles are saved."),
        "disabled" => language.Say("L’accès est fermé\u00a0: toutes ses sessions sont terminées.", "Access is closed: all sessions of this member are over."),
        "enabled" => language.Say("L’accès est rouvert.", "Access is open again."),
        "member-factor-off" => language.Say("Le second facteur de ce membre est désactivé, et ses sessions sont terminées.", "This member’s second factor is off, and the sessions are over."),
        _ => "",
    };

    // Signing in

    public string SignIn => language.Say("Se connecter", "Sign in");

    public string SignInName => language.Say("Identifiant", "Sign-in name");

    public string SignInIs => language.Say("Identifiant\u00a0:", "Sign-in name:");

    public string Password => language.Say("Mot de passe", "Password");

    public string SignInRefused => language.Say(
        "L’identifiant ou le mot de passe n’est pas le bon. Vérifiez-les et recommencez.",
        "The sign-in name or the password is not right. Check them and try again.");

    public string ForgotPassword => language.Say(
        "Mot de passe perdu\u00a0? Demandez un lien à une personne qui administre la rédaction.",
        "Password lost? Ask an administrator of the newsroom for a link.");

    public string TooManyTries(TimeSpan wait) => language.Say(
        $"Il y a eu trop d’essais. Réessayez dans {Minutes(wait)}.", $"There have been too many tries. Try again in {Minutes(wait)}.");

    public string Code => language.Say("Code à six chiffres", "Six-digit code");

    public string CodeTitle => language.Say("Votre code", "Your code");

    public string CodeHelp => language.Say(
        "Ouvrez votre application d’authentification et tapez le code qu’elle montre. Sans elle, tapez l’un de vos codes de secours.",
        "Open your authenticator and type the code that it shows. Without it, type one of your recovery codes.");

    public string CodeOrRecovery => language.Say("Code, ou code de secours", "Code, or recovery code");

    public string CodeRefused => language.Say(
        "Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant et tapez-le.",
        "This code is not right, or it has been used. Wait for the next one and type that.");

    public string Continue => language.Say("Continuer", "Continue");

    public string StartAgain => language.Say("Recommencer avec l’identifiant", "Start again with the sign-in name");

    public string SignOutQuestion => language.Say("Se déconnecter de ce navigateur\u00a0?", "Sign out of this browser?");

    // The account

    public string Profile => language.Say("Profil", "Profile");

    public string Name => language.Say("Nom", "Name");

    public string NameHelp => language.Say("Celui que voient vos collègues.", "The one your colleagues see.");

    public string Byline => language.Say("Signature", "Byline");

    public string BylineHelp => language.Say(
        "Le nom sous vos entrées, pour les lecteurs. Ce qui est déjà signé reste signé ainsi.",
        "The name under your entries, for readers. What is signed already stays signed as it is.");

    public string BylineOptional => language.Say("Le nom sous ses entrées\u00a0; le même que le nom si ce champ est vide.", "The name under the entries; the same as the name if left empty.");

    public string InterfaceLanguage => language.Say("Langue de la rédaction", "Language of the newsroom’s pages");

    public string NameOf(Language each) => each == Language.French ? "Français" : "English";

    public string UndoSeconds => language.Say("Délai pour se raviser", "Time to take back");

    public string UndoHelp => language.Say(
        "Secondes, de 0 à 60, pendant lesquelles une publication peut être reprise avant de partir.",
        "Seconds, 0 to 60, in which a publication can be taken back before it goes out.");

    public string Save => language.Say("Enregistrer", "Save");

    public string YourRoles => language.Say("Vos rôles", "Your roles");

    public string NoRoles => language.Say(
        "Vous n’avez encore aucun rôle. Une personne qui administre la rédaction peut vous en donner un.",
        "You have no role yet. An administrator of the newsroom can give you one.");

    public string WholeNewsroom => language.Say("Toute la rédaction", "The whole newsroom");

    public string Role(Role role) => role switch
    {
        Application.Model.Role.Contributor => language.Say("Contribution", "Contributor"),
        Application.Model.Role.Reporter => language.Say("Reportage", "Reporter"),
        Application.Model.Role.Editor => language.Say("Édition", "Editor"),
        Application.Model.Role.Administrator => language.Say("Administration", "Administrator"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
    };

    public string RoleHelp(Role role) => role switch
    {
        Application.Model.Role.Contributor => language.Say("écrit et soumet", "writes and submits"),
        Application.Model.Role.Reporter => language.Say("publie, corrige ce qu’il ou elle signe", "publishes, corrects own entries"),
        Application.Model.Role.Editor => language.Say("corrige tout, mène le direct", "corrects anything, runs the blog"),
        Application.Model.Role.Administrator => language.Say("ouvre des directs, gère les membres", "opens blogs, manages members"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
    };

    // Password

    public string ChangePassword => language.Say("Changer de mot de passe", "Change password");

    public string CurrentPassword => language.Say("Mot de passe actuel", "Current password");

    public string NewPassword => language.Say("Nouveau mot de passe", "New password");

    public string RepeatPassword => language.Say("Le même encore une fois", "The same once more");

    public string PasswordHelp => language.Say(
        "12 caractères ou plus. Plusieurs mots qui ne vont pas ensemble font l’affaire\u00a0; aucun signe n’est imposé.",
        "12 characters or more. Several words that do not belong together do well; no kind of character is imposed.");

    public string PasswordTooShort => language.Say("Le mot de passe a moins de 12 caractères\u00a0: allongez-le.", "The password has fewer than 12 characters: make it longer.");

    public string PasswordTooLong => language.Say("Le mot de passe a plus de 128 caractères\u00a0: raccourcissez-le.", "The password has more than 128 characters: shorten it.");

    public string PasswordTooCommon => language.Say(
        "Ce mot de passe est de ceux qu’on essaie en premier\u00a0: des mots courants, une suite de touches ou votre nom. Choisissez-en un autre.",
        "This password is among those that are tried first: common words, a row of keys, or your name. Choose another.");

    public string PasswordsDiffer => language.Say("Les deux mots de passe diffèrent\u00a0: tapez deux fois le même.", "The two passwords differ: type the same one twice.");

    public string PasswordWrong => language.Say("Ce n’est pas votre mot de passe actuel.", "This is not your current password.");

    public string OthersEnd => language.Say("Toutes vos autres sessions se terminent alors.", "All your other sessions end then.");

    // Second factor

    public string SecondFactor => language.Say("Second facteur", "Second factor");

    public string SecondFactorWhat => language.Say(
        "Un code de votre téléphone s’ajoute au mot de passe\u00a0: qui apprend ou devine celui-ci n’entre pas pour autant.",
        "A code from your phone comes on top of the password: whoever learns or guesses that does not get in with it.");

    public string SecondFactorOn => language.Say("Activé", "On");

    public string SecondFactorOff => language.Say("Désactivé", "Off");

    public string TurnOn => language.Say("Activer", "Turn on");

    public string TurnOff => language.Say("Désactiver", "Turn off");

    public string ScanStep => language.Say(
        "Scannez ce code avec votre application d’authentification, ou tapez-y la clé.",
        "Scan this code with your authenticator, or type the key there.");

    public string QrCode => language.Say("Code QR de la clé ci-contre", "QR code of the key beside it");

    public string Key => language.Say("Clé", "Key");

    public string OpenInApp => language.Say("Ouvrir dans une application de cet appareil", "Open in an application on this device");

    public string ConfirmStep => language.Say("Tapez le code qu’elle montre alors.", "Type the code that it then shows.");

    public string RecoveryCodes => language.Say("Codes de secours", "Recovery codes");

    public string RecoveryCodesNow => language.Say(
        "Le second facteur est activé. Gardez ces codes en lieu sûr, hors de ce téléphone\u00a0: chacun remplace une fois l’application. Ils ne seront plus montrés.",
        "The second factor is on. Keep these codes somewhere safe, away from the phone: each stands in for the authenticator once. They are not shown again.");

    public string RecoveryCodesRenewed => language.Say(
        "Voici vos nouveaux codes de secours\u00a0; les anciens ne valent plus rien. Ils ne seront plus montrés.",
        "These are your new recovery codes; the former ones are worth nothing now. They are not shown again.");

    public string RecoveryCodesLeft(int count) => count switch
    {
        0 => language.Say("Il ne vous reste aucun code de secours\u00a0: faites-en de nouveaux.", "You have no recovery code left: make new ones."),
        1 => language.Say("Il vous reste 1 code de secours.", "You have 1 recovery code left."),
        _ => language.Say($"Il vous reste {count} codes de secours.", $"You have {count} recovery codes left."),
    };

    public string RenewRecoveryCodes => language.Say("Faire de nouveaux codes de secours", "Make new recovery codes");

    public string KeptThem => language.Say("Je les ai gardés", "I have kept them");

    // Sessions

    public string Sessions => language.Say("Sessions", "Sessions");

    public string SessionsWhat => language.Say(
        "Les navigateurs où votre session est ouverte. Une session prend fin après 14 jours, ou après trois jours sans rien faire.",
        "The browsers in which you are signed in. A session ends after 14 days, or after three days of doing nothing.");

    public string ThisBrowser => language.Say("ce navigateur", "this browser");

    public string SessionOpened(string ago, string address) => language.Say($"Ouverte {ago} depuis {address}", $"Opened {ago} from {address}");

    public string SessionSeen(string ago) => language.Say($"utilisée {ago}", $"used {ago}");

    public string EndSession => language.Say("Terminer", "End");

    public string EndOtherSessions => language.Say("Terminer toutes les autres", "End all others");

    public string OnlySession => language.Say("Aucune session n’est ouverte ailleurs.", "You are signed in nowhere else.");

    public string BrowserOn(string browser, string system) => language.Say($"{browser} sous {system}", $"{browser} on {system}");

    public string UnknownBrowser => language.Say("Navigateur inconnu", "Unknown browser");

    // Access tokens

    public string AccessTokens => language.Say("Jetons d’accès", "Access tokens");

    public string AccessTokensWhat => language.Say(
        "Un programme qui montre un de vos jetons publie en votre nom, là où vous le pouvez. Vous le révoquez quand vous voulez\u00a0; un nouveau mot de passe les révoque tous.",
        "A program that shows one of your tokens publishes in your name, where you may. Revoke it whenever you like; a new password revokes them all.");

    public string TokenName => language.Say("Nom", "Name");

    public string TokenNameHelp => language.Say("Celui du programme qui s’en servira.", "That of the program that will use it.");

    public string MakeToken => language.Say("Faire un jeton", "Make a token");

    public string NewToken => language.Say("Votre nouveau jeton", "Your new token");

    public string NewTokenOnce => language.Say(
        "Copiez-le maintenant dans la configuration du programme\u00a0: il ne sera plus montré.", "Copy it into the program’s configuration now: it is not shown again.");

    public string KeptIt => language.Say("Je l’ai copié", "I have copied it");

    public string TokenMade(string ago) => language.Say($"Fait {ago}", $"Made {ago}");

    public string TokenUsed(string ago) => language.Say($"utilisé {ago}", $"used {ago}");

    public string TokenUnused => language.Say("jamais utilisé", "never used");

    public string RevokeToken => language.Say("Révoquer", "Revoke");

    public string NoTokens => language.Say("Vous n’avez aucun jeton.", "You have no token.");

    // One-time links

    public string Welcome(string name) => language.Say($"Bienvenue, {name}", $"Welcome, {name}");

    public string InvitationWhat(string signInName) => language.Say(
        $"Choisissez votre mot de passe. Vous vous connecterez avec l’identifiant {signInName}.",
        $"Choose your password. You will sign in as {signInName}.");

    public string ResetTitle => language.Say("Un nouveau mot de passe", "A new password");

    public string ResetWhat(string signInName) => language.Say(
        $"Pour l’identifiant {signInName}. Toutes les sessions ouvertes avec l’ancien se terminent.",
        $"For the sign-in name {signInName}. All sessions opened with the former one end.");

    public string LinkGone => language.Say(
        "Ce lien a déjà servi, a expiré ou a été remplacé par un plus récent. Demandez-en un nouveau à une personne qui administre la rédaction.",
        "This link has been used, has run out, or a newer one has taken its place. Ask an administrator of the newsroom for a new one.");

    public string SetUpGone => language.Say(
        "Ce lien a déjà servi ou a expiré. Redémarrez LiveBlog\u00a0: s’il en faut un, il en affiche un nouveau.",
        "This link has been used or has run out. Restart LiveBlog: it prints a new one if one is needed.");

    public string LinkGoneTitle => language.Say("Ce lien ne vaut plus rien", "This link is worth nothing any more");

    public string SetUpTitle => language.Say("Ouvrir la rédaction", "The first administrator");

    public string SetUpWhat => language.Say(
        "Personne n’administre encore cette rédaction. La personne que vous décrivez ici pourra ouvrir des directs et inviter les autres.",
        "Nobody administers this newsroom yet. The person you describe here can open live blogs and invite the others.");

    public string SetUpDo => language.Say("Ouvrir la rédaction", "Open the newsroom");

    // Members

    public string Invite => language.Say("Inviter quelqu’un", "Invite somebody");

    public string MemberCount(int count) => count == 1 ? language.Say("1 membre", "1 member") : language.Say($"{count} membres", $"{count} members");

    public string Disabled => language.Say("accès fermé", "access closed");

    public string Invited => language.Say("invitation en attente", "invitation pending");

    public string NoAccount => language.Say("ne se connecte pas", "does not sign in");

    public string LastSeen(string ago) => language.Say($"dernière activité {ago}", $"seen {ago}");

    public string NoRole => language.Say("aucun rôle", "no role");

    public string RoleOn(Role role, string? blog) => blog is null
        ? language.Say($"{Role(role)}, toute la rédaction", $"{Role(role)}, whole newsroom")
        : language.Say($"{Role(role)}, «\u00a0{blog}\u00a0»", $"{Role(role)}, “{blog}”");

    public string InviteWhat => language.Say(
        "LiveBlog n’envoie pas de courrier\u00a0: vous recevez un lien à remettre vous-même à cette personne, qui choisit alors son mot de passe.",
        "LiveBlog sends no mail: you get a link to hand to this person yourself, who then chooses a password.");

    public string SignInNameHelp => language.Say(
        "Un nom court ou une adresse électronique, 3 à 100 caractères sans espace.",
        "A short name or an e-mail address, 3 to 100 characters without a space.");

    public string TheRole => language.Say("Rôle", "Role");

    public string Where => language.Say("Où", "Where");

    public string MakeInvitation => language.Say("Faire l’invitation", "Make the invitation");

    public string LinkFor(string name) => language.Say($"Lien pour {name}", $"Link for {name}");

    public string LinkHelp(LinkPurpose purpose) => purpose is LinkPurpose.Invitation
        ? language.Say("Remettez-le par une voie sûre. Il ne sert qu’une fois, pendant sept jours, et ne sera plus montré.", "Hand it over by a safe way. It works once, within seven days, and is not shown again.")
        : language.Say("Remettez-le par une voie sûre. Il ne sert qu’une fois, pendant un jour, et ne sera plus montré.", "Hand it over by a safe way. It works once, within one day, and is not shown again.");

    public string Copy => language.Say("Copier", "Copy");

    public string Copied => language.Say("Copié", "Copied");

    public string Roles => language.Say("Rôles", "Roles");

    public string GiveRole => language.Say("Donner ce rôle", "Give this role");

    public string TakeRoleBack => language.Say("Retirer", "Take back");

    public string GiveRoleHelp => language.Say("Un rôle déjà donné au même endroit est remplacé.", "A role given in the same place before is replaced.");

    public string Access => language.Say("Accès", "Access");

    public string NewInvitation => language.Say("Nouveau lien d’invitation", "New invitation link");

    public string NewResetLink => language.Say("Lien pour changer de mot de passe", "Link to change the password");

    public string NewLinkHelp => language.Say("Les liens précédents ne valent alors plus rien.", "Former links are then worth nothing.");

    public string LinkUntil(string when) => language.Say($"Un lien est en attente\u00a0; il expire {when}.", $"A link is pending; it runs out {when}.");

    public string RemoveFactor => language.Say("Désactiver son second facteur", "Turn this member’s second factor off");

    public string RemoveFactorHelp => language.Say(
        "Pour qui a perdu son téléphone et ses codes de secours. Assurez-vous que c’est bien cette personne qui le demande.",
        "For somebody who has lost both phone and recovery codes. Make sure that it is this person who asks.");

    public string Disable => language.Say("Fermer l’accès", "Close access");

    public string DisableHelp => language.Say(
        "Ses sessions se terminent aussitôt. Ce qui est signé de son nom reste en place\u00a0; l’accès peut être rouvert.",
        "All sessions end at once. What this member signed stays in place; access can be opened again.");

    public string Enable => language.Say("Rouvrir l’accès", "Open access again");

    public string Joined(string ago) => language.Say($"arrivée {ago}", $"joined {ago}");

    // Times

    /// <summary>How long ago, roughly: nobody here needs the minute of last week.</summary>
    public string Ago(TimeSpan span) => span switch
    {
        { TotalMinutes: < 10 } => language.Say("à l’instant", "just now"),
        { TotalMinutes: < 60 } => language.Say($"il y a {(int)span.TotalMinutes} minutes", $"{(int)span.TotalMinutes} minutes ago"),
        { TotalHours: < 2 } => language.Say("il y a une heure", "an hour ago"),
        { TotalHours: < 24 } => language.Say($"il y a {(int)span.TotalHours} heures", $"{(int)span.TotalHours} hours ago"),
        { TotalDays: < 2 } => language.Say("hier", "yesterday"),
        { TotalDays: < 60 } => language.Say($"il y a {(int)span.TotalDays} jours", $"{(int)span.TotalDays} days ago"),
        { TotalDays: < 730 } => language.Say($"il y a {(int)(span.TotalDays / 30.4)} mois", $"{(int)(span.TotalDays / 30.4)} months ago"),
        _ => language.Say($"il y a {(int)(span.TotalDays / 365.25)} ans", $"{(int)(span.TotalDays / 365.25)} years ago"),
    };

    /// <summary>How soon, roughly.</summary>
    public string In(TimeSpan span) => span switch
    {
        { TotalHours: < 2 } => language.Say("dans moins de deux heures", "in less than two hours"),
        { TotalHours: < 36 } => language.Say($"dans {Math.Round(span.TotalHours)} heures", $"in {Math.Round(span.TotalHours)} hours"),
        _ => language.Say($"dans {Math.Round(span.TotalDays)} jours", $"in {Math.Round(span.TotalDays)} days"),
    };

    private string Minutes(TimeSpan wait) => (int)Math.Ceiling(wait.TotalMinutes) is > 1 and var minutes
        ? language.Say($"{minutes} minutes", $"{minutes} minutes")
        : language.Say("une minute", "a minute");
}
