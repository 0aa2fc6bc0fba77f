using LiveBlog.Linguistics.Quotes;
using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Linguistics.Tests.Quotes;

/// <summary>Each row: the text, its quotes as <c>kind: words = speaker's name</c> (? when the text names nobody), and why.</summary>
public class QuoteReaderTests
{
    [Theory]
    [InlineData("« Nous partirons », a-t-elle lancé.", "Direct: Nous partirons = ?", "a pronoun turned behind the auxiliary")]
    [InlineData("« Nous partirons », a lancé Marie Dupont.", "Direct: Nous partirons = Marie Dupont", "a name behind the verb")]
    [InlineData("“Nous partirons”, soupire Marie Dupont.", "Direct: Nous partirons = Marie Dupont", "curly marks, a verb that is no verb of saying")]
    [InlineData("\"Nous partirons\", s'est insurgé le maire de Brest, Paul Durand.", "Direct: Nous partirons = Paul Durand", "typewritten marks, the name behind the role")]
    [InlineData("« Nous partirons », a déclaré à la presse lundi soir la ministre Anne Petit.", "Direct: Nous partirons = Anne Petit", "the addressee and the day stand before the speaker")]
    [InlineData("« Oui », dit-il, « mais pas demain ».", "Direct: Oui … mais pas demain = ?", "split by an incise")]
    [InlineData("« Oui, dit-il, mais pas demain. »", "Direct: Oui … mais pas demain. = ?", "the incise within the marks")]
    [InlineData("« Nous partirons, a lancé Marie Dupont. Mais pas demain. »", "Direct: Nous partirons … Mais pas demain. = Marie Dupont", "the incise within the marks ends a sentence")]
    [InlineData("Paul Durand a prévenu : « La route est longue. »", "Direct: La route est longue. = Paul Durand", "after a colon")]
    [InlineData("« La route est longue », dit Paul Durand. « Elle est belle aussi. »", "Direct: La route est longue = Paul Durand; Direct: Elle est belle aussi. = Paul Durand", "goes on with nobody beside it")]
    [InlineData("« Il m'a dit : \"pars\" », raconte Léa Morel.", "Direct: Il m'a dit : \"pars\" = Léa Morel", "a quotation within a quotation")]
    [InlineData("« Premier point du discours.\n\n« Second point du discours », a conclu Jean Martin.", "Direct: Premier point du discours. … Second point du discours = Jean Martin", "a mark takes the quotation up in the next paragraph")]
    [InlineData("Un plan jugé « absurde » par le maire, Paul Durand.", "Direct: absurde = Paul Durand", "the agent of a passive")]
    [InlineData("🔴 « Nous tiendrons jusqu'au soir », assure Anne Petit.", "Direct: Nous tiendrons jusqu'au soir = Anne Petit", "behind a picture")]
    [InlineData("• « La route est coupée », indique Anne Petit.", "Direct: La route est coupée = Anne Petit", "behind a bullet")]
    [InlineData("Paul Durand a appelé à « une grève massive ».", "Direct: une grève massive = Paul Durand", "a call in its own words")]
    [InlineData("La critique Anne Petit a parlé d'une œuvre « superbe ».", "Direct: superbe = Anne Petit", "a word a little behind the verb")]
    [InlineData("Selon Anne Petit, le club « a connu pire ».", "Direct: a connu pire = Anne Petit", "a few words in a sentence with selon")]
    [InlineData("À la mairie, on assure que « tout se passera très bien ».", "Direct: tout se passera très bien = ?", "nobody's name")]
    [InlineData("Paul Durand s'est dit « inquiet ».", "Direct: inquiet = Paul Durand", "one word, but somebody's own")]
    [InlineData("Paul Durand a dénoncé une « attaque sans précédent contre l'école ».", "Direct: attaque sans précédent contre l'école = Paul Durand", "words taken into the writer's sentence")]
    [InlineData("« Qui va payer ? » demande Julie Morel.", "Direct: Qui va payer ? = Julie Morel", "a question without comma")]
    [InlineData("Comme l'explique Henri Morel, « la situation est grave et le restera ».", "Direct: la situation est grave et le restera = Henri Morel", "comme before")]
    [InlineData("Selon Henri Morel, « la situation est grave et le restera ».", "Direct: la situation est grave et le restera = Henri Morel", "selon before marks")]
    [InlineData("Anne Petit se lève. Elle réclame un rappel au règlement. « C'est un scandale que nous ne laisserons pas passer. »", "Direct: C'est un scandale que nous ne laisserons pas passer. = Anne Petit", "the sentence before is about her, by a pronoun")]
    [InlineData("Paul Durand était l'invité de RTL. Morceaux choisis. « Je ne cède pas devant les menaces. »", "Direct: Je ne cède pas devant les menaces. = Paul Durand", "a word that only leads in")]
    [InlineData("« Je pars », a dit Paul Durand. Reviendra-t-il ? « Non. »", "Direct: Je pars = Paul Durand; Direct: Non. = Paul Durand", "one word answers")]
    [InlineData("À la mairie, on parle au contraire « d'un nouveau départ pour le quartier ».", "Direct: d'un nouveau départ pour le quartier = ?", "on and a verb that calls it something")]
    [InlineData("Anne Petit a parlé d'une « faute morale » et d'un « renoncement sans précédent ».", "Direct: faute morale = Anne Petit; Direct: renoncement sans précédent = Anne Petit", "the same verb calls it two things")]
    [InlineData("Paul Durand a insisté pour que ses équipes « soient autorisées à passer », selon un communiqué.", "Direct: soient autorisées à passer = Paul Durand", "his words, which a document gives")]
    [InlineData("« C'est une honte ! » La députée Anne Petit n'a pas caché sa colère.", "Direct: C'est une honte ! = Anne Petit", "the sentence behind tells it, and n' is no part of a name")]
    [InlineData("La présidente du Comité olympique (CIO), Anne Petit, a vu le ministre afin d'« avancer sur les questions en suspens ».", "Direct: avancer sur les questions en suspens = Anne Petit", "the name behind a body's letters")]
    [InlineData("Voici la réponse de Paul Durand : « Le texte est mort. »", "Direct: Le texte est mort. = Paul Durand", "the noun of something said")]
    [InlineData("Anne Petit est venue. Son constat : « Tout reste à faire. »", "Direct: Tout reste à faire. = Anne Petit", "a possessive before that noun")]
    [InlineData("« Le texte est mort » (Anne Petit).", "Direct: Le texte est mort = Anne Petit", "a name in brackets")]
    [InlineData("« Le texte est mort » : Anne Petit hausse le ton.", "Direct: Le texte est mort = Anne Petit", "a headline")]
    [InlineData("14:32 - Anne Petit : « Le texte est mort. »", "Direct: Le texte est mort. = Anne Petit", "behind the time of an entry")]
    [InlineData("Tout en estimant que « la loi est bonne », Paul Durand a demandé un débat.", "Direct: la loi est bonne = Paul Durand", "the subject stands behind the participle")]
    [InlineData("D'une voix calme, l'accusé Paul Durand répond : « J'ai perdu la tête. »", "Direct: J'ai perdu la tête. = Paul Durand", "how he said it stands at the head")]
    [InlineData("« Il a menti », a lancé Anne Petit à l'adresse de Paul Durand. Ce dernier a répondu : « Jamais. »", "Direct: Il a menti = Anne Petit; Direct: Jamais. = Paul Durand", "ce dernier")]
    [InlineData("« Pourquoi attendre ? » l'a interrogé la présidente, Anne Petit.", "Direct: Pourquoi attendre ? = Anne Petit", "an object before the auxiliary")]
    [InlineData("Mais pour Durand, « tout est déjà joué depuis longtemps ».", "Direct: tout est déjà joué depuis longtemps = Durand", "pour and a surname before marks")]
    [InlineData("Paul Durand dit sa colère. « Rien n'a changé depuis dix ans. Personne ne vient »\nLa mairie se tait.", "Direct: Rien n'a changé depuis dix ans. Personne ne vient = Paul Durand", "no stop at the end of a paragraph")]
    [InlineData("Le film a suffi à convaincre la veuve, Anne Petit, d'agir : « Je veux que tout soit revu, et vite, car le temps nous presse. »", "Direct: Je veux que tout soit revu, et vite, car le temps nous presse. = Anne Petit", "whole sentences of whoever was named last before the colon")]
    [InlineData("« J'étais là », a dit Paul Durand. Puis, après un long silence : « Je ne donnerai pas de nom. »", "Direct: J'étais là = Paul Durand; Direct: Je ne donnerai pas de nom. = Paul Durand", "who spoke goes on behind a colon")]
    [InlineData("Réponse un peu sèche de Paul Durand : « Tout est dans le rapport, il suffit de le lire. »", "Direct: Tout est dans le rapport, il suffit de le lire. = Paul Durand", "words between the noun of something said and its de")]
    [InlineData("« Nous allons tenir », a lancé Paul Durand, concédant qu'« on peut mieux expliquer ».", "Direct: Nous allons tenir = Paul Durand; Direct: on peut mieux expliquer = Paul Durand", "a second verb of saying begins a second quote")]
    [InlineData("« C'est ma faute », a dit Anne Petit pendant que Paul Durand lançait « c'est un lâche, rien de plus ».", "Direct: C'est ma faute = Anne Petit; Direct: c'est un lâche, rien de plus = Paul Durand", "somebody else speaks in the same sentence")]
    [InlineData("« Il faut tenir », lui dit Paul Durand à propos des « gilets verts ».", "Direct: Il faut tenir = Paul Durand", "marks behind an article within the incise are no second part")]
    [InlineData("« On demande plus », fait ainsi valoir Paul Durand.", "Direct: On demande plus = Paul Durand", "an adverb within a verb of two words")]
    [InlineData("« On nous avait promis un monde nouveau », le cueille d'entrée de jeu Paul Durand, maire de Brest.", "Direct: On nous avait promis un monde nouveau = Paul Durand", "a set phrase between any verb and its subject")]
    [InlineData("« C'est une erreur », lâche sans détour Anne Petit.", "Direct: C'est une erreur = Anne Petit", "sans and a noun tells the manner")]
    [InlineData("Un avocat : « On les accuse à tort. » Un autre : « Vous avez tort, monsieur le juge. »", "Direct: On les accuse à tort. = ?; Direct: Vous avez tort, monsieur le juge. = ?", "un autre stands for a person")]
    [InlineData("Rien n'émeut personne à l'hôtel de police : « À cette heure, aucun élément ne permet d'affirmer cela. »", "Direct: À cette heure, aucun élément ne permet d'affirmer cela. = ?", "whole sentences behind a colon are somebody's")]
    [InlineData("Il est jugé pour avoir crié aux agents venus l'arrêter : « Bande de lâches, ça vous fait plaisir d'être dix ! »", "Direct: Bande de lâches, ça vous fait plaisir d'être dix ! = ?", "words shouted before a colon")]
    [InlineData("Le budget est dans le rouge, révèle « L'Écho ».", "Indirect: Le budget est dans le rouge = L'Écho", "a medium's name in marks is no quote")]
    [InlineData("Le patron des patrons le disait ainsi dimanche : « Tout est à refaire dans ce pays. »", "Direct: Tout est à refaire dans ce pays. = ?", "an object before the verb is no part of the speaker")]
    [InlineData("« Vous dormirez peu », a lancé à Paul Durand l'une des figures du mouvement, Anne Petit, dans une vidéo.", "Direct: Vous dormirez peu = Anne Petit", "l'une des figures stands for a person, before her name")]
    [InlineData("Comme l'a expliqué au Figaro son directeur adjoint, Paul Durand, les couches testées ont présenté « un net dépassement des seuils sanitaires ».", "Direct: un net dépassement des seuils sanitaires = Paul Durand", "a thing that presents something does not speak")]
    [InlineData("L'Etat « ne fait pas son travail », s'indigne pour l'AFP Paul Durand, un commerçant.", "Direct: ne fait pas son travail = Paul Durand", "for which medium he said it, before his name")]
    [InlineData("« Nous attendons », dit Anne Petit. « Pour certains, cela se joue vraiment à dix euros » par mois.", "Direct: Nous attendons = Anne Petit; Direct: Pour certains, cela se joue vraiment à dix euros = Anne Petit", "who spoke goes on, with a few words behind the marks")]
    [InlineData("Aujourd'hui, « on ne peut vraiment pas parler d'un risque moins important.", "Direct: on ne peut vraiment pas parler d'un risque moins important. = ?", "whole clauses in marks are somebody's, be they closed or not")]
    [InlineData("Après avoir promis qu'il n'y aurait « pas de questions interdites », Paul Durand est parti.", "Indirect: il n'y aurait « pas de questions interdites » = Paul Durand; Direct: pas de questions interdites = Paul Durand", "après avoir and its subject behind the comma")]
    [InlineData("Michel Roux est là. Les agents ont protégé les lieux, « sous les coups et les insultes », précise-t-on à la préfecture.", "Direct: sous les coups et les insultes = ?", "on is nobody who was named")]
    [InlineData("« Encore raté ! » s'exclame Paul Durand, « il n'y a vraiment rien dans sa hotte », raille Anne Petit.", "Direct: Encore raté ! = Paul Durand; Direct: il n'y a vraiment rien dans sa hotte = Anne Petit", "the second marks have their own incise")]
    [InlineData("Pour maître Anne Petit, avocate en droit du travail, tout est contestable : « Un appel au blocage n'est pas une faute grave. »", "Indirect: tout est contestable = Anne Petit; Direct: Un appel au blocage n'est pas une faute grave. = Anne Petit", "a title in small letters before the name")]
    [InlineData("Pour Paul Durand (Économie), ces troubles représentent « une catastrophe pour notre pays ».", "Direct: une catastrophe pour notre pays = Paul Durand", "what he looks after stands in brackets")]
    [InlineData("Paul Durand avait relayé l'invitation : « C'est demain, les amis ! »", "Direct: C'est demain, les amis ! = Paul Durand", "the noun of something said before the colon")]
    [InlineData("« C'est non », déclarait la semaine dernière le ministre Paul Durand au Figaro.", "Direct: C'est non = Paul Durand", "a week between the verb and its subject")]
    [InlineData("Une agression a choqué la ville, le ministre de l'Intérieur Paul Durand condamnant des « actes tout à fait odieux ».", "Direct: actes tout à fait odieux = Paul Durand", "a participle with a subject of its own")]
    [InlineData("Ces rendez-vous répondent au « souci constant de dialogue » de l'exécutif, selon la présidence.", "Indirect: Ces rendez-vous répondent au « souci constant de dialogue » de l'exécutif = ?; Direct: souci constant de dialogue = ?", "no thing answers where a body tells")]
    [InlineData("« Il portait une veste », indique Anne Petit, secrétaire adjointe de l'AJB, qui ajoute que la police l'a su.", "Direct: Il portait une veste = Anne Petit; Indirect: la police l'a su = Anne Petit", "qui behind an office is the person")]
    [InlineData("« Nous irons loin », a salué la députée LaREM Anne Petit lundi.", "Direct: Nous irons loin = Anne Petit", "a party's letters are no part of the name")]
    [InlineData("« À un moment, un agent m'a attrapé par le col et m'a poussé », se remémore ce grand bavard, amateur de jazz.", "Direct: À un moment, un agent m'a attrapé par le col et m'a poussé = ?", "any noun behind the verb of an incise speaks")]
    [InlineData("« C'est non », dit Anne Petit. Et de livrer son point de vue : « Tout doit nous faire prendre conscience du danger. »", "Direct: C'est non = Anne Petit; Direct: Tout doit nous faire prendre conscience du danger. = Anne Petit", "et de and an infinitive goes on with who spoke")]
    [InlineData("Anne Petit est là. Pour elle, le débat lancé par Paul Durand, « c'est de l'enfumage, on n'ira pas ».", "Direct: c'est de l'enfumage, on n'ira pas = Anne Petit", "who launched a thing says nothing of it")]
    [InlineData("« Tout ira bien », dira un jour de juillet 2014 Paul Durand à un gardien.", "Direct: Tout ira bien = Paul Durand", "a day of old times between the verb and its subject")]
    [InlineData("« Ce n'est pas une marche, lance Sylviane, retraitée de 61 ans, au milieu de quelques voisines en jupe verte. On a oublié les femmes. »", "Direct: Ce n'est pas une marche … On a oublié les femmes. = Sylviane", "an incise that tells her trade and place, up to its stop")]
    [InlineData("Le ministère se tait. De même source, « on constate une vraie colère de certains conducteurs ».", "Direct: on constate une vraie colère de certains conducteurs = ?", "de même source is who spoke before, if anybody")]
    [InlineData("Le suspect étant fiché S (comme bien d'autres), l'opposition a réagi sur le thème : « il faut adapter le droit à la menace ».", "Direct: il faut adapter le droit à la menace = ?", "étant begins a clause of its own")]
    [InlineData("À part ces oublis, Paul Durand sème quelques remarques de bon sens : « la ville a ses abus ».", "Direct: la ville a ses abus = Paul Durand", "the noun of something said")]
    [InlineData("On pouvait lire sur les pancartes : « Ne nous trompons pas de combat », « Grèves et blocages, tous dehors ! ».", "Direct: Ne nous trompons pas de combat = ?; Direct: Grèves et blocages, tous dehors ! = ?", "what can be read is somebody's, though nobody's name")]
    [InlineData("Paul Durand applaudit.« Le test sera dur.»L'expert Jean Roux, ancien conseiller, ajoute : « Tout reste à faire. »", "Direct: Le test sera dur. = Paul Durand; Direct: Tout reste à faire. = Jean Roux", "spaces forgotten around the marks")]
    [InlineData("Anne Petit, reçue mardi avec un membre des « gilets verts », avait indiqué la semaine dernière à l'AFP que tout venait « du simple constat que tout augmentait ».", "Direct: du simple constat que tout augmentait = Anne Petit", "the subject before marks that are none of hers")]
    [InlineData("« Les échanges seront plus difficiles si les ventes cessent »\nPaul Durand, président de la Fédération du jouet\nLa ville est calme.", "Direct: Les échanges seront plus difficiles si les ventes cessent = Paul Durand", "a name and an office on the line below")]
    [InlineData("« C'est vrai », dit Anne Petit. Ce qui est certain, c'est qu'« une crise est toujours faite d'un très grand nombre de bruits », et donc d'erreurs.", "Direct: C'est vrai = Anne Petit; Direct: une crise est toujours faite d'un très grand nombre de bruits = Anne Petit", "who spoke goes on within the writer's sentence")]
    [InlineData("« On tient », dit Paul Durand. Pour répartir les malades, « les cliniques se débrouillent au jour le jour ».", "Direct: On tient = Paul Durand; Direct: les cliniques se débrouillent au jour le jour = Paul Durand", "a whole clause behind a comma, up to the stop, is the last speaker's")]
    [InlineData("Festival de Brest : « Nous devons agir... » Paul Durand critique sévèrement la politique du maire", "Direct: Nous devons agir... = Paul Durand", "a headline: the label before the colon says nothing, the sentence behind does")]
    [InlineData("La présidente Anne Petit a dit : « Nous y arriverons. » Le ministère de la Pêche a détaillé mardi soir les livraisons prévues. « On va atteindre deux millions de doses en février au lieu de trois. »", "Direct: Nous y arriverons. = Anne Petit; Direct: On va atteindre deux millions de doses en février au lieu de trois. = ministère de la Pêche", "a body that details something goes on in its own words")]
    [InlineData("« Le mal semble être traitable et n'inquiète plus personne » de nos jours, assurent les services d'Anne Petit.", "Direct: Le mal semble être traitable et n'inquiète plus personne = services d'Anne Petit", "some words of the writer's own between the marks and the incise")]
    [InlineData("« Nous avons des raisons de redouter le pire », a à ce sujet averti mercredi la présidence bretonne.", "Direct: Nous avons des raisons de redouter le pire = ?", "a phrase of its own between the auxiliary and its participle")]
    [InlineData("Au ministère de la Pêche, « on attend des précisions de leur part sur les dates », même si « on espère une première arrivée sous peu ».", "Direct: on attend des précisions de leur part sur les dates = ministère de la Pêche; Direct: on espère une première arrivée sous peu = ministère de la Pêche", "in a body's house its people speak")]
    [InlineData("Certains militants relativisent, à l'image de Paul Durand, le directeur opérationnel du mouvement : « Rien n'a de valeur en cette période. »", "Direct: Rien n'a de valeur en cette période. = Paul Durand", "à l'image de names who speaks")]
    [InlineData("« Le taux monte partout », a reconnu Paul Durand. Du côté de Brest, « le nouveau virus pèse pour la moitié des cas ».", "Direct: Le taux monte partout = Paul Durand; Direct: le nouveau virus pèse pour la moitié des cas = Paul Durand", "du côté de and a place is no speaker")]
    [InlineData("Anne Petit se fit répondre : « Non merci, nous verrons cela demain. »", "Direct: Non merci, nous verrons cela demain. = ?", "who is answered does not speak")]
    [InlineData("« La mer est belle, mais ce n'est pas un jeu », a poursuivi Paul Durand, en veillant toutefois à ne « pas mettre tout le monde dans le même sac ».", "Direct: La mer est belle, mais ce n'est pas un jeu = Paul Durand; Direct: pas mettre tout le monde dans le même sac = Paul Durand", "a clause of the writer's between two passages")]
    [InlineData("Faut-il y revenir ? « Une fois mais pas deux », coupe sèchement sa collègue.", "Direct: Une fois mais pas deux = ?", "a colleague cuts in")]
    [InlineData("La déception est immense, comme pour Anne Petit, première adjointe de Brest.\n« On a fait une belle campagne. Je suis très déçue. »", "Direct: On a fait une belle campagne. Je suis très déçue. = Anne Petit", "whom the paragraph before gives as its example")]
    [InlineData("« On ne lâchera pas », tranchait Anne Petit.\n« On sera là tous les jours, tant que ça ne bougera pas ! »« Le vrai sujet, c'est la pêche », expliquait de son côté Paul Durand.", "Direct: On ne lâchera pas = Anne Petit; Direct: On sera là tous les jours, tant que ça ne bougera pas ! = Anne Petit; Direct: Le vrai sujet, c'est la pêche = Paul Durand", "an incise belongs to the passage before it alone")]
    [InlineData("Seul bémol selon Paul Durand : « À ce jour, deux personnes sur cent sont venues. »", "Direct: À ce jour, deux personnes sur cent sont venues. = Paul Durand", "a few words without a verb before the colon are the writer's")]
    [InlineData("Afin de leur « rendre progressivement la liberté », le ministre Paul Durand précise que tous pourront sortir.", "Direct: rendre progressivement la liberté = Paul Durand; Indirect: tous pourront sortir = Paul Durand", "a purpose in his own words before what he tells")]
    [InlineData("Paul Durand est là. À l'en croire, sa ville a fait « les bons choix aux bons moments ».", "Direct: les bons choix aux bons moments = Paul Durand", "à l'en croire is who was spoken of")]
    [InlineData("Un message partagé par Sylvie, 81 ans : « Il faut une foi très profonde pour accepter tout cela. »", "Direct: Il faut une foi très profonde pour accepter tout cela. = Sylvie", "by whom the message is shared")]
    [InlineData("J'ai déjà vu la mer, mais ce n'est pas mon métier », se rappelle Paul Durand. « C'est ainsi. »", "Direct: J'ai déjà vu la mer, mais ce n'est pas mon métier = Paul Durand; Direct: C'est ainsi. = Paul Durand", "a text that begins within the marks")]
    [InlineData("« On a toujours été clairs », avait expliqué mercredi matin sur BFMTV et RMC le porte-parole du gouvernement Paul Durand.", "Direct: On a toujours été clairs = Paul Durand", "on two stations")]
    [InlineData("Des essais « n'ont pas montré la nécessité d'un nouveau vaccin », estiment les compagnies dans un communiqué.", "Direct: n'ont pas montré la nécessité d'un nouveau vaccin = ?", "companies think")]
    [InlineData("« Nous tiendrons jusqu'au soir », affirment les syndicats. « Nous aussi », confirment Anne Petit et Paul Durand.", "Direct: Nous tiendrons jusqu'au soir = ?; Direct: Nous aussi = Anne Petit", "verbs whose plural ends as an adverb does")]
    [InlineData("Paul Durand « condamne avec la plus grande fermeté ces gestes », selon un communiqué.", "Direct: condamne avec la plus grande fermeté ces gestes = Paul Durand", "a document gives his words")]
    [InlineData("Pour dénouer la crise, Mme Ludosquier et d'autres « citoyens libres » mobilisés depuis le début de la contestation réclament notamment « une baisse sérieuse de toutes les taxes ».", "Direct: une baisse sérieuse de toutes les taxes = Ludosquier", "somebody named, and others")]
    [InlineData("« L'état de grâce est terminé depuis longtemps, si on en croit les sondages » qui montrent un effritement de la popularité du président, relève Paul Durand.", "Direct: L'état de grâce est terminé depuis longtemps, si on en croit les sondages = Paul Durand", "a clause of the writer's between the marks and the verb")]
    [InlineData("« Tout l'enjeu est là », estime Jean Roux. Non, répond Paul Durand, directeur du port.\n« Il perd quelque peu de son prestige », souligne-t-il.", "Direct: Tout l'enjeu est là = Jean Roux; Direct: Il perd quelque peu de son prestige = Paul Durand", "who answers no goes on")]
    [InlineData("C'est ce que dit Anne Petit, selon qui ce voile est « une forme de promotion de la mode ».Même si pour les anciens la surprise est totale, le virage daterait de 2013.", "Direct: une forme de promotion de la mode = Anne Petit", "a space forgotten behind a closing mark and a stop")]
    [InlineData("Paul Durand a évoqué « de très bonnes discussions ». Liu He a renchéri en promettant que « du côté chinois nous ferons tout notre possible ».", "Direct: de très bonnes discussions = Paul Durand; Direct: du côté chinois nous ferons tout notre possible = Liu He", "a name that is a pronoun in English")]
    [InlineData("L'appel lancé l'an dernier par Paul Durand aux « responsables d'associations » pour qu'ils « rendent visite aux voisins qui leur sont proches » a été entendu.", "Direct: rendent visite aux voisins qui leur sont proches = Paul Durand", "what somebody has called for")]
    public void Words_between_marks_are_given_to_who_said_them(string text, string expected, string reason) => ShouldRead(text, TextLanguage.French, expected, reason);

    [Theory]
    [InlineData("Le film « La Nuit des rois » sort mercredi.", "a title behind the noun of a work")]
    [InlineData("Ces « amis » se taisent.", "a word held at arm's length")]
    [InlineData("L'opération « Vent du large » a repris.", "the name of an operation")]
    [InlineData("Elle a lu « Guerre et Paix » en un été.", "capitals alone")]
    [InlineData("Le guichet dit « des bonnes idées neuves » ouvre lundi.", "a name that somebody gave a thing")]
    [InlineData("Il a été mis en examen pour « abus de biens sociaux aggravé ».", "the words of a law")]
    [InlineData("Je pense que le train est parti.", "the writer himself")]
    [InlineData("Cela signifie que le train est parti.", "nobody says it")]
    [InlineData("On dit que le train est parti.", "anybody says it")]
    [InlineData("Il a payé selon la loi en vigueur.", "selon and a rule")]
    [InlineData("Chacun agit selon la foi de ses pères.", "selon and a belief")]
    [InlineData("Le sens change selon la société.", "selon and any society")]
    [InlineData("Elle, révélée par « Nuit tranquille à Brest », revient.", "a title behind par")]
    [InlineData("Le prix varie selon la saison.", "selon and a case")]
    [InlineData("C'est selon moi une erreur.", "selon and the writer")]
    [InlineData("Le maire, Paul Durand, a averti la préfecture.", "a verb between commas with its object behind it")]
    [InlineData("Devant elle, une pancarte : « Justice pour tous ».", "what stands on a sign")]
    [InlineData("Selon le droit en vigueur, un préavis est obligatoire.", "selon and the law")]
    [InlineData("Anne Petit demanda le départ du directeur au conseil afin qu'il laissât sa place.", "afin que is a purpose")]
    [InlineData("Il a été mis en examen pour « recel d'abus de biens sociaux » par la juge Anne Petit.", "the words of a law before the judge")]
    [InlineData("Pour la première fois, le président Paul Durand a envisagé un recours.", "pour la première fois names nobody")]
    [InlineData("Le peintre a ajouté un « puzzle bitcoin ».", "a thing added, not a word")]
    [InlineData("Le ministère a compté 4 000 personnes, des chiffres faux mais contestés par les « gilets verts ».", "the marks name who contests")]
    [InlineData("Un sondage place les « gilets verts » en tête. Rien ne presse les « gilets verts », qui attendent.", "a name that comes back in marks")]
    [InlineData("Le prix vaut mille euros, selon le cours actuel.", "selon and a rate")]
    [InlineData("La sonde montre les instruments dans leur « nouvelle maison », la planète Mars.", "an apposition is no incise")]
    [InlineData("Son téléphone affiche tantôt « Jacques Gilets Jaunes », tantôt « Claire Gilets Jaunes ».", "tantôt is no verb")]
    [InlineData("« Gilets verts » : Paul Durand attend le printemps.", "a label before a headline")]
    [InlineData("C'est ce qu'espèrent obtenir les « gilets verts ». Le maire attend que les « gilets verts » partent.", "a name in marks that comes back")]
    [InlineData("Il fournit également des notices sur l'usage (« dire, ne pas dire »).", "an example in brackets")]
    [InlineData("Une nomination qui doit marquer la reprise en main que souhaite Paul Durand après son « coup de gueule » de dimanche.", "when it was, and not what he wishes")]
    [InlineData("La cérémonie a continué. Vint « La chanson des poissons » de Jacques Prévot, choisie par les filles du chanteur.", "a work and whose it is")]
    public void What_nobody_said_is_no_quote(string text, string reason) => ShouldRead(text, TextLanguage.French, "", reason);

    [Theory]
    [InlineData("Paul Durand a affirmé que le pont rouvrirait lundi.", "Indirect: le pont rouvrirait lundi = Paul Durand", "que")]
    [InlineData("Paul Durand a dit mardi devant la presse qu'il partirait.", "Indirect: il partirait = Paul Durand", "times and places before que")]
    [InlineData("Le pont rouvrira lundi, a indiqué la préfecture.", "Indirect: Le pont rouvrira lundi = ?", "an incise without marks")]
    [InlineData("Le virus circule dans trois villes, alerte la préfecture.", "Indirect: Le virus circule dans trois villes = ?", "a clause whose verb shows by nothing")]
    [InlineData("Le groupe Voltix fait toutefois savoir que l'usine fermera.", "Indirect: l'usine fermera = Voltix", "an adverb within a verb of two words")]
    [InlineData("Le pont, a indiqué la préfecture, rouvrira lundi.", "Indirect: Le pont … rouvrira lundi = ?", "an incise that cuts the sentence")]
    [InlineData("Le préfet a fait savoir que l'école fermerait.", "Indirect: l'école fermerait = ?", "a verb of two words")]
    [InlineData("Anne Petit a tenu à préciser que le texte serait revu.", "Indirect: le texte serait revu = Anne Petit", "an infinitive")]
    [InlineData("Anne Petit affirme ne pas avoir vu le rapport.", "Indirect: ne pas avoir vu le rapport = Anne Petit", "an infinitive in place of que")]
    [InlineData("Anne Petit a reculé, ajoutant que le texte serait revu.", "Indirect: le texte serait revu = Anne Petit", "a participle whose subject is the sentence's")]
    [InlineData("Bruno Petit, qui avait quitté l'équipe de Jean Martin, a déclaré qu'il reviendrait.", "Indirect: il reviendrait = Bruno Petit", "a relative clause names another")]
    [InlineData("Le maire, que critique Paul Durand, répond que rien ne presse.", "Indirect: rien ne presse = ?", "the subject of the main verb")]
    [InlineData("Selon Paul Durand, le pont est fermé.", "Indirect: le pont est fermé = Paul Durand", "selon and a name")]
    [InlineData("Le pont est fermé, d'après la police de Brest.", "Indirect: Le pont est fermé = police de Brest", "d'après and a body")]
    [InlineData("Deux hommes sont en fuite, selon une source proche de l'enquête.", "Indirect: Deux hommes sont en fuite = ?", "a source without a name")]
    [InlineData("De source policière, deux hommes sont en fuite.", "Indirect: deux hommes sont en fuite = ?", "de source")]
    [InlineData("Pour Anne Petit, le projet est mort.", "Indirect: le projet est mort = Anne Petit", "pour and a person at the head of a sentence")]
    [InlineData("À en croire Anne Petit, la baisse est réelle.", "Indirect: la baisse est réelle = Anne Petit", "à en croire")]
    [InlineData("Le suspect, selon Paul Durand, a pris la fuite.", "Indirect: Le suspect … a pris la fuite = Paul Durand", "selon cuts the sentence")]
    [InlineData("À ce jour, selon Paul Durand, le pont est fermé.", "Indirect: le pont est fermé = Paul Durand", "selon behind a time")]
    [InlineData("La ville a vendu le terrain, croit savoir Paul Durand.", "Indirect: La ville a vendu le terrain = Paul Durand", "croit savoir")]
    [InlineData("Anne Petit souligne que les travaux commenceront lundi et que « rien ne sera laissé au hasard ».", "Indirect: les travaux commenceront lundi = Anne Petit; Direct: rien ne sera laissé au hasard = Anne Petit", "a second clause in marks is a quote of its own")]
    [InlineData("A en croire Anne Petit, la baisse est réelle.", "Indirect: la baisse est réelle = Anne Petit", "a capital without its accent")]
    [InlineData("Le chantier a coûté deux millions, d'après la « Gazette de Lens ».", "Indirect: Le chantier a coûté deux millions = Gazette de Lens", "a medium's name within marks")]
    [InlineData("Pour Paul Durand, tout se joue avant la pause : « On doit marquer. »", "Indirect: tout se joue avant la pause = Paul Durand; Direct: On doit marquer. = Paul Durand", "a colon leads in his own words")]
    [InlineData("L'homme aurait agi seul, a appris l'AFP de source judiciaire.", "Indirect: L'homme aurait agi seul = ?", "a medium heard it from a source")]
    [InlineData("L'homme aurait agi seul, a-t-on appris auprès du parquet.", "Indirect: L'homme aurait agi seul = ?", "heard from a body")]
    [InlineData("On apprend de source proche que le vote est reporté.", "Indirect: le vote est reporté = ?", "from a source, that")]
    [InlineData("Le maire prévient : la ville n'ouvrira pas le pont avant l'été.", "Indirect: la ville n'ouvrira pas le pont avant l'été = ?", "a colon in place of que")]
    [InlineData("Anne Petit reconnaît tout de même que le texte est « fragile ».", "Indirect: le texte est « fragile » = Anne Petit", "an adverb of three words before que")]
    [InlineData("En signalant que l'hôpital manque de lits, Anne Petit a gêné le ministre.", "Indirect: l'hôpital manque de lits = Anne Petit", "en and a participle before its subject")]
    [InlineData("Le pont sera fermé tout l'été, a fait savoir lundi la communauté de communes.", "Indirect: Le pont sera fermé tout l'été = ?", "a day before a body that many share")]
    [InlineData("Paul Durand se dit prudent : la ville a cédé le terrain sans débat, croit savoir Anne Petit.", "Indirect: la ville a cédé le terrain sans débat = Anne Petit", "the clause behind the colon alone")]
    [InlineData("Anne Petit se réjouit que « le texte passe enfin après un an » et qu'il aide les écoles.", "Direct: le texte passe enfin après un an = Anne Petit; Indirect: il aide les écoles = Anne Petit", "a second clause behind the marks")]
    [InlineData("Anne Petit a dit espérer que le vote aura lieu.", "Indirect: le vote aura lieu = Anne Petit", "an infinitive before que")]
    [InlineData("Mais Anne Petit a prévenu : pas question de céder avant mardi.", "Indirect: pas question de céder avant mardi = Anne Petit", "a clause without verb behind the colon")]
    [InlineData("Selon le colonel Jean Roux, qui dirige les secours, 140 pompiers sont mobilisés.", "Indirect: 140 pompiers sont mobilisés = Jean Roux", "a number behind the comma is no age")]
    [InlineData("Un bilan à prendre avec soin\nPaul Durand, auteur du livre, précise que le bilan est provisoire.", "Indirect: le bilan est provisoire = Paul Durand", "a heading without a stop is no subject")]
    [InlineData("Anne Petit précise que l'eau est, selon elle, polluée.", "Indirect: l'eau est, selon elle, polluée = Anne Petit", "selon elle within what she said")]
    [InlineData("Lors de son discours devant l'Assemblée nationale mardi, la ministre Anne Petit a dit que rien ne presse.", "Indirect: rien ne presse = Anne Petit", "a long occasion before the subject")]
    [InlineData("Le maire, Paul Durand, est en colère. Lui affirme avoir été prévenu trop tard.", "Indirect: avoir été prévenu trop tard = Paul Durand", "lui is a subject at the head of a sentence")]
    [InlineData("Les élus l'ont confirmé lundi soir : la piscine ne rouvrira pas avant juin.", "Indirect: la piscine ne rouvrira pas avant juin = ?", "a day between the verb and the colon")]
    [InlineData("L'offensive a un mérite, observe Patrice Verrier, maire de Brest.", "Indirect: L'offensive a un mérite = Patrice Verrier", "a first name that ends like a trade")]
    [InlineData("Le mouvement semble profiter au Rassemblement breton de Marine Leroy, qui soutient que tout est dit.", "Indirect: tout est dit = Marine Leroy", "who speaks is the person named last before qui")]
    [InlineData("Paul Durand estime que des « fous » avaient répondu à son appel à défiler sur les Champs-Élysées.", "Indirect: des « fous » avaient répondu à son appel à défiler sur les Champs-Élysées = Paul Durand", "marks behind an article are the verb's subject")]
    [InlineData("Selon Baptiste Roux, le procureur de Laon dans l'Aisne, l'enfant est mort vendredi.", "Indirect: l'enfant est mort vendredi = Baptiste Roux", "what a role goes on with to its comma")]
    [InlineData("Tous les élus, favorables ou non, doivent, insiste Anne Petit, échanger des arguments.", "Indirect: Tous les élus, favorables ou non, doivent … échanger des arguments = Anne Petit", "an infinitive behind the incise hangs on the verb before it")]
    [InlineData("De l'autre côté de la ville, l'école de danse et le conservatoire ont fait savoir que rien n'ouvrirait.", "Indirect: rien n'ouvrirait = ?", "where it is at the head of a sentence is no subject")]
    [InlineData("Pas du tout, selon l'expert Paul Durand, membre du groupe breton Ecodéfense.", "Indirect: Pas du tout = Paul Durand", "an office with a name in it behind the name")]
    [InlineData("Cent personnes ont pris part au défilé, selon le comptage réalisé par le cabinet Présence.", "Indirect: Cent personnes ont pris part au défilé = Présence", "whose count it is")]
    [InlineData("Paul Durand a expliqué à la police vouloir atteindre les vitres.", "Indirect: vouloir atteindre les vitres = Paul Durand", "to whom, before an infinitive")]
    [InlineData("Les syndicats dénoncent des projets qui constituent selon eux une attaque contre leur statut.", "Indirect: qui constituent … une attaque contre leur statut = ?", "selon eux within a relative clause tells of that clause")]
    [InlineData("Les élus avaient défendu en vain une motion et prévenu que la colère monterait.", "Indirect: la colère monterait = ?", "que belongs to the nearest verb")]
    [InlineData("Un homme est mort, a-t-on appris auprès du parquet de Brest.", "Indirect: Un homme est mort = parquet de Brest", "the article drawn into du is no part of the body")]
    [InlineData("Une liste grimperait à 8 %, selon un sondage Voxia dévoilé vendredi.", "Indirect: Une liste grimperait à 8 % = Voxia", "nor is what was done to a poll part of its maker")]
    [InlineData("Pour Paul Durand, 39 ans, employé à la mairie de Brest, rien ne change.", "Indirect: rien ne change = Paul Durand", "his age and his trade stand between")]
    [InlineData("Le pont a rouvert, comme l'avait promis le maire.", "", "what was promised is told by the writer")]
    [InlineData("Une dizaine de chercheurs signaient hier une lettre affirmant que rien ne presse.", "Indirect: rien ne presse = ?", "a verb ends the words of its subject")]
    [InlineData("Depuis le début du mouvement des « gilets verts » en mai, des journalistes ont témoigné avoir été visés.", "Indirect: avoir été visés = ?", "marks in a time at the head of a sentence")]
    [InlineData("Et Anne Petit, journaliste à la base, d'ajouter qu'aucun journaliste n'est neutre.", "Indirect: aucun journaliste n'est neutre = Anne Petit", "et, a subject and an infinitive")]
    [InlineData("La Commission européenne a annoncé mettre un terme à ces aides.", "Indirect: mettre un terme à ces aides = Commission européenne", "any infinitive behind a verb of saying")]
    [InlineData("Le maire a annoncé hier son départ.", "", "but hier is none")]
    [InlineData("« C'est vrai », a plaidé Paul Durand, pour qui les juges ont rendu une décision honnête.", "Direct: C'est vrai = Paul Durand; Indirect: les juges ont rendu une décision honnête = Paul Durand", "pour qui behind a name")]
    [InlineData("Anne Petit raconte comment sa grand-mère est venue se réfugier à Brest.", "Indirect: comment sa grand-mère est venue se réfugier à Brest = Anne Petit", "comment behind a verb of telling")]
    [InlineData("Selon son entourage, Paul Durand a prévu « des rendez-vous et des réunions » à la mairie.", "Indirect: Paul Durand a prévu « des rendez-vous et des réunions » à la mairie = ?; Direct: des rendez-vous et des réunions = ?", "what somebody tells of another is a clause, be half of it in marks")]
    [InlineData("Paul Durand a estimé que son arrestation était une erreur, à sa sortie du commissariat.", "Indirect: son arrestation était une erreur = Paul Durand", "when he said it")]
    [InlineData("Pour cette retraitée, qui espère « une révolution » en mai, cela pourrait tout changer.", "Direct: une révolution = ?; Indirect: cela pourrait tout changer = ?", "marks within what is told of who thinks so")]
    [InlineData("Nicole Roux a dit que son mari était fatigué.Paul Durand est venu.", "Indirect: son mari était fatigué = Nicole Roux", "a space forgotten between sentences")]
    [InlineData("Paul Durand dit en revanche comprendre les grévistes.", "Indirect: comprendre les grévistes = Paul Durand", "an adverb before the infinitive")]
    [InlineData("« C'était un choix », souligne l'historien, selon qui cela n'a rien changé.", "Direct: C'était un choix = ?; Indirect: cela n'a rien changé = ?", "selon qui behind a noun")]
    [InlineData("Anne Petit assure pour la première fois que la question se pose.", "Indirect: la question se pose = Anne Petit", "how often, before que")]
    [InlineData("Les deux frères ont été arrêtés, a-t-on appris de source proche du dossier, tandis que plusieurs maisons ont été fouillées, a précisé Paul Durand.", "Indirect: Les deux frères ont été arrêtés = ?; Indirect: plusieurs maisons ont été fouillées = Paul Durand", "two incises in one sentence divide it")]
    [InlineData("Le conseil municipal a annoncé ce mercredi avoir approuvé un contrat avec deux entreprises.", "Indirect: avoir approuvé un contrat avec deux entreprises = ?", "a day before the infinitive")]
    [InlineData("Paul Durand a annoncé le 10 octobre à l'ONU avoir déposé une plainte.", "Indirect: avoir déposé une plainte = Paul Durand", "a date and a place before the infinitive")]
    [InlineData("Le Dr Paul Durand redoute une « troisième vague ». Et l'urgentiste de rappeler que, malgré tout, le virus continue de circuler.", "Direct: troisième vague = Paul Durand; Indirect: malgré tout, le virus continue de circuler = Paul Durand", "an infinitive tells it")]
    [InlineData("Du côté de la police, on confirmait, hier en début de soirée, qu'aucune demande n'avait été envoyée.", "Indirect: aucune demande n'avait été envoyée = ?", "on is the body's people, and the time stands between commas")]
    [InlineData("Paul Durand soutient que l'ordre venait des bureaux, tout en écartant le directeur.", "Indirect: l'ordre venait des bureaux = Paul Durand", "tout en begins what he does besides")]
    [InlineData("Paul Durand a fini par reconnaître sous la pression générale qu'il avait menti.", "Indirect: il avait menti = Paul Durand", "a fini par, and under what pressure")]
    [InlineData("Paul Durand est là. Selon lui, le garçon aimait la mer et estimait que le port était un bon refuge.", "Indirect: le garçon aimait la mer et estimait que le port était un bon refuge = Paul Durand; Indirect: le port était un bon refuge = Paul Durand", "what the son held belongs to what the father says")]
    [InlineData("Anne Petit expliquait que le voilier n'était pas un jouet, mais un outil plus ancien que le port.", "Indirect: le voilier n'était pas un jouet, mais un outil plus ancien que le port = Anne Petit", "mais without a verb goes on")]
    [InlineData("Le port de Brest a rouvert ses quais\nLe trafic reprend peu à peu, selon la capitainerie du port qui l'a dit mardi matin.", "Indirect: Le trafic reprend peu à peu = ?", "a headline without a stop is no part of the sentence below")]
    [InlineData("Le conseil a dit mardi à Brest que le port de\nRennes rouvrirait ses quais lundi.", "Indirect: le port de\nRennes rouvrirait ses quais lundi = ?", "a line that was full goes on")]
    [InlineData("Selon des informations recueillies par Le Figaro, un ministère a fermé ses portes.", "Indirect: un ministère a fermé ses portes = Le Figaro", "whoever gathered it")]
    [InlineData("Les essais montrent un vrai progrès, estiment les syndicats.", "Indirect: Les essais montrent un vrai progrès = ?", "the same without marks")]
    public void Reported_speech_is_given_to_who_said_it(string text, string expected, string reason) => ShouldRead(text, TextLanguage.French, expected, reason);

    [Theory]
    [InlineData("La députée Anne Petit est venue. Paul Durand aussi. « C'est fini », a-t-elle dit.", "Direct: C'est fini = Anne Petit", "a pronoun by its gender")]
    [InlineData("Paul Durand a dit que rien ne presse. Il a ajouté : « Nous verrons bien. »", "Indirect: rien ne presse = Paul Durand; Direct: Nous verrons bien. = Paul Durand", "the last speaker")]
    [InlineData("« Nous verrons », dit la députée Anne Petit. « Bien sûr », ajoute l'élue.", "Direct: Nous verrons = Anne Petit; Direct: Bien sûr = Anne Petit", "a noun for the last speaker")]
    [InlineData("Le ministre de la santé, Jean Martin, a vu Paul Durand. « C'est grave », a dit le ministre.", "Direct: C'est grave = Jean Martin", "a role joined to its holder")]
    [InlineData("Jean Martin est arrivé. « C'est grave », a dit M. Martin.", "Direct: C'est grave = Jean Martin", "a surname with its title")]
    [InlineData("« C'est grave », a dit le patron de la CGT Luc Martin.", "Direct: C'est grave = Luc Martin", "the name behind a body's name")]
    [InlineData("« Jean Martin ment », a dit Anne Petit. « Il part », a-t-elle ajouté.", "Direct: Jean Martin ment = Anne Petit; Direct: Il part = Anne Petit", "nobody named within marks is meant outside them")]
    public void Speakers_are_resolved_to_their_fullest_name(string text, string expected, string reason) => ShouldRead(text, TextLanguage.French, expected, reason);

    [Theory]
    [InlineData("\"We are ready,\" said Anna Smith.", "Direct: We are ready = Anna Smith", "verb, then name")]
    [InlineData("\"We are ready,\" Anna Smith said.", "Direct: We are ready = Anna Smith", "name, then verb")]
    [InlineData("“We are ready,” Anna Smith told the BBC. “We have been for years.”", "Direct: We are ready = Anna Smith; Direct: We have been for years. = Anna Smith", "goes on")]
    [InlineData("Anna Smith said that the bridge would reopen.", "Indirect: the bridge would reopen = Anna Smith", "that")]
    [InlineData("Anna Smith said the bridge would reopen.", "Indirect: the bridge would reopen = Anna Smith", "without that")]
    [InlineData("The bridge is closed, Anna Smith said.", "Indirect: The bridge is closed = Anna Smith", "at the end")]
    [InlineData("According to Anna Smith, the bridge is closed.", "Indirect: the bridge is closed = Anna Smith", "according to")]
    [InlineData("Anna Smith spoke. \"It is late,\" she said.", "Direct: It is late = Anna Smith", "a pronoun")]
    [InlineData("A church group called \"Open Hands\" met.", "", "a name that somebody gave a thing")]
    [InlineData("His album “Quiet Nights” is out.", "", "a title")]
    [InlineData("\"Nobody came,\" Anna Smith, editor at large at the Daily Star, said.", "Direct: Nobody came = Anna Smith", "the verb behind what she does")]
    [InlineData("Anna Smith told the BBC on Friday that the strike was over.", "Indirect: the strike was over = Anna Smith", "the addressee and the day before that")]
    [InlineData("Anna Smith said on Friday the strike was over.", "Indirect: the strike was over = Anna Smith", "on and a day before the clause")]
    [InlineData("The authors say the figures confirm the trend.", "Indirect: the figures confirm the trend = ?", "a present behind a plural")]
    [InlineData("They call for \"urgent repair of all the bridges.\"", "Direct: urgent repair of all the bridges. = ?", "of several")]
    [InlineData("State Sen. Anna Smith tweeted: \"Here we go again.\"", "Direct: Here we go again. = Anna Smith", "a shortened title")]
    [InlineData("\"It is dry,\" Anna Smith said. \"Never.\"", "Direct: It is dry = Anna Smith; Direct: Never. = Anna Smith", "one word goes on")]
    [InlineData("\"We don't know,\" cautioned Dr. Anna Smith.", "Direct: We don't know = Anna Smith", "any past before a name")]
    [InlineData("Anna Smith called it \"a disgrace for us all\".", "Direct: a disgrace for us all = Anna Smith", "it is no title")]
    [InlineData("Hall's lawyer, Anna Smith, argued that he was ill.", "Indirect: he was ill = Anna Smith", "a possessive is another's name")]
    [InlineData("Foreign Office spokeswoman Anna Smith told CBC News the department would act.", "Indirect: the department would act = Anna Smith", "the name behind a body's and a role; the clause behind whom she told")]
    [InlineData("The mayor has vowed to rebuild, saying the town \"will rise again\".", "Direct: will rise again = ?", "a few words with their verb")]
    [InlineData("\"War is near,\" said Anna Smith. \"It is late,\" it added.", "Direct: War is near = Anna Smith; Direct: It is late = ?", "it is a body, and here nobody named")]
    [InlineData("Officials tell BBC News every claim will be assessed.", "Indirect: every claim will be assessed = ?", "of several, with whom they told")]
    [InlineData("Anna Smith explained the plan began in May.", "Indirect: the plan began in May = Anna Smith", "a clause without that behind explained")]
    [InlineData("A wet document was found on the street by someone who gave it to the police.", "", "what was found nobody said")]
    [InlineData("Anna Smith claims that she worked from 6:00am to midnight.", "Indirect: she worked from 6:00am to midnight = Anna Smith", "a colon in a time of day")]
    [InlineData("Anna Smith said the lapses raise questions.", "Indirect: the lapses raise questions = Anna Smith", "a present without that")]
    [InlineData("“Nobody could be shocked by that,” said Gibraltar chief minister Paul Berg.", "Direct: Nobody could be shocked by that = Paul Berg", "a place and an office in small letters before the name")]
    [InlineData("“The tax will be introduced,” Le Maire told a press conference.", "Direct: The tax will be introduced = Le Maire", "le is no article in English")]
    [InlineData("The bank has forecast that the market will grow.", "Indirect: the market will grow = ?", "an irregular participle")]
    [InlineData("These issues get tested in the courts which, said Mr Berg, “is part of the whole messy conversation.”", "Indirect: These issues get tested in the courts which … “is part of the whole messy conversation.” = Berg; Direct: is part of the whole messy conversation. = Berg", "an incise before the marks")]
    [InlineData("Colin Smith, Brighton Hotel Association said: “We have tried very hard.”", "Direct: We have tried very hard. = Colin Smith", "the body behind a name is his")]
    [InlineData("Smith’s daughter-in-law, Jovinda, said that he had helped.", "Indirect: he had helped = Jovinda", "a first name between commas behind a relation")]
    [InlineData("“We are ready,” Anna Smith, the mayor of Saltmere, told reporters on Monday.", "Direct: We are ready = Anna Smith", "an office between the name and told")]
    [InlineData("Speaking after the call, one senior source said that there was no change to the position.", "Indirect: there was no change to the position = ?", "one source is somebody")]
    [InlineData("Paul Jones was tight-lipped. Senior sources insist they would consider a statement.", "Indirect: they would consider a statement = ?", "sources insist, without that")]
    [InlineData("Paul Jones was asked to respond to people who said that his parents might not have been let in.", "Indirect: his parents might not have been let in = ?", "people who said")]
    [InlineData("Anna Smith implies that the second seat is to be abolished.", "Indirect: the second seat is to be abolished = Anna Smith", "implies")]
    [InlineData("Ministers requested that protesters stay away from the capital.", "Indirect: protesters stay away from the capital = ?", "requested that")]
    [InlineData("The palace responded that the door was open.", "Indirect: the door was open = ?", "responded that")]
    [InlineData("He said Berg’s and Smith’s comments were late.", "Indirect: Berg’s and Smith’s comments were late = ?", "two possessives before one noun")]
    [InlineData("The valley is dry.\n“Water unites them all.”\n“It is a precious thing, because it is so scarce,” Mr Berg told the BBC.", "Direct: Water unites them all. = Berg; Direct: It is a precious thing, because it is so scarce = Berg", "a paragraph of the one who speaks in the next")]
    [InlineData("“The economy remains in a minor phase,” said economy minister Karin Berg.", "Direct: The economy remains in a minor phase = Karin Berg", "what a minister looks after, in small letters")]
    [InlineData("Residents are worried. “I was cutting a client’s hair when officials came into my shop saying: ‘You’ve got to leave because the building might fall down,’” said Anna Smith.", "Direct: I was cutting a client’s hair when officials came into my shop saying: ‘You’ve got to leave because the building might fall down,’ = Anna Smith", "marks within marks close together")]
    [InlineData("The novel makes it into the list.\n\"There's no doubt that this year's selection is the best yet.\nIf anything, the choice is even wider than last time,\" said Anna Smith.", "Direct: There's no doubt that this year's selection is the best yet. … If anything, the choice is even wider than last time = Anna Smith", "a mark that closes only on the next line")]
    [InlineData("Next door to the poet’s childhood home, Sir Stanley Wellis, the honorary president of the Poets' Trust, tells me that he’s “vigorously opposed to the plan and all it stands for”.", "Direct: vigorously opposed to the plan and all it stands for = Stanley Wellis", "next door is nobody")]
    public void English_is_read_too(string text, string expected, string reason) => ShouldRead(text, TextLanguage.English, expected, reason);

    [Theory]
    [InlineData("« C'est fini », a déclaré à l'AFP Paul Durand.", "a déclaré", "Paul Durand", "à l'AFP")]
    [InlineData("« C'est fini », a-t-il dit dans un communiqué.", "a-t-il dit", "il", "dans un communiqué")]
    [InlineData("« C'est fini », a écrit la ministre Anne Petit sur le réseau social X.", "a écrit", "Anne Petit", "sur le réseau social X")]
    [InlineData("« C'est fini », regrette la maire.", "regrette", "la maire", null)]
    public void Verb_speaker_and_source_are_as_written(string text, string verb, string speaker, string? source)
    {
        var quote = NewsReader.Read(text, TextLanguage.French, null).Quotes.ShouldHaveSingleItem();

        quote.Verb!.Value.In(text).ShouldBe(verb);
        quote.Speaker!.Value.In(text).ShouldBe(speaker);
        (quote.Source?.In(text)).ShouldBe(source);
    }

    [Theory]
    [InlineData("La maire n'a pas dit qu'elle partirait.", true)]
    [InlineData("La maire a dit qu'elle partirait.", false)]
    public void What_was_not_said_is_marked(string text, bool isDenied) =>
        NewsReader.Read(text, TextLanguage.French, null).Quotes.ShouldHaveSingleItem().IsDenied.ShouldBe(isDenied);

    [Theory]
    [InlineData("« C'est fini », a déclaré Paul Durand lundi soir à des journalistes.", "à des journalistes", "2026-11-23TEV", "time and addressee behind the speaker")]
    [InlineData("Paul Durand a dit jeudi à ses partisans que le combat continuait.", "à ses partisans", "2026-11-26", "before que")]
    [InlineData("« C'est fini », a dit Paul Durand. Il part mardi.", null, null, "the day of another clause")]
    [InlineData("Paul Durand a dit que le pont rouvrirait lundi.", null, null, "the day of what was said")]
    public void When_and_to_whom_it_was_said_is_read_beside_the_verb(string text, string? addressee, string? date, string reason)
    {
        var quote = NewsReader.Read(text, TextLanguage.French, new DateOnly(2026, 11, 27)).Quotes.ShouldHaveSingleItem();

        (quote.Addressee?.In(text)).ShouldBe(addressee, reason);
        (quote.SaidOn?.Value).ShouldBe(date, reason);
    }

    [Fact]
    public void English_tells_the_addressee_behind_told()
    {
        const string text = "“It is over,” Anna Smith told reporters.";

        NewsReader.Read(text, TextLanguage.English, null).Quotes.ShouldHaveSingleItem().Addressee!.Value.In(text).ShouldBe("reporters");
    }

    [Theory]
    [InlineData("Le suspect aurait quitté le pays.", true, "passed on without a source")]
    [InlineData("Selon Anne Petit, le suspect aurait quitté le pays.", false, "a source")]
    [InlineData("S'il pleuvait, le match serait annulé.", null, "it depends on something")]
    [InlineData("Le suspect a quitté le pays.", null, "told as a fact")]
    public void Hearsay_is_marked(string text, bool? isHearsay, string reason)
    {
        var isFound = NewsReader.Read(text, TextLanguage.French, null).Quotes.SingleOrDefault()?.IsHearsay;

        isFound.ShouldBe(isHearsay, reason);
    }

    public static TheoryData<string> Hostile =>
    [
        "\"", "« ", "» ", "“a” dit ", "a dit que ", "selon le ", ", dit-il, ", "Paul ", "A. ", "1 ", "« a », dit-il, ", "le maire a dit que ", "« «", "“a, dit-il, ", "mais Paul et ", "jugé par ", "« Un.\n\n", "que ", ", ", "À ",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Any_amount_of_one_thing_is_read(string piece)
    {
        // How fast is measured by LiveBlog.Language.Scores: a test that asserts on a clock tells of the machine.
        var text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        foreach (var language in Enum.GetValues<TextLanguage>())
        {
            var quotes = NewsReader.Read(text, language, null).Quotes;

            // An assertion for each of a million parts would take longer than the reading.
            quotes.All(quote => quote.Parts.All(part => part.Start >= 0 && part.End <= text.Length && !part.IsEmpty)).ShouldBeTrue();
        }
    }

    private static void ShouldRead(string text, TextLanguage language, string expected, string reason)
    {
        var quotes = NewsReader.Read(text, language, null).Quotes;

        string.Join("; ", quotes.Select(quote => $"{quote.Kind}: {quote.In(text)} = {quote.SpeakerName ?? "?"}")).ShouldBe(expected, reason);
    }
}
