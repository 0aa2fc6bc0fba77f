using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.Quotes;

namespace LiveBlog.Application.Tests.Entries;

public sealed class ReadChronologyTests
{
    [Fact]
    public async Task A_blog_comes_from_its_first_entry_on_with_what_was_withdrawn_as_no_more_than_that()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var elsewhere = await newsroom.OpenBlog("autre-direct");
        await newsroom.Publish(elsewhere, "Ailleurs.");
        await newsroom.Publish(blog, "Un.");
        var withdrawn = await newsroom.Publish(blog, "Deux.", "Un secret.");
        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Trois.", null) { Quotes = [new QuoteDraft(null, "Oui.", QuoteForm.Direct, null)] }));
        await newsroom.Send(new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Brouillon.", null)));
        (await Read()).Entries.Select(entry => entry.Headline).ShouldBe(["Un.", "Deux.", "Trois."]);

        await newsroom.Send(new WithdrawEntry.Command(withdrawn.EntryId, "Faux."));

        (await Read()).Entries.Select(entry => (entry.Number, entry.Headline, entry.BodyText, entry.WithdrawnReason)).ShouldBe(
            [(1, "Un.", "Un texte.", ""), (2, "", "", "Faux."), (3, "Trois.", "", "")]);
        (await newsroom.SendAsNobody(new ReadChronology.Query("direct-du-jour", Quotes: new QuoteFilter()))).Entries.ShouldHaveSingleItem().Number.ShouldBe(3);
        (await newsroom.SendAsNobody(new ReadChronology.Query("direct-du-jour", After: 1))).Entries.Select(entry => entry.Number).ShouldBe([2, 3]);
        await Should.ThrowAsync<NotFoundException>(() => newsroom.SendAsNobody(new ReadChronology.Query("jamais-vu")));

        Task<ReadChronology.View> Read() => newsroom.SendAsNobody(new ReadChronology.Query("direct-du-jour"));
    }

    [Fact]
    public async Task A_long_blog_comes_a_stretch_at_a_time_with_none_missed()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        for (var entry = 0; entry <= ReadChronology.Most; entry++)
        {
            await newsroom.Publish(blog, $"Entrée {entry}.");
        }

        var first = await newsroom.SendAsNobody(new ReadChronology.Query("direct-du-jour"));
        var second = await newsroom.SendAsNobody(new ReadChronology.Query("direct-du-jour", first.NextAfter!.Value));

        first.Entries.Concat(second.Entries).Select(entry => entry.Number).ShouldBe(Enumerable.Range(1, ReadChronology.Most + 1));
        second.NextAfter.ShouldBeNull();
    }
}
