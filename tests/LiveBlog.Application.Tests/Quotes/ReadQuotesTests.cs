using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
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

        view.Groups.Select(speaker => speaker.Speaker?.Name).ShouldBe(["Émile Durand", "Eric Petit", "Zoé Martin", null]);
        view.Groups[2].Quotes.Select(quote => (quote.Quote.Text, quote.Number, quote.Headline, quote.Day)).ShouldBe(
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

        view.Groups.ShouldHaveSingleItem().Quotes.Select(quote => (quote.Quote.Text, quote.Day)).ShouldBe([("Lundi", Monday), ("Mardi", Tuesday)]);
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

        view.Groups.ShouldHaveSingleItem().Quotes.ShouldHaveSingleItem().Quote.Text.ShouldBe("Vu");
        view.Total.ShouldBe(1);
    }

    [Fact]
    public async Task By_day_they_stand_under_the_days_from_the_first_on()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var zoe = await Actor(newsroom, blog, "Zoé Martin");
        await Publish(newsroom, blog, "Mardi.", Said("Deux", zoe, Tuesday), Said("Trois", null, Tuesday));
        await Publish(newsroom, blog, "Lundi.", Said("Un", zoe, Monday));

        var view = await newsroom.SendAsNobody(new ReadQuotes.Query("direct-du-jour") { Order = QuoteOrder.Day });

        view.Groups.Select(group => (group.Day, string.Join(' ', group.Quotes.Select(quote => quote.Quote.Text)))).ShouldBe([(Monday, "Un"), (Tuesday, "Deux Trois")]);
        view.Voices.Select(voice => (voice.Speaker?.Name, voice.Count)).ShouldBe([("Zoé Martin", 2), (null, 1)]);
    }

    [Theory]
    [InlineData("trêve", "Une trêve.", "a word as it stands")]
    [InlineData("TREVE", "Une trêve.", "accents and case aside")]
    [InlineData("tre", "Une trêve.", "the beginning of a word")]
    [InlineData("zoe", "Une trêve. Autre chose.", "the speaker’s name")]
    [InlineData("la ministre", "Une trêve. Autre chose.", "another name of the speaker")]
    [InlineData("zoé trêve", "Une trêve.", "a name and a word together")]
    [InlineData("maire", "On verra.", "the role that day")]
    [InlineData("lundi", "", "a word of the entry that nobody said")]
    [InlineData("chose verra", "", "words of two quotes of one entry")]
    [InlineData("« » !", "", "no word at all")]
    [InlineData("%", "", "a sign that stands for anything elsewhere")]
    [InlineData("reve", "", "the end of a word")]
    [InlineData("\" OR (", "", "signs of the index’s own language are not obeyed")]
    public async Task A_search_finds_the_quotes_in_which_every_word_stands(string words, string found, string because)
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await OpenDebate(newsroom);

        var view = await newsroom.SendAsNobody(new ReadQuotes.Query("direct-du-jour") { Filter = new() { Words = words }, Order = QuoteOrder.Day });

        string.Join(' ', view.Groups.SelectMany(group => group.Quotes).Select(quote => quote.Quote.Text)).ShouldBe(found, because);
        (view.Total, view.Problem).ShouldBe((4, null));
    }

    [Fact]
    public async Task Filters_leave_what_all_of_them_let_through()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await OpenDebate(newsroom);
        var query = new ReadQuotes.Query("direct-du-jour") { Order = QuoteOrder.Day };

        await Finds(new QuoteFilter { Speaker = "zoe-martin" }, "Une trêve.", "Autre chose.");
        await Finds(new QuoteFilter { Speaker = QuoteFilter.Nobody }, "Sans nom.");
        await Finds(new QuoteFilter { Speaker = "personne-de-tel" });
        await Finds(new QuoteFilter { Form = QuoteForm.Indirect }, "On verra.");
        await Finds(new QuoteFilter { From = Tuesday }, "Autre chose.", "On verra.", "Sans nom.");
        await Finds(new QuoteFilter { To = Monday }, "Une trêve.");
        await Finds(new QuoteFilter { From = Tuesday, Speaker = "zoe-martin" }, "Autre chose.");
        await Finds(new QuoteFilter { NewsEvent = "sommet" }, "Une trêve.");
        (await newsroom.SendAsNobody(query)).Events.ShouldHaveSingleItem().Slug.ShouldBe("sommet");

        async Task Finds(QuoteFilter filter, params string[] texts)
        {
            var view = await newsroom.SendAsNobody(query with { Filter = filter });
            view.Groups.SelectMany(group => group.Quotes).Select(quote => quote.Quote.Text).ShouldBe(texts);
            view.Found.ShouldBe(texts.Length);
        }
    }

    [Fact]
    public async Task What_cannot_be_looked_for_is_said_in_the_blogs_language()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await OpenDebate(newsroom);

        (await newsroom.SendAsNobody(new ReadQuotes.Query("direct-du-jour") { Filter = new() { Words = new string('a', 201) } })).Problem.ShouldBe("La recherche dépasse 200 caractères\u00a0: gardez les mots les plus rares.");
        var reversed = await newsroom.SendAsNobody(new ReadQuotes.Query("direct-du-jour") { Filter = new() { From = Tuesday, To = Monday } });
        (reversed.Problem, reversed.Found).ShouldBe(("Le premier jour vient après le dernier\u00a0: échangez les deux dates.", 0));
    }

    [Theory]
    [InlineData(QuoteOrder.Speaker)]
    [InlineData(QuoteOrder.Day)]
    public async Task Many_quotes_come_a_page_at_a_time_with_none_missed(QuoteOrder order)
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        for (var entry = 0; entry < 3; entry++)
        {
            await Publish(newsroom, blog, $"Titre {entry}.", [.. Enumerable.Range(0, 40).Select(each => Said($"Mot {entry} {each}", null, null))]);
        }

        var query = new ReadQuotes.Query("direct-du-jour") { Order = order };
        var pages = new List<ReadQuotes.View>();
        for (var page = 1; page <= 3; page++)
        {
            pages.Add(await newsroom.SendAsNobody(query with { Page = page }));
        }

        pages[0].Pages.ShouldBe(3);
        pages.SelectMany(page => page.Groups).SelectMany(group => group.Quotes).Select(quote => quote.Quote.Text)
            .ShouldBe(from entry in Enumerable.Range(0, 3) from each in Enumerable.Range(0, 40) select $"Mot {entry} {each}");
        (await newsroom.SendAsNobody(query with { Page = 99 })).Page.ShouldBe(3);
    }

    [Theory]
    [InlineData("Le maire a dit « Oui, demain » devant le conseil.", "Le maire a dit […] devant le conseil.", "what stands around the words, without their marks")]
    [InlineData("« Oui, demain », a dit le maire.", "[…], a dit le maire.", "words at the beginning")]
    [InlineData("« Oui, demain. »", "", "nothing but the words")]
    [InlineData("Le maire a promis.\n\nIl a tenu.", "Le maire a promis. Il a tenu.", "words that stand in no text: how it begins")]
    [InlineData("", "", "no text")]
    public async Task A_quote_comes_with_a_line_of_the_text_around_it(string body, string context, string because)
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Un titre.", body) { Quotes = [Said("Oui, demain", null, null)] }));

        var quote = (await newsroom.SendAsNobody(new ReadQuotes.Query("direct-du-jour"))).Groups.ShouldHaveSingleItem().Quotes.ShouldHaveSingleItem();

        quote.Context.Trim('.', ' ').ShouldBe(context.Trim('.', ' '), because);
    }

    [Fact]
    public async Task The_line_around_a_quote_is_short_and_cuts_no_word()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var body = string.Concat(Enumerable.Repeat("avant ", 60)) + "Oui, demain" + string.Concat(Enumerable.Repeat(" après", 60));
        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Un titre.", body) { Quotes = [Said("Oui, demain", null, null)] }));

        var context = (await newsroom.SendAsNobody(new ReadQuotes.Query("direct-du-jour"))).Groups[0].Quotes[0].Context;

        context.Length.ShouldBeLessThan(260);
        context.ShouldMatch("^…(avant )+\\[…\\]( après)+…$");
    }

    [Fact]
    public async Task Where_the_line_around_a_quote_ends_with_a_sentence_no_points_are_added()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var said = string.Concat(Enumerable.Repeat(" dit", 28));
        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Un titre.", $"« Oui, demain », a{said}. Puis tout le reste.") { Quotes = [Said("Oui, demain", null, null)] }));

        (await newsroom.SendAsNobody(new ReadQuotes.Query("direct-du-jour"))).Groups[0].Quotes[0].Context.ShouldBe($"[…], a{said}.");
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

    private static async Task OpenDebate(Newsroom newsroom)
    {
        var blog = await newsroom.OpenBlog();
        var zoe = (await newsroom.Send(new AddActor.Command(blog, new ActorDraft("Zoé Martin", ActorKind.Person, ["la ministre"], [])))).ActorId;
        var paul = await Actor(newsroom, blog, "Paul Rey");
        var summit = (await newsroom.Send(new AddNewsEvent.Command(blog, new NewsEventDraft("Sommet", NewsEventKind.Summit, NewsEventStatus.Over, null, null, null, [])))).NewsEventId;
        await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft("Lundi.", null) { EventIds = [summit], Quotes = [Said("Une trêve.", zoe, Monday)] }));
        await Publish(newsroom, blog, "Mardi.", Said("Autre chose.", zoe, Tuesday), new QuoteDraft(null, "On verra.", QuoteForm.Indirect, paul, "maire", SaidOn: Tuesday), Said("Sans nom.", null, Tuesday));
    }

    private static QuoteDraft Said(string text, Guid? speaker, DateOnly? on) => new(null, text, QuoteForm.Direct, speaker, SaidOn: on);

    private static async Task<Guid> Actor(Newsroom newsroom, int blog, string name) =>
        (await newsroom.Send(new AddActor.Command(blog, new ActorDraft(name, ActorKind.Person, [], [])))).ActorId;

    private static async Task<Guid> Publish(Newsroom newsroom, int blog, string headline, params QuoteDraft[] quotes) =>
        (await newsroom.Send(new PublishEntry.Command(blog, null, null, Guid.NewGuid(), new EntryDraft(headline, null) { Quotes = quotes }))).EntryId;
}
