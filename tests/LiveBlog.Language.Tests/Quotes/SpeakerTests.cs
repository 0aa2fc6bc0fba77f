using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Linguistics.Tests.Quotes;

/// <summary>Each row: the text, the names of its quotes' speakers in order (? when the text names nobody), and why.</summary>
public class SpeakerTests
{
    [Theory]
    [InlineData("La nageuse Awa Koné a gagné. « Je suis heureuse », a dit l'Ivoirienne.", "Awa Koné", "a people's name is the person last named")]
    [InlineData("Le cycliste Luka Zupan a gagné. Derrière lui arrive Marie Petit. « C'était dur », a soufflé le Slovène.", "Luka Zupan", "of the gender that the article shows")]
    [InlineData("« C'est fini », a dit Marco Rossi. L'Italien a ajouté : « Je rentre. »", "Marco Rossi; Marco Rossi", "before a colon too")]
    [InlineData("Le chef de l'État Paul Durand est venu. « Je vous écoute », a dit le président.", "Paul Durand", "two words for one office")]
    [InlineData("Le maire, Paul Durand, est venu avec sa voisine. « C'est grave », a dit le premier magistrat.", "Paul Durand", "a town's first magistrate is its mayor")]
    [InlineData("Me Hugo Morel défend la famille. « Ils ont tout perdu », a dit l'avocat.", "Hugo Morel", "only a lawyer bears the title")]
    [InlineData("Son avocate, Me Claire Morel, a plaidé la relaxe. « Il n'a rien fait », a-t-elle dit.", "Claire Morel", "a name with its title behind the role")]
    [InlineData("La déléguée syndicale Anne Petit a parlé. « Nous tiendrons », a dit la syndicaliste.", "Anne Petit", "a like role")]
    [InlineData("La cinéaste Anne Petit a parlé. « J'ai fini », a dit la réalisatrice.", "Anne Petit", "another word for the trade")]
    [InlineData("« J'ai crié », raconte Denise, 80 ans. « Puis j'ai couru », poursuit la retraitée.", "Denise; Denise", "a noun for anybody, of somebody without surname")]
    [InlineData("Le maire Paul Durand a dit « non à ce projet fou ». « Nous verrons bien », a répondu le préfet.", "Paul Durand; ?", "an office is not the one who spoke before")]
    [InlineData("Le ministre de la santé, Jean Martin, a vu la ministre de la culture, Anne Petit. « C'est bien », a dit la ministre.", "Anne Petit", "the gender tells which minister")]
    [InlineData("L'Autorité des marchés a condamné la société Voltix. « C'est grave », a dit le régulateur.", "Autorité des marchés", "a noun for the body that could be it")]
    [InlineData("Le président du groupe centriste, Jean Martin, a parlé. « C'est faux », a dit le patron de la CGT.", "?", "what depends on the noun rules him out")]
    [InlineData("Le député, Paul Durand, a crié. Celui-ci a ensuite répondu : « Je reste calme. »", "Paul Durand", "celui-ci")]
    [InlineData("« Il faut agir », a dit Anne Petit. Et d'ajouter : « Vite, très vite. »", "Anne Petit; Anne Petit", "an infinitive that tells")]
    [InlineData("Anne Petit a dit que rien ne pressait, avant de préciser que le texte viendrait.", "Anne Petit; Anne Petit", "who spoke goes on")]
    [InlineData("Un plan jugé « absurde » par le maire, Paul Durand.", "Paul Durand", "the agent's name in apposition")]
    [InlineData("Les analystes de la banque Oddis prévoient le pire. Selon les analystes de la banque Oddis, la baisse durera.", "?", "a bank's name is not its analysts'")]
    [InlineData("Anne Petit sourit. « Jamais de la vie, même pour tout l'or du monde. »", "Anne Petit", "the sentence before is about her")]
    [InlineData("« J'ai peur pour mes enfants », dit Anne Petit.\n\n« Moi aussi », répond son mari, Paul Durand.\n\n« On verra », conclut-elle.", "Anne Petit; Paul Durand; Anne Petit", "over three paragraphs, by gender")]
    [InlineData("Selon la fédération des meuniers, Melunia, « le prix montera encore ».", "Melunia", "a body's name between commas")]
    [InlineData("À la barre, Paul Durand ne nie rien. « C'est un vol », tranche le procureur.", "?", "who speaks about others is not the person named without a role")]
    [InlineData("« Nous irons jusqu'au bout », a prévenu le patron de la CGT. Luc Morel appelle à la grève.", "Luc Morel", "the next sentence names who holds the role")]
    [InlineData("« C'est un crime », a dit le maire. Paul Durand, 34 ans, a été arrêté.", "?", "but not somebody else of whom it tells")]
    [InlineData("Zoé Morel tient un mégaphone. Derrière elle, la foule. « On reste », raconte la jeune femme.", "Zoé Morel", "a place at the head of a sentence is nobody")]
    [InlineData("Le pape Paul Durand a parlé. Le souverain pontife a dit que la guerre est folle.", "Paul Durand", "another word for the office")]
    [InlineData("Le porte-parole de l'armée, le colonel Jean Roux, a affirmé que la ville est tombée.", "Jean Roux", "the name behind a second role")]
    [InlineData("L'accusé Paul Durand a parlé. « J'ai perdu la tête. » La présidente lui demande pourquoi. « Je ne sais pas. »", "Paul Durand; Paul Durand", "who asks does not answer")]
    [InlineData("Anne Petit souriait. Touchée à l'épaule, la capitaine Léa Bros passera une radio. « Ce n'est rien », a-t-elle dit.", "Léa Bros", "a verb ends the name")]
    [InlineData("Il dit qu'il ne sait rien. Mardi, au tribunal, Paul Durand a nié.", "Paul Durand", "a text that begins with a pronoun names its subject soon")]
    [InlineData("Autre avocat de la famille, Gilles Simon a appris la nouvelle. « C'est terrible », confie-t-il.", "Gilles Simon", "the name behind a bare apposition")]
    [InlineData("Un rapport de la Ligue arabe conclut : « Les tirs venaient du nord de la ville. »", "Ligue arabe", "a document's words are its body's")]
    [InlineData("« Le risque monte », dit le professeur Paul Durand. « Il faut agir », résume l'universitaire.", "Paul Durand; Paul Durand", "another word for the trade")]
    [InlineData("La correspondante de France 24 en Égypte, Anne Petit, affirme avoir été suivie.", "Anne Petit", "a channel's number and a country before the name")]
    [InlineData("Le journaliste Paul Durand est venu avec son complice, Jean Roux. La salle applaudit. « Merci », a-t-il lancé.", "Paul Durand", "the subject rather than who came with him")]
    [InlineData("« J'étais là », a dit Paul Durand. « Vous disiez le contraire », lui a fait remarquer la présidente, Anne Petit. « J'avais peur, madame. »", "Paul Durand; Anne Petit; Paul Durand", "whom she spoke to answers")]
    [InlineData("Paul Durand a parlé. Jugé pour le meurtre de son associé, Luc Roux, tué de deux balles, l'accusé pleure. « J'étais là », a-t-il lâché.", "Paul Durand", "a name that tells who the associate was is no subject")]
    [InlineData("Paul Durand est jugé. « Il m'a menti », a dit le père d'une victime.", "?", "somebody's father is not who was named before")]
    [InlineData("Le chef de l'État visite la maison de George Sand. « Merci », a dit le président de la République.", "?", "whose house it is holds no office")]
    [InlineData("Le préfet Paul Durand se tait. L'enquête avance enfin très vite, indique Le Parisien.", "Le Parisien", "a newspaper that is called like a people")]
    [InlineData("L'Arabie saoudite a mis en garde ses citoyens. Quant au ministère britannique des Transports, s'il conseille la prudence, il rappelle que rien n'est fermé.", "ministère britannique des Transports", "quant à tells of whom the sentence speaks")]
    [InlineData("« Nous regardons avec attention », a-t-il ajouté mardi. « Cela posera un problème », a insisté M. Roux, chef de file du mouvement.", "Roux; Roux", "a text that begins in the middle names its speaker soon")]
    [InlineData("« Le pays va au chaos », plaide l'ancien allié d'Anne Petit. M. Le Goff, qui conduira une liste, propose un débat.", "Le Goff", "the next sentence tells of the same man")]
    [InlineData("Lundi, le secrétaire d'État breton à la Fonction publique, Paul Durand, a assuré que rien ne presse.", "Paul Durand", "what a secretary of State looks after")]
    [InlineData("« Raté », s'exclame Étienne. « Il y a des torts », a reconnu le président.", "Étienne; ?", "nobody holds an office under his first name")]
    [InlineData("« C'est grave », a dit Paul Durand. La Confédération bretonne compte mille membres, a expliqué son président. Il a appelé à la raison, jugeant qu'il faut « cesser tout de suite les blocages ».", "Paul Durand; Paul Durand; Paul Durand", "the president of the body of which its speaker tells")]
    [InlineData("Il pénètre dans le magasin et crie : « Dieu est grand. » Le magasin est vide, selon le ministre Paul Durand.", "?; Paul Durand", "who is told of is not who tells it later")]
    [InlineData("Me Anne Petit défend Paul Durand. Le prévenu se défend : « Je voulais partir loin d'ici. »", "Paul Durand", "a lawyer is not the accused")]
    [InlineData("« Tout est prêt », estimait-il lundi. Même avis en Guyane. Paul Durand, président des maires, estime que « tout est dit depuis longtemps ».", "?; Paul Durand", "whom the text only now introduces did not speak before")]
    [InlineData("« Il portait une veste », indique Anne Petit, secrétaire adjointe de l'AJB, qui ajoute que la police l'a su.", "Anne Petit; Anne Petit", "qui behind an office is the person")]
    public void Nouns_and_pronouns_are_joined_to_a_name(string text, string expected, string reason) => ShouldBeSaidBy(text, TextLanguage.French, expected, reason);

    [Theory]
    [InlineData("Karin Berg lost on Monday. “I was tired,” said the Swede.", "Karin Berg", "a people's name")]
    [InlineData("Anna Smith won. “I ran well,” the 19-year-old teacher said.", "Anna Smith", "somebody's age stands for the person")]
    [InlineData("“We are safe,” Anna Smith told reporters. “All is well.” According to the health ministry, nobody was hurt.", "Anna Smith; Anna Smith; ?", "according to begins a sentence of its own")]
    [InlineData("Her coach, Tom Berg, said: “She worked hard.” He believes she will win.", "Tom Berg; Tom Berg", "a sentence behind a stop within the marks")]
    [InlineData("Critics say the road should have been closed. Paul Jones came.", "?", "a plural is nobody named")]
    [InlineData("Gibraltar’s leader has said the visit was a threat. “This is childish,” said Gibraltar chief minister Paul Berg.", "Paul Berg; Paul Berg", "named a little later")]
    public void English_nouns_too(string text, string expected, string reason) => ShouldBeSaidBy(text, TextLanguage.English, expected, reason);

    private static void ShouldBeSaidBy(string text, TextLanguage language, string expected, string reason) =>
        string.Join("; ", NewsReader.Read(text, language, null).Quotes.Select(quote => quote.SpeakerName ?? "?")).ShouldBe(expected, reason);
}
