using LiveBlog.Web.Newsroom;

namespace LiveBlog.Web.Tests.Newsroom;

public sealed class FieldErrorsTests
{
    [Theory]
    [InlineData("Draft.Headline", "headline")]
    [InlineData("Draft.HappenedAt", "happened-day")]
    [InlineData("Draft.HappenedAt.Part", "happened-part")]
    [InlineData("Draft.AuthorIds", "signed")]
    [InlineData("Draft.Quotes[1].SaidOn", "quote-b-said-on")]
    [InlineData("Draft.Quotes[0].SpeakerId", "quote-a-speaker")]
    [InlineData("Draft.NewActors[0].Actor.Name", "new-actor")]
    [InlineData("Draft.NewEvents[3].Event.Title", "new-event")]
    [InlineData("Form.Quotes[b].SaidOn", "quote-b-said-on")]
    [InlineData("Form.Time", "happened-time")]
    [InlineData("Note", "note")]
    [InlineData("Key", "")]
    public void What_is_wrong_is_shown_at_the_element_that_its_path_names(string path, string id) =>
        FieldErrors.ElementId(path, path.StartsWith("Draft", StringComparison.Ordinal) ? [new QuoteFields { Row = "a" }, new QuoteFields { Row = "b" }] : null).ShouldBe(id);

    [Fact]
    public void The_first_thing_wrong_with_a_field_is_enough()
    {
        var errors = new FieldErrors { new("body", "Une chose."), new("body", "Une autre.") };
        errors.ShouldHaveSingleItem().Message.ShouldBe("Une chose.");
    }
}
