namespace LiveBlog.Linguistics.Actors;

/// <summary>
/// Nouns of office, trade and kinship that stand beside a name as its role, by the gender they show. Compiled by hand for this library from general
/// knowledge, under its licence: a list of trades holds thousands of words that no newspaper writes beside a name.
/// </summary>
internal static class RoleNouns
{
    public const string Masculine =
        "président adjudant brigadier caporal aspirant contre-amiral vice-amiral commissaire-priseur industriel charpentier menuisier maçon plombier électricien cuisinier pâtissier boucher fleuriste hôtelier cafetier livreur facteur routier camionneur mécanicien maraîcher arboriculteur apiculteur horticulteur céréalier ostréiculteur bûcheron berger vigneron armateur batelier retraité collégien chorégraphe sculpteur céramiste traducteur illustrateur disquaire galeriste metteur repreneur actionnaire héritier chercheur-enseignant formateur éducateur animateur-radio urbaniste brigadier-chef adjudant-chef arbitre buteur meneur pivot arrière troisième-ligne président premier-ministre maire-adjoint sénateur député conseiller directeur fondateur cofondateur patron avocat procureur procureur-adjoint substitut chercheur professeur entraîneur sélectionneur joueur attaquant défenseur milieu "
        + "gardien coureur champion chanteur acteur comédien réalisateur metteur-en-scène écrivain romancier auteur dessinateur musicien compositeur danseur producteur animateur rédacteur éditorialiste-en-chef chroniqueur présentateur envoyé correspondant "
        + "général amiral maréchal lieutenant-colonel policier gendarme pompier-chef infirmier agriculteur éleveur viticulteur pêcheur boulanger restaurateur ouvrier instituteur enseignant étudiant lycéen consultant "
        + "adjoint délégué coordinateur coordonnateur négociateur médiateur ambassadeur bourgmestre consul commissaire préfet sous-préfet gouverneur chancelier roi prince duc empereur pape cardinal évêque archevêque curé abbé sultan émir ayatollah cheikh pasteur rabbin imam père frère fils mari époux oncle cousin "
        + "grand-père neveu ami compagnon voisin collaborateur assistant conservateur historien économiste-en-chef politologue-associé médecin-chef chirurgien astronaute-en-chef physicien mathématicien technicien ingénieur "
        + "dirigeant chef-adjoint successeur prédécesseur rival opposant candidat élu représentant participant militant cadre numéro-un suspect-principal meurtrier tueur assaillant président-directeur homme numéro inspecteur contrôleur "
        + "syndicaliste-en-chef administrateur fonctionnaire-en-chef magistrat juge-d'instruction président-délégué nageur skieur cavalier lanceur ailier demi pilier talonneur capitaine sergent soldat major marin pilote-de-ligne conducteur chauffeur"
        + " serveur parrain nourrisson expert-comptable caissier vendeur coiffeur charcutier camionneur livreur coursier postier carrossier ébéniste"
        + " carreleur fraiseur usineur manutentionnaire magasinier jardinier garde-chasse chasseur brancardier surveillant écolier apprenti intermittent"
        + " caméraman parolier statisticien sapeur-pompier agent enquêteur vice-président banquier volleyeur sprinteur rameur prêtre moine veuf"
        + " beau-père gendre beau-frère ex-collaborateur shérif plasticien couturier collectionneur programmateur auto-entrepreneur"
        + " gynécologue-obstétricien obstétricien biostatisticien modélisateur généticien";

    public const string Feminine =
        "présidente industrielle retraitée collégienne cuisinière pâtissière bouchère hôtelière factrice maraîchère apicultrice bergère vigneronne sculptrice traductrice illustratrice formatrice éducatrice buteuse meneuse repreneuse héritière négociante consœur autiste-peintre première-ministre mairesse sénatrice députée conseillère directrice fondatrice cofondatrice patronne avocate procureure chercheuse professeure entraîneuse entraîneure sélectionneuse joueuse attaquante défenseuse gardienne coureuse "
        + "championne chanteuse actrice comédienne réalisatrice metteuse écrivaine romancière autrice auteure dessinatrice musicienne compositrice danseuse productrice animatrice rédactrice chroniqueuse présentatrice envoyée correspondante générale "
        + "policière infirmière agricultrice éleveuse viticultrice restauratrice ouvrière institutrice enseignante étudiante lycéenne consultante adjointe déléguée coordinatrice coordonnatrice négociatrice médiatrice ambassadrice consule préfète "
        + "sous-préfète gouverneure chancelière reine princesse duchesse impératrice pasteure rabbine mère sœur soeur fille femme épouse tante cousine grand-mère nièce amie compagne voisine collaboratrice assistante conservatrice historienne "
        + "chirurgienne physicienne mathématicienne technicienne ingénieure dirigeante cheffe rivale opposante candidate élue représentante participante militante inspectrice contrôleuse administratrice magistrate nageuse skieuse cavalière pharmacienne "
        + "couturière sage-femme veuve maîtresse héroïne"
        + " serveuse marraine caissière vendeuse coiffeuse esthéticienne boulangère camionneuse livreuse postière conductrice cheminote mécanicienne"
        + " électricienne pêcheuse jardinière chasseuse surveillante écolière apprentie intermittente poétesse soldate enquêtrice vice-présidente"
        + " entrepreneure artisane banquière belle-mère belle-sœur plasticienne programmatrice généticienne";

    /// <summary>Of either gender.</summary>
    public const string Either =
        "papa maman cuistot monteur monteuse prof penseur penseuse trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire doctorant doctorante initiateur initiatrice instigateur instigatrice hacker hackeuse égérie développeur développeuse infographiste ambulancier ambulancière assureur camarade entraineur skipper skippeuse navigateur navigatrice porte-parole associé associée rapporteur rapporteuse commentateur commentatrice manifestant manifestante agriculteur coach sélectionneur prévenu prévenue accusé accusée plaignant plaignante proviseur chorégraphe élève urgentiste psychologue cardiologue cancérologue neurologue généraliste pneumologue oncologue dentiste kinésithérapeute orthophoniste aide-soignant aide-soignante urbaniste paléontologue archéologue égyptologue hydrologue océanographe entomologue écologue agronome botaniste mathématicienne informaticien informaticienne graphiste vidéaste youtubeur youtubeuse influenceur influenceuse blogueur blogueuse documentariste réalisateur-producteur parlementaire édile centriste arbitre buraliste garagiste routier paysan paysanne salarié salariée employé employée cariste soudeur soudeuse intérimaire demandeur demandeuse touriste automobiliste passager passagère rescapé rescapée plaignant plaignante prévenu prévenue accusé accusée trader courtier courtière promoteur promotrice hôte hôtesse steward garde homologue ministre maire secrétaire chef leader responsable membre vice-présidence juge journaliste économiste politologue sociologue philosophe scientifique biologiste climatologue épidémiologiste virologue infectiologue médecin psychologue "
        + "psychiatre pédiatre architecte artiste peintre photographe cinéaste cycliste pilote athlète capitaine commandant commandante colonel lieutenant capitaine astronaute spécialiste expert experte pdg p-dg pdg. dg dirlo numéro maître analyste "
        + "stratégiste stratège syndicaliste fonctionnaire diplomate militaire pompier témoin victime suspect suspecte otage survivant survivante propriétaire locataire gérant gérante artisan commerçant commerçante libraire éditeur éditrice "
        + "éditorialiste biographe scénariste humoriste pianiste violoniste guitariste saxophoniste batteur rappeur rappeuse styliste mannequin milliardaire financier homme-d'affaires entrepreneur entrepreneuse trésorier trésorière greffier greffière notaire huissier "
        + "bâtonnier bâtonnière doyen doyenne recteur rectrice proviseur proviseure principal vétérinaire pharmacien géologue sismologue volcanologue astronome astrophysicien astrophysicienne météorologue géographe démographe anthropologue linguiste juriste "
        + "pédagogue dictateur président-élu autocrate prix-nobel lauréat lauréate vainqueur vainqueure numéro-deux bras-droit gendarme garde-des-sceaux commissaire secouriste bénévole habitant habitante riverain riveraine résident résidente "
        + "référent référente modérateur modératrice intervenant intervenante créateur créatrice inventeur inventrice gréviste supporter supportrice spectateur spectatrice électeur électrice visiteur visiteuse réfugié réfugiée migrant migrante chômeur chômeuse prisonnier prisonnière détenu détenue usager usagère "
        + "copilote coéquipier coéquipière tennisman tenniswoman footballeur footballeuse basketteur basketteuse rugbyman handballeur handballeuse boxeur boxeuse judoka escrimeur escrimeuse porte-drapeau coprésident coprésidente cosecrétaire eurodéputé eurodéputée "
        + "cofondateur ex-mari ex-femme conjoint conjointe complice chargé chargée"
        + " dj comptable cheminot paysagiste stagiaire poète essayiste dramaturge bibliothécaire archiviste ethnologue chimiste spationaute cosmonaute"
        + " concierge vigile détective activiste gymnaste perchiste collègue mécène mandataire gériatre gynécologue légiste addictologue hygiéniste"
        + " immunologiste vaccinologue neuroscientifique";

    public const string EnglishMasculine =
        "chairman spokesman congressman businessman policeman fireman king prince duke father brother son husband uncle nephew actor waiter bishop pastor "
        + "priest pope cardinal monk salesman cameraman anchorman alderman statesman";

    public const string EnglishFeminine =
        "chairwoman spokeswoman congresswoman businesswoman policewoman queen princess duchess mother sister daughter wife aunt niece actress waitress nun "
        + "widow girlfriend";

    public const string EnglishEither =
        "athlete sprinter footballer jockey shopkeeper scholar theologian linguist mathematician astrophysicist barber docker maker star publisher reviewer baker butcher plumber electrician carpenter waiter cook chef hairdresser midwife barman barmaid carer cleaner janitor grocer tailor builder miner welder mechanic engineer trucker cabbie taxi-driver bus-driver housewife pensioner retiree student undergraduate campaigner regulator ombudsman coroner sheriff marshal mp mps congressperson senator-elect president-elect chancellor vice-chancellor secretary-general undersecretary co-chair co-chairman co-chairwoman vice-chairman cochair cartoonist sculptor illustrator translator curator archaeologist anthropologist sociologist hydrologist climatologist oceanographer ecologist zoologist virologist cardiologist oncologist paediatrician pediatrician dentist pharmacist therapist president minister premier chancellor secretary senator representative governor mayor councillor councilor deputy director chief chair chairperson "
        + "chairwoman ceo cfo coo cto founder co-founder cofounder owner boss manager executive officer partner head leader member spokesperson editor "
        + "editor-in-chief reporter correspondent journalist columnist author writer novelist poet playwright singer songwriter rapper musician guitarist drummer "
        + "composer director filmmaker producer comedian host presenter anchor broadcaster artist painter photographer model designer lawyer attorney prosecutor "
        + "solicitor barrister judge justice magistrate sheriff detective constable inspector sergeant lieutenant captain major colonel general admiral commander "
        + "commissioner ambassador envoy diplomat negotiator mediator adviser advisor aide assistant analyst strategist economist historian scientist researcher "
        + "professor lecturer teacher student pupil principal dean doctor physician surgeon nurse psychologist psychiatrist epidemiologist virologist biologist "
        + "chemist physicist astronomer geologist seismologist meteorologist engineer architect farmer fisherman worker driver pilot astronaut soldier veteran "
        + "firefighter paramedic officer resident neighbor neighbour witness victim survivor suspect gunman candidate nominee lawmaker legislator congressman mp "
        + "creator co-creator inventor developer campaigner protester demonstrator activist organizer organiser volunteer coach trainer player striker midfielder defender goalkeeper winger captain quarterback champion "
        + "runner swimmer cyclist skier golfer boxer fan billionaire entrepreneur investor banker trader consultant specialist expert archbishop reverend imam "
        + "rabbi dissident rival successor predecessor friend colleague cousin spouse superintendent administrator coordinator treasurer curator "
        + "librarian choreographer conductor dancer biographer critic rep congressperson speaker whip backbencher peer chaplain deacon bassist frontman pianist";

    /// <summary>Stand before a role noun and belong to it: *ancien ministre*, *former mayor*.</summary>
    public const string Adjectives =
        "ancien ancienne anciens local locale ex futur future nouveau nouvelle nouvel actuel actuelle jeune célèbre premier première second seconde numéro vice vice-premier vice-première grand grande petit petite feu dernier dernière haut haute principal principale co-président célèbre "
        + "richissime autre simple prix propre brillant double triple prime state former deputy acting vice assistant senior junior then late new outgoing incoming associate interim longtime veteran top current retired fellow famous first";
}
