using LiveBlog.Application.Markup;

namespace LiveBlog.Application.Tests.Markup;

public class PlainTextTests
{
    [Theory]
    [InlineData("Un *accord* **proche** ~~loin~~ `x`", "Un accord proche loin x")]
    [InlineData("Un\nDeux\n\nTrois", "Un\nDeux\n\nTrois")]
    [InlineData("# Titre\nTexte", "Titre\n\nTexte")]
    [InlineData("- un\n- deux\n  - trois\n\nFin", "un\ndeux\ntrois\n\nFin")]
    [InlineData("Début\n\n1. un\n2. deux", "Début\n\nun\ndeux")]
    [InlineData("> Je crois.\n\na-t-il dit", "Je crois.\n\na-t-il dit")]
    [InlineData("|Pour|Contre|\n|-|-|\n|312|**201**|", "Pour\tContre\n312\t201")]
    [InlineData("[l'accord](https://a.example) [x](javascript:alert(1)) <https://b.example>", "l'accord x https://b.example")]
    [InlineData("![Le pont](https://a.example/b.jpg)", "Le pont")]
    [InlineData("```\na\n  b\n```", "a\n  b")]
    [InlineData("&lt;b&gt; <b> \\*", "<b> <b> *")]
    [InlineData("a\n\n---\n\nb", "a\n\nb")]
    [InlineData("", "")]
    public void A_body_has_the_text_a_reader_sees(string body, string text) => Markdown.ToPlainText(body).ShouldBe(text);

    [Theory]
    [InlineData("Un *accord* proche", "accord", "accord")]
    [InlineData("Un *accord* proche", "Un accord proche", "Un *accord* proche")]
    [InlineData("Une ligne\nque suit **une autre**", "une autre", "une autre")]
    [InlineData("- un point\n- un [second point](https://a.example)", "second point", "second point")]
    [InlineData("> Je crois\n> encore", "crois\nencore", "crois\n> encore")]
    [InlineData("a \\* b &amp; c", "* b & c", "* b &amp; c")]
    [InlineData("# Titre\n\nLe texte", "texte", "texte")]
    [InlineData("|Pour|Contre|\n|-|-|\n|312|**201**|", "201", "201")]
    [InlineData("```\ndu code\n```", "code", null)]
    public void Words_are_found_again_where_they_were_typed(string body, string words, string? typed)
    {
        var text = Markdown.ToPlainTextWithPlaces(body);
        text.Text.ShouldBe(Markdown.ToPlainText(body));
        var at = text.Text.IndexOf(words, StringComparison.Ordinal);

        (text.InMarkdown(new Linguistics.TextSpan(at, at + words.Length))?.In(body)).ShouldBe(typed);
    }
}
