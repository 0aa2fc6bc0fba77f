namespace LiveBlog.Linguistics.Actors;

/// <summary>
/// Countries, their capitals and large cities, and the regions, departments and large towns of France, with the states, counties and cities
/// that English news names most, each in French and English. Compiled by hand for this library from general knowledge, under its licence:
/// names that are short and common are worth more at a newsroom's desk than a gazetteer in which every word is a village.
/// </summary>
internal static class PlaceNames
{
    public const string Countries =
        "Afghanistan;Afrique du Sud;South Africa;Albanie;Albania;Algérie;Algeria;Allemagne;Germany;Andorre;Andorra;Angola;Arabie saoudite;Saudi Arabia;"
        + "Argentine;Argentina;Arménie;Armenia;Australie;Australia;Autriche;Austria;Azerbaïdjan;Azerbaijan;Bahamas;Bahreïn;Bahrain;Bangladesh;"
        + "Barbade;Barbados;Belgique;Belgium;Belize;Bénin;Benin;Bhoutan;Bhutan;Biélorussie;Bélarus;Belarus;Birmanie;Burma;Myanmar;Bolivie;Bolivia;"
        + "Bosnie;Bosnie-Herzégovine;Bosnia;Bosnia and Herzegovina;Botswana;Brésil;Brazil;Brunei;Bulgarie;Bulgaria;Burkina Faso;Burkina;Burundi;Cambodge;"
        + "Cambodia;Cameroun;Cameroon;Canada;Cap-Vert;Cape Verde;Centrafrique;République centrafricaine;Central African Republic;Chili;Chile;Chine;China;"
        + "Chypre;Cyprus;Colombie;Colombia;Comores;Comoros;Congo;Congo-Brazzaville;Congo-Kinshasa;République démocratique du Congo;RDC;RD Congo;Corée du Nord;"
        + "North Korea;Corée du Sud;South Korea;Corée;Costa Rica;Côte d'Ivoire;Ivory Coast;Croatie;Croatia;Cuba;Danemark;Denmark;Djibouti;"
        + "Égypte;Egypt;Émirats arabes unis;United Arab Emirates;Émirats;UAE;Équateur;Ecuador;Érythrée;Eritrea;Espagne;Spain;Estonie;Estonia;Eswatini;"
        + "États-Unis;États-Unis d'Amérique;United States;United States of America;USA;US;U.S.;U.S;Éthiopie;Ethiopia;Fidji;Fiji;Finlande;Finland;France;Gabon;Gambie;"
        + "Gambia;Géorgie;Georgia;Ghana;Grèce;Greece;Grenade;Grenada;Guatemala;Guinée;Guinea;Guinée-Bissau;Guinée équatoriale;Guyana;Haïti;Haiti;Honduras;"
        + "Hongrie;Hungary;Inde;India;Indonésie;Indonesia;Irak;Iraq;Iran;Irlande;Ireland;Irlande du Nord;Northern Ireland;Islande;Iceland;Israël;Israel;Italie;Italy;"
        + "Jamaïque;Jamaica;Japon;Japan;Jordanie;Kazakhstan;Kenya;Kirghizistan;Kyrgyzstan;Kosovo;Koweït;Kuwait;Laos;Lesotho;Lettonie;Latvia;Liban;Lebanon;"
        + "Liberia;Libye;Libya;Liechtenstein;Lituanie;Lithuania;Luxembourg;Macédoine;Macédoine du Nord;North Macedonia;Madagascar;Malaisie;Malaysia;Malawi;"
        + "Maldives;Mali;Malte;Malta;Maroc;Morocco;Maurice;île Maurice;Mauritius;Mauritanie;Mauritania;Mexique;Mexico;Moldavie;Moldova;Monaco;Mongolie;"
        + "Mongolia;Monténégro;Montenegro;Mozambique;Namibie;Namibia;Népal;Nepal;Nicaragua;Niger;Nigeria;Nigéria;Norvège;Norway;Nouvelle-Zélande;New Zealand;"
        + "Oman;Ouganda;Uganda;Ouzbékistan;Uzbekistan;Pakistan;Palestine;Panama;Papouasie-Nouvelle-Guinée;Paraguay;Pays-Bas;Netherlands;Holland;Hollande;Pérou;Peru;"
        + "Philippines;Pologne;Poland;Porto Rico;Puerto Rico;Portugal;Qatar;République dominicaine;Dominican Republic;République tchèque;Tchéquie;Czech Republic;Roumanie;"
        + "Romania;Royaume-Uni;United Kingdom;UK;Grande-Bretagne;Great Britain;Britain;Angleterre;England;Écosse;Scotland;Pays de Galles;Wales;Russie;Russia;"
        + "Fédération de Russie;Rwanda;Salvador;El Salvador;Sahara occidental;Sénégal;Senegal;Serbie;Serbia;Seychelles;Sierra Leone;Singapour;Singapore;Slovaquie;Slovakia;"
        + "Slovénie;Slovenia;Somalie;Somalia;Soudan;Sudan;Soudan du Sud;South Sudan;Sri Lanka;Suède;Sweden;Suisse;Switzerland;Suriname;Syrie;Syria;Tadjikistan;"
        + "Tajikistan;Taïwan;Taiwan;Tanzanie;Tanzania;Tchad;Chad;Tchécoslovaquie;Czechoslovakia;Thaïlande;Thailand;Timor oriental;Togo;Trinité-et-Tobago;Tunisie;Tunisia;"
        + "Turkménistan;Turkmenistan;Turquie;Turkey;Ukraine;URSS;Union soviétique;Soviet Union;USSR;Uruguay;Vanuatu;Vatican;Venezuela;Vietnam;Viêt Nam;Viet Nam;Yémen;Yemen;"
        + "Yougoslavie;Yugoslavia;Zaïre;Zambie;Zambia;Zimbabwe";

    public const string Areas =
        "Europe;Afrique;Africa;Asie;Asia;Amérique;Amérique du Nord;Amérique du Sud;Amérique latine;Amérique centrale;North America;South America;Latin America;Central America;America;"
        + "Océanie;Oceania;Antarctique;Antarctica;Arctique;Arctic;Proche-Orient;Moyen-Orient;Middle East;Extrême-Orient;Maghreb;Sahel;Sahara;Balkans;Caucase;"
        + "Caraïbes;Caribbean;Caribbean Sea;Scandinavie;Scandinavia;Cisjordanie;West Bank;Gaza;bande de Gaza;Gaza Strip;Crimée;Crimea;Donbass;Donbas;Donetsk;Louhansk;Tchétchénie;Chechnya;"
        + "Kurdistan;Catalogne;Catalonia;Andalousie;Galice;Pays basque;Castille;Bavière;Bavaria;Saxe;Saxony;Prusse;Rhénanie;Lombardie;Lombardy;Toscane;Tuscany;Sicile;Sicily;Sardaigne;"
        + "Sardinia;Vénétie;Piémont;Crète;Flandre;Flandres;Flanders;Wallonie;Québec;Quebec;Ontario;Manitoba;Alberta;Nouvelle-Écosse;Nova Scotia;Cachemire;Kashmir;"
        + "Tibet;Xinjiang;Hong Kong;Hongkong;Macao;Groenland;Greenland;Haut-Karabakh;Nagorno-Karabakh;Darfour;Darfur;Kivu;Nord-Kivu;Tigré;Ulster;Cornouailles;Cornwall;"
        + "Méditerranée;Mediterranean;Atlantique;Atlantic;Pacifique;Pacific;océan Atlantique;océan Pacifique;océan Indien;Manche;mer Noire;Black Sea;mer Rouge;Red Sea;"
        + "mer du Nord;North Sea;Alpes;Alps;Pyrénées;Pyrenees;Vosges;Jura;Andes;Himalaya;Everest;Mont-Blanc;Mont Blanc;Massif central;Seine;Loire;Rhône;Rhine;Rhin;Garonne;"
        + "Danube;Nil;Nile;Amazon;Amazonie;Tamise;Thames;Mississippi;Golfe;Terre;Normandie;Bretagne;Brittany;Auvergne;Auvergne-Rhône-Alpes;Rhône-Alpes;Bourgogne;"
        + "Bourgogne-Franche-Comté;Franche-Comté;Centre-Val de Loire;Corse;Corsica;Grand Est;Hauts-de-France;Île-de-France;Nouvelle-Aquitaine;Aquitaine;Occitanie;"
        + "Pays de la Loire;Provence;Provence-Alpes-Côte d'Azur;PACA;Paca;Côte d'Azur;Alsace;Lorraine;Champagne;Champagne-Ardenne;Picardie;Limousin;Languedoc;Languedoc-Roussillon;"
        + "Midi-Pyrénées;Nord-Pas-de-Calais;Poitou-Charentes;Poitou;Roussillon;Savoie;Haute-Savoie;Vendée;Béarn;Périgord;Guadeloupe;Martinique;Guyane;Réunion;La Réunion;Mayotte;"
        + "Nouvelle-Calédonie;Polynésie;Polynésie française;Saint-Martin;Saint-Barthélemy;Saint-Pierre-et-Miquelon;Wallis-et-Futuna;Ain;Aisne;Allier;Alpes-de-Haute-Provence;Hautes-Alpes;"
        + "Alpes-Maritimes;Ardèche;Ardennes;Ariège;Aube;Aude;Aveyron;Bouches-du-Rhône;Calvados;Cantal;Charente;Charente-Maritime;Cher;Corrèze;Corse-du-Sud;Haute-Corse;Côte-d'Or;"
        + "Côtes-d'Armor;Creuse;Dordogne;Doubs;Drôme;Eure;Eure-et-Loir;Finistère;Gard;Haute-Garonne;Gers;Gironde;Hérault;Ille-et-Vilaine;Indre;Indre-et-Loire;Isère;Landes;Loir-et-Cher;"
        + "Haute-Loire;Loire-Atlantique;Loiret;Lot;Lot-et-Garonne;Lozère;Maine-et-Loire;Marne;Haute-Marne;Mayenne;Meurthe-et-Moselle;Meuse;Morbihan;Moselle;Nièvre;Oise;Orne;Pas-de-Calais;"
        + "Puy-de-Dôme;Pyrénées-Atlantiques;Hautes-Pyrénées;Pyrénées-Orientales;Bas-Rhin;Haut-Rhin;Haute-Saône;Saône-et-Loire;Sarthe;Seine-Maritime;Seine-et-Marne;Yvelines;Deux-Sèvres;"
        + "Somme;Tarn;Tarn-et-Garonne;Var;Vaucluse;Vienne;Haute-Vienne;Yonne;Territoire de Belfort;Essonne;Hauts-de-Seine;Seine-Saint-Denis;Val-de-Marne;Val-d'Oise;Val d'Oise;"
        + "Alabama;Alaska;Arizona;Arkansas;California;Californie;Colorado;Connecticut;Delaware;Florida;Floride;Hawaii;Hawaï;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Louisiane;"
        + "Maine;Maryland;Massachusetts;Michigan;Minnesota;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;Nouveau-Mexique;North Carolina;Caroline du Nord;North Dakota;"
        + "Dakota du Nord;Ohio;Oklahoma;Oregon;Pennsylvania;Pennsylvanie;Rhode Island;South Carolina;Caroline du Sud;South Dakota;Dakota du Sud;Tennessee;Texas;Utah;Vermont;Virginia;Virginie;"
        + "West Virginia;Virginie-Occidentale;Wisconsin;Wyoming;Guantánamo;Guantanamo;Yorkshire;Kent;Sussex;Essex;Surrey;Devon;Norfolk;Suffolk;Cumbria;Lancashire;Merseyside;Northumberland;"
        + "New South Wales;South Australia;Western Australia;Queensland;Tasmania;Tasmanie;Silicon Valley;Manhattan;Brooklyn;Bronx;Queens;Harlem;Hollywood;Broadway;Montmartre;Tchernobyl;Chernobyl;Fukushima;Lampedusa;Calais;"
        + "Ormuz;Hormuz;Bosphore;Suez;mer Méditerranée;Grand Paris;Outre-mer;Bali;Java;Sumatra;Bornéo;Bengale;Pendjab;Punjab;Penjab;Kerala;Gujarat;Balouchistan";

    public const string Cities =
        "Paris;Marseille;Lyon;Toulouse;Nice;Nantes;Montpellier;Strasbourg;Bordeaux;Lille;Rennes;Reims;Toulon;Saint-Étienne;Le Havre;Havre;Grenoble;Dijon;Angers;Villeurbanne;Nîmes;Clermont-Ferrand;"
        + "Aix-en-Provence;Le Mans;Mans;Brest;Tours;Amiens;Annecy;Limoges;Metz;Boulogne-Billancourt;Perpignan;Besançon;Orléans;Rouen;Saint-Denis;Montreuil;Caen;Argenteuil;Mulhouse;Nancy;Tourcoing;"
        + "Roubaix;Nanterre;Vitry-sur-Seine;Créteil;Avignon;Poitiers;Aubervilliers;Aulnay-sous-Bois;Dunkerque;Versailles;Colombes;Asnières;Courbevoie;Béziers;Cherbourg;La Rochelle;Pau;Cannes;"
        + "Antibes;Mérignac;Saint-Nazaire;Ajaccio;Bastia;Colmar;Drancy;Issy-les-Moulineaux;Noisy-le-Grand;Évry;Vénissieux;Cergy;Levallois-Perret;Valence;Pessac;Ivry-sur-Seine;Clichy;Quimper;Troyes;"
        + "Antony;Lorient;Niort;Sarcelles;Chambéry;Neuilly-sur-Seine;Neuilly;Beauvais;Cholet;Hyères;Épinay-sur-Seine;Fréjus;Bondy;Vannes;Arles;Laval;Bobigny;Pantin;Évreux;Bayonne;Biarritz;Albi;Carcassonne;"
        + "Charleville-Mézières;Saint-Malo;Blois;Châteauroux;Châlons-en-Champagne;Brive;Brive-la-Gaillarde;Meaux;Narbonne;Saint-Brieuc;Tarbes;Boulogne-sur-Mer;Valenciennes;Douai;Arras;Lens;Belfort;Bourges;"
        + "Alès;Agen;Montauban;Roanne;Nevers;Mâcon;Auxerre;Dieppe;Vichy;Thionville;Haguenau;Sète;Menton;Grasse;Gap;Épinal;Montluçon;Périgueux;Rodez;Aurillac;Cahors;Foix;Auch;Digne;Saintes;Royan;Lourdes;Deauville;"
        + "Chartres;Melun;Laon;Soissons;Compiègne;Saint-Quentin;Verdun;Sedan;Flamanville;Fessenheim;Cayenne;Fort-de-France;Nouméa;Papeete;Pointe-à-Pitre;Mamoudzou;Basse-Terre;Charleroi;Liège;Anvers;Antwerp;"
        + "Gand;Ghent;Namur;Bruges;Mons;Bruxelles;Brussels;Genève;Geneva;Lausanne;Zurich;Berne;Bern;Bâle;Basel;Neuchâtel;Fribourg;Davos;Lugano;Montréal;Montreal;Toronto;Ottawa;Vancouver;Calgary;Edmonton;Winnipeg;Halifax;"
        + "Londres;London;Manchester;Birmingham;Liverpool;Leeds;Glasgow;Édimbourg;Edinburgh;Cardiff;Belfast;Dublin;Bristol;Sheffield;Newcastle;Nottingham;Leicester;Southampton;Portsmouth;Oxford;Cambridge;Brighton;"
        + "York;Hull;Coventry;Plymouth;Aberdeen;Swansea;Cork;Galway;Berlin;Hambourg;Hamburg;Munich;Cologne;Francfort;Frankfurt;Stuttgart;Düsseldorf;Leipzig;Dresde;Dresden;Brême;Hanovre;Nuremberg;Bonn;Potsdam;"
        + "Vienna;Salzbourg;Salzburg;Rome;Milan;Naples;Turin;Palerme;Palermo;Gênes;Genoa;Bologne;Bologna;Florence;Venise;Venice;Vérone;Trieste;Bari;Madrid;Barcelone;Barcelona;Valencia;Séville;Seville;Saragosse;Bilbao;Malaga;"
        + "Grenade;Lisbonne;Lisbon;Porto;Athènes;Athens;Thessalonique;Amsterdam;Rotterdam;La Haye;The Hague;Utrecht;Copenhague;Copenhagen;Stockholm;Göteborg;Oslo;Helsinki;Reykjavik;Varsovie;Warsaw;Cracovie;Krakow;Gdansk;"
        + "Prague;Brno;Bratislava;Budapest;Bucarest;Bucharest;Sofia;Belgrade;Zagreb;Ljubljana;Sarajevo;Skopje;Tirana;Pristina;Podgorica;Kiev;Kyiv;Kharkiv;Kharkov;Odessa;Odesa;Lviv;Marioupol;Mariupol;Kherson;Zaporijjia;"
        + "Zaporizhzhia;Dnipro;Bakhmout;Boutcha;Minsk;Moscou;Moscow;Saint-Pétersbourg;Saint Petersburg;Sotchi;Sochi;Volgograd;Grozny;Kazan;Vladivostok;Sébastopol;Chisinau;Vilnius;Riga;Tallinn;Tbilissi;Tbilisi;Erevan;Yerevan;Bakou;Baku;"
        + "Istanbul;Ankara;Izmir;Nicosie;Nicosia;La Valette;Jérusalem;Jerusalem;Tel-Aviv;Tel Aviv;Haïfa;Haifa;Ramallah;Hébron;Naplouse;Jénine;Rafah;Khan Younès;Bethléem;Bethlehem;Beyrouth;Beirut;Tripoli;Damas;Damascus;Alep;"
        + "Aleppo;Homs;Idleb;Raqqa;Palmyre;Bagdad;Baghdad;Mossoul;Mosul;Bassora;Erbil;Falloujah;Téhéran;Tehran;Ispahan;Riyad;Riyadh;Djeddah;Jeddah;La Mecque;Mecca;Médine;Doha;Dubaï;Dubai;Abou Dhabi;Abu Dhabi;Mascate;Sanaa;Aden;Amman;"
        + "Manama;Le Caire;Caire;Cairo;Alexandrie;Alexandria;Charm el-Cheikh;Benghazi;Tunis;Sousse;Sfax;Alger;Algiers;Oran;Constantine;Rabat;Casablanca;Marrakech;Fès;Tanger;Tangier;Agadir;Nouakchott;Dakar;Bamako;Tombouctou;Gao;Kidal;"
        + "Ouagadougou;Niamey;Agadez;N'Djamena;Conakry;Abidjan;Yamoussoukro;Accra;Lomé;Cotonou;Porto-Novo;Lagos;Abuja;Kano;Yaoundé;Douala;Libreville;Brazzaville;Kinshasa;Goma;Bukavu;Lubumbashi;Bangui;Kigali;Bujumbura;"
        + "Kampala;Nairobi;Mombasa;Mogadiscio;Mogadishu;Addis-Abeba;Addis Ababa;Khartoum;Djouba;Juba;Asmara;Luanda;Lusaka;Harare;Maputo;Johannesburg;Pretoria;Le Cap;Cape Town;Durban;Antananarivo;Windhoek;Freetown;Monrovia;"
        + "Kaboul;Kabul;Kandahar;Islamabad;Karachi;Lahore;Peshawar;New Delhi;Delhi;Bombay;Mumbai;Calcutta;Kolkata;Madras;Bangalore;Katmandou;Kathmandu;Dacca;Dhaka;Colombo;Rangoun;Yangon;Bangkok;Phnom Penh;Hanoï;Hanoi;Hô Chi Minh-Ville;"
        + "Saïgon;Vientiane;Kuala Lumpur;Jakarta;Manille;Manila;Pékin;Beijing;Shanghai;Canton;Shenzhen;Wuhan;Chengdu;Tianjin;Lhassa;Oulan-Bator;Séoul;Seoul;Pyongyang;Tokyo;Osaka;Kyoto;Hiroshima;Nagasaki;Taipei;Tachkent;Tashkent;Almaty;"
        + "Astana;Bichkek;Sydney;Melbourne;Canberra;Brisbane;Perth;Auckland;Wellington;Christchurch;New York;New York City;Washington;Washington DC;Los Angeles;Chicago;Houston;Philadelphie;Philadelphia;Phoenix;San Antonio;San Diego;Dallas;"
        + "San Francisco;Seattle;Denver;Boston;Detroit;Memphis;Atlanta;Miami;Orlando;Las Vegas;Baltimore;Milwaukee;Minneapolis;Cleveland;Pittsburgh;Cincinnati;Nouvelle-Orléans;La Nouvelle-Orléans;New Orleans;Saint-Louis;St. Louis;Salt Lake City;"
        + "Nashville;Portland;Sacramento;Oakland;Austin;Charlotte;Indianapolis;Columbus;Honolulu;Anchorage;Albuquerque;Tucson;Buffalo;Richmond;Ciudad Juárez;Tijuana;Guadalajara;Monterrey;La Havane;Havana;Port-au-Prince;"
        + "Saint-Domingue;San Juan;Kingston;San Salvador;Tegucigalpa;Managua;San José;Bogota;Bogotá;Medellin;Medellín;Cali;Caracas;Quito;Guayaquil;Lima;La Paz;Santiago;Santiago du Chili;Buenos Aires;Montevideo;Asuncion;Brasilia;Brasília;"
        + "São Paulo;Sao Paulo;Rio de Janeiro;Rio;Salvador de Bahia;Recife;Manaus;Petrograd;Leningrad;Stalingrad;Auschwitz;Srebrenica;Waterloo;Roland-Garros;Wimbledon;Orly;Roissy;Heathrow;Rungis;La Défense;Champs-Élysées";
}
