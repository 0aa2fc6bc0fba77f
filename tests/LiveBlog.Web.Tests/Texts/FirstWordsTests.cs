using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Tests.Texts;

public sealed class FirstWordsTests
{
    [Theory]
    [InlineData("", 10, "")]
    [InlineData("Un texte", 10, "Un texte")]
    [InlineData("Un\n  texte ", 10, "Un texte")] // on one line
    [InlineData("Un texte plus long", 10, "Un texte…")] // after a word
    [InlineData("Un texte, plus long", 10, "Un texte…")] // no comma left hanging
    [InlineData("Anticonstitutionnellement", 10, "Anticonsti…")] // a word longer than the room
    [InlineData("aaaaaaaaa🕊bbbb", 10, "aaaaaaaaa…")] // not within a sign
    public void Text_is_cut_after_a_word(string text, int length, string shortened) =>
        FirstWords.Of(text, length).ShouldBe(shortened);
}
