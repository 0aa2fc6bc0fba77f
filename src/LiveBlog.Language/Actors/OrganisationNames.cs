namespace LiveBlog.Linguistics.Actors;

/// <summary>
/// Bodies, media, parties, companies and seats of power that news names every week, and the nouns that head the names of all others. Compiled by
/// hand for this library from general knowledge, under its licence: no published list is short enough to be free of ordinary words.
/// </summary>
internal static class OrganisationNames
{
    public const string Known =
        "Assurance maladie;Gilets jaunes;Yellow Vests;National Rally;Lib Dem;Liberal Democrats;Liberal Democrat;Social Democrats;National Front;Ernst & Young;Ernst and Young;EY;LaREM;Occurrence;BFM TV;Figaro Live;FigaroVox;Figaro Vox;Figaro Magazine;Le Figaro Magazine;Les Inrocks;Les Inrockuptibles;L'Opinion;Le Matin;La DH;DH;Ouest France;RTL-TVI;Journal du Dimanche;Le Journal du Dimanche;Le Bien public;Sudpresse;Le Vif;Le Vif/L'Express;La Meuse;De Morgen;Het Laatste Nieuws;24 heures;Le Quotidien;L'Argus;L'Avenir;L'Orient-Le Jour;El Watan;Rolling Stone;Getty Images;OpinionWay;Harris Interactive;Kantar;Viavoice;YouGov;Albin Michel;Flammarion;Fayard;Actes Sud;Robert Laffont;Louis Vuitton;Christian Dior;Dior;Yves Saint Laurent;Chanel;Galeries Lafayette;Printemps Haussmann;Vinci Autoroutes;Mercedes-Benz;Mercedes Benz;"
        + "Free Mobile;Super U;Volvo Trucks;Volvo Cars;Hyper Cacher;Arcelor;ArcelorMittal;Crédit suisse;N-VA;Ecolo;Écolo;MR;CDH;PTB;Vlaams Belang;Open VLD;FGTB;CSC;SNCB;Stib;STIB;M5S;Génération.s;Générations;Les Patriotes;Parti de gauche;Parti pirate;Nouvelle Démocratie;Syriza;Vox;Ciudadanos;Lega;ONU;Onu;Brics;BRICS;G7;G8;G20;Asean;ASEAN;Mercosur;UN;U.N.;United Nations;Nations unies;Nations Unies;OMS;WHO;Unesco;Unicef;FAO;HCR;UNHCR;OCDE;OECD;OMC;WTO;FMI;IMF;CPI;ICC;AIEA;IAEA;OTAN;Otan;NATO;Nato;UE;EU;Union européenne;European Union;"
        + "Union africaine;African Union;Ligue arabe;Arab League;Opep;OPEP;OPEC;Opec;Banque mondiale;World Bank;BCE;ECB;Fed;Cédéao;CEDEAO;ECOWAS;OSCE;Interpol;Europol;Frontex;Croix-Rouge;Red Cross;Croissant-Rouge;Red Crescent;"
        + "CICR;MSF;Médecins sans frontières;Médecins du monde;Greenpeace;Amnesty International;Amnesty;Human Rights Watch;Reporters sans frontières;RSF;WWF;Oxfam;Emmaüs;Secours catholique;Secours populaire;Restos du cœur;"
        + "Conseil de sécurité;Security Council;Conseil de l'Europe;Council of Europe;Commission européenne;European Commission;Parlement européen;European Parliament;Conseil européen;Conseil constitutionnel;Conseil d'État;Cour des comptes;"
        + "Cour de cassation;Cour suprême;Supreme Court;Assemblée nationale;National Assembly;Sénat;Senate;Congrès;Congress;House of Representatives;House of Commons;House of Lords;Chambre des représentants;Chambre des communes;"
        + "Bundestag;Douma;Duma;Knesset;Parlement;Parliament;Élysée;Matignon;Quai d'Orsay;Bercy;Beauvau;Maison Blanche;Maison-Blanche;White House;Pentagone;Pentagon;Kremlin;Downing Street;Whitehall;Capitole;Capitol;State Department;Département d'État;"
        + "Treasury;Foreign Office;Home Office;Saint-Siège;Holy See;État;Éducation nationale;Défenseur des droits;Haute Autorité de santé;CIA;FBI;NSA;KGB;FSB;MI5;MI6;Mossad;Tsahal;DGSE;DGSI;RAID;GIGN;CRS;IGPN;BRI;Insee;INSEE;Ifop;Ipsos;"
        + "Elabe;BVA;Odoxa;Inserm;CNRS;Cnil;CNIL;Arcom;CSA;Pôle emploi;France Travail;Urssaf;Unédic;Santé publique France;Météo-France;Météo France;Banque de France;Bank of England;Caisse des dépôts;Institut Pasteur;AP-HP;"
        + "NASA;Nasa;ESA;CERN;USGS;CDC;FDA;EPA;IRS;NHS;SEC;Scotland Yard;Wall Street;CGT;CFDT;FO;Force ouvrière;CFTC;CFE-CGC;Unsa;UNSA;FSU;SUD;Sud-Rail;Solidaires;Medef;CPME;FNSEA;Confédération paysanne;Coordination rurale;Unef;"
        + "PS;Parti socialiste;PCF;Parti communiste;UMP;LR;Les Républicains;Républicains;RPR;UDF;UDI;MoDem;Modem;LREM;LRM;La République en marche;En marche;Renaissance;Horizons;Rassemblement national;Front national;RN;FN;La France insoumise;"
        + "France insoumise;LFI;EELV;Europe Écologie-Les Verts;Verts;Les Verts;Europe Écologie Les Verts;Écologistes;Reconquête;NPA;Lutte ouvrière;Nupes;Debout la France;Place publique;Labour;Labour Party;Tories;Conservative Party;Lib Dems;SNP;Sinn Féin;Sinn Fein;DUP;Ukip;UKIP;"
        + "Republican Party;Democratic Party;GOP;CDU;SPD;CSU;AfD;Podemos;Likoud;Likud;Hamas;Fatah;Hezbollah;OLP;PLO;Djihad islamique;Al-Qaïda;Al-Qaida;Al-Qaeda;État islamique;Etat islamique;Islamic State;Daech;Boko Haram;Frères musulmans;Frères Musulmans;Muslim Brotherhood;Houthis;Jihad islamique;Talibans;Taliban;FARC;ETA;IRA;"
        + "PKK;Wagner;AFP;Agence France-Presse;Reuters;AP;Associated Press;The Associated Press;Bloomberg;Le Monde;Le Figaro;Figaro;Libération;Le Parisien;Les Échos;L'Équipe;L'Express;Le Point;L'Obs;Le Nouvel Observateur;Mediapart;"
        + "Le Canard enchaîné;Charlie Hebdo;Paris Match;Paris-Match;La Croix;L'Humanité;Ouest-France;Sud Ouest;La Voix du Nord;Le Progrès;La Provence;Nice-Matin;La Dépêche du Midi;Le Dauphiné libéré;Le Journal du dimanche;JDD;Marianne;Valeurs actuelles;"
        + "20 Minutes;HuffPost;Slate;France Info;Franceinfo;France Inter;France Culture;France Bleu;France 2;France 3;France 24;France Télévisions;Radio France;RTL;RMC;Europe 1;RFI;TF1;LCI;BFMTV;BFM-TV;BFM;CNews;M6;Canal+;Arte;Public Sénat;LCP;TV5 Monde;"
        + "Sud Radio;BBC;ITV;Sky News;Channel 4;CNN;CNBC;NBC;CBS;ABC;Fox News;MSNBC;PBS;NPR;Al Jazeera;Al-Jazeera;The Guardian;Guardian;The Times;The Telegraph;Daily Mail;The Sun;Financial Times;The Economist;New York Times;The New York Times;"
        + "Washington Post;The Washington Post;Wall Street Journal;The Wall Street Journal;Los Angeles Times;USA Today;Time;Newsweek;Der Spiegel;Spiegel;Bild;El País;El Pais;La Repubblica;Corriere della Sera;Haaretz;Kyodo;Xinhua;Tass;Ria Novosti;Interfax;"
        + "The Globe and Mail;Toronto Star;The Straits Times;The Independent;The Observer;The Daily Telegraph;Sydney Morning Herald;The Sydney Morning Herald;The Age;The Hindu;Times of India;The Atlantic;The New Yorker;Politico;Axios;Vox;BuzzFeed;Boston Globe;Chicago Tribune;Die Welt;Die Zeit;NZZ;VRT;De Standaard;La Stampa;ABC News;CBS News;NBC News;ATS;"
        + "Twitter;Facebook;Instagram;TikTok;YouTube;WhatsApp;Telegram;Snapchat;LinkedIn;Google;Apple;Amazon;Microsoft;Meta;Netflix;Uber;Airbnb;Tesla;SpaceX;Samsung;Sony;Huawei;IBM;Intel;Nvidia;OpenAI;Nokia;Disney;Spotify;Alibaba;Wikipédia;Wikipedia;"
        + "SNCF Réseau;SNCF Voyageurs;Banque postale;Caisse d'épargne;Banque populaire;Saint-Gobain;Air Liquide;Valeo;Citibank;Bank of America;"
        + "SNCF;RATP;EDF;RTE;Engie;GDF;Orange;SFR;Free;Bouygues;Bouygues Telecom;Air France;Air France-KLM;KLM;ADP;Aéroports de Paris;Airbus;Boeing;Dassault;Safran;Thales;Naval Group;TotalEnergies;Total;Areva;Orano;Framatome;Veolia;Suez Environnement;Renault;"
        + "Peugeot;Citroën;PSA;Stellantis;Michelin;Alstom;Siemens;General Electric;General Motors;Ford;Toyota;Nissan;Honda;Volkswagen;BMW;Mercedes;Ferrari;Fiat;Chrysler;Volvo;Carrefour;Auchan;Leclerc;Casino;Lidl;Danone;Nestlé;Lactalis;L'Oréal;LVMH;"
        + "Kering;Hermès;Sanofi;Pfizer;Moderna;AstraZeneca;Novartis;Roche;Bayer;Monsanto;BioNTech;Johnson & Johnson;BNP Paribas;Société générale;Crédit agricole;Crédit lyonnais;Axa;Allianz;HSBC;Barclays;Goldman Sachs;Lehman Brothers;JPMorgan;Morgan Stanley;UBS;"
        + "Credit Suisse;Deutsche Bank;Gazprom;Rosneft;Lukoil;BP;Shell;ExxonMobil;Exxon;Chevron;Aramco;McDonald's;Starbucks;Walmart;Coca-Cola;Pepsi;Unilever;Vivendi;Lagardère;Hachette;Gallimard;Ryanair;EasyJet;British Airways;Lufthansa;Eurostar;Eurotunnel;"
        + "Fifa;FIFA;UEFA;Uefa;CIO;IOC;FFF;LFP;NBA;NFL;PSG;Paris Saint-Germain;Olympique de Marseille;Olympique lyonnais;OM;OL;AS Monaco;Stade rennais;Stade toulousain;Stade français;Real Madrid;Real;FC Barcelone;Barça;Atlético;Juventus;Inter Milan;AC Milan;"
        + "Bayern Munich;Bayern;Borussia Dortmund;Chelsea;Arsenal;Manchester United;Manchester City;Tottenham;Everton;Ajax;Benfica;Harvard;Yale;MIT;Sorbonne;Sciences Po;ENA;HEC;Polytechnique;Académie française;Comédie-Française;Louvre;Centre Pompidou;"
        + "Opéra de Paris;Times;Daily Telegraph;Evening Standard;Daily Mirror;Irish Times;Globe and Mail;La Presse;Le Devoir;Radio-Canada;CBC;La Presse Canadienne;Canadian Press;Le Soir;La Libre Belgique;RTBF;RTS;Le Temps;Tribune de Genève;Keystone-ATS;Belga;ANSA;DPA;EFE;Anadolu;"
        + "France Bleu;TV5;TVE;RTVE;RAI;NHK;CTV;SBS;ZDF;ARD;Nice Matin;Le Télégramme;La Montagne;L'Est républicain;L'Union;Midi libre;Le Bien public;La Nouvelle République;L'Indépendant;Corse-Matin;La Dépêche;Télérama;Konbini;StreetPress;Numerama;"
        + "Enedis;GRDF;RTE France;Engie;Idex;Dalkia;Vinci;Eiffage;Keolis;Transdev;Flixbus;BlaBlaCar;Doctolib;Deezer;Ubisoft;Capgemini;Atos;Sopra Steria;Accor;Pernod Ricard;Essilor;EssilorLuxottica;Publicis;JCDecaux;Decathlon;Kiabi;Camaïeu;Fnac;Darty;Ikea;Leroy Merlin;Castorama;Monoprix;Système U;Intermarché;Franprix;"
        + "Crédit mutuel;BPCE;Natixis;La Poste;La Banque postale;CNP Assurances;Macif;Maif;Matmut;Groupama;MGEN;Harmonie mutuelle;ING;KBC;Belfius;Santander;BBVA;UniCredit;Intesa Sanpaolo;Commerzbank;Lloyds;NatWest;Citigroup;Wells Fargo;BlackRock;Nasdaq;Euronext;"
        + "RMT;Unison;GMB;TUC;Aslef;UCU;BMA;Acas;NATO;Ofcom;Ofgem;Ofsted;HMRC;DWP;MoD;RAF;RSPCA;RNLI;Met Office;National Trust;BP;Tesco;Sainsbury's;Asda;Morrisons;Aldi;Marks & Spencer;Vodafone;Rolls-Royce;BAE Systems;Ineos;Tata Steel;Dyson;Deloitte;KPMG;PwC;McKinsey;"
        + "FSB;GRU;OIM;UNRWA;FIDH;LDH;SOS Racisme;MRAP;Licra;CRIF;CFCM;Act Up;Attac;Sea-Watch;SOS Méditerranée;Utopia 56;La Cimade;Cimade;Anticor;Foodwatch;UFC-Que choisir;L214;Sea Shepherd;Alternatiba;Extinction Rebellion;LPO;FNE;France Nature Environnement;ANSM;Anses;ARS;CAF;CPAM;Ademe;OFB;ONF;Ifremer;BRGM;INRAE;CEA;Andra;ASN;IRSN;"
        + "Hewlett-Packard;HP;Dell;Cisco;Oracle;Xiaomi;Panasonic;Nikon;Hyundai;Kia;Suzuki;Mazda;Subaru;Porsche;Audi;Skoda;Opel;Dacia;Lada;BYD;Rivian;Arianespace;ArianeGroup;Eutelsat;OneWeb;Starlink;Blue Origin;Lockheed Martin;Raytheon;Northrop Grumman;Bombardier;Embraer;Air Canada;United Airlines;Qatar Airways;Etihad;Turkish Airlines;Vueling;Transavia;Wizz Air;"
        + "Barça;Séville FC;Milan AC;Aston Villa;RB Leipzig;Bayer Leverkusen;Celtic;Galatasaray;Fenerbahçe;ASSE;RC Lens;LOSC;Losc;FC Nantes;OGC Nice;Racing 92;UBB;ASM;RCT;ASVEL;Toulouse FC;Stade brestois;FC Lorient;Montpellier HSC;AJ Auxerre;ESTAC;En Avant Guingamp;SM Caen;FC Metz;Girondins de Bordeaux"
        + ";Journal du dimanche;Libé;Dauphiné libéré;Est républicain;Le Républicain lorrain;Vosges Matin;Dernières Nouvelles d'Alsace"
        + ";Le Courrier picard;Paris-Normandie;L'Yonne républicaine;Le Berry républicain;La République du Centre;Le Courrier de l'Ouest;Le Maine libre"
        + ";Presse-Océan;Var-Matin;Le Populaire du Centre;Le Journal de Saône-et-Loire;France info;Courrier international;Atlantico;CheckNews"
        + ";Arrêt sur images;Reporterre;Deliveroo;Just Eat;Uber Eats;Ferrero;Valneva;CureVac;Sinopharm;Sinovac;République en marche"
        + ";Oxfam France;Greenpeace France;Fondation Abbé Pierre;Croix-Rouge française;Les Amis de la Terre;Alliance Police nationale;Synergie officiers"
        + ";Unité SGP;Observatoire Cetelem;Cetelem;Médiamétrie;Dares;Drees;EMA;Haut Conseil de la santé publique;Conseil scientifique";

    /// <summary>
    /// Seated bodies that news writes small, named by their seat or whom they honour: *tribunal judiciaire de Valmont*, *hôpital Dubreuil*. With a name right behind
    /// them only those of <see cref="Dedicated"/>; those of <see cref="Qualified"/> need an adjective or a complement first: *cour d'appel de Valmont*.
    /// </summary>
    public const string Seated =
        "ministère secrétariat université tribunal parquet préfecture sous-préfecture mairie académie rectorat lycée collège hôpital clinique musée gendarmerie commissariat ambassade consulat barreau diocèse archevêché évêché théâtre opéra "
        + "orchestre conservatoire fac faculté";

    public const string Dedicated = "université lycée collège école hôpital clinique musée théâtre institut fondation fac";

    public const string Qualified = "cour conseil chambre centre caisse agence école comité institut fédération";

    /// <summary>End the name of a firm or body written large: *Aldous Chemical*, *Northern Water*.</summary>
    public const string Tails =
        "music multimedia mobile software networks online digital motors management chemical chemicals habitat survey systems solutions invest investment investments logistics transports railways rail mobility retail properties securities insurance mining oil waters energies énergies électricité immobilier distribution semiconductor "
        + "semiconductors biotech pharma robotics aerospace aviation automotive petroleum resources airways electric weekly daily water administration authority admin foods beverages cosmetics electronics international ventures advisory associates consulting santé environnement développement";

    /// <summary>Begin (French) or end (English) the name of a body when written large; *Institut*, *Association*.</summary>
    public const string Heads =
        "ordre mutualité gauche inspection délégation program communauté institut institute comité committee conseil council organisation organization association fédération federation confédération confederation union ligue league ministère ministry département department "
        + "secrétariat navy patrol mission agence agency banque bank bureau office parti party mouvement front alliance coalition commission cour court tribunal chambre chamber assemblée assembly parlement parliament congrès congress "
        + "université university école school collège college lycée académie academy faculté centre center fondation foundation fonds fund haut-commissariat direction préfecture mairie autorité authority "
        + "observatoire observatory société society compagnie company corporation corp inc ltd group groupe club football fc cf olympique stade athletic racing syndicat syndicate collectif réseau network "
        + "rassemblement forum programme service services force forces armée army police gendarmerie garde guard airlines airways air radio télévision television tv news times post journal tribune gazette herald "
        + "express telegraph magazine press presse hôpital hospital clinique musée museum théâtre theatre opéra opera orchestre orchestra caisse crédit mutuelle assurance-maladie cathédrale église church brigades brigade "
        + "parquet rectorat ambassade consulat barreau diocèse embassy brothers sons partners capital holdings industries motors technologies studios records entertainment pictures pharmaceuticals energy telecom bancorp trust board bloc fraternité front-populaire labs laboratories laboratory "
        + "united city rovers wanderers international consortium conférence conference coordination cabinet caucus watch initiative campaign nations house senate haute-autorité cnam chu chru iut tgi cci cpam administration médecins amis secours éditions tabernacle";

    /// <summary>Small-written nouns before a name that show it to be a body's: *le groupe Danone*, *la chaîne CNBC*.</summary>
    public const string Kinds =
        "magasin boutique librairie supermarché hypermarché intercommunale holding asbl firme régie scop groupe société entreprise compagnie constructeur avionneur fabricant géant laboratoire banque assureur opérateur chaîne quotidien hebdomadaire journal magazine radio site agence plateforme réseau association ong "
        + "organisation syndicat parti mouvement milice club équipe start-up startup enseigne marque éditeur distributeur institut cabinet fondation fédération collectif think-tank filiale conglomérat fonds bailleur usine exploitant équipementier armateur promoteur sous-traitant fournisseur coopérative syndicat-mixte régulateur mutuelle coalition label festival-organisateur loueur négociant studio restaurant hôtel-restaurant chantier "
        + "company group firm giant maker carmaker retailer bank insurer broadcaster newspaper magazine website agency network platform charity union party club team startup brand publisher subsidiary regulator watchdog supplier operator developer contractor lender think-tank nonprofit nonprofit-group fund";

    /// <summary>Small-written nouns before a name that show it to be a place's: *la ville de Rukum*, *Leeds city*.</summary>
    public const string PlaceKinds =
        "tour palais pavillon esplanade rond-point jardin arène dôme échangeur mosquée temple synagogue cinéma cathédrale ville village province district région département commune quartier port île îles rivière fleuve lac mont montagne aéroport gare plage banlieue localité préfecture municipalité canton vallée péninsule frontière "
        + "capitale état comté bourg hameau station rue avenue boulevard place golfe détroit mer océan forêt col métropole agglomération camp territoire principauté archipel presqu'île bourgade cité fort gymnase stade salle parc pont château basilique piscine cimetière tunnel barrage centrale autoroute hippodrome circuit aérodrome refuge faubourg cap désert volcan lagune "
        + "city town county island river lake mount region suburb airport peninsula neighborhood neighbourhood borough capital street road square valley bay coast";

    /// <summary>Works, names behind which are titles: *le film « La Nuit »*.</summary>
    public const string Works =
        "film films livre livres roman romans album albums chanson chansons série séries émission émissions pièce documentaire titre tube single spectacle exposition essai bande-dessinée tableau poème nouvelle recueil "
        + "opération plan projet dispositif campagne programme pétition slogan hashtag collection jeu opéra hits hit song songs book novel movie show play documentary track tune musical painting poem essay titled called entitled intitulé intitulée baptisé baptisée";
}
