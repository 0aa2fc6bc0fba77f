using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Tests.Texts;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("à 21 heures", "à 21 heures", "à 21 heures")]
    [InlineData("", "Un mot", "{+Un mot+}")]
    [InlineData("Un mot", "", "[-Un mot-]")]
    [InlineData("réunion à 21 heures.", "réunion à 20 heures.", "réunion à [-21-]{+20+} heures.")] // whole words, no digits apart
    [InlineData("Il a dit non.", "Elle dit non.", "[-Il a-]{+Elle+} dit non.")]
    [InlineData("le chef du Hamas", "le dirigeant politique du Hamas", "le [-chef-]{+dirigeant politique+} du Hamas")]
    [InlineData("un deux trois", "quatre cinq trois", "[-un deux-]{+quatre cinq+} trois")] // words in a row are one change
    [InlineData("l’accord", "l’échec", "l’[-accord-]{+échec+}")]
    [InlineData("Un.\nDeux.\nTrois.", "Un.\nTrois.", "Un.\n[-Deux.\n-]Trois.")] // a paragraph dropped
    [InlineData("fin", "fin.", "fin{+.+}")]
    [InlineData("👩‍⚕️ oui", "👩‍⚕️ non", "👩‍⚕️ [-oui-]{+non+}")] // nothing is cut inside a sign
    public void The_difference_is_shown_word_by_word(string before, string after, string shown) =>
        Shown(WordDifference.Between(before, after)).ShouldBe(shown);

    [Fact]
    public void Both_wordings_can_be_read_out_of_any_difference()
    {
        var random = new Random(20231121);
        string[] words = ["trêve", "otages", " ", " ", "\n", ",", "le", "la", "à", "20", "21", "«\u00a0", "é", "e\u0301", "🕊"];
        for (var round = 0; round < 500; round++)
        {
            var before = string.Concat(random.GetItems(words, random.Next(0, 40)));
            var after = string.Concat(random.GetItems(words, random.Next(0, 40)));
            var parts = WordDifference.Between(before, after);
            string.Concat(parts.Where(part => part.Kind != DifferenceKind.Added).Select(part => part.Text)).ShouldBe(before);
            string.Concat(parts.Where(part => part.Kind != DifferenceKind.Removed).Select(part => part.Text)).ShouldBe(after);
        }
    }

    [Fact]
    public void Two_texts_of_235_kilobytes_with_nothing_in_common_are_compared_in_little_time()
    {
        var before = string.Join(' ', Enumerable.Range(0, 34_000).Select(number => $"a{number}"));
        var after = string.Join(' ', Enumerable.Range(0, 34_000).Select(number => $"b{number}"));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var parts = WordDifference.Between(before, after);

        parts.Select(part => part.Kind).ShouldBe([DifferenceKind.Removed, DifferenceKind.Added]);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    private static string Shown(IEnumerable<DifferencePart> parts) => string.Concat(parts.Select(part => part.Kind switch
    {
        DifferenceKind.Removed => $"[-{part.Text}-]",
        DifferenceKind.Added => $"{{+{part.Text}+}}",
        _ => part.Text,
    }));
}
