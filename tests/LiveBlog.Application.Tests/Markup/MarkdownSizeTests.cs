using LiveBlog.Application.Markup;

namespace LiveBlog.Application.Tests.Markup;

/// <summary>What takes time in the square of its length would take minutes here, and be stopped as a test that hangs.</summary>
public class MarkdownSizeTests
{
    private const int Characters = 235_000;

    private const string Prose = "Le Qatar et l'Egypte œuvrent à un *accord*, a dit [le porte-parole](https://a.example/b). ";

    public static TheoryData<string, string> LongBodies => new()
    {
        { "one word", Repeat("a", Characters) },
        { "prose in one paragraph", Repeat(Prose, Characters) },
        { "prose in paragraphs", Repeat(Prose + "\n\n", Characters) },
        { "lines", Repeat("a\n", Characters) },
        { "list items", Repeat("* a\n", Characters) },
        { "table rows", "|a|b|\n|-|-|\n" + Repeat("|1|2|\n", Characters) },
        { "addresses", Repeat("https://a.example/b ", Characters) },
        { "entities", Repeat("&amp;", Characters) },
        { "backslashes", Repeat("\\", Characters) },
        { "code", "```\n" + Repeat("a = b;\n", Characters) },
    };

    [Theory]
    [MemberData(nameof(LongBodies))]
    public void A_body_of_235_KB_is_laid_out(string what, string body)
    {
        Markdown.TryToHtml(body, out var html).ShouldBeTrue(what);

        html.Length.ShouldBeGreaterThan(100_000, what);
    }

    public static TheoryData<string, string> IntricateBodies => new()
    {
        { "quotes in quotes", Repeat(">", 10_000) },
        { "lists in lists", Repeat("- ", 20_000) + "a" },
        { "numbered lists in lists", Repeat("1. ", 30_000) },
        { "lists by indentation", string.Concat(Enumerable.Range(0, 200).Select(depth => new string(' ', 2 * depth) + "- a\n")) },
        { "open brackets", Repeat("[", 11_000) },
        { "open images", Repeat("![", Characters) },
        { "open emphasis", Repeat("*a ", Characters) },
        { "closed emphasis in emphasis", Repeat("*a **b ", 1_000) + Repeat(" b** a*", 1_000) },
        { "links cut short", Repeat("[a](", Characters) },
        { "brackets in brackets", Repeat(Repeat("[", 9_000) + Repeat("]", 9_000) + "\n\n", Characters) },
        { "a wide table of short rows", Repeat("|", 5_000) + "\n" + Repeat("|-", 10_000) + "\n" + Repeat("|\n", 10_000) },
        { "colons before bars", Repeat(":|", Characters) },
    };

    [Theory]
    [MemberData(nameof(IntricateBodies))]
    public void A_body_too_intricate_is_refused(string what, string body)
    {
        Markdown.TryToHtml(body, out var html).ShouldBeFalse(what);

        html.ShouldBeEmpty();
        Should.Throw<IntricateMarkdownException>(() => Markdown.ToHtml(body));
        Should.Throw<IntricateMarkdownException>(() => Markdown.ToPlainText(body));
    }

    public static TheoryData<string, string> HarmlessPiles => new()
    {
        { "stars", Repeat("*", Characters) },
        { "closing brackets", Repeat("]", Characters) },
        { "backticks", string.Concat(Enumerable.Range(1, 680).Select(length => "a" + new string('`', length))) },
        { "autolinks cut short", Repeat("<a:", Characters) },
        { "definitions", Repeat("a]: b\n", Characters) },
        { "lines of equals signs", Repeat("a\n=\n", Characters) },
        { "links cut short before a long word", Repeat("[a](", 36_000) + Repeat("c", 1_000_000) },
        { "addresses cut short", Repeat("http://:", Characters) },
        { "brackets after an address", "https://a.example/" + Repeat(")", Characters) },
        { "bars", Repeat("|", Characters) },
    };

    [Theory]
    [MemberData(nameof(HarmlessPiles))]
    public void A_pile_of_signs_is_read(string what, string body) => Markdown.TryToHtml(body, out _).ShouldBeTrue(what);

    [Fact]
    public void A_quote_in_a_list_in_a_quote_is_not_too_intricate() =>
        Markdown.TryToHtml(Repeat("> - ", 80) + "a", out _).ShouldBeTrue();

    [Fact]
    public void Text_that_was_escaped_is_never_too_intricate()
    {
        foreach (var body in IntricateBodies.Concat(HarmlessPiles).Select(row => (string)row[1]))
        {
            Markdown.TryToHtml(Markdown.Escape(body), out _).ShouldBeTrue(body[..20]);
        }
    }

    private static string Repeat(string text, int characters) =>
        string.Concat(Enumerable.Repeat(text, characters / text.Length));
}
