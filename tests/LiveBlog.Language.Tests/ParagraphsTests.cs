namespace LiveBlog.Linguistics.Tests;

public class ParagraphsTests
{
    private static readonly string LongLine = string.Concat(Enumerable.Repeat("une ligne que personne ne plie à la main ", 4)).Trim();

    [Theory]
    [InlineData("Un.\n\nDeux.", "Un.|Deux.", "a blank line")]
    [InlineData("Un.\r\n\r\nDeux.\r\n", "Un.|Deux.", "as Windows writes it")]
    [InlineData("Un.\r\rDeux.", "Un.|Deux.", "as old Macs wrote it")]
    [InlineData("Un.\n \t\u00A0\n\n\nDeux.", "Un.|Deux.", "blank lines with spaces in them")]
    [InlineData("Un\u2029Deux", "Un|Deux", "Unicode's paragraph separator")]
    [InlineData("Une ligne\npliée.\n\nDeux.", "Une ligne\npliée.|Deux.", "a single line break is soft")]
    [InlineData("Un.\nDeux.\n\nTrois.", "Un.\nDeux.|Trois.", "and stays so where a blank line shows how the text is laid out")]
    [InlineData("Une ligne que l'on\na pliée. Puis\nune autre.", "Une ligne que l'on\na pliée. Puis\nune autre.", "wrapped prose without a blank line")]
    [InlineData("Un premier. Suite.\nUn deuxième !\n« Un troisième. »", "Un premier. Suite.|Un deuxième !|« Un troisième. »", "every line ends as a sentence does")]
    [InlineData("\n\n  Un.  \n\n", "Un.", "white space around")]
    [InlineData("", "", "nothing")]
    [InlineData(" \n\n ", "", "nothing but white space")]
    [InlineData("Oui, explique M.\nDurand.\nNon, dit-elle.", "Oui, explique M.\nDurand.|Non, dit-elle.", "a title ends no paragraph")]
    public void Blank_lines_part_paragraphs(string text, string expected, string reason) => ShouldCut(text, expected, reason);

    [Fact]
    public void A_line_too_long_to_be_wrapped_is_a_paragraph_whatever_it_ends_with() =>
        ShouldCut($"{LongLine} :\nUne phrase.\n{LongLine}", $"{LongLine} :|Une phrase.|{LongLine}", "each line is whole");

    [Fact]
    public void One_line_that_may_be_wrapped_makes_all_line_breaks_soft() =>
        ShouldCut($"{LongLine}\nUne ligne pliée\n{LongLine}", $"{LongLine}\nUne ligne pliée\n{LongLine}", "the second goes on");

    private static void ShouldCut(string text, string expected, string reason) =>
        string.Join('|', Paragraphs.In(text).Select(paragraph => paragraph.In(text))).ShouldBe(expected, reason);
}
