using System.Text;
using LiveBlog.Application.Model;
using LiveBlog.Application.Search;

namespace LiveBlog.Application.Tests;

public class UnicodeTextTests
{
    // Half a pair cannot stand in an attribute.
    public static TheoryData<string, string> Texts => new()
    {
        { "e\u0301", "é" },
        { "a\ud800b", "a\ufffdb" },
        { "\udc00", "\ufffd" },
        { "G\ufffeL", "G\ufffdL" },
        { "\uffff\ufdd0\ufdef", "\ufffd\ufffd\ufffd" },
        { "\U0001fffe\U0010ffff", "\ufffd\ufffd" },
        { "\U0001f600", "\U0001f600" },
        { "", "" },
    };

    public static TheoryData<string> NoTexts => ["\ufffe", "\ud800"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_is_normalized(string text, string normalized) => text.NormalizeAny().ShouldBe(normalized);

    [Theory]
    [MemberData(nameof(NoTexts))]
    public void What_is_no_text_is_no_fault_wherever_it_is_typed(string text)
    {
        Slugs.Of($"Un {text} titre", "titre").ShouldBe("un-titre");
        FoldedWords.Of($"Un {text} titre").BeginWordsOf("un titre").ShouldBeTrue();
        Account.KeyOf($"camille{text}").ShouldStartWith("CAMILLE");
        Should.NotThrow(() => text.NormalizeAny(NormalizationForm.FormKD));
    }
}
