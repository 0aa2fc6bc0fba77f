using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.Quotes;

namespace LiveBlog.Application.Tests.Quotes;

public sealed class ReadQuotesTests
{
    private static readonly DateOnly Monday = new(2023, 11, 20);
    private static readonly DateOnly Tuesday = new(2023, 11, 21);

    [Fact]
    public async Task Quotes_stand_under_their_speakers_by_name_and_in_order_of_time()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var zoe = await Actor(newsroom, blog, "Zoé Martin");
        var emile = await Actor(newsroom, blog, "Émile Durand");
        var eric = await Actor(newsroom, blog, "Eric Petit");
        await Publish(newsroom, blog, "Mardi.", Said("Deux", zoe, Tuesday), Said("Seul", emile, Tuesday), Said("Trois", zoe, Tuesday));
        await Publish(newsroom, blog, "Lundi.", Said("Un", zoe, Monday), Said("On dit", null, null), Said("Aussi", eric, null));

        var view = await newsroom.SendAsNobody(new ReadQuotes.Query("direct-du-jour"));

        view.Speakers.Select(speaker => speaker.Speaker?.Name).ShouldBe(["Émile Durand", "Eric Petit", "Zoé Martin", null]);
        view.Speakers[2].Quotes.Select(quote => (quote.Quote.Text, quote.Number, quote.Headline, quote.Day)).ShouldBe(
            [("Un", 2, "Lundi.", Monday), ("Deux", 1, "Mardi.", Tuesday), ("Trois", 1, "Mardi.", Tuesday)]);
        view.Total.ShouldBe(6);
    }

    [Fact]
    public async Task A_quote_without_a_day_takes_that_of_its_entry()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        await Publish(newsroom, blog, "Publié mardi.", Said("Mardi", null, null));
        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Arrivé lundi.", null)
        {
            HappenedAt = new HappenedDraft(Monday),
            Quotes = [Said("Lundi", null, null)],
        }));

        var view = await newsroom.SendAsNobody(new ReadQuotes.Query("direct-du-jour"));

        view.Speakers.ShouldHaveSingleItem().Quotes.Select(quote => (quote.Quote.Text, quote.Day)).ShouldBe([("Lundi", Monday), ("Mardi", Tuesday)]);
    }

    [Fact]
    public async Task Only_words_that_readers_may_see_are_quoted()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var (blog, elsewhere) = (await newsroom.OpenBlog(), await newsroom.OpenBlog("autre-direct"));
        await Publish(newsroom, blog, "Publiée.", Said("Vu", null, null));
        await Publish(newsroom, elsewhere, "Ailleurs.", Said("Ailleurs", null, null));
        var withdrawn = await Publish(newsroom, blog, "Retirée.", Said("Retiré", null, null));
        var erased = await Publish(newsroom, blog, "Effacée.", Said("Effacé", null, null));
        (await newsroom.SendAsNobody(new ReadQuotes.Query("direct-du-jour"))).Total.ShouldBe(3);
        await newsroom.Send(new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Brouillon.", null) { Quotes = [Said("Brouillon", null, null)] }));
        await newsroom.Send(new WithdrawEntry.Command(withdrawn, "Faux."));
        await newsroom.Send(new EraseEntry.Command(erased, "Le juge."));

        var view = await newsroom.SendAsNobody(new ReadQuotes.Query("direct-du-jour"));

        view.Speakers.ShouldHaveSingleItem().Quotes.ShouldHaveSingleItem().Quote.Text.ShouldBe("Vu");
        view.Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_blog_that_moved_says_where_to_and_one_that_never_was_is_not_found()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        await newsroom.Send(new ChangeBlog.Command(blog, new BlogDraft("nouveau-nom", "Titre", null, Language.French, "Europe/Paris")));

        (await Should.ThrowAsync<MovedException>(() => newsroom.SendAsNobody(new ReadQuotes.Query("direct-du-jour")))).Slug.ShouldBe("nouveau-nom");
        await Should.ThrowAsync<NotFoundException>(() => newsroom.SendAsNobody(new ReadQuotes.Query("jamais-vu")));
    }

    private static QuoteDraft Said(string text, Guid? speaker, DateOnly? on) => new(null, text, QuoteForm.Direct, speaker, SaidOn: on);

    private static async Task<Guid> Actor(Newsroom newsroom, int blog, string name) =>
        (await newsroom.Send(new AddActor.Command(blog, new ActorDraft(name, ActorKind.Person, [], [])))).ActorId;

    private static async Task<Guid> Publish(Newsroom newsroom, int blog, string headline, params QuoteDraft[] quotes) =>
        (await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft(headline, null) { Quotes = quotes }))).EntryId;
}
