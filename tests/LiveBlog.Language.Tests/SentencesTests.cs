namespace LiveBlog.Linguistics.Tests;

public class SentencesTests
{
    [Theory]
    // What every text has.
    [InlineData("Il pleut. Elle sort.", "Il pleut.|Elle sort.", "two plain sentences")]
    [InlineData("Il pleut.\nElle sort.\n\nFin", "Il pleut.|Elle sort.|Fin", "a line break is soft, a blank line is not")]
    [InlineData("Le titre sans point\n\nLe texte. Suite.", "Le titre sans point|Le texte.|Suite.", "a paragraph ends its last sentence without a stop")]
    [InlineData("Est-ce bientôt fini ? Oui ! Non ?! Si.", "Est-ce bientôt fini ?|Oui !|Non ?!|Si.", "question and exclamation marks with the French space")]
    [InlineData("Est-ce vrai\u202F? Oui\u00A0! Non.", "Est-ce vrai\u202F?|Oui\u00A0!|Non.", "no-break spaces before them")]
    [InlineData("Hélas ! il est parti. Ah ? dit-il.", "Hélas ! il est parti.|Ah ? dit-il.", "a small letter goes on")]
    [InlineData("Dix morts. 3 000 habitants sont partis.", "Dix morts.|3 000 habitants sont partis.", "a figure begins a sentence")]
    [InlineData("Le taux est de 3.5. Il monte de 1.250 euros.", "Le taux est de 3.5.|Il monte de 1.250 euros.", "decimals and thousands")]
    [InlineData("Il hésite… Puis il part. Il… hésite... encore.", "Il hésite…|Puis il part.|Il… hésite... encore.", "an ellipsis ends a sentence before a capital only")]
    [InlineData("Il part. . . et revient. Fin.", "Il part. . . et revient.|Fin.", "a spaced ellipsis")]
    [InlineData("Voir https://exemple.fr/a?b=C.D&e=1.2. Le site lemonde.fr ferme.", "Voir https://exemple.fr/a?b=C.D&e=1.2.|Le site lemonde.fr ferme.", "addresses")]
    [InlineData("Écrire à a.b@exemple.fr. Merci.", "Écrire à a.b@exemple.fr.|Merci.", "a mail address")]
    [InlineData("Fin. — Bien sûr. - Vraiment ? • Oui.", "Fin.|— Bien sûr.|- Vraiment ?|• Oui.", "dashes and bullets lead")]
    [InlineData("Fin. #Gaza est en tête. @AFP confirme. €5 par tête.", "Fin.|#Gaza est en tête.|@AFP confirme.|€5 par tête.", "signs that begin a sentence")]
    [InlineData("Il y en a 5 p. 100. Œuvrer compte. Élu hier.", "Il y en a 5 p. 100.|Œuvrer compte.|Élu hier.", "capitals beyond ASCII")]
    [InlineData("1. Le vote. 2. La suite.", "1. Le vote.|2. La suite.", "the numbers of a list")]
    [InlineData("C'était en 2023. Le vote suivra.", "C'était en 2023.|Le vote suivra.", "a year ends a sentence")]
    public void Sentences_end_where_a_reader_would_end_them(string text, string expected, string reason) => ShouldCut(text, expected, reason);

    [Theory]
    [InlineData("\"Je crois. Attendez\", a dit Joe Biden. Il est parti.", "\"Je crois. Attendez\", a dit Joe Biden.|Il est parti.", "typewritten marks")]
    [InlineData("« Non. Jamais ! », a-t-elle lancé. Fin.", "« Non. Jamais ! », a-t-elle lancé.|Fin.", "guillemets")]
    [InlineData("“No. Never!” he said. The end.", "“No. Never!” he said.|The end.", "curly marks")]
    [InlineData("A la question : \"Est-ce proche ?\", il a répondu : \"Je crois.\" Suivez le direct.", "A la question : \"Est-ce proche ?\", il a répondu : \"Je crois.\"|Suivez le direct.", "the stop inside the closing mark ends the sentence")]
    [InlineData("“No. Never\" he said. The end.", "“No. Never\" he said.|The end.", "a curly mark closed by a typewritten one")]
    [InlineData("Il a dit « oui ». Elle a dit « non. » Rien de plus.", "Il a dit « oui ».|Elle a dit « non. »|Rien de plus.", "a stop behind or before the closing mark")]
    [InlineData("Titre du jour. \"Récupérer nos otages est une tâche. Je m'y engage\", a dit le ministre.", "Titre du jour.|\"Récupérer nos otages est une tâche. Je m'y engage\", a dit le ministre.", "a quotation begins a sentence")]
    [InlineData("« Un. » « Deux. » Trois.", "« Un. »|« Deux. »|Trois.", "quotations in a row")]
    [InlineData("« Il m'a dit : \"Pars. Vite.\" Je suis resté », raconte Léa. Fin.", "« Il m'a dit : \"Pars. Vite.\" Je suis resté », raconte Léa.|Fin.", "nested marks of two kinds")]
    [InlineData("\"Il a dit \"Pars. Vite\" et puis. Rien\", raconte Léa. Fin.", "\"Il a dit \"Pars. Vite\" et puis. Rien\", raconte Léa.|Fin.", "nested marks of one kind")]
    [InlineData("afin d'\"avancer. Et vite\", selon lui. Fin.", "afin d'\"avancer. Et vite\", selon lui.|Fin.", "a mark behind an elision opens")]
    [InlineData("Il dit \" Oui. Non. \" puis part. Fin.", "Il dit \" Oui. Non. \" puis part.|Fin.", "typewritten marks with spaces inside")]
    [InlineData("« Nous partons. Demain.", "« Nous partons.|Demain.", "a mark that is never closed swallows nothing")]
    [InlineData("Il part. \"Demain. Puis rien.", "Il part.|\"Demain.|Puis rien.", "nor does a typewritten one")]
    [InlineData("C'est fini. » Il sort.", "C'est fini. »|Il sort.", "a mark opened in an earlier paragraph closes this sentence")]
    [InlineData("« Un. Deux.\n\n« Trois. » Fin.", "« Un.|Deux.|« Trois. »|Fin.", "marks are paired within a paragraph")]
    [InlineData("Un écran de 5\" est petit. Il le dit. \"Non. Oui\", dit-elle.", "Un écran de 5\" est petit.|Il le dit.|\"Non. Oui\", dit-elle.", "a mark for inches opens nothing")]
    [InlineData("\"Is it over?\" Mr. Obama asked. \"It is!\" President Biden of Delaware said. No more.", "\"Is it over?\" Mr. Obama asked.|\"It is!\" President Biden of Delaware said.|No more.", "English has the speaker before the verb")]
    [InlineData("\"Is it over?\" Nobody knows. Fin.", "\"Is it over?\"|Nobody knows.|Fin.", "what is not a speaker begins a sentence")]
    [InlineData("'It is over. We won,' she said. The players' union agreed. It's done.", "'It is over. We won,' she said.|The players' union agreed.|It's done.", "British marks, which are apostrophes too")]
    [InlineData("‘It is over. We won,’ she said. They’re gone. It’s done.", "‘It is over. We won,’ she said.|They’re gone.|It’s done.", "the same, typeset")]
    public void What_somebody_says_is_never_cut(string text, string expected, string reason) => ShouldCut(text, expected, reason);

    [Theory]
    [InlineData("Les Brics (Brésil, Inde. Chine) se voient. Fin.", "Les Brics (Brésil, Inde. Chine) se voient.|Fin.", "no cut inside brackets")]
    [InlineData("Il vient (enfin, peut-être !) Paris l'attend.", "Il vient (enfin, peut-être !) Paris l'attend.", "brackets within a sentence do not end it")]
    [InlineData("Il a dit (…) Paris et [...] Rome. Fin.", "Il a dit (…) Paris et [...] Rome.|Fin.", "an omission")]
    [InlineData("Il part. (Avec AFP.) La suite demain.", "Il part.|(Avec AFP.)|La suite demain.", "a sentence in brackets is one")]
    [InlineData("Il part (voir p. 3). La suite.", "Il part (voir p. 3).|La suite.", "a stop behind the bracket")]
    [InlineData("Il sourit :( Puis il part. Fin.", "Il sourit :( Puis il part.|Fin.", "a bracket without a partner")]
    public void Brackets_hold_together(string text, string expected, string reason) => ShouldCut(text, expected, reason);

    [Theory]
    [InlineData("M. Macron a vu Mme. Borne et MM. Attal et Le Maire. Fin.", "M. Macron a vu Mme. Borne et MM. Attal et Le Maire.|Fin.", "French titles")]
    [InlineData("M. Le Pen est venu. Le Dr. Martin et le Pr. Durand aussi.", "M. Le Pen est venu.|Le Dr. Martin et le Pr. Durand aussi.", "a title before an article")]
    [InlineData("Mr. Biden met Gen. Milley, Sen. Cruz and Dr. Jill. The end.", "Mr. Biden met Gen. Milley, Sen. Cruz and Dr. Jill.|The end.", "English titles")]
    [InlineData("John F. Kennedy et J.-C. Lattès et Jean J. Le Guen. Fin.", "John F. Kennedy et J.-C. Lattès et Jean J. Le Guen.|Fin.", "initials")]
    [InlineData("George W. Bush left. J. K. Rowling stayed.", "George W. Bush left.|J. K. Rowling stayed.", "English initials")]
    [InlineData("Le plan B. Les élus votent. Il prend de la vitamine D. Le soir.", "Le plan B.|Les élus votent.|Il prend de la vitamine D.|Le soir.", "a letter that is a label ends a sentence")]
    [InlineData("Il vise le groupe A. C'est loin. Il lit le tome 2 de la série B. L'éditeur rit.", "Il vise le groupe A.|C'est loin.|Il lit le tome 2 de la série B.|L'éditeur rit.", "and so it does before an elision")]
    [InlineData("It was World War I. The war ended. He met Malcolm X. He left.", "It was World War I.|The war ended.|He met Malcolm X.|He left.", "a letter that counts")]
    [InlineData("En 44 av. J.-C. Rome tremble. C'était vers 50 av. J.-C. Il neigeait.", "En 44 av. J.-C. Rome tremble.|C'était vers 50 av. J.-C.|Il neigeait.", "an era")]
    [InlineData("The U.S. Senate met. He lives in the U.S. The vote is at 10 a.m. Tuesday. It ends at 5 p.m. He left.", "The U.S. Senate met.|He lives in the U.S.|The vote is at 10 a.m. Tuesday.|It ends at 5 p.m.|He left.", "what follows tells whether a dotted acronym ends a sentence")]
    [InlineData("Au n. 5, art. 49.3, p. 12, vol. 2, no. 7. Le reste suit.", "Au n. 5, art. 49.3, p. 12, vol. 2, no. 7.|Le reste suit.", "a number follows")]
    [InlineData("No. The answer is no. He lives at No. 10.", "No.|The answer is no.|He lives at No. 10.", "without a number it is a word")]
    [InlineData("On Tuesday, Nov. 21, he left. The Jan. 6 panel met. It was in Dec. The rest followed.", "On Tuesday, Nov. 21, he left.|The Jan. 6 panel met.|It was in Dec.|The rest followed.", "months")]
    [InlineData("Du pain, du lait, etc. Le reste suit. Du pain, etc. et du lait.", "Du pain, du lait, etc.|Le reste suit.|Du pain, etc. et du lait.", "etc.")]
    [InlineData("Apple Inc. Chief Tim Cook left Apple Inc. The board met. Sammy Davis Jr. Sang.", "Apple Inc. Chief Tim Cook left Apple Inc.|The board met.|Sammy Davis Jr. Sang.", "firms and juniors")]
    [InlineData("He is in St. Louis. It fell on Wall St. The market closed.", "He is in St. Louis.|It fell on Wall St.|The market closed.", "saints and streets")]
    [InlineData("Le prix, cf. Annexe, est haut, c.-à-d. Cent euros. Fin.", "Le prix, cf. Annexe, est haut, c.-à-d. Cent euros.|Fin.", "abbreviations within a sentence")]
    [InlineData("Le n° 5 gagne. Bordeaux vs. Lyon et Roe v. Wade. Fin.", "Le n° 5 gagne.|Bordeaux vs. Lyon et Roe v. Wade.|Fin.", "against")]
    [InlineData("Il franchit le col. Le vent souffle. Il est à 20 h. Le soir tombe.", "Il franchit le col.|Le vent souffle.|Il est à 20 h.|Le soir tombe.", "small letters make other words")]
    public void Abbreviations_and_initials_do_not_end_a_sentence(string text, string expected, string reason) => ShouldCut(text, expected, reason);

    [Theory]
    [InlineData("", "")]
    [InlineData(" \r\n\t ", "")]
    [InlineData("  Il pleut. Elle sort.", "Il pleut.")]
    [InlineData("\n\nSans point\n\nSuite.", "Sans point")]
    public void The_first_sentence_is_the_first_of_all(string text, string expected) => Sentences.First(text).In(text).ShouldBe(expected);

    private static void ShouldCut(string text, string expected, string reason) =>
        string.Join('|', Sentences.In(text).Select(sentence => sentence.In(text))).ShouldBe(expected, reason);
}
