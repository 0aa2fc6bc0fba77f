using LiveBlog.Application.Markup;

namespace LiveBlog.Application.Tests.Markup;

public class EscapeTests
{
    [Theory]
    [InlineData("La Croix-Rouge (CICR), basée à Genève, n'a \"pas\" participé.")]
    [InlineData("« Je crois. » Mais il reste du travail !")]
    [InlineData("12 % des 3 500 votants ; 1,5 million & plus — 50/50, a < b > c")]
    [InlineData("#Trêve @le_monde R&D snake_case 1984 2023-11-21 C'est à 10h30.")]
    [InlineData("Voir https://a.example/b_c*d?e=1&copy=2 et la suite")]
    [InlineData("Un\n\nDeux\nTrois")]
    [InlineData("–Oui, dit-il. -Non.")]
    public void Ordinary_prose_stays_as_it_is(string text) => Markdown.Escape(text).ShouldBe(text);

    [Theory]
    [InlineData("5 * 3", "5 \\* 3", "a star may open emphasis or a list")]
    [InlineData("_a_", "\\_a\\_", "an underscore at a word's edge is emphasis")]
    [InlineData("~~a~~ ~b", "\\~\\~a\\~\\~ ~b", "two tildes strike")]
    [InlineData("[a](b)", "\\[a](b)", "a bracket opens a link")]
    [InlineData("![a](b)", "!\\[a](b)", "so does an image's")]
    [InlineData("<a@b.example>", "\\<a@b.example>", "an angle opens an autolink")]
    [InlineData("&amp; &#33; & a", "\\&amp; \\&#33; & a", "an ampersand opens an entity")]
    [InlineData("`a`", "\\`a\\`", "a backtick opens code")]
    [InlineData("a|b\n-|-", "a\\|b\n-\\|-", "a bar divides cells")]
    [InlineData("C:\\a", "C:\\\\a", "a backslash escapes")]
    [InlineData("# a", "\\# a", "a heading")]
    [InlineData("####", "\\####", "an empty heading")]
    [InlineData("> a", "\\> a", "a quote")]
    [InlineData("- Oui.\n  + Non.", "\\- Oui.\n  \\+ Non.", "list items")]
    [InlineData("1. a\n2) b\n3.c", "1\\. a\n2\\) b\n3.c", "numbered items")]
    [InlineData("---", "\\---", "a rule")]
    [InlineData("~~~", "\\~\\~\\~", "a fence")]
    public void A_sign_that_would_act_is_escaped(string text, string markdown, string why)
    {
        Markdown.Escape(text).ShouldBe(markdown, why);
        AllowedMarkup.TextOf(Markdown.ToHtml(markdown)).ShouldBe(AllowedMarkup.WithoutExtraSpace(text), why);
    }

    [Fact]
    public void A_reader_sees_exactly_the_text_that_was_escaped()
    {
        string[] pieces =
        [
            "*", "**", "_", "__", "~", "~~", "~~~", "[", "]", "](", "(", ")", "![", "<", ">", "&", "&amp;", "&#12;", "\\", "`", "```", "|",
            "|-|-|", ":", "-", "--", "---", "- - -", "***", "+", "#", "##", "=", "===", "1.", "1)", "23. ", "{", "}", "!", "\"", "'",
            "\n", "\n\n", "\r\n", " ", "  ", "    ", "\t", "\u00a0", "\u2028", "\u200b", "a", "b ", "é", "0", "😀", "h", "«", "…",
            "https://a.example", "http://a.example/b_c_(d)*", "HTTP://", "www.a.example", "mailto:a@b.example", "<a:b>", "<b>", "[a]: b",
        ];
        var random = new Random(1789);
        for (var round = 0; round < 3_000; round++)
        {
            var text = string.Concat(random.GetItems(pieces, random.Next(1, 14)));

            var markdown = Markdown.Escape(text);

            var seen = AllowedMarkup.WithoutExtraSpace(text);
            AllowedMarkup.TextOf(Markdown.ToHtml(markdown)).ShouldBe(seen, text);
            AllowedMarkup.WithoutExtraSpace(Markdown.ToPlainText(markdown)).ShouldBe(seen, text);
        }
    }

    [Fact]
    public void Lines_and_paragraphs_keep_their_shape() =>
        Markdown.ToHtml(Markdown.Escape("- Oui ?\n- Non.\n\n# Fin")).ShouldBe("<p>- Oui ?<br>\n- Non.</p>\n<p># Fin</p>\n");
}
