using LiveBlog.Linguistics;
using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Reading;
using Shouldly;
using Xunit;

namespace LiveBlog.Language.Tests.Actors;

/// <summary>What a name that no lexicon holds is taken for, by what it is made of and what stands beside it.</summary>
public class NameKindTests
{
    [Theory]
    [InlineData("Selon la fédération des brasseurs, Brasfedra, les prix montent.", "Brasfedra", ActorType.Organisation)] // an apposition to a noun of body
    [InlineData("Les trois opérateurs que sont Velcom, SFR et Orange sont d'accord.", "Velcom", ActorType.Organisation)] // first in a list of bodies
    [InlineData("Le trafic reprendra jeudi, d'après Elvaris.", "Elvaris", ActorType.Organisation)] // a source with no person's sign
    [InlineData("Les salariés de Brasfedra ont débrayé.", "Brasfedra", ActorType.Organisation)] // those who work for it
    [InlineData("Les rebelles d'Hizb Nouran ont pris le village.", "Hizb Nouran", ActorType.Organisation)] // those who fight for it
    [InlineData("La directrice de KP France a démissionné.", "KP France", ActorType.Organisation)] // a country behind a firm
    [InlineData("Le match de l'US Corvanne est reporté.", "US Corvanne", ActorType.Organisation)] // a club's letters before a town
    [InlineData("Il l'a dit au micro d'Ici Corvanne.", "Ici Corvanne", ActorType.Organisation)] // a station before its region
    [InlineData("Elle était l'invitée de TV Lorient.", "TV Lorient", ActorType.Organisation)] // a channel before its town
    [InlineData("Les chauffeurs de la K2R font grève.", "K2R", ActorType.Organisation)] // letters and a digit
    [InlineData("Elle l'a confirmé à Hauteville-ANV.", "Hauteville-ANV", ActorType.Organisation)] // capitals behind a hyphen
    [InlineData("Les résultats, selon la « Gazette de Corvanne », sont bons.", "Gazette de Corvanne", ActorType.Organisation)] // a newspaper in marks
    [InlineData("Elle l'a confié au « Monde ».", "Monde", ActorType.Organisation)] // a newspaper whose article is contracted
    [InlineData("Le Parquet national a tranché.", "Parquet national", ActorType.Organisation)] // a seated body written large
    [InlineData("Un concert a lieu au théâtre couvert appelé Lumio Arena.", "Lumio Arena", ActorType.Place)] // a hall by its last word
    [InlineData("Les tirs ont touché la mosquée Sidi Rahal.", "Sidi Rahal", ActorType.Place)] // a building before
    [InlineData("Le convoi traversait l'Ouest Cameroun.", "Ouest Cameroun", ActorType.Place)] // a point of the compass before a country
    [InlineData("Il comparaît devant le tribunal correctionnel de Corvanne.", "Corvanne", ActorType.Place)] // a court's seat
    [InlineData("Il a traversé la Suisse en train.", "Suisse", ActorType.Place)] // a country that is a people's word too
    [InlineData("Ils siègent à la Communauté des pêcheurs d'Afrique de l'Ouest.", "Communauté des pêcheurs d'Afrique de l'Ouest", ActorType.Organisation)] // a known place ends it
    [InlineData("Marie-Josette a souri.", "Marie-Josette", ActorType.Person)] // two first names in one
    [InlineData("Un corps a été vu au bord de la Vauge.", "Vauge", ActorType.Place)] // a river by its bank
    [InlineData("La route est coupée entre Lens et Les Essards.", "Les Essards", ActorType.Place)] // a large article within the sentence
    [InlineData("Ce soir, Le Courrier du Sud salue la pièce.", "Le Courrier du Sud", ActorType.Organisation)] // a newspaper with its article
    [InlineData("La Communauté économique des rivages s'est réunie.", "Communauté économique des rivages", ActorType.Organisation)] // a community
    [InlineData("Le directeur du dépôt de Corvanne Marc Tellier est venu.", "Corvanne", ActorType.Place)] // a first name begins another name
    [InlineData("Le directeur du dépôt de Corvanne Marc Tellier est venu.", "Marc Tellier", ActorType.Person)] // and that name
    [InlineData("L'élue verte, Ilske de Brunn, est venue.", "Ilske de Brunn", ActorType.Person)] // a particle behind a role's comma
    [InlineData("On a vu Barnabé Kerfloc'h. La foule attend B. Kerfloc'h.", "Barnabé Kerfloc'h", ActorType.Person)] // an initial for the first name
    [InlineData("L'opposition demande la démission de Kerfloc'h.", "Kerfloc'h", ActorType.Person)] // a deed that only persons do
    [InlineData("« Je n'ai pas dormi », raconte Kerfloc'h.", "Kerfloc'h", ActorType.Person)] // a verb that bodies do not have
    [InlineData("L'Union européenne a annoncé une aide.", "Union européenne", ActorType.Organisation)] // and no newspaper
    [InlineData("Le président est revenu d'Argentine hier.", "Argentine", ActorType.Place)]
    [InlineData("La HAS a donné son accord.", "HAS", ActorType.Organisation)]
    [InlineData("Le laboratoire se trouve en Galilée.", "Galilée", ActorType.Place)]
    [InlineData("« C'est une erreur », explique Paul Durand, professeur, à EUwatcher.", "EUwatcher", ActorType.Organisation)]
    [InlineData("C'est le cas de l'organisation caritative St John Rescue, spécialisée dans les secours.", "St John Rescue", ActorType.Organisation)]
    [InlineData("Paul Durand est directeur du Center for European Policy, à Londres.", "Center for European Policy", ActorType.Organisation)]
    [InlineData("Un avis de la Commission nationale informatique et vie privée (Cnivp) est attendu.", "Commission nationale informatique et vie privée", ActorType.Organisation)]
    [InlineData("Trois régions, l'Émirie-Romane, la Campane et la Molinie, sont passées à l'orange.", "Molinie", ActorType.Place)]
    [InlineData("Plusieurs communes, notamment Kervalfin et Plouzamec, sont touchées.", "Plouzamec", ActorType.Place)]
    [InlineData("Le virologue l'a dit dans le quotidien romain Il Corrierino.", "Il Corrierino", ActorType.Organisation)]
    [InlineData("« Il y a la fille qui vient », se justifie Othmar, venu en voisin.", "Othmar", ActorType.Person)]
    [InlineData("Le sujet est « abordé en classe », explique sa camarade Sokhnia.", "Sokhnia", ActorType.Person)]
    [InlineData("L'Ordre des médecins craint une interruption.", "Ordre des médecins", ActorType.Organisation)]
    [InlineData("Une étude de l'Observatoire des non-recours aux droits et services (Odenoré) est parue. Odenoré a écrit.", "Observatoire des non-recours aux droits et services", ActorType.Organisation)]
    [InlineData("Le groupe Nestor Waters a fermé l'usine.", "Nestor Waters", ActorType.Organisation)]
    [InlineData("Le dossier de l'Assurance maladie est clos.", "Assurance maladie", ActorType.Organisation)]
    [InlineData("« On a peur », dit Virginie, 42 ans, conseillère.", "Virginie", ActorType.Person)]
    [InlineData("Passeront en rouge le Piémont (Turin), la Vénétie (Venise), le Frioule-Vénétie, le Trentine, les Pouilles.", "Trentine", ActorType.Place)]
    [InlineData("Quatre communes ont déjà été évacuées : Pézance, Trébolle et Villegaille.", "Trébolle", ActorType.Place)]
    [InlineData("« Cela suffit », a dit Mme von der Müllen.", "von der Müllen", ActorType.Person)]
    [InlineData("Florence, sa collègue, explique que rien ne change.", "Florence", ActorType.Person)]
    [InlineData("Florence, infirmière à domicile, est venue.", "Florence", ActorType.Person)]
    [InlineData("Florence, ville d'art, attend.", "Florence", ActorType.Place)]
    [InlineData("Le groupe pétrolier Total a parlé.", "Total", ActorType.Organisation)]
    [InlineData("Dans plusieurs villes, la XYZ a fermé ses guichets.", "XYZ", ActorType.Organisation)]
    [InlineData("À Lyon, l'ARX a fermé ses guichets.", "ARX", ActorType.Organisation)]
    [InlineData("Les marins se sont retrouvés place de la République.", "place de la République", ActorType.Place)]
    [InlineData("La porte de l'Étoile est fermée.", "porte de l'Étoile", ActorType.Place)]
    [InlineData("C'est calme du côté du syndicat de police Alliance.", "Alliance", ActorType.Organisation)]
    [InlineData("Le président de l'association de parents Paul Durand est là.", "Paul Durand", ActorType.Person)]
    [InlineData("Rendez-vous quai de la Liberté à midi.", "quai de la Liberté", ActorType.Place)]
    public void Names_that_no_lexicon_holds_have_the_type_that_their_setting_shows(string text, string name, ActorType type) =>
        Read(text).ShouldContain(actor => actor.Name == name && actor.Type == type);

    [Theory]
    [InlineData("The talks failed, Unitra said on Tuesday.", "Unitra", ActorType.Organisation)] // English gives a person's first name at first
    [InlineData("He wrote to the Dunmore Gazette.", "Dunmore Gazette", ActorType.Organisation)] // a newspaper by its last word
    [InlineData("The Danish Navy saved them.", "Danish Navy", ActorType.Organisation)] // a people before a body
    [InlineData("A report from Wildlife Canada was lost.", "Wildlife Canada", ActorType.Organisation)] // a country behind
    [InlineData("Staff at Westmoor hospital walked out.", "Westmoor hospital", ActorType.Organisation)] // the noun behind, written small
    [InlineData("He told al-Nahariya television so.", "al-Nahariya", ActorType.Organisation)] // a channel by the noun behind
    [InlineData("Dunmore County Fire Chief Ron Kelso spoke about the smoke on the hills this morning.", "Dunmore County", ActorType.Place)] // a county before a role
    [InlineData("Dunmore County Fire Chief Ron Kelso spoke about the smoke on the hills this morning.", "Ron Kelso", ActorType.Person)] // and who holds it
    [InlineData("A crane fell on the Blue Mosque.", "Blue Mosque", ActorType.Place)] // a building by its last word
    [InlineData("They live in South East Asia.", "South East Asia", ActorType.Place)] // points of the compass before a continent
    [InlineData("PORT DUNMORE, Ore. — A fire forced families out of their homes overnight.", "PORT DUNMORE", ActorType.Place)] // a dateline
    [InlineData("PORT DUNMORE, Ore. — A fire forced families out of their homes overnight.", "Ore", ActorType.Place)] // a state in short
    [InlineData("Western Marsh Electric said it would pay.", "Western Marsh Electric", ActorType.Organisation)] // a firm by its last word
    [InlineData("He wrote to the Northern Ireland Herald.", "Northern Ireland Herald", ActorType.Organisation)] // a known place begins it
    [InlineData("It is the view of U.S. President Anna Berg.", "U.S", ActorType.Place)] // letters with stops
    [InlineData("Anna Berg, the MP for Dunmore, spoke.", "Dunmore", ActorType.Place)] // the seat that a member stands for
    [InlineData("The race was close, and Kerber crossed the line first.", "Kerber", ActorType.Person)] // a surname before a verb of the past
    [InlineData("Mary Berg met John Smith in Exeter on Monday.", "John Smith", ActorType.Person)]
    [InlineData("Maurice Greening finished second. “I know that Maurice is a long way off,” said John Scott.", "Maurice Greening", ActorType.Person)]
    [InlineData("Hansson, the Commonwealth and European champion, has been injured.", "Hansson", ActorType.Person)]
    [InlineData("Perrinot, a professor at the university, says the movement is over.", "Perrinot", ActorType.Person)]
    [InlineData("Bervil resigned on Monday.", "Bervil", ActorType.Person)]
    [InlineData("ClearSight Economics said so too.", "ClearSight Economics", ActorType.Organisation)]
    [InlineData("Bogdan Berg won but McIlway is unfazed.", "McIlway", ActorType.Person)]
    public void English_names_have_the_type_that_their_setting_shows(string text, string name, ActorType type) =>
        Read(text, TextLanguage.English).ShouldContain(actor => actor.Name == name && actor.Type == type);

    [Theory]
    [InlineData("Il a acheté un PC d'occasion.")] // an article that makes a noun of the letters
    [InlineData("Le club joue en National 2 cette saison.")] // a division
    [InlineData("Le conseiller d'Etat a parlé.")] // the state within a role
    [InlineData("C'est la fin de l'Etat de droit.")] // an idea, no body
    [InlineData("La défense a plaidé.")] // a place's name written small
    [InlineData("Les TER et les PME attendent.")] // letters in the plural
    [InlineData("On cherche le boson de Kerr.")] // whom a thing is called after
    [InlineData("Les Peul et les Songhoï attendent.")] // a people that no lexicon holds
    [InlineData("Il a vu « Les Brumes tardives » deux fois.")] // a title with small words
    [InlineData("Le projet Hyperion avance.")] // a plan's name
    [InlineData("C'est un Etat-clé.")] // a small word behind a hyphen
    [InlineData("L'instruction en famille (IEF) recule.")]
    [InlineData("La fusion de la couverture maladie (CMU-C) et de l'aide au paiement (ACV) est là.")]
    [InlineData("Le virus est plus contagieux que le Sars-CoV-2 classique.")]
    [InlineData("Des maladies sexuellement transmissibles (MSX) sont là. Une thrombose veineuse profonde (TVX) aussi. Des TVX sont graves.")]
    [InlineData("Les menaces sont graves, souligne l'ASBL.")]
    [InlineData("Les électeurs de l'Etat voisin hésitent.")]
    [InlineData("Le navire Virginia reste au mouillage. L'équipage du paquebot Ulysse attend.")]
    [InlineData("La place de l'Homme dans la mer change.")]
    [InlineData("La mise en place du Plan avance.")]
    public void Words_of_no_actor_are_left_alone(string text) => Read(text).ShouldBeEmpty();

    [Theory]
    [InlineData("Members of Parliament asked the Prime Minister.", "Prime Minister")] // an office
    [InlineData("The rescued were Bangladeshis and Sri Lankans.", "Bangladeshis")] // a people in the plural
    [InlineData("Anna Berg, QC, spoke.", "QC")] // letters behind a name
    [InlineData("State Sen. Amy Berg, D-Dunmore, spoke.", "D-Dunmore")] // a party and seat
    [InlineData("Anna Berg, the Secretary of State, spoke.", "State")] // the state within a role
    [InlineData("\"I'm tired,\" she said.", "I'm")] // a pronoun and its verb
    [InlineData("The Danish National Sleep Study ended.", "National Sleep Study")] // a study
    [InlineData("He paid US$ 300 for it.", "US")] // a currency
    [InlineData("They fight Islamophobia.", "Islamophobia")] // what people think
    [InlineData("They wrote #StandWithAnna on walls.", "StandWithAnna")] // a hashtag
    [InlineData("It is Islam's holiest month before the Hajj.", "Hajj")] // a faith and a feast
    public void English_words_of_no_actor_are_left_alone(string text, string name) =>
        Read(text, TextLanguage.English).ShouldAllBe(actor => !actor.Name.EndsWith(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("« Oui », explique Anna Kovac la directrice du port de Corvanne. « Non. »", "Anna Kovac", "directrice du port de Corvanne")] // behind, without a comma
    [InlineData("« Oui », dit Anna Kovac, l'une des responsables du parti.", "Anna Kovac", "une des responsables du parti")] // one of several
    [InlineData("Anna Kovac, la dompteuse du cirque, a répondu.", "Anna Kovac", "dompteuse du cirque")] // a trade by its ending, with an article
    [InlineData("« Non », a prévenu Luc Ferrand.", "Luc Ferrand", null)] // a participle that is a noun too
    [InlineData("Selon la nouvelle directrice du dépôt de Corvanne Anna Kovac, « tout va bien ».", "Anna Kovac", "nouvelle directrice du dépôt de Corvanne")] // a town between
    [InlineData("La présidente sortante reconnaît sa défaite. Dans un discours, Anna Kovac a remercié les siens.", "Anna Kovac", "présidente sortante")] // the sentence before, and a circumstance
    [InlineData("« Oui », dit un jeune manifestant, Hassan Morel.", "Hassan Morel", "jeune manifestant")] // an indefinite article and a comma
    [InlineData("« Oui », dit Hassan, un autre manifestant.", "Hassan", "autre manifestant")] // a first name alone
    [InlineData("« Oui », a dit Luc Ferrand. Pour le coach corvannais, tout va bien.", "Luc Ferrand", "coach corvannais")] // a role of the next sentence behind *pour*
    [InlineData("La foule attend le retour du régime de Luc Ferrand.\nLe candidat du parti a réagi.", "Luc Ferrand", null)] // another's role
    public void The_role_is_found_where_it_is_stated(string text, string name, string? role) =>
        (Read(text).Single(actor => actor.Name == name).Role?.In(text)).ShouldBe(role);

    private static IReadOnlyList<ActorMention> Read(string text, TextLanguage language = TextLanguage.French) =>
        NewsReader.Read(text, language, new DateOnly(2026, 3, 2)).Actors;
}
