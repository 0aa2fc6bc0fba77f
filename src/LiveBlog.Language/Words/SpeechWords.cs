namespace LiveBlog.Linguistics.Words;

/// <summary>
/// The small words and the nouns that tell one construction from another, in small letters. Compiled by hand from general knowledge of
/// French and English: the closed classes whole, of the nouns those that name people, bodies, documents and works in news.
/// </summary>
internal static class SpeechWords
{
    public static readonly WordList Auxiliaries = Of("a ont avait avaient aura auront aurait auraient eut eurent ait aient est sont était étaient sera seront serait seraient fut furent has have had");

    public static readonly WordList Clitics = Of("ne n' se s' me m' lui leur l' le la les nous vous te t' y en");

    public static readonly WordList Determiners = Of("le la les l' un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes plusieurs certains certaines quelques deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille chaque aucun the a an his her their its this these some several one two three another");

    public static readonly WordList Pronouns = Of("il elle ils elles on celui-ci celle-ci ceux-ci celles-ci lui-même elle-même eux-mêmes elles-mêmes he she they");

    public static readonly WordList Particles = Of("de du des d' la le l' van von der den ben bin ibn al el di da dos del abu ould of the");

    public static readonly WordList Days = Of("lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui aujourd’hui demain avant-hier monday tuesday wednesday thursday friday saturday sunday yesterday today");

    public static readonly WordList Months = Of("janvier février mars avril mai juin juillet août septembre octobre novembre décembre january february march april may june july august september october november december");

    /// <summary>What ends the noun phrase of a speaker.</summary>
    public static readonly WordList PhraseEnds = Of(
        "étant ayant ne n' se s' lui nous vous m' te t' qui que qu' dont où lors dans sur devant derrière avant après pour par avec sans chez depuis vers contre selon durant pendant lorsque quand alors tandis mais ou car puis comme si parce afin auprès via "
        + "hormis malgré outre sauf parmi entre sous face grâce lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui aujourd’hui ensuite enfin encore aussi ainsi également toutefois notamment interrogé interrogée interrogés joint jointe cité citée citant ajoutant précisant "
        + "who which that in on at during after before until since hours to when while as by with from but for about monday tuesday wednesday thursday friday saturday sunday yesterday today");

    public static readonly WordList Adverbs = Of(
        "tantôt aussitôt bientôt sitôt pas plus jamais point ainsi aussi également encore déjà toutefois cependant néanmoins ensuite enfin alors toujours même bien donc d'abord pourtant tout souvent depuis vite plutôt surtout notamment hier not never also then later already once however meanwhile moreover nevertheless therefore furthermore earlier recently since repeatedly");

    /// <summary>Verb forms of the third person that are common enough to tell a clause from a phrase.</summary>
    public static readonly WordList CommonFinite = Of(
        "est sont a ont était étaient avait avaient sera seront serait seraient va vont fait font peut peuvent doit doivent aura auront aurait auraient faut reste restent veut veulent devra devront pourra pourront devrait pourrait "
        + "fut furent eut is are was were has have had will would can could may might should shall must did does do began came took made got gave saw left found knew thought became felt kept fell rose grew won lost paid held met sold went died");

    /// <summary>French verbs that an infinitive hangs on.</summary>
    public static readonly WordList Modals = Of("doit doivent devait devaient devra devront devrait devraient peut peuvent pouvait pouvaient pourra pourront pourrait pourraient va vont allait allaient veut veulent voulait voulaient faut fallait faudra faudrait vient viennent");

    /// <summary>English verbs of saying whose clause may stand without *that*: *said the bridge would reopen*.</summary>
    public static readonly WordList WithoutThat = Of(
        "insist argue believe claim think hope fear saying adding claiming insisting arguing warning telling explained explains recalled testified complained vowed said says say added claimed claims believes thinks insisted insists acknowledged acknowledges conceded concedes argued argues admitted warned stated states noted notes estimated estimates found ruled confirmed denied declared hopes feared fears");

    /// <summary>English verbs of news in the present, which behind a noun tell a clause: *say the figures confirm it*.</summary>
    public static readonly WordList Presents = Of(
        "raise break call force allow create bring raises breaks calls forces allows creates brings confirm show suggest indicate prove reveal mean remain need want come go make take give help believe require suffer live work die say know think feel see seem appear lead cause run rise fall grow face plan expect support oppose deserve owe use pose threaten "
        + "shows proves means remains needs wants comes goes makes takes gives helps requires suffers lives works dies knows feels sees seems appears leads causes runs rises falls grows faces plans expects supports opposes deserves owes uses poses threatens");

    /// <summary>Nouns of people, in the singular.</summary>
    public static readonly WordList People = Of(
        "ministre maire président présidente premier première porte-parole député députée sénateur sénatrice élu élue conseiller conseillère secrétaire directeur directrice patron patronne pdg chef cheffe "
        + "responsable représentant représentante leader avocat avocate procureur procureure juge magistrat magistrate préfet préfète policier policière gendarme pompier médecin chirurgien infirmier infirmière professeur professeure "
        + "enseignant enseignante chercheur chercheuse expert experte spécialiste économiste historien historienne sociologue politologue politiste scientifique virologue épidémiologiste climatologue analyste "
        + "intellectuel intellectuelle essayiste penseur prédicateur théologien islamologue journaliste écrivain écrivaine auteur auteure autrice réalisateur réalisatrice acteur actrice chanteur chanteuse comédien comédienne artiste musicien musicienne cinéaste romancier romancière "
        + "entraîneur entraîneuse sélectionneur sélectionneuse joueur joueuse capitaine footballeur footballeuse athlète champion championne défenseur attaquant milieu gardien coach "
        + "homme femme jeune mère père fils fille frère sœur époux épouse mari veuve veuf témoin habitant habitante voisin voisine riverain riveraine passant victime suspect accusé accusée prévenu prévenue "
        + "candidat candidate militant militante syndicaliste agriculteur agricultrice éleveur commerçant commerçante gérant gérante entrepreneur entrepreneuse fondateur fondatrice propriétaire locataire "
        + "commissaire général générale colonel commandant lieutenant officier soldat roi reine prince princesse pape pontife évêque cardinal pasteur imam rabbin prêtre curé archevêque "
        + "vice-président vice-présidente ambassadeur ambassadrice diplomate chancelier chancelière dirigeant dirigeante numéro délégué déléguée coordinateur coordinatrice adjoint adjointe haut-commissaire "
        + "universitaire universitaires académicien académicienne émissaire médiateur médiatrice prévisionniste prisonnier prisonnière détenu détenue vigile surveillant surveillante ambulancier vendeur vendeuse serveur serveuse client cliente touriste passager passagère naufragé rescapé rescapée survivant survivante bénévole bénévoles "
        + "retraité retraitée septuagénaire adolescent adolescente lycéen lycéenne socialiste écologiste communiste insoumis insoumise centriste praticien praticienne technicienne teacher teenager driver "
        + "quadragénaire quinquagénaire trentenaire sexagénaire octogénaire intéressé intéressée avocat-général étudiant étudiante élève parent parents ancien ancienne ex-ministre ex-président milliardaire multimilliardaire "
        + "biologiste géologue ingénieur ingénieure technicien cadre employé employée salarié salariée ouvrier ouvrière chauffeur conducteur pilote proche parlementaire eurodéputé eurodéputée gouverneur gouverneure "
        + "confrère consœur photographe personnage personnalité gaillard gamin gamine dame garçon maître allié alliée rival rivale homologue prédécesseur successeur doyen doyenne recteur rectrice proviseur principal consultant consultante psychologue psychiatre pédiatre urgentiste vétérinaire sénateurs députés ministres élus avocats habitants témoins experts chercheurs autorités enquêteurs "
        + "pompiers policiers syndicats médecins scientifiques manifestants organisateurs responsables sources source maires reporters partisans électeurs fidèles adhérents salariés élèves étudiants proches supporters parlementaires secouristes magistrats analystes observateurs journalistes militants dirigeants associations opposants "
        + "mayor minister president spokesman spokeswoman spokesperson senator chairman chairwoman director officer official officials chief secretary lawyer attorney judge analyst analysts professor researcher "
        + "researchers author editor governor congressman congresswoman manager owner founder ceo witness witnesses resident residents neighbour neighbor scientist scientists economist doctor doctors representative prosecutor prosecutors "
        + "actor actress singer musician star filmmaker film-maker producer writer novelist poet presenter broadcaster footballer striker defender midfielder goalkeeper captain player winger athlete runner sprinter swimmer boxer cyclist golfer pilot engineer nurse surgeon student farmer soldier general colonel commander bishop archbishop priest king queen prince princess duke billionaire entrepreneur businessman businesswoman tycoon boss executive politician lawmaker campaigner activist protester leader chancellor ambassador diplomat envoy commissioner inspector detective sheriff defendant pensioner commentator designer architect banker "
        + "people protesters campaigners collègue collègues critics investigators authorities mother father son daughter brother sister wife husband widow cousin uncle aunt friend colleague daughter-in-law son-in-law mother-in-law father-in-law");

    /// <summary>Nouns of bodies that speak.</summary>
    public static readonly WordList Bodies = Of(
        "préfecture police gendarmerie parquet mairie gouvernement ministère agence commission conseil comité cour tribunal syndicat association organisation ong fédération union groupe entreprise société compagnie "
        + "banque institut laboratoire laboratoires observatoire centre opposition présidence élysée matignon kremlin maison parti armée état-major opérateur direction exécutif parlement assemblée sénat région département ville municipalité commune "
        + "hôpital université école club ligue collectif coalition défense accusation chaîne radio quotidien journal magazine revue hebdomadaire site média médias presse télévision ambassade consulat chancellerie "
        + "constructeur fabricant géant exploitant distributeur enseigne autorité autorités institution office réseau mouvement fondation cabinet entourage équipe équipes famille diocèse église vatican régulateur fonds caisse bercy organisme magasin boutique librairie supermarché hypermarché "
        + "intersyndicale établissement rectorat académie régie métropole communauté production rédaction services agglomération intercommunalité commissariat confédération centrale plateforme firme filiale chambre instance trust charity firm watchdog regulator "
        + "community government ministry agency company court council party army department bank group organization institute university hospital newspaper family team committee");

    /// <summary>Documents that a text cites as it cites a speaker.</summary>
    public static readonly WordList Documents = Of(
        "modélisation modélisations simulation simulations comptage comptages rapport étude enquête sondage communiqué données chiffres bilan estimation estimations statistiques baromètre note décompte recensement projections analyse autopsie prévisions calculs informations information témoignage témoignages récit report study poll survey statement figures data estimates documents");

    /// <summary>Nouns behind *selon* that name a manner, a case or a rule and no speaker.</summary>
    public static readonly WordList Manners = Of(
        "droit loi lois règle règles règlement article articles code principe principes méthode méthodes mode modes modalité modalités critère critères ordre cas besoin besoins âge taille type types nature façon manière "
        + "procédure procédures calendrier plan plans cours barème barèmes taux tarif tarifs prix rythme grille grilles formule schéma modèle modèles logique mot mots tradition traditions foi croyance croyances religion rite rites morale dogme époque usage usages niveau niveaux degré saison saisons région régions pays secteur secteurs situation situations circonstance circonstances "
        + "charte constitution accord accords décret statut statuts coutume programme logiques goût goûts humeur moyens disponibilité disponibilités possibilité possibilités contexte norme normes convention conventions termes vœux volonté directive directives traité traités version versions lieu lieux date période forme formes nombre importance température "
        + "gravité durée quantité origine profil profils scénario scénarios laquelle lequel lesquels lesquelles toute facultés département départements");

    /// <summary>Nouns that stand before the title of a work or before a name in marks.</summary>
    public static readonly WordList Works = Of(
        "liste cagnotte film roman livre album chanson titre série émission pièce spectacle exposition tableau documentaire opéra ouvrage essai recueil poème nouvelle magazine journal revue podcast single clip tube "
        + "thème section chapitre colloque séminaire thèse devise refrain opération projet programme plan loi affaire collectif association groupe mouvement société marque navire bateau sous-marin cargo paquebot prix festival concours label site application jeu "
        + "surnommé surnommée baptisé baptisée intitulé intitulée nommé nommée dénommé dénommée appelé appelée dit dite dits dites alias mot mots terme termes expression slogan concept notion catégorie rubrique restaurant bar café hôtel "
        + "novel book song series show play exhibition painting documentary opera ship boat operation project titled entitled called dubbed nicknamed named hits hit track word words term phrase");

    /// <summary>Nouns of how somebody has put a thing: *selon l'expression de Paul Durand*.</summary>
    public static readonly WordList Wordings = Of("expression formule mot mots termes");

    /// <summary>Participles of whoever was made to do something: *a-t-il été contraint de reconnaître*.</summary>
    public static readonly WordList Compelled = Of("contraint contrainte forcé forcée obligé obligée amené amenée");

    /// <summary>Nouns of a piece of writing that a text sends its readers to: *lire notre article « … »*.</summary>
    public static readonly WordList Pieces = Of("article articles dossier enquête entretien interview reportage direct live éditorial édito tribune portrait récit analyse chronique critique décryptage podcast vidéo");

    /// <summary>Verbs of making or bringing out a work: *a réalisé « … »*, *publie « … »*.</summary>
    public static readonly WordList MakesWorks = Of(
        "réalise réalisé réaliser réalisa réalisait publie publié publient publier publiait tourne tourné tourner édite édité éditer compose composé composer interprète interprété interpréter adapte adapté adapter diffuse diffusé diffuser "
        + "joue joué jouer entonne entonné entonner produit produire directed composed recorded");

    /// <summary>Nouns of something said, whose *de* names who said it: *la réponse d'Anne Petit : « … »*, *son constat : « … »*.</summary>
    public static readonly WordList Utterances = Of(
        "aveu réponse réponses réaction réactions message messages mots mot phrase déclaration commentaire commentaires explication explications constat verdict avis conclusion question tweet post témoignage promesse avertissement consigne argument analyse récit confidence credo slogan refrain "
        + "invitation remarque remarques thème réplique riposte mise excuse justification conviction certitude objectif espoir regret souhait requête demande appel ordre conseil résumé bilan raison "
        + "answer reply response reaction words statement comment explanation testimony promise warning advice plea");

    public static readonly WordList Media = Of("afp reuters ap presse journalistes journaliste micro antenne bbc cnn instagram twitter facebook telegram tiktok youtube whatsapp linkedin figaro monde parisien libération médias rtl bfmtv franceinfo télévision reporters");

    private static WordList Of(string words) => new(words);
}
