using LiveBlog.Application.Model;
using LiveBlog.Linguistics;

namespace LiveBlog.Application.Tests.Model;

public sealed class TextQuoteSelectorTests
{
    private const string Text = "« Oui », dit Léa. « Oui », dit Paul.";

    [Theory]
    [InlineData("Léa. Paul. « Oui », dit Léa. « Non ». « Oui », dit Paul.", "« Oui », dit Paul.", "edits before and behind")]
    [InlineData("« Oui », dit Paul. « Oui », dit Léa.", "« Oui », dit Paul.", "the same words elsewhere have other surroundings")]
    [InlineData("Oui", "Oui", "nothing is left but the words")]
    [InlineData("« Non », dit Léa.", null, "the words are gone")]
    [InlineData("", null, "the text is gone")]
    public void Words_are_found_again_by_what_stands_around_them(string edited, string? from, string reason)
    {
        var second = Text.LastIndexOf("Oui", StringComparison.Ordinal);
        var selector = TextQuoteSelector.Of(Text, new TextSpan(second, second + 3));

        var found = selector.In(edited);

        (found is { } span ? edited[..span.Start].Length : (int?)null).ShouldBe(from is null ? null : edited.IndexOf(from, StringComparison.Ordinal) + from.IndexOf("Oui", StringComparison.Ordinal), reason);
        TextQuoteSelector.FromJson(selector.ToJson()).ShouldBe(selector);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"exact\":\"\"}")]
    [InlineData("{\"exact\":3}")]
    [InlineData("{\"prefix\":\"a\"}")]
    public void What_is_no_selector_is_none(string? json) => TextQuoteSelector.FromJson(json).ShouldBeNull();

    [Fact]
    public void Surroundings_begin_and_end_with_whole_characters()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 20)) + "xOuix" + string.Concat(Enumerable.Repeat("😀", 20));
        var selector = TextQuoteSelector.Of(text, new TextSpan(41, 44));

        selector.Exact.ShouldBe("Oui");
        selector.ShouldSatisfyAllConditions(each => char.IsLowSurrogate(each.Prefix[0]).ShouldBeFalse(), each => char.IsHighSurrogate(each.Suffix[^1]).ShouldBeFalse());
    }
}
