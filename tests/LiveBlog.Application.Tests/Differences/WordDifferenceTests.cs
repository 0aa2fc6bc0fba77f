using LiveBlog.Application.Differences;

namespace LiveBlog.Application.Tests.Differences;

public class WordDifferenceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("", "Un", "{+Un+}")]
    [InlineData("Un", "", "[-Un-]")]
    [InlineData("Un accord", "Un accord", "Un accord")]
    [InlineData("12 morts et 30 blessés", "13 morts et 31 blessés", "[-12-]{+13+} morts et [-30-]{+31+} blessés")]
    [InlineData("Un accord est proche", "Un accord serait proche", "Un accord [-est-]{+serait+} proche")]
    public void A_word_is_changed_as_a_whole(string before, string after, string seen) => Seen(before, after).ShouldBe(seen);

    [Theory]
    [InlineData("12 000 votants", "13 000 votants", "[-12 000-]{+13 000+} votants", "a number with its thousands apart")]
    [InlineData("1,5 million", "1,7 million", "[-1,5-]{+1,7+} million", "a decimal")]
    [InlineData("l'Egypte", "l'Autriche", "l'[-Egypte-]{+Autriche+}", "an elided article stays")]
    [InlineData("I don't know", "I didn't know", "I [-don't-]{+didn't+} know", "an English contraction is one word")]
    [InlineData("le porte-parole", "le porte-voix", "le [-porte-parole-]{+porte-voix+}", "so is a compound")]
    [InlineData("C'est fini.", "C'est fini !", "C'est fini[-.-]{+ !+}", "the space before a French mark goes with it")]
    [InlineData("« Oui », dit-il", "« Non », dit-il", "« [-Oui-]{+Non+} », dit-il", "quotation marks stay")]
    [InlineData("e\u0301te\u0301 sec", "e\u0301te\u0301s sec", "[-e\u0301te\u0301-]{+e\u0301te\u0301s+} sec", "accents written apart stay on their letter")]
    [InlineData("un 👍🏽 net", "un 👎🏽 net", "un [-👍🏽-]{+👎🏽+} net", "a picture is not cut in half")]
    [InlineData("une 👩\u200d⚕\ufe0f ici", "une 👩\u200d🚀 ici", "une [-👩\u200d⚕\ufe0f-]{+👩\u200d🚀+} ici", "nor one made of several")]
    public void A_token_is_what_a_reader_takes_for_one(string before, string after, string seen, string why) =>
        Seen(before, after).ShouldBe(seen, why);

    [Theory]
    [InlineData(
        "Benyamin Nétanyahou a déclaré lundi que rien n'est fait",
        "Benjamin Netanyahu a affirmé mardi que rien n'est fait",
        "[-Benyamin Nétanyahou a déclaré lundi-]{+Benjamin Netanyahu a affirmé mardi+} que rien n'est fait",
        "a short word between two changes is not worth keeping apart")]
    [InlineData(
        "tout est complètement différent ici", "rien ne va plus là-bas",
        "[-tout est complètement différent ici-]{+rien ne va plus là-bas+}",
        "blanks are no common ground")]
    [InlineData(
        "Premier bilan.\n\nFin de partie.", "Nouveau bilan.\n\nDébut de partie.",
        "[-Premier-]{+Nouveau+} bilan.\n\n[-Fin-]{+Début+} de partie.",
        "paragraphs are read apart")]
    [InlineData("un deux\n\ntrois", "one two\n\nthree", "[-un deux-]{+one two+}\n\n[-trois-]{+three+}", "even when all is changed")]
    public void A_rewritten_passage_is_one_change(string before, string after, string seen, string why) =>
        Seen(before, after).ShouldBe(seen, why);

    [Theory]
    [InlineData("Un. Trois.", "Un. Deux. Trois.", "Un. {+Deux. +}Trois.")]
    [InlineData("Un. Un. Trois.", "Un. Trois.", "Un. [-Un. -]Trois.")]
    [InlineData("Un mot.\n\nUn mot de la fin.", "Un mot.\n\nUn mot de plus.\n\nUn mot de la fin.", "Un mot.\n\n{+Un mot de plus.\n\n+}Un mot de la fin.")]
    [InlineData("Un.", "Un.\n\nDeux.", "Un.{+\n\nDeux.+}")]
    [InlineData("Premier texte.\n\nDeuxième texte.", "Deuxième texte.\n\nPremier texte.", "[-Premier texte.\n\n-]Deuxième texte.{+\n\nPremier texte.+}")]
    public void What_was_put_in_or_taken_out_begins_where_a_sentence_does(string before, string after, string seen) =>
        Seen(before, after).ShouldBe(seen);

    [Fact]
    public void A_line_end_of_another_kind_is_no_change() =>
        WordDifference.Between("Un\r\nDeux\r\n", "Un\nDeux\n").ShouldBe([new DifferencePart(DifferenceKind.Same, "Un\nDeux\n")]);

    [Fact]
    public void Both_texts_can_be_had_back()
    {
        foreach (var (before, _, after) in RandomWordings.Of(1958).Take(1_500))
        {
            var parts = WordDifference.Between(before, after);

            Joined(parts, DifferenceKind.Added).ShouldBe(before);
            Joined(parts, DifferenceKind.Removed).ShouldBe(after);
            parts.Any(part => part.Text.Length == 0).ShouldBeFalse();
            parts.Zip(parts.Skip(1)).All(pair => pair.Second.Kind == DifferenceKind.Same || pair.First.Kind < pair.Second.Kind).ShouldBeTrue();
        }
    }

    [Theory]
    [InlineData("one word of many", "mot ", "mot ", "autre ")]
    [InlineData("every word", "mot ", "autre ", "")]
    [InlineData("every other word", "mot ", "mot autre ", "")]
    [InlineData("every line", "a\n", "b\na\n", "")]
    [InlineData("every blank", "a b ", "a\nb\n", "")]
    [InlineData("one word without end", "a", "a", "b")]
    public void A_text_of_235_KB_is_compared(string what, string before, string after, string end)
    {
        const int Characters = 235_000;

        var parts = WordDifference.Between(Repeat(before), Repeat(after) + end);

        Joined(parts, DifferenceKind.Added).ShouldBe(Repeat(before), what);

        static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Characters / text.Length));
    }

    [Fact]
    public void A_word_changed_in_each_of_two_thousand_sentences_is_found_in_each()
    {
        var before = string.Concat(Enumerable.Range(1, 1_900).Select(number => $"Le point {number} reste en discussion entre les deux parties. "));

        var parts = WordDifference.Between(before, before.Replace("reste", "demeure", StringComparison.Ordinal));

        parts.Count(part => part is { Kind: DifferenceKind.Removed, Text: "reste" }).ShouldBe(1_900);
    }

    private static string Seen(string before, string after) => string.Concat(WordDifference.Between(before, after).Select(part => part.Kind switch
    {
        DifferenceKind.Removed => $"[-{part.Text}-]",
        DifferenceKind.Added => $"{{+{part.Text}+}}",
        _ => part.Text,
    }));

    private static string Joined(IEnumerable<DifferencePart> parts, DifferenceKind without) =>
        string.Concat(parts.Where(part => part.Kind != without).Select(part => part.Text));
}
