using LiveBlog.Application.Actors;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using LiveBlog.Application.Search;

namespace LiveBlog.Application.Tests.Search;

public sealed class SearchBlogTests
{
    [Theory]
    [InlineData("Égypte", "with its accent")]
    [InlineData("egypte", "without accent or capital")]
    [InlineData("L'ÉGYPTE", "in capitals, with the article")]
    [InlineData("egy", "the beginning of a word")]
    [InlineData("oeuvrent", "a ligature typed as two letters")]
    [InlineData("œuvrent", "a ligature")]
    [InlineData("qatar œuvrent", "both words, in any order")]
    [InlineData("confiants", "words of a quote")]
    [InlineData("kirby", "a speaker's name")]
    [InlineData("amiral", "a speaker's other name")]
    [InlineData("pourparlers", "an event's title")]
    [InlineData("\"qatar\" OR (", "signs of the index's own language are not obeyed", false)]
    [InlineData("israël", "a word that is not there", false)]
    [InlineData("qatar israël", "one word of two is not there", false)]
    [InlineData("« » !", "no word at all", false)]
    [InlineData("\ud83d", "half a character", false)]
    [InlineData("\u0301", "an accent alone", false)]
    public async Task An_entry_is_found_by_what_readers_type(string words, string because, bool found = true)
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await OpenTalks(newsroom);

        var view = await newsroom.SendAsNobody(new SearchBlog.Query("direct-du-jour", words));

        view.Entries.Select(entry => entry.Number).ShouldBe(found ? [1] : [], because);
        view.EntryTotal.ShouldBe(found ? 1 : 0, because);
        view.Problem.ShouldBeNull();
    }

    [Theory]
    [InlineData("kirby", new[] { "John Kirby" }, new string[0])]
    [InlineData("AMIRAL", new[] { "John Kirby" }, new string[0])]
    [InlineData("john k", new[] { "John Kirby" }, new string[0])]
    [InlineData("negociations", new string[0], new[] { "Pourparlers, négociations" })]
    [InlineData("confiants", new string[0], new string[0])]
    public async Task Names_that_match_are_offered_as_links(string words, string[] actors, string[] events)
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await OpenTalks(newsroom);

        var view = await newsroom.SendAsNobody(new SearchBlog.Query("direct-du-jour", words));

        view.Actors.Select(actor => actor.Name).ShouldBe(actors);
        view.Events.Select(newsEvent => newsEvent.Title).ShouldBe(events);
    }

    [Fact]
    public async Task Names_that_only_drafts_know_are_not_offered()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var actor = (await newsroom.Send(new AddActor.Command(blog, new ActorDraft("La Source", ActorKind.Person, [], [])))).ActorId;
        await newsroom.Send(new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("La source parle.", null) { ActorIds = [actor] }));
        var unseen = await newsroom.SendAsNobody(new SearchBlog.Query("direct-du-jour", "source"));
        unseen.Actors.ShouldBeEmpty();
        unseen.EntryTotal.ShouldBe(0);

        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("La source parle.", null) { ActorIds = [actor] }));
        var seen = await newsroom.SendAsNobody(new SearchBlog.Query("direct-du-jour", "source"));
        seen.Actors.ShouldHaveSingleItem();
        seen.EntryTotal.ShouldBe(1);
    }

    [Fact]
    public async Task An_excerpt_marks_what_was_found_and_holds_no_markup()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        await newsroom.Publish(blog, "Le titre.", "Une **trêve** de quatre jours\n\nau moins.");

        var entry = (await newsroom.SendAsNobody(new SearchBlog.Query("direct-du-jour", "treve"))).Entries.ShouldHaveSingleItem();

        entry.Headline.ShouldBe("Le titre.");
        entry.Excerpt.Where(piece => piece.IsFound).Select(piece => piece.Text).ShouldBe(["trêve"]);
        string.Concat(entry.Excerpt.Select(piece => piece.Text)).ShouldContain("Une trêve de quatre jours");
        string.Concat(entry.Excerpt.Select(piece => piece.Text)).ShouldNotContain('\n');
    }

    [Fact]
    public async Task An_excerpt_does_not_repeat_the_headline_above_it()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        await newsroom.Publish(blog, "Une trêve, dit-on.", "La trêve commence.");
        await newsroom.Publish(blog, "Une trêve sans un mot de plus.", "");

        var entries = (await newsroom.SendAsNobody(new SearchBlog.Query("direct-du-jour", "treve"))).Entries;

        entries.Select(entry => string.Concat(entry.Excerpt.Select(piece => piece.Text))).ShouldBe(["La trêve commence.", "Une trêve sans un mot de plus."], ignoreOrder: true);
    }

    [Fact]
    public async Task Many_entries_come_a_page_at_a_time_and_the_total_is_told()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        for (var entry = 0; entry <= SearchBlog.PageSize; entry++)
        {
            await newsroom.Publish(blog, $"Trêve {entry}.");
        }

        var first = await newsroom.SendAsNobody(new SearchBlog.Query("direct-du-jour", "trêve"));
        var second = await newsroom.SendAsNobody(new SearchBlog.Query("direct-du-jour", "trêve", 2));

        (first.EntryTotal, first.Pages, first.Entries.Count, second.Entries.Count).ShouldBe((SearchBlog.PageSize + 1, 2, SearchBlog.PageSize, 1));
        first.Entries.Concat(second.Entries).Select(entry => entry.Number).Distinct().Count().ShouldBe(SearchBlog.PageSize + 1);
        (await newsroom.SendAsNobody(new SearchBlog.Query("direct-du-jour", "trêve", 99))).Entries.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \t ")]
    public async Task Nothing_typed_finds_nothing_and_is_no_mistake(string? words)
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await OpenTalks(newsroom);

        var view = await newsroom.SendAsNobody(new SearchBlog.Query("direct-du-jour", words));

        (view.Words, view.Problem, view.EntryTotal).ShouldBe(("", null, 0));
    }

    [Fact]
    public async Task A_search_that_is_too_long_is_told_so_in_the_blogs_language()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await OpenTalks(newsroom);

        (await newsroom.SendAsNobody(new SearchBlog.Query("direct-du-jour", new string('a', 200)))).Problem.ShouldBeNull();
        (await newsroom.SendAsNobody(new SearchBlog.Query("direct-du-jour", new string('a', 201)))).Problem.ShouldBe(
            "La recherche dépasse 200 caractères\u00a0: gardez les mots les plus rares.");
    }

    private static async Task OpenTalks(Newsroom newsroom)
    {
        var blog = await newsroom.OpenBlog();
        var kirby = (await newsroom.Send(new AddActor.Command(blog, new ActorDraft("John Kirby", ActorKind.Person, ["l'amiral Kirby"], [])))).ActorId;
        var talks = (await newsroom.Send(new AddNewsEvent.Command(blog, new NewsEventDraft(
            "Pourparlers, négociations", NewsEventKind.Talks, NewsEventStatus.UnderWay, null, null, null, [])))).NewsEventId;
        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Tractations intenses.", "Le Qatar et l'Égypte œuvrent à un accord.")
        {
            Quotes = [new QuoteDraft(null, "Nous sommes confiants", QuoteForm.Direct, kirby)],
            EventIds = [talks],
        }));
        await newsroom.Publish(blog, "Autre chose.", "Sans rapport.");
    }
}
