using LiveBlog.Linguistics;
using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Reading;
using Shouldly;
using Xunit;

namespace LiveBlog.Language.Tests.Actors;

public class ActorReaderTests
{
    [Theory]
    [InlineData("Hier, Marie Dubreuil a visité le chantier.", "Marie Dubreuil", ActorType.Person)] // a first name
    [InlineData("Il a rencontré M. Kerbrat à la gare.", "Kerbrat", ActorType.Person)] // a title
    [InlineData("On attend Dominique de Vaugelas.", "Dominique de Vaugelas", ActorType.Person)] // a particle
    [InlineData("On attend Karim al-Hariri.", "Karim al-Hariri", ActorType.Person)] // an Arabic article
    [InlineData("On attend Youssef ben Amar.", "Youssef ben Amar", ActorType.Person)] // a patronymic
    [InlineData("On attend Paul W. Hartman.", "Paul W. Hartman", ActorType.Person)] // an initial
    [InlineData("On attend Hélène Sorel d'Estienne.", "Hélène Sorel d'Estienne", ActorType.Person)] // an elided particle
    [InlineData("Le chancelier Brandmüller a répondu.", "Brandmüller", ActorType.Person)] // a role alone shows a person
    [InlineData("Le convoi est arrivé à N'Djamena.", "N'Djamena", ActorType.Place)] // an apostrophe inside
    [InlineData("Le feu a gagné la ville de Corvanne.", "Corvanne", ActorType.Place)] // the noun before
    [InlineData("Deux blessés ont été soignés à Corvanne.", "Corvanne", ActorType.Place)] // the preposition before
    [InlineData("Il vit à Montreval-sur-Aigue.", "Montreval-sur-Aigue", ActorType.Place)] // the form
    [InlineData("Les secours viennent d'Afrique du Sud.", "Afrique du Sud", ActorType.Place)] // more words than one
    [InlineData("L'Ecosse a voté.", "Ecosse", ActorType.Place)] // no accent on a capital
    [InlineData("Le groupe Delmas recrute.", "Delmas", ActorType.Organisation)] // the noun before
    [InlineData("L'enquête de la Fédération française de pelote commence.", "Fédération française de pelote", ActorType.Organisation)] // a head and what depends on it
    [InlineData("Il a été reçu au ministère de l'Intérieur.", "ministère de l'Intérieur", ActorType.Organisation)] // a small head
    [InlineData("Selon l'Élysée, rien ne change.", "Élysée", ActorType.Organisation)] // a seat for who sits there
    [InlineData("L'Oréal ouvre une usine.", "L'Oréal", ActorType.Organisation)] // an article that is part of the name
    [InlineData("Le syndicat UXT appelle à la grève.", "UXT", ActorType.Organisation)] // capitals
    [InlineData("Le tribunal judiciaire de Corvanne a tranché.", "tribunal judiciaire de Corvanne", ActorType.Organisation)] // a small body and its seat
    [InlineData("Il a saisi la cour d'appel de Lyon.", "cour d'appel de Lyon", ActorType.Organisation)] // a body that needs a complement
    [InlineData("Elle enseigne à l'université de Nantes.", "université de Nantes", ActorType.Organisation)] // the seat is a known place
    [InlineData("Il est soigné à l'hôpital Dubreuil.", "hôpital Dubreuil", ActorType.Organisation)] // the name it bears, with no tie
    [InlineData("Le ministère de la Transition écologique hésite.", "ministère de la Transition écologique", ActorType.Organisation)] // an adjective behind the large word
    [InlineData("L'avis de la Commission de surveillance de l'énergie est attendu.", "Commission de surveillance de l'énergie", ActorType.Organisation)] // an elided article before a portfolio
    [InlineData("L'Agence régionale de santé alerte.", "Agence régionale de santé", ActorType.Organisation)] // a portfolio written small
    [InlineData("Le CHU de Toulouse recrute.", "CHU de Toulouse", ActorType.Organisation)] // a head in capitals
    [InlineData("Le XV de France a gagné.", "XV de France", ActorType.Organisation)] // a team
    [InlineData("On parle des Républicains.", "Républicains", ActorType.Organisation)] // a party by a plural
    [InlineData("Le groupe chinois Wantai Motors investit.", "Wantai Motors", ActorType.Organisation)] // an adjective between
    [InlineData("La papeterie Veldor ferme.", "Veldor", ActorType.Organisation)] // a works by its ending
    [InlineData("Le bailleur a vendu à BatiNord.", "BatiNord", ActorType.Organisation)] // a capital inside
    [InlineData("Un feu a pris à Roubaix (Nord).", "Nord", ActorType.Place)] // in brackets behind a place
    [InlineData("On attend Anne Kovac (UDX).", "UDX", ActorType.Organisation)] // in brackets behind a person
    [InlineData("Une bombe a touché un hôpital de Lens.", "Lens", ActorType.Place)] // one of several has no name
    [InlineData("Le Dr Marc Tellier est venu.", "Marc Tellier", ActorType.Person)] // a title behind an article that begins the sentence
    public void Names_and_their_types_are_found(string text, string name, ActorType type) =>
        Read(text).ShouldContain(actor => actor.Name == name && actor.Type == type);

    [Theory]
    [InlineData("Officials met in Nairobi.", "Nairobi", ActorType.Place)]
    [InlineData("The Department of Justice declined to comment.", "Department of Justice", ActorType.Organisation)]
    [InlineData("They praised Alice Penhaligon.", "Alice Penhaligon", ActorType.Person)]
    [InlineData("It is up to the BBC's editors.", "BBC", ActorType.Organisation)] // a genitive
    [InlineData("The US Geological Survey measured it.", "US Geological Survey", ActorType.Organisation)] // a place begins it
    [InlineData("The Department for Farming, Fishing and Food paid.", "Department for Farming, Fishing and Food", ActorType.Organisation)] // a list within
    [InlineData("The Food and Fuel Authority paid.", "Food and Fuel Authority", ActorType.Organisation)] // *and* within
    [InlineData("Health Minister Anna Berg spoke.", "Anna Berg", ActorType.Person)] // the role in front is no part
    public void English_names_are_found(string text, string name, ActorType type) =>
        Read(text, TextLanguage.English).ShouldContain(actor => actor.Name == name && actor.Type == type);

    [Theory]
    [InlineData("Hier, les autorités ont réagi. Selon elles, tout va bien.")] // beginnings of sentences
    [InlineData("Le gouvernement israélien et les Français attendent lundi.")] // peoples, adjectives, days
    [InlineData("LE PONT RESTE FERMÉ JUSQU'À NOUVEL ORDRE")] // capitals throughout
    [InlineData("Il a vu le film « La Grande Traversée » deux fois.")] // a title of a work
    [InlineData("Le Covid recule avant Noël.")] // large, but nobody
    [InlineData("Elle a reçu le prix Hartmann.")] // a prize
    [InlineData("Le ministre de la Transition écologique et de la Cohésion des territoires a parlé.")] // two portfolios
    [InlineData("Celui-ci a refusé.")] // a pronoun with a hyphen
    [InlineData("La ministre de la Santé a parlé.")] // a portfolio
    [InlineData("Le train Paris-Nantes est en retard.")] // a line
    public void Capitals_that_name_nobody_are_left_alone(string text) => Read(text).ShouldBeEmpty();

    [Theory]
    [InlineData("« Oui », a dit le porte-parole du Conseil de la pêche, Jean Morel.", "Jean Morel", "porte-parole du Conseil de la pêche")] // before, with a comma
    [InlineData("Le Premier ministre norvégien Lars Holm a répondu.", "Lars Holm", "Premier ministre norvégien")] // before, without
    [InlineData("Le patron de la CGT Paul Sarrazin a répondu.", "Paul Sarrazin", "patron de la CGT")] // a body between
    [InlineData("Anna Kovac, présidente de la Ligue des rameurs, a répondu.", "Anna Kovac", "présidente de la Ligue des rameurs")] // behind
    [InlineData("Luc Ferrand, maire (PS) de Lens, a répondu.", "Luc Ferrand", "maire (PS) de Lens")] // a party within
    [InlineData("L'ancien ministre de la Défense, Marc Tellier, a répondu.", "Marc Tellier", "ancien ministre de la Défense")] // an adjective before the noun
    [InlineData("Le secrétaire général du syndicat, Luc Ferrand, a répondu.", "Luc Ferrand", "secrétaire général du syndicat")] // an adjective that is a noun too
    [InlineData("L'avocat de l'ancien maire Luc Ferrand a répondu.", "Luc Ferrand", "ancien maire")] // the nearer of two without a comma
    [InlineData("Luc Ferrand, maire de Lens, Anna Kovac et d'autres sont venus.", "Anna Kovac", null)] // the role of the one before
    [InlineData("L'expert psychiatre Luc Ferrand a répondu.", "Luc Ferrand", "expert psychiatre")] // two nouns
    [InlineData("Sa consœur Anna Kovac a répondu.", "Anna Kovac", "consœur")] // a possessive
    [InlineData("L'affûteur Luc Ferrand a répondu.", "Luc Ferrand", "affûteur")] // a trade that no lexicon holds
    [InlineData("Ce matin Luc Ferrand a répondu.", "Luc Ferrand", null)] // a stretch of time
    [InlineData("Le maire (Les Verts) Luc Ferrand a répondu.", "Luc Ferrand", "maire (Les Verts)")] // brackets between
    [InlineData("Luc Ferrand, 43 ans, éleveur à Rodez, a répondu.", "Luc Ferrand", "éleveur à Rodez")] // behind an age
    [InlineData("Anna Kovac, une affûteuse à la retraite, a répondu.", "Anna Kovac", "affûteuse à la retraite")] // an indefinite article behind
    [InlineData("Anna Kovac, qui préside la région, a répondu.", "Anna Kovac", "préside la région")] // a clause of office
    [InlineData("Anna Kovac, numéro deux du parti, a répondu.", "Anna Kovac", "numéro deux du parti")] // a rank by number
    [InlineData("Le chef d'état-major, le général Luc Ferrand, a répondu.", "Luc Ferrand", "chef d'état-major")] // the office before the rank
    [InlineData("Le professeur Luc Ferrand, chef du service, a répondu.", "Luc Ferrand", "chef du service")] // the office behind the rank
    [InlineData("La présidente de la région, la socialiste Anna Kovac, a répondu.", "Anna Kovac", "présidente de la région")] // a camp between
    [InlineData("Son économiste en chef, Anna Kovac, a répondu.", "Anna Kovac", "économiste en chef")] // a noun within the role
    [InlineData("Hier a réagi Luc Ferrand.", "Luc Ferrand", null)] // an inverted verb
    [InlineData("Le président nancéien invita Luc Ferrand.", "Luc Ferrand", null)] // a past tense between
    [InlineData("Le club, que dirige Luc Ferrand, a multiplié les essais.", "Luc Ferrand", null)] // a verb that English has as an article
    [InlineData("Le parti et son porte-parole Luc Ferrand ont répondu.", "Luc Ferrand", "porte-parole")] // a possessive, which English has as a noun
    [InlineData("Avec l'aide de tous, Luc Ferrand a gagné.", "Luc Ferrand", null)] // a role in English alone
    [InlineData("Luc Ferrand est venu.", "Luc Ferrand", null)] // none
    public void The_role_beside_a_name_is_found(string text, string name, string? role) =>
        (Read(text).Single(actor => actor.Name == name).Role?.In(text)).ShouldBe(role);

    [Theory]
    [InlineData("White House spokesman Alan Birch said so.", "Alan Birch", "White House spokesman")]
    [InlineData("Jane Marlow, the mayor of Leeds, said so.", "Jane Marlow", "mayor of Leeds")]
    [InlineData("President Laura Quill said so.", "Laura Quill", "President")]
    [InlineData("Anna Berg, a glassblower in Malmo, said so.", "Anna Berg", "glassblower in Malmo")] // a trade that no lexicon holds
    [InlineData("Anna Berg, 43, who chairs the union, said so.", "Anna Berg", "chairs the union")] // an age and a clause of office
    [InlineData("In a long speech on the budget, Greek Prime Minister Anna Berg said so.", "Anna Berg", "Greek Prime Minister")] // a people in front
    [InlineData("Anna Berg, the Liberals' finance spokesperson, said so.", "Anna Berg", "Liberals' finance spokesperson")] // the genitive of a plural
    [InlineData("Sen. Anna Berg said so.", "Anna Berg", "Sen")] // an office in short
    public void The_role_beside_an_English_name_is_found(string text, string name, string role) =>
        (Read(text, TextLanguage.English).Single(actor => actor.Name == name).Role?.In(text)).ShouldBe(role);

    [Theory]
    [InlineData("Benyamin Kérouault est venu. M. Kerouault a parlé. Kérouault est parti.", "Benyamin Kérouault", 3)] // a surname, with and without accent
    [InlineData("Jean-Luc Morel est venu. Jean Luc Morel a parlé.", "Jean-Luc Morel", 2)] // a hyphen
    [InlineData("Le Comité régional de la pêche (CRP) attend. Le CRP espère.", "Comité régional de la pêche", 3)] // a short form in brackets
    [InlineData("L'Institut danois d'études polaires IDEP attend. L'IDEP espère.", "Institut danois d'études polaires IDEP", 2)] // a short form right behind
    [InlineData("La Confédération générale des rameurs attend. La CGR espère.", "Confédération générale des rameurs", 2)] // initials with no brackets
    [InlineData("Le Réseau de partage d'énergie (RPE) attend. RPE espère.", "Réseau de partage d'énergie", 3)] // a portfolio in the long form
    [InlineData("Le maire de Lens, Luc Ferrand, est venu. « Oui », a dit le maire.", "Luc Ferrand", 2)] // a role
    [InlineData("Le Premier ministre danois reçoit des familles. « Je m'y engage », a déclaré Lars Holm.", "Lars Holm", 2)] // a role, named behind the verb of saying in the next sentence
    [InlineData("Une étude de l'Observatoire des non-recours aux droits et services (Odenoré) est parue.", "Observatoire des non-recours aux droits et services", 2)]
    [InlineData("La République en marche (LaREM) a gagné.", "La République en marche", 2)]
    public void Names_of_one_actor_are_joined(string text, string name, int mentions) =>
        Read(text).Single(actor => actor.Name == name).Mentions.Count.ShouldBe(mentions);

    [Theory]
    [InlineData("Mme Kerbrat est venue.", Gender.Feminine)] // a title
    [InlineData("Marc Tellier est venu.", Gender.Masculine)] // a first name
    [InlineData("Dominique Tellier est venu.", Gender.Unknown)] // a first name of both
    [InlineData("Dominique Tellier, présidente du club, est venue.", Gender.Feminine)] // a role
    [InlineData("La ministre Dominique Tellier est venue.", Gender.Feminine)] // an article before a role of both
    public void Gender_is_told_by_title_first_name_or_role(string text, Gender gender) =>
        Read(text).Single(actor => actor.Type == ActorType.Person).Gender.ShouldBe(gender);

    [Fact]
    public void The_actor_at_a_place_of_the_text_is_found()
    {
        const string text = "Le maire de Lens, Luc Ferrand, est venu. « Oui », a dit le maire.";
        var places = new ActorPlaces(Read(text));
        (places.At(text.IndexOf("Ferrand", StringComparison.Ordinal))?.Actor.Name).ShouldBe("Luc Ferrand");
        (places.At(text.LastIndexOf("maire", StringComparison.Ordinal))?.Actor.Name).ShouldBe("Luc Ferrand");
        places.At(text.IndexOf("venu", StringComparison.Ordinal)).ShouldBeNull();
        (places.FirstIn(new TextSpan(0, text.Length))?.Actor.Name).ShouldBe("Lens");
    }

    private static IReadOnlyList<ActorMention> Read(string text, TextLanguage language = TextLanguage.French) =>
        NewsReader.Read(text, language, new DateOnly(2026, 3, 2)).Actors;
}
