using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Tests.Entries;

/// <summary>What goes without a note to readers, and what does not.</summary>
public sealed class FixEntryTests : IAsyncLifetime
{
    private Newsroom newsroom = null!;
    private Guid ada;
    private Guid entry;
    private Guid quote;

    public async Task InitializeAsync()
    {
        newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        ada = await newsroom.Member(Role.Editor, blog, "Ada");
        entry = (await newsroom.SendAs(ada, new PublishEntry.Command(blog, null, null, Guid.NewGuid(), Draft(null, "Nous n'avons jamais été aussi proches")))).EntryId;
        quote = await newsroom.Db(db => db.Quotes.Select(each => each.Id).SingleAsync());
    }

    public async Task DisposeAsync() => await newsroom.DisposeAsync();

    [Theory]
    [InlineData("Nous n’avons jamais été aussi proches.")] // an apostrophe and a full stop are typography
    [InlineData("Nous n'avons jamais été aussi proches")]
    public async Task The_signs_of_a_quote_are_mended_without_a_note(string words) =>
        (await Fix(Draft(quote, words))).Version.ShouldBe(2);

    [Fact]
    public async Task The_words_of_a_quote_are_not() => (await Refused(Draft(quote, "Nous n'avons jamais été si proches"))).ShouldBe("Draft.Quotes");

    [Fact]
    public async Task A_quote_does_not_go_without_a_note() => (await Refused(Draft(quote, "Nous") with { Quotes = [] })).ShouldBe("Draft.Quotes");

    [Fact]
    public async Task Words_given_to_another_form_of_speech_take_a_note() =>
        (await Refused(Draft(quote, "") with { Quotes = [new QuoteDraft(quote, "Nous n'avons jamais été aussi proches", QuoteForm.Indirect, null)] })).ShouldBe("Draft.Quotes");

    [Fact]
    public async Task When_it_happened_does_not_change_without_a_note() => (await Refused(
        Draft(quote, "Nous n'avons jamais été aussi proches") with { HappenedAt = new HappenedDraft(new DateOnly(2023, 11, 22)) })).ShouldBe("Draft.HappenedAt");

    [Fact]
    public async Task Who_signs_does_not_change_without_a_note() => (await Refused(
        Draft(quote, "Nous n'avons jamais été aussi proches") with { AuthorIds = [] })).ShouldBe("Draft.AuthorIds");

    [Fact]
    public async Task All_of_it_changes_with_a_note() => (await newsroom.SendAs(ada, new CorrectEntry.Command(
        entry, 1, Guid.NewGuid(), Draft(quote, "Autre chose") with { AuthorIds = [], HappenedAt = null }, "Tout était faux."))).Version.ShouldBe(2);

    private static EntryDraft Draft(Guid? quoteId, string words) => new("Un titre.", "Un texte.")
    {
        HappenedAt = new HappenedDraft(new DateOnly(2023, 11, 21)),
        Quotes = [new QuoteDraft(quoteId, words, QuoteForm.Direct, null)],
    };

    private Task<FixEntry.Result> Fix(EntryDraft draft) => newsroom.SendAs(ada, new FixEntry.Command(entry, 1, Guid.NewGuid(), draft));

    private async Task<string> Refused(EntryDraft draft) =>
        (await Should.ThrowAsync<ValidationException>(() => Fix(draft))).Errors.ShouldHaveSingleItem().PropertyName;
}
