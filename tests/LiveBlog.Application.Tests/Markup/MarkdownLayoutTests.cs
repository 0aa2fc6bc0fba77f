using LiveBlog.Application.Markup;

namespace LiveBlog.Application.Tests.Markup;

public class MarkdownLayoutTests
{
    [Theory]
    [InlineData("Un *accord* **proche**.", "<p>Un <em>accord</em> <strong>proche</strong>.</p>\n")]
    [InlineData("~~12~~ 13 morts, ~20 blessés", "<p><del>12</del> 13 morts, ~20 blessés</p>\n")]
    [InlineData("Un\n\nDeux", "<p>Un</p>\n<p>Deux</p>\n")]
    [InlineData("> Je crois.", "<blockquote>\n<p>Je crois.</p>\n</blockquote>\n")]
    [InlineData("- un\n- deux", "<ul>\n<li>un\n</li>\n<li>deux\n</li>\n</ul>\n")]
    [InlineData("- un\n\n- deux", "<ul>\n<li><p>un</p>\n</li>\n<li><p>deux</p>\n</li>\n</ul>\n")]
    [InlineData("1. un\n2. deux", "<ol>\n<li>un\n</li>\n<li>deux\n</li>\n</ol>\n")]
    [InlineData("3. trois", "<ol start=\"3\">\n<li>trois\n</li>\n</ol>\n")]
    [InlineData("`a < b`", "<p><code>a &lt; b</code></p>\n")]
    [InlineData("```html\n<b>\n```", "<pre><code>&lt;b&gt;</code></pre>\n")]
    [InlineData("Avant\n\n---\n\nAprès", "<p>Avant</p>\n<hr>\n<p>Après</p>\n")]
    [InlineData("&eacute; &lt;b&gt; &copy;", "<p>é &lt;b&gt; ©</p>\n")]
    [InlineData("", "")]
    [InlineData(" \n\t\n", "")]
    public void A_body_is_laid_out(string body, string html) => Markdown.ToHtml(body).ShouldBe(html);

    [Theory]
    [InlineData("Un\nDeux", "<p>Un<br>\nDeux</p>\n")]
    [InlineData("Un\r\nDeux", "<p>Un<br>\nDeux</p>\n")]
    [InlineData("Un  \nDeux", "<p>Un<br>\nDeux</p>\n")]
    public void A_line_break_is_a_line_break(string body, string html) => Markdown.ToHtml(body).ShouldBe(html);

    [Theory]
    [InlineData("# Un", "<h4>Un</h4>\n")]
    [InlineData("## Un", "<h4>Un</h4>\n")]
    [InlineData("# Un\n\n### Deux", "<h4>Un</h4>\n<h5>Deux</h5>\n")]
    [InlineData("## Un\n\n# Deux", "<h4>Un</h4>\n<h4>Deux</h4>\n")]
    [InlineData("#", "")]
    [InlineData("#Trêve", "<p>#Trêve</p>\n")]
    public void A_heading_stands_below_the_headings_of_the_page(string body, string html) =>
        Markdown.ToHtml(body).ShouldBe(html);

    [Fact]
    public void A_table_keeps_its_alignment_without_a_style_attribute() =>
        Markdown.ToHtml("| |Pour|Contre|\n|-|-:|:-:|\n|Loi|312|201|").ShouldBe(
            """
            <table>
            <tr><td></td><th scope="col" class="end">Pour
            </th><th scope="col" class="centre">Contre
            </th></tr>
            <tr><td>Loi
            </td><td class="end">312
            </td><td class="centre">201
            </td></tr>
            </table>

            """);

    [Theory]
    [InlineData("[MAJ]: deux morts", "<p>[MAJ]: deux morts</p>\n", "a link definition would take the line off the page")]
    [InlineData("    Le Qatar", "<p>Le Qatar</p>\n", "an indented paragraph is prose")]
    [InlineData("\tLe Qatar", "<p>Le Qatar</p>\n", "an indented paragraph is prose")]
    [InlineData("La trêve\n---", "<p>La trêve<br>\n---</p>\n", "a line of dashes makes no heading")]
    [InlineData("La trêve\n===", "<p>La trêve<br>\n===</p>\n", "a line of equals signs does nothing")]
    [InlineData("<b>gras</b>", "<p>&lt;b&gt;gras&lt;/b&gt;</p>\n", "HTML is text")]
    [InlineData("1. Un\n- [ ] deux", "<ol>\n<li>Un\n</li>\n</ol>\n<ul>\n<li>[ ] deux\n</li>\n</ul>\n", "there are no tick boxes")]
    public void Every_typed_word_stays_on_the_page(string body, string html, string why) =>
        Markdown.ToHtml(body).ShouldBe(html, why);

    [Theory]
    [InlineData("[l'accord](https://a.example/b)", "<p><a href=\"https://a.example/b\">l'accord</a></p>\n")]
    [InlineData("[l'accord](https://a.example/b \"Un titre\")", "<p><a href=\"https://a.example/b\">l'accord</a></p>\n")]
    [InlineData("[](https://a.example/b)", "<p><a href=\"https://a.example/b\">https://a.example/b</a></p>\n")]
    [InlineData("<https://a.example/b>", "<p><a href=\"https://a.example/b\">https://a.example/b</a></p>\n")]
    [InlineData("<desk@a.example>", "<p><a href=\"mailto:desk@a.example\">desk@a.example</a></p>\n")]
    [InlineData("[a](https://a.example/é?q=\"<b>\"&c)", "<p><a href=\"https://a.example/%C3%A9?q=%22%3Cb%3E%22&amp;c\">a</a></p>\n")]
    [InlineData("![Le pont](https://a.example/b.jpg)", "<p><a href=\"https://a.example/b.jpg\">Le pont</a></p>\n")]
    [InlineData("[![Le pont](https://a.example/b.jpg)](https://c.example/)", "<p><a href=\"https://c.example/\">Le pont</a></p>\n")]
    public void A_link_leads_to_its_address(string body, string html) => Markdown.ToHtml(body).ShouldBe(html);

    [Theory]
    [InlineData("Voir https://a.example/b.", "<p>Voir <a href=\"https://a.example/b\">https://a.example/b</a>.</p>\n")]
    [InlineData("(https://a.example/b_(c))", "<p>(<a href=\"https://a.example/b_(c)\">https://a.example/b_(c)</a>)</p>\n")]
    [InlineData("« https://a.example/b »", "<p>« <a href=\"https://a.example/b\">https://a.example/b</a> »</p>\n")]
    [InlineData("**https://a.example/b**", "<p><strong><a href=\"https://a.example/b\">https://a.example/b</a></strong></p>\n")]
    [InlineData("https://a.example/b_c_d", "<p><a href=\"https://a.example/b_c_d\">https://a.example/b_c_d</a></p>\n")]
    [InlineData("[https://a.example](https://c.example/)", "<p><a href=\"https://c.example/\">https://a.example</a></p>\n")]
    [InlineData("xhttps://a.example", "<p>xhttps://a.example</p>\n")]
    [InlineData("https://", "<p>https://</p>\n")]
    [InlineData("`https://a.example`", "<p><code>https://a.example</code></p>\n")]
    public void An_address_in_the_prose_is_a_link(string body, string html) => Markdown.ToHtml(body).ShouldBe(html);
}
