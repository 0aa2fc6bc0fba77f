using LiveBlog.Application.Desk;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;

namespace LiveBlog.Application.Tests.Desk;

public sealed class DeskTests : IAsyncLifetime
{
    private Newsroom newsroom = null!;
    private int blogId;

    public async Task InitializeAsync()
    {
        newsroom = await Newsroom.OpenAsync();
        blogId = await newsroom.OpenBlog();
    }

    public async Task DisposeAsync() => await newsroom.DisposeAsync();

    [Fact]
    public async Task A_blog_is_found_by_those_who_work_on_it_alone()
    {
        var reporter = await newsroom.Member(Role.Reporter, blogId);
        var stranger = await newsroom.Member(null, null, "Sacha Petit");

        (await newsroom.SendAs(reporter, new FindBlog.Query("direct-du-jour"))).Role.ShouldBe(Role.Reporter);
        await Should.ThrowAsync<NotFoundException>(() => newsroom.SendAs(stranger, new FindBlog.Query("direct-du-jour")));
        await Should.ThrowAsync<NotFoundException>(() => newsroom.SendAs(reporter, new FindBlog.Query("nulle-part")));
        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAsNobody(new FindBlog.Query("direct-du-jour")));
    }

    [Fact]
    public async Task A_member_sees_the_blogs_she_has_a_role_on()
    {
        await newsroom.OpenBlog("un-autre-direct");
        var reporter = await newsroom.Member(Role.Reporter, blogId);
        var editor = await newsroom.Member(Role.Editor, null, "Inès Duval");
        await newsroom.Publish(blogId);
        await Draft(reporter, "Mon brouillon");

        var mine = await newsroom.SendAs(reporter, new ReadMyBlogs.Query());
        mine.Blogs.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            blog => blog.Slug.ShouldBe("direct-du-jour"), blog => blog.Drafts.ShouldBe(1), blog => blog.Published.ShouldBe(1));
        (await newsroom.SendAs(editor, new ReadMyBlogs.Query())).Blogs.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Drafts_stand_on_the_timeline_of_their_author_and_of_editors_alone()
    {
        var contributor = await newsroom.Member(Role.Contributor, blogId);
        var reporter = await newsroom.Member(Role.Reporter, blogId, "Karim Haddad");
        var editor = await newsroom.Member(Role.Editor, blogId, "Inès Duval");
        await Draft(contributor, "Un brouillon");
        var submitted = await Draft(contributor, "Une proposition");
        await newsroom.SendAs(contributor, new SubmitDraft.Command(submitted));

        foreach (var (member, sees) in new[] { (contributor, true), (reporter, false), (editor, true) })
        {
            var timeline = await newsroom.SendAs(member, new ReadTimeline.Query(blogId));
            timeline.Drafts.Select(item => item.Headline).ShouldBe(sees ? ["Un brouillon"] : []);
            timeline.Submitted.Select(item => item.Headline).ShouldBe(sees ? ["Une proposition"] : []);
        }
    }

    [Fact]
    public async Task The_last_that_were_thrown_away_stand_on_the_timeline_and_an_administrator_sees_everybodys()
    {
        var blog = await newsroom.OpenBlog("direct-des-rebuts");
        var (contributor, editor, administrator) = (
            await newsroom.Member(Role.Contributor, blog, "Cléo"), await newsroom.Member(Role.Editor, blog, "Éva"), await newsroom.Member(Role.Administrator, null, "Ali"));
        for (var each = 1; each <= 22; each++)
        {
            newsroom.Clock.Advance(TimeSpan.FromMinutes(1));
            var draft = await newsroom.SendAs(contributor, new SaveDraft.Command(blog, null, null, Guid.NewGuid(), new EntryDraft($"Rebut {each}.", null)));
            await newsroom.SendAs(contributor, new DiscardDraft.Command(draft.EntryId));
        }

        var own = (await newsroom.SendAs(contributor, new ReadTimeline.Query(blog))).Discarded;
        own.Count.ShouldBe(20);
        own[0].Headline.ShouldBe("Rebut 22.");
        (await newsroom.SendAs(editor, new ReadTimeline.Query(blog))).Discarded.ShouldBeEmpty();
        (await newsroom.SendAs(administrator, new ReadTimeline.Query(blog))).Discarded.Count.ShouldBe(20);
    }

    [Fact]
    public async Task An_item_tells_what_the_reader_of_the_timeline_may_do_with_it()
    {
        var reporter = await newsroom.Member(Role.Reporter, blogId);
        await newsroom.Publish(blogId, "D'un autre");
        await newsroom.SendAs(reporter, new PublishEntry.Command(blogId, null, null, Guid.NewGuid(), new EntryDraft("Le mien", "Texte.")));

        var timeline = await newsroom.SendAs(reporter, new ReadTimeline.Query(blogId));
        timeline.Published.Select(item => (item.Headline, item.Mine, item.May.Contains(Act.EditPublished), item.May.Contains(Act.Erase)))
            .ShouldBe([("Le mien", true, true, false), ("D'un autre", false, false, false)]);
    }

    [Fact]
    public async Task The_timeline_is_read_page_by_page_or_down_to_a_number()
    {
        var editor = await newsroom.Member(Role.Editor, blogId);
        for (var number = 1; number <= ReadTimeline.PageSize + 3; number++)
        {
            await newsroom.Publish(blogId, $"Entrée {number}");
        }

        var first = await newsroom.SendAs(editor, new ReadTimeline.Query(blogId));
        first.Published.Select(item => item.Number).ShouldBe(Enumerable.Range(4, ReadTimeline.PageSize).Reverse().Select(number => (int?)number));
        var second = await newsroom.SendAs(editor, new ReadTimeline.Query(blogId, Before: first.OlderThan));
        second.Published.Select(item => item.Number).ShouldBe([3, 2, 1]);
        second.OlderThan.ShouldBeNull();
        (await newsroom.SendAs(editor, new ReadTimeline.Query(blogId, From: 2))).Published.Count.ShouldBe(ReadTimeline.PageSize + 2);
    }

    [Fact]
    public async Task Names_that_the_blog_does_not_know_are_added_with_the_entry_and_once()
    {
        var reporter = await newsroom.Member(Role.Reporter, blogId);
        var (kirby, talks) = (Guid.NewGuid(), Guid.NewGuid());
        var draft = new EntryDraft("Un titre", "Texte.")
        {
            Quotes = [new QuoteDraft(null, "Il reste du travail.", QuoteForm.Direct, kirby), new QuoteDraft(null, "Rien n'est fait.", QuoteForm.Direct, kirby)],
            ActorIds = [kirby],
            EventIds = [talks],
            NewActors = [new NewActorDraft(kirby, "John Kirby", ActorKind.Person, "porte-parole")],
            NewEvents = [new NewNewsEventDraft(talks, "Pourparlers de Doha", NewsEventKind.Talks)],
        };
        await newsroom.SendAs(reporter, new PublishEntry.Command(blogId, null, null, Guid.NewGuid(), draft));
        await newsroom.SendAs(reporter, new PublishEntry.Command(blogId, null, null, Guid.NewGuid(), draft));

        var choices = await newsroom.SendAs(reporter, new ReadChoices.Query(blogId));
        choices.Actors.ShouldHaveSingleItem().ShouldSatisfyAllConditions(actor => actor.Name.ShouldBe("John Kirby"), actor => actor.Role.ShouldBe("porte-parole"));
        choices.Events.ShouldHaveSingleItem().Title.ShouldBe("Pourparlers de Doha");
        var timeline = await newsroom.SendAs(reporter, new ReadTimeline.Query(blogId));
        var whole = await newsroom.SendAs(reporter, new ReadWholeEntry.Query(blogId, timeline.Published[0].Id));
        whole.Entry.Quotes.Select(quote => quote.Speaker?.Name).ShouldBe(["John Kirby", "John Kirby"]);
    }

    [Fact]
    public async Task An_entry_that_is_refused_adds_no_actor()
    {
        var reporter = await newsroom.Member(Role.Reporter, blogId);
        var nobody = Guid.NewGuid();
        var draft = new EntryDraft("Un titre", "Texte.")
        {
            ActorIds = [nobody],
            NewActors = [new NewActorDraft(nobody, "Personne", ActorKind.Person, null)],
            EventIds = [Guid.NewGuid()],
        };
        await Should.ThrowAsync<FluentValidation.ValidationException>(() => newsroom.SendAs(reporter, new PublishEntry.Command(blogId, null, null, Guid.NewGuid(), draft)));

        (await newsroom.SendAs(reporter, new ReadChoices.Query(blogId))).Actors.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_entry_of_another_blog_is_not_found_at_this_ones_address()
    {
        var other = await newsroom.OpenBlog("un-autre-direct");
        var editor = await newsroom.Member(Role.Editor, null);
        var published = await newsroom.Publish(other);

        await Should.ThrowAsync<NotFoundException>(() => newsroom.SendAs(editor, new ReadWholeEntry.Query(blogId, published.EntryId)));
        (await newsroom.SendAs(editor, new ReadWholeEntry.Query(other, published.EntryId))).Entry.Number.ShouldBe(1);
    }

    private async Task<Guid> Draft(Guid member, string headline) =>
        (await newsroom.SendAs(member, new SaveDraft.Command(blogId, null, null, Guid.NewGuid(), new EntryDraft(headline, "Texte.")))).EntryId;
}
