namespace LiveBlog.Linguistics.Actors;

/// <summary>
/// Words whose capital makes no name: those that begin sentences, days and months, peoples, and what is written large but is no person, body or
/// place. Compiled by hand for this library from general knowledge, under its licence.
/// </summary>
internal static class OrdinaryWords
{
    /// <summary>Closed classes and frequent beginnings of sentences, French and English.</summary>
    public const string Beginnings =
        "le la les l' un une des du de d' ce cet cette ces c' ça cela ceci celui celle ceux celles son sa ses mon ma mes ton ta tes notre nos votre vos leur leurs je j' tu il elle on nous vous ils elles me m' te t' se s' y en lui eux moi toi soi "
        + "qui que qu' quoi dont où quand lorsque lorsqu' puisque puisqu' quoique comme comment pourquoi combien quel quelle quels quelles si s'il et ou mais or donc car ni à au aux dans par pour sur sous avec sans chez entre vers contre depuis "
        + "pendant durant avant après dès jusque jusqu' selon malgré outre hors sauf parmi derrière devant face grâce suite alors ainsi aussi aujourd'hui hier demain maintenant désormais enfin ensuite puis cependant toutefois pourtant néanmoins "
        + "toujours jamais souvent parfois encore déjà bientôt tard tôt ici là voilà voici certes certains certaines certain certaine plusieurs quelques quelque chaque chacun chacune quelqu'un quelqu’un quelques-uns quelques-unes tout toute tous toutes aucun aucune nul rien personne beaucoup peu trop assez plus moins "
        + "très bien mal même autre autres tel telle tels deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille premier première deuxième second dernier dernière "
        + "citons notons rappelons précisons soulignons ajoutons retenons prenons imaginons disons supposons admettons regardons voyons décidément visiblement évidemment apparemment heureusement malheureusement curieusement étrangement bizarrement logiquement "
        + "non oui ne n' pas point afin plutôt surtout notamment également seul seule seuls parce bref sinon autant tandis quant près loin lors côté objectif résultat conséquence reste interrogé interrogée interrogés invité invitée "
        + "arrivé arrivée né née âgé âgée connu connue élu élue mort morte agressé blessé placé placée condamné accusé contacté contactée joint jointe soupçonné soupçonnée fait faute faut est sont était étaient a ont avait avaient sera seront c'est va être avoir "
        + "autorités gouvernement monsieur madame mademoiselle messieurs mesdames merci bonjour bonsoir salut bravo adieu allô hé ah oh eh attention suivez lisez lire voir regardez écoutez découvrez retrouvez retour vidéo photo photos direct exclusif info infos "
        + "internet web procès covid covid-19 sars-cov sars-cov-2 dieu noël pâques ascension pentecôte ramadan aïd carême omicron delta brexit sida ebola covid19 coronavirus coran bible torah grammy oscar césar oscars césars nobel goncourt ouvrages jo vih adn arn pib tva tgv smic rsa csg "
        + "république sceaux etats états ong facultés faculté internautes veto shoah jeux coupe tour "
        + "championnat festival mondial prix loi code traité convention constitution révolution guerre bourse maison palais place principauté top star cour palme ballon printemps saint sainte cup prize act treaty war games open awards award "
        + "asbl univers globe medicare medicaid obamacare zealander zealanders avc ivg pma gpa vip acta qi gps irm ovni cancer sud-est sud-ouest nord-est nord-ouest monde euro net sommet i'm i've i'll i'd it's he's she's they're we're we've that's there's don't let's pc cv pv hlm ter vtc suv bd sdf pme tpe cdd cdi ulm oqtf rtt ipo zad zac zfe plu ehpad chsld qc kc phd md esq mep cbe obe mbe islam christianisme judaïsme bouddhisme hajj allah "
        + "cop gli-f jld drh dj mwh kwh xxl co2 tatp wltp psu pse paf lgbt lgbtq rip frexit ceta tafta tipp csi vrp pdg ogm wi-fi wifi scop fdi cdp xbox xboxes playstation iphone iphones ipad ipads ipod android roundup nutella chrome firefox safari flash-ball flash-balls taser kalachnikov monopoly zeus poseidon aphrodite athena satan jupiter vème ive ndlr ndla nldr isf ric lbd cice csg crds ifi ticpe plf plfss btp itt rer jt gsm cac tnt gnl gnr ges itw cop21 bac bep dut deug ecg usb hd 4k rpg qg gilet gilets "
        + "gps dvd cd vtt ovni qr pcr sms mms pdf etc ok tv hiv aids dna gdp vat atm id ceo cfo iq diy faq pm am bc ad gmt utc st nd rd th "
        + "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche printemps été automne hiver "
        + "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun "
        + "vip univers olympiques paralympiques olympics paralympics islam hajj christianity judaism buddhism hinduism lent passover hanukkah diwali carnival christianisme judaïsme bouddhisme hindouisme chabbat shabbat kippour hanouka toussaint "
        + "christmas easter thanksgiving halloween god lord internet bible koran quran spring summer autumn winter "
        + "the a an this that these those there here he she it they we you i his her its their our my your who what when where why how which whose whom if as at by for from in into of on onto to with without within about above across after against along "
        + "among around before behind below beneath beside besides between beyond but despite down during except inside near off out outside over past since through throughout till toward towards under until up upon via and or nor so yet not no yes "
        + "although because though unless while whereas however meanwhile moreover nevertheless otherwise still then therefore thus also again almost already always even ever just more most much many never now often only other others another some such than too very well "
        + "all any both each either every few neither none one two three four five six seven eight nine ten eleven twelve hundreds thousands millions first second third last next once perhaps maybe today tomorrow yesterday tonight earlier later recently "
        + "is are was were be been being have has had do does did will would can could should may might must let said says asked told police officials authorities critics experts scientists doctors researchers people government according mr. asked born "
        + "despite instead overall anyone everyone everybody nobody nothing something someone somebody like unlike given following speaking asked nearly around less least back good great new old read see watch sign sorry thank thanks hello please "
        + "article articles annexe chapitre figure page tome acte scène chapter figure section part round bac master licence cap bts ier iie ie ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi";

    /// <summary>What ministries and bodies look after: no name when written large alone, but what small-written bodies depend on (*Institut de recherche*).</summary>
    public const string Portfolios =
        "police education health defence defense finance interior foreign transport agriculture labor environment treasury intérieur défense sports affaires justice économie finances santé culture travail agriculture transports logement jeunesse enseignement recherche écologie environnement industrie commerce budget armées famille énergie égalité "
        + "tourisme numérique outre-mer solidarités transition cohésion";

    /// <summary>Behind these a name is a prize's, a law's, a storm's: *le prix Hartmann*, *la tempête Olga*.</summary>
    public const string Namesakes =
        "cocktail cocktails projet accord logiciel ferry navire paquebot cargo sous-marin porte-avions bateau voilier yacht chalutier frégate corvette pétrolier catamaran ship vessel yacht submarine aircraft prix trophée médaille loi affaire plan programme dispositif tempête ouragan cyclone typhon variant virus réforme rapport amendement méthode effet théorème syndrome boson maladie comète missile missiles fusée drone drones modèle vaccin hurricane storm typhoon cyclone";

    /// <summary>Peoples and faiths, which French writes large as nouns and English always; the feminine and the plural are made from these.</summary>
    public const string Peoples =
        "français anglais allemand espagnol italien portugais belge suisse néerlandais hollandais danois suédois norvégien finlandais islandais irlandais écossais gallois britannique polonais tchèque slovaque hongrois roumain bulgare grec turc "
        + "serbe croate slovène bosniaque bosnien albanais kosovar macédonien monténégrin russe ukrainien biélorusse moldave géorgien arménien azerbaïdjanais azéri estonien letton lituanien américain canadien québécois mexicain cubain haïtien dominicain "
        + "jamaïcain brésilien argentin chilien péruvien bolivien colombien vénézuélien équatorien uruguayen paraguayen guatémaltèque hondurien salvadorien panaméen nicaraguayen africain européen asiatique océanien latino-américain maghrébin algérien marocain tunisien libyen "
        + "égyptien soudanais éthiopien érythréen somalien kényan ougandais rwandais burundais congolais camerounais gabonais tchadien nigérien nigérian malien sénégalais guinéen ivoirien ghanéen togolais béninois burkinabè burkinabé mauritanien sud-africain "
        + "sud-coréen nord-coréen coréen zimbabwéen malgache comorien mauricien angolais mozambicain israélien palestinien libanais syrien jordanien irakien iranien saoudien yéménite koweïtien qatari émirati afghan pakistanais indien bangladais népalais tibétain "
        + "chinois taïwanais hongkongais japonais vietnamien bangladeshi rohingyas cambodgien laotien thaïlandais birman malaisien indonésien philippin singapourien australien néo-zélandais mongol kazakh ouzbek tadjik kirghize turkmène tchétchène kurde arabe juif juive chrétien musulman catholique protestant orthodoxe "
        + "chiite sunnite bouddhiste hindou sikh perse occidental parisien parisienne lyonnais marseillais toulousain bordelais lillois nantais strasbourgeois niçois rennais breton corse basque alsacien normand provençal catalan flamand wallon francilien réunionnais guadeloupéen martiniquais "
        + "guyanais mahorais calédonien kanak polynésien londonien new-yorkais berlinois bruxellois romain genevois moscovite ouïghour ouïgour rohingya rom roms gitan touareg hutu tutsi berbère kabyle bavarois sicilien napolitain stéphanois monégasque luxembourgeois maltais chypriote "
        + "french english german spanish italian portuguese belgian swiss dutch danish swedish norwegian finnish icelandic irish scottish welsh british polish czech slovak hungarian romanian bulgarian greek turkish serbian croatian bosnian albanian russian ukrainian "
        + "georgian armenian estonian latvian lithuanian american canadian mexican cuban haitian brazilian argentine chilean peruvian bolivian colombian venezuelan african european asian algerian moroccan tunisian libyan egyptian sudanese ethiopian somali kenyan "
        + "ugandan rwandan congolese nigerian malian senegalese ghanaian israeli palestinian lebanese syrian jordanian iraqi iranian saudi yemeni kuwaiti afghan pakistani indian nepalese nepali tibetan chinese taiwanese japanese vietnamese cambodian thai burmese "
        + "bangladeshi bahraini omani emirati albanian andorran angolan austrian azerbaijani bahamian belarusian bhutanese burundian cameroonian chadian cypriot ecuadorian eritrean fijian gabonese gambian guatemalan guinean guyanese honduran "
        + "ivorian jamaican kazakh kosovar kyrgyz laotian lebanese liberian macedonian malagasy malawian maldivian maltese mauritanian mauritian moldovan mongolian montenegrin moroccan mozambican namibian nicaraguan panamanian papuan paraguayan qatari "
        + "rwandan salvadoran samoan singaporean slovak slovenian surinamese tajik tanzanian togolese turkmen uruguayan uzbek yemenite zambian zimbabwean shia shiite sunni sikh "
        + "malaysian indonesian filipino australian kurdish arab jew jewish christian muslim catholic protestant hindu buddhist briton spaniard frenchman englishman irishman scot dane swede pole turk finn korean latino hispanic african-american "
        + "democrat republican conservative democratic socialist communist nazi nazis démocrate républicain gaulliste macroniste trumpiste insoumis écologiste";

    /// <summary>Before a surname: *M. Fillon*, *Mrs Jones*.</summary>
    public const string MasculineTitles = "m mm monsieur mr messrs sir lord don abbé";

    public const string FeminineTitles = "mme mmes mlle madame mademoiselle mrs ms miss lady dame";

    public const string NeutralTitles = "dr dre docteur pr prof professeur me maître mgr doctor professor sen rep gov gen col capt lt sgt rev hon";

    /// <summary>Written small inside a person's name.</summary>
    public const string Particles = "de du des d' van von der den ter ten zu ben bin ibn al el da do dos das di della del y le la e bint abu";

    /// <summary>Finite verbs and the like, at which the words beside a name end: the commonest, for no list holds them all.</summary>
    public const string Verbs =
        "est sont était étaient a ont avait avaient sera seront fut furent serait aurait auraient va vont doit doivent peut peuvent fait font dit disent veut explique affirme déclare estime assure souligne ajoute raconte annonce rappelle précise indique "
        + "confirme juge répond répondu dénonce regrette promet espère pense croit déclaré affirmé expliqué indiqué annoncé souligné estimé assuré précisé ajouté confirmé rappelé dit qui que dont où lequel laquelle n' ne se s' il elle ils elles on je nous vous y et/ou "
        + "car mais si quand lorsque puisque parce comme alors tandis déclarait expliquait avertit avertissait "
        + "said says say told tells asked asks added adds is are was were be been has have had will would can could should may might must did does do who that which where when whose while because if as died posted wrote writes warned insisted announced "
        + "called made took came went got gave met says he she they we you i it but and/or";
}
