using LiveBlog.Linguistics.Quotes;
using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Linguistics.Tests.Quotes;

/// <summary>Each row: a text with one quote, the words that stand for its speaker, whether they only point to who is named elsewhere, and why.</summary>
public class SpeakerPronounTests
{
    [Theory]
    [InlineData("« Nous partirons », a-t-il lancé.", "il", true, "turned behind the auxiliary")]
    [InlineData("« Nous partirons », dit-elle.", "elle", true, "turned behind the verb")]
    [InlineData("« Nous partirons », répondent-ils.", "ils", true, "several")]
    [InlineData("Elles ont dit que la route est longue.", "Elles", true, "with a capital at the head of the sentence")]
    [InlineData("« Tout va bien », ajoute-t-on à la mairie.", "on", true, "nobody in particular")]
    [InlineData("Selon lui, la route est coupée.", "lui", true, "behind selon")]
    [InlineData("D'après eux, la route est coupée.", "eux", true, "behind d'après")]
    [InlineData("Lui-même a dit que la route est coupée.", "Lui-même", true, "made stronger")]
    [InlineData("Celui-ci a dit que la route est coupée.", "Celui-ci", true, "the nearer of two")]
    [InlineData("Ceux-là ont dit que la route est coupée.", "Ceux-là", true, "the farther of two")]
    [InlineData("« Bien », a lancé ce dernier.", "ce dernier", true, "two words")]
    [InlineData("« Bien », a lancé celle-ci.", "celle-ci", true, "behind the verb, as a noun would stand")]
    [InlineData("Cette dernière a estimé que la loi est bonne.", "Cette dernière", true, "of a woman")]
    [InlineData("« Bien », ont lancé ces derniers.", "ces derniers", true, "of several")]
    [InlineData("Le premier a dit que la route est longue.", "Le premier", true, "the first of those who were named")]
    [InlineData("La seconde a dit que la route est longue.", "La seconde", true, "the second of them")]
    [InlineData("L'autre a répondu que la route est longue.", "L'autre", true, "the other one")]
    [InlineData("Tous ont dit que la route est longue.", "Tous", true, "all who were named")]
    [InlineData("Son constat : « Tout reste à faire. »", "Son", true, "a possessive before the noun of something said")]
    [InlineData("Leur réponse : « Nous verrons bien demain. »", "Leur", true, "a possessive of several")]
    [InlineData("« Bien », a lancé Paul Durand.", "Paul Durand", false, "a name")]
    [InlineData("« Bien », a lancé le maire.", "le maire", false, "an office")]
    [InlineData("Le premier ministre a dit que la route est longue.", "Le premier ministre", false, "an office that begins like a pronoun")]
    [InlineData("La dernière victime a dit que la route est longue.", "La dernière victime", false, "a noun behind dernière")]
    [InlineData("« Bien », a lancé un témoin.", "un témoin", false, "somebody without a name")]
    [InlineData("Quelqu'un a crié que la route est longue.", "Quelqu'un", false, "all that the text says of who it was")]
    [InlineData("Certains ont dit que la route est longue.", "Certains", false, "some, whom nothing else names")]
    public void A_French_speaker_as_written_is_a_pronoun_or_not(string text, string speaker, bool isPronoun, string reason) =>
        ShouldBeSaidBy(text, TextLanguage.French, speaker, isPronoun, reason);

    [Theory]
    [InlineData("“We are leaving,” he said.", "he", true, "before the verb")]
    [InlineData("“We are leaving,” they told reporters.", "they", true, "several")]
    [InlineData("She added that the bridge was closed.", "She", true, "with a capital at the head of the sentence")]
    [InlineData("It said that the bridge was closed.", "It", true, "a body that was named")]
    [InlineData("“The bridge is open,” the latter said.", "the latter", true, "two words")]
    [InlineData("The former added that all was well.", "The former", true, "the first of two")]
    [InlineData("The others said that the road was long.", "The others", true, "the others of those who were named")]
    [InlineData("Both said that the road was long.", "Both", true, "two who were named")]
    [InlineData("His answer: “Everything remains to be done.”", "His", true, "a possessive before the noun of something said")]
    [InlineData("“The bridge is open,” Anna Smith said.", "Anna Smith", false, "a name")]
    [InlineData("“The bridge is open,” the mayor said.", "the mayor", false, "an office")]
    [InlineData("The former mayor added that all was well.", "The former mayor", false, "an office that begins like a pronoun")]
    [InlineData("Someone said that the road was long.", "Someone", false, "all that the text says of who it was")]
    public void An_English_speaker_as_written_is_a_pronoun_or_not(string text, string speaker, bool isPronoun, string reason) =>
        ShouldBeSaidBy(text, TextLanguage.English, speaker, isPronoun, reason);

    [Theory]
    [InlineData("je", "of the first person"), InlineData("nous", "of several"), InlineData("i", "of the first person"), InlineData("we", "of several")]
    public void Who_speaks_of_himself_is_a_pronoun_too(string word, string reason) => SpeakerPronouns.Has(word).ShouldBeTrue(reason);

    [Theory]
    [InlineData("Celui-là a dit que la route est longue.", TextLanguage.French, "a demonstrative")]
    [InlineData("Elle-même a dit que la route est longue.", TextLanguage.French, "a stronger pronoun")]
    [InlineData("Tous ont dit que la route est longue.", TextLanguage.French, "all")]
    [InlineData("Chacun a dit que la route est longue.", TextLanguage.French, "each")]
    [InlineData("Quelqu'un a dit que la route est longue.", TextLanguage.French, "anybody")]
    [InlineData("Quelqu’un a dit que la route est longue.", TextLanguage.French, "with a typeset apostrophe")]
    [InlineData("Beaucoup ont dit que la route est longue.", TextLanguage.French, "many")]
    [InlineData("Personne n'a dit que la route est longue.", TextLanguage.French, "nobody")]
    [InlineData("Both said that the road was long.", TextLanguage.English, "two")]
    [InlineData("Someone said that the road was long.", TextLanguage.English, "anybody")]
    [InlineData("Many said that the road was long.", TextLanguage.English, "many")]
    [InlineData("Others said that the road was long.", TextLanguage.English, "others")]
    [InlineData("Neither said that the road was long.", TextLanguage.English, "neither of two")]
    public void A_word_that_names_nobody_is_no_name_for_its_capital(string text, TextLanguage language, string reason)
    {
        var reading = NewsReader.Read(text, language, null);

        reading.Quotes.ShouldHaveSingleItem().SpeakerName.ShouldBeNull(reason);
        reading.Actors.ShouldBeEmpty(reason);
    }

    [Fact]
    public void A_stronger_pronoun_means_who_was_named() =>
        NewsReader.Read("La ministre Anne Petit est venue. Elle-même a dit que la route est longue.", TextLanguage.French, null).Quotes.ShouldHaveSingleItem().SpeakerName.ShouldBe("Anne Petit");

    [Theory]
    [InlineData("« Nous partirons », a-t-il déclaré.", "a-t-il déclaré", "a déclaré", "behind the auxiliary, with a t between")]
    [InlineData("« Nous partirons », ont-elles déclaré.", "ont-elles déclaré", "ont déclaré", "behind the auxiliary")]
    [InlineData("« Nous partirons », dit-il.", "dit-il", "dit", "behind the verb")]
    [InlineData("« Nous partirons », ajoute-t-on à la mairie.", "ajoute-t-on", "ajoute", "behind the verb, with a t between")]
    [InlineData("« Nous partirons », a-t-elle d'abord répondu.", "a-t-elle d'abord répondu", "a d'abord répondu", "an adverb follows")]
    [InlineData("« Nous partirons », a lancé Paul Durand.", "a lancé", "a lancé", "nothing is turned behind it")]
    public void A_verb_is_given_without_the_pronoun_turned_behind_it(string text, string written, string plain, string reason)
    {
        var quote = NewsReader.Read(text, TextLanguage.French, null).Quotes.ShouldHaveSingleItem();

        quote.Verb!.Value.In(text).ShouldBe(written, reason);
        quote.VerbIn(text).ShouldBe(plain, reason);
    }

    private static void ShouldBeSaidBy(string text, TextLanguage language, string speaker, bool isPronoun, string reason)
    {
        var quote = NewsReader.Read(text, language, null).Quotes.ShouldHaveSingleItem();

        quote.Speaker!.Value.In(text).ShouldBe(speaker, reason);
        quote.IsSpeakerPronoun.ShouldBe(isPronoun, reason);
    }
}
