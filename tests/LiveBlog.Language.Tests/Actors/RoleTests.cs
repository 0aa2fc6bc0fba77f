using LiveBlog.Linguistics;
using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Reading;
using Shouldly;
using Xunit;

namespace LiveBlog.Language.Tests.Actors;

/// <summary>What is a role beside a name in running text, and what only stands there.</summary>
public class RoleTests
{
    [Theory]
    [InlineData("Le préfet a toutefois prévenu Paul Petit du risque.", "Paul Petit", null)] // a participle behind an adverb
    [InlineData("La mesure dont est l'objet Paul Petit est levée.", "Paul Petit", null)] // a noun of things
    [InlineData("À l'époque Paul Petit gagnait.", "Paul Petit", null)] // a time
    [InlineData("Une liste est née, avec à sa tête Anne Petit.", "Anne Petit", null)] // *à la tête*
    [InlineData("La ministre de la Ville brille en la matière, Anne Petit aussi.", "Anne Petit", null)] // a verb that no lexicon holds behind the phrase
    [InlineData("Le patron des Bleus voit une partie de son aile glisser vers Anne Petit.", "Anne Petit", null)] // another clause, without a comma
    [InlineData("L'une des figures du mouvement, Paul Petit, est venue.", "Paul Petit", "une des figures du mouvement")] // one of several, before a comma
    [InlineData("Un des chercheurs du groupe, Paul Petit, précise ce point.", "Paul Petit", "Un des chercheurs du groupe")] // the same at the beginning
    [InlineData("« Oui », dit Paul Petit, une figure du mouvement.", "Paul Petit", "figure du mouvement")] // a figure of something
    [InlineData("Anne Petit, tête de liste du parti, est venue.", "Anne Petit", "tête de liste du parti")] // the head of a list
    [InlineData("Le nouveau premier ministre conservateur Paul Petit est venu.", "Paul Petit", "nouveau premier ministre conservateur")] // a camp that is an office too
    [InlineData("Pour l'avocat de la famille Durand, Me Paul Petit, rien ne change.", "Paul Petit", "avocat de la famille Durand")] // a family between
    [InlineData("Paul Petit, maire de Lens\nLe cliché a été commenté.", "Paul Petit", "maire de Lens")] // up to the end of the line
    [InlineData("« Monsieur Durand, sortez », lui a lancé Paul Petit. « Vite », a ajouté le président de séance.", "Paul Petit", "président de séance")] // who is named in the words said has no say
    [InlineData("Le ministre de l'Intérieur, très applaudi, Paul Petit, est venu.", "Paul Petit", null)] // what lies between is no part of a role
    [InlineData("Le discours du président de l'Union bretonne des industries (Ubin), Paul Petit, est clair.", "Paul Petit", "président de l'Union bretonne des industries (Ubin)")] // a short form in brackets at its end
    [InlineData("Dans le bureau du directeur\nPaul Petit est venu.", "Paul Petit", null)] // the line before
    [InlineData("Paul Petit, qui est maire de Lens, est venu.", "Paul Petit", "maire de Lens")] // a clause that says what somebody is
    [InlineData("Paul Petit est maire de Lens depuis 2014.", "Paul Petit", "maire de Lens depuis 2014")] // a sentence that does
    [InlineData("Paul Petit est prévenu.", "Paul Petit", null)] // what happens to somebody
    [InlineData("Le numéro deux du parti Paul Petit est venu.", "Paul Petit", "numéro deux du parti")] // a rank by number, without a comma
    [InlineData("Le chef du parti « Paul Petit a ses qualités », dit-on.", "Paul Petit", "chef du parti")] // a mark that opens between
    [InlineData("Face au républicain Paul Petit, elle perd.", "Paul Petit", "républicain")] // a camp where nothing else is told
    [InlineData("Le Premier ministre a souri. Luc Petit a ensuite salué la foule.", "Luc Petit", "Premier ministre")] // an office of two words in the sentence before
    [InlineData("Son bras droit Paul Petit est venu.", "Paul Petit", "bras droit")] // a role of two words
    [InlineData("Selon Anne Petit, une personnalité du parti, rien ne change.", "Anne Petit", "personnalité du parti")] // a personality
    [InlineData("Paul Petit est élu dimanche.", "Paul Petit", null)] // a participle that is a noun too, of being
    [InlineData("La française Anne Petit est venue.", "Anne Petit", null)] // where somebody comes from
    [InlineData("On a vu le chef du parti -- « Petit démission » -- et Paul Petit.", "Paul Petit", null)] // a dash before the mark
    [InlineData("« Oui », dit Paul Petit. Le président de la République a signé la loi.", "Paul Petit", null)] // who the head of state is, a text need not say
    [InlineData("Paul Petit est arrivé. L'homme a souri.", "Paul Petit", null)] // a man is no role
    [InlineData("« Oui », dit Anne Petit, secrétaire de la CGT Brest-Kervallen.", "Anne Petit", "secrétaire de la CGT Brest-Kervallen")] // a section behind its union's letters
    [InlineData("L'agence, dirigée par Anne Petit, alors responsable de la communication du candidat, a payé.", "Anne Petit", "responsable de la communication du candidat")]
    [InlineData("Une inquiétude partagée par le président de Samu-Urgences de Brest, le Dr Paul Durand, qui redoute le pire.", "Paul Durand", "président de Samu-Urgences de Brest")]
    [InlineData("Selon Paul Durand, son fils aimait la mer.", "Paul Durand", null)]
    [InlineData("Le cabinet du bourgmestre, Paul Durand, a commenté la situation.", "Paul Durand", "bourgmestre")]
    [InlineData("Le taux monte, selon le directeur local de l'agence de santé, Paul Durand.", "Paul Durand", "directeur local de l'agence de santé")]
    [InlineData("Le port est fermé, écrit Paul Durand, doctorant à l'université de Brest.", "Paul Durand", "doctorant à l'université de Brest")]
    [InlineData("Le port est fermé, a réaffirmé Anne Petit, initiatrice de la pétition.", "Anne Petit", "initiatrice de la pétition")]
    [InlineData("C'est ce qu'affirme la secrétaire d'État chargée de l'Égalité entre les hommes et les femmes, Anne Petit.", "Anne Petit", "secrétaire d'État chargée de l'Égalité entre les hommes et les femmes")]
    [InlineData("En présence de Liu He, vice-premier ministre et principal négociateur, la salle a applaudi.", "Liu He", "vice-premier ministre et principal négociateur")]
    [InlineData("Paul Durand a été élu, dimanche 18 mai, président du parti Les Marins.", "Paul Durand", "président du parti Les Marins")]
    [InlineData("Paul Durand, directeur du Center for European Policy, répond.", "Paul Durand", "directeur du Center for European Policy")]
    [InlineData("Paul Durand a expliqué que l'exécutif répondra. S'il assure que rien ne changera dans les mois et les années qui viennent, le porte-parole du gouvernement annonce une loi.", "Paul Durand", "porte-parole du gouvernement")]
    [InlineData("Paul Durand (connu sous le nom d'Elmo sur la Toile), hacker français, a signalé la faille.", "Paul Durand", "hacker français")]
    [InlineData("« Je suis là », dit Anne Petit, 61 ans. « Même ainsi, je discute beaucoup », poursuit l'infirmière.", "Anne Petit", "infirmière")]
    [InlineData("Paul Durand, figure médiatique et controversée du mouvement, est venu.", "Paul Durand", "figure médiatique et controversée du mouvement")]
    [InlineData("Paul Durand, cuistot dans une pizzeria, est venu.", "Paul Durand", "cuistot dans une pizzeria")]
    [InlineData("Paul Durand est intervenu à chaque moment. Du premier discours à l'absence de solutions en octobre, en passant par les beaux jours et le nouveau chemin, le président du conseil a parlé.", "Paul Durand", "président du conseil")]
    [InlineData("Paul Durand invoque la rue pour peser sur la banque\nLe président américain ne cesse de vanter son bilan devant les élus du port.", "Paul Durand", "président américain")]
    [InlineData("Hier soir, Paul Durand a réagi à la victoire de Jean Roux. « Les gens ont choisi », a écrit le président français.", "Paul Durand", "président français")]
    [InlineData("« Je crois que le président (Paul Durand) a donné sa réponse », dit Anne Petit.", "Paul Durand", "président")]
    [InlineData("Le ministre de la Justice a réagi lundi.\nPaul Durand est arrivé. Il dessine.", "Paul Durand", null)]
    [InlineData("Le procès en correctionnelle de l'ancien président du conseil général des Bouches-du-Rhône, Jean Roux, a démarré.", "Jean Roux", "ancien président du conseil général des Bouches-du-Rhône")]
    [InlineData("« Oui », a déclaré Anne Petit, une porte-parole de l'Organisation mondiale de la santé vendredi lors d'un point de presse.", "Anne Petit", "porte-parole de l'Organisation mondiale de la santé")]
    [InlineData("Chez Renard, dont Jean Roux reste le PDG, rien ne va.", "Jean Roux", "PDG")]
    [InlineData("Les salariés espèrent, comme Paul Durand, un sursis.", "Paul Durand", null)]
    [InlineData("« Oui », explique Paul Durand, le papa d'Alexis.", "Paul Durand", "papa d'Alexis")]
    [InlineData("Puis ce fut le retour d'un autre ancien président de la République, Paul Durand, à la suite des émeutes.", "Paul Durand", "ancien président de la République")]
    [InlineData("« Oui », confie au Figaro Paul Durand, directeur des études de l'institut d'études économiques Rexel.", "Paul Durand", "directeur des études de l'institut d'études économiques Rexel")]
    [InlineData("Il y a soixante ans, Paul Durand [dirigeant de premier plan du parti, ndlr] a témoigné.", "Paul Durand", "dirigeant de premier plan du parti")]
    [InlineData("D'autres figures du mouvement, l'autoentrepreneuse Priscillia Ludoky et Paul Durand, ont choisi une ville.", "Priscillia Ludoky", "autoentrepreneuse")]
    [InlineData("Des propos jugés durs par Paul Durand, qui a souhaité une enquête. Mais depuis lundi, le chauffeur routier semble être revenu dessus.", "Paul Durand", null)]
    [InlineData("Selon l'entrepreneuse, Léa Martin n'aurait pas dû rencontrer la ministre.", "Léa Martin", null)]
    [InlineData("« La ville a laissé faire. Paul Durand est un pompier fou, je l'accuse », dit Anne Petit.", "Paul Durand", null)]
    [InlineData("Hier, Paul Durand a annoncé des mesures. Durand est-il en train de changer ?\nLe président de l'Assemblée nationale l'a laissé entendre ce matin.", "Paul Durand", null)]
    [InlineData("Dans le cadre de ces entretiens, Paul Durand recevra aussi la presse.", "Paul Durand", null)]
    [InlineData("« Non », a ajouté la juge d'instruction Anne Petit.", "Anne Petit", "juge d'instruction")]
    [InlineData("« C'est grave », juge Anne Petit.", "Anne Petit", null)]
    [InlineData("« Oui », a déclaré l'avocat de l'accusée Me Paul Durand.", "Paul Durand", "avocat de l'accusée")]
    [InlineData("Parrain de la fête, Paul Durand viendra.", "Paul Durand", "Parrain de la fête")]
    public void A_role_is_told_from_what_only_stands_there(string text, string name, string? role) =>
        (Read(text).Single(actor => actor.Name == name).Role?.In(text)).ShouldBe(role);

    [Theory]
    [InlineData("Finance Minister Anna Berg spoke.", "Anna Berg", "Finance Minister")] // what a ministry looks after
    [InlineData("Inside a classroom\nAnna Berg spoke.", "Anna Berg", null)] // the line before
    [InlineData("Documentary maker Michael Berg was given access.", "Michael Berg", "Documentary maker")]
    [InlineData("Film star Liam Berg has held a party.", "Liam Berg", "Film star")]
    [InlineData("Former Olympic 100m champion Maurice Greening finished second.", "Maurice Greening", "Former Olympic 100m champion")]
    [InlineData("Next door to the poet’s childhood home, Sir Stanley Wellis, the Shakespearean scholar and honorary president of the Poets Trust, spoke.", "Stanley Wellis", "Shakespearean scholar and honorary president of the Poets Trust")]
    [InlineData("Edward Leighton, who is chairman of the accounts committee, warned everybody.", "Edward Leighton", "chairman of the accounts committee")]
    [InlineData("About 60 people attended, including IAAF chief Liam Dack and Namibian athlete Frank Fredrick, now a member of the board.", "Frank Fredrick", "Namibian athlete")]
    [InlineData("About 60 people attended, including IAAF chief Liam Dack and others.", "Liam Dack", "IAAF chief")]
    public void An_English_role_is_told(string text, string name, string? role) =>
        (NewsReader.Read(text, TextLanguage.English, new DateOnly(2026, 3, 2)).Actors.Single(actor => actor.Name == name).Role?.In(text)).ShouldBe(role);

    private static IReadOnlyList<ActorMention> Read(string text) => NewsReader.Read(text, TextLanguage.French, new DateOnly(2026, 3, 2)).Actors;
}
