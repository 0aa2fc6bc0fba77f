using System.Net;
using LiveBlog.Application.Actors;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Tests.Newsroom;

public sealed class ActorPagesTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task An_actor_is_added_with_other_names_and_dated_roles()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Contributor, blog.BlogId);
        var empty = await browser.OpenAsync($"/newsroom/{blog.Slug}/actors");
        empty.QuerySelector(".empty h2")!.TextContent.ShouldBe("Aucun acteur encore");

        var page = await browser.OpenAsync(empty.QuerySelector(".empty a")!.GetAttribute("href")!);
        page.Type("name", "John Kirby").Type("aliases", "Kirby\n\nl’amiral Kirby").Type("roles-0-title", "amiral").Type("roles-0-to", "2015-05-31");
        using var more = await browser.PressAsync(page, "handler=Role");
        page = (await WebFixture.Parse(more)).Type("roles-1-title", "porte-parole").Type("roles-1-from", "2022-05-27");
        using var answer = await browser.PressAsync(page);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var list = await browser.OpenAsync(answer.Headers.Location!.ToString());
        list.QuerySelector(".notice")!.TextContent.ShouldBe("Ajouté.");
        list.QuerySelector("#actor-john-kirby")!.TextContent.ShouldContain("pas encore public");
        var actor = (await site.Send(new ListActors.Query(blog.BlogId))).Actors.ShouldHaveSingleItem();
        (actor.Name, actor.Kind).ShouldBe(("John Kirby", ActorKind.Person));
        actor.Aliases.ShouldBe(["Kirby", "l’amiral Kirby"]);
        actor.Roles.ShouldBe([
            new ReadActor.RoleView("amiral", null, new DateOnly(2015, 5, 31)), new ReadActor.RoleView("porte-parole", new DateOnly(2022, 5, 27), null)]);
    }

    [Fact]
    public async Task Who_erases_an_entry_is_told_which_names_stay()
    {
        var blog = await site.OpenBlog();
        var (speaker, named) = (await site.AddActor(blog, "John Kirby"), await site.AddActor(blog, "Qatar"));
        var entry = await site.Publish(blog, new EntryDraft("Un titre", "Un texte.")
        {
            Quotes = [new QuoteDraft(null, "Il reste du travail.", QuoteForm.Direct, speaker.ActorId, "porte-parole")],
            ActorIds = [named.ActorId, speaker.ActorId],
        });
        using var browser = await site.SignedIn(Role.Administrator);

        var page = await browser.OpenAsync($"/newsroom/{blog.Slug}/entries/{entry.EntryId}/erase");

        page.QuerySelectorAll("#named a").Select(link => link.TextContent).Order().ShouldBe(["John Kirby", "Qatar"]);
        (await browser.OpenAsync(page.QuerySelector("#named a")!.GetAttribute("href")!)).QuerySelector("h1").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_actor_is_changed_and_an_emptied_role_is_gone()
    {
        var blog = await site.OpenBlog();
        var actor = (await site.Send(new AddActor.Command(blog.BlogId, new ActorDraft("Croix Rouge", ActorKind.Person, [], [new RoleDraft("à effacer", null, null)])))).ActorId;
        using var browser = await site.SignedIn(Role.Reporter, blog.BlogId);
        var page = await browser.OpenAsync($"/newsroom/{blog.Slug}/actors/{actor}");
        page.Typed("roles-0-title").ShouldBe("à effacer");

        using var answer = await browser.PressAsync(page
            .Type("name", "Croix-Rouge").Type("roles-0-title", "").Tick("Form.Kind", "Person", false).Tick("Form.Kind", "Organisation"));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var changed = (await site.Send(new ListActors.Query(blog.BlogId))).Actors.ShouldHaveSingleItem();
        (changed.Name, changed.Kind, changed.Roles.Count).ShouldBe(("Croix-Rouge", ActorKind.Organisation, 0));
    }

    [Theory]
    [InlineData("name", " ", "Le nom manque")]
    [InlineData("roles-0-title", "", "La fonction manque")]
    [InlineData("roles-0-to", "2001-01-01", "La fonction finit avant de commencer")]
    [InlineData("roles-0-from", "hier", "«\u00a0hier\u00a0» n’est pas compris ici")]
    public async Task What_is_wrong_stands_beside_its_field(string field, string typed, string sentence)
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Contributor, blog.BlogId);
        var page = (await browser.OpenAsync($"/newsroom/{blog.Slug}/actors/new")).Type("name", "Une personne").Type("aliases", "Gardé")
            .Type("roles-0-title", "fonction").Type("roles-0-from", "2020-01-01").Type(field, typed);

        using var answer = await browser.PressAsync(page);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var shown = await WebFixture.Parse(answer);
        shown.WrongWith(field).ShouldContain(sentence);
        shown.Typed("aliases").ShouldBe("Gardé");
        (await site.Send(new ListActors.Query(blog.BlogId))).Actors.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_actor_is_removed_when_nothing_names_it()
    {
        var blog = await site.OpenBlog();
        var (used, unused) = (await site.AddActor(blog, "Citée"), await site.AddActor(blog, "Jamais citée"));
        await site.Publish(blog, new EntryDraft("Une entrée.", null) { ActorIds = [used.ActorId] });
        using var browser = await site.SignedIn(Role.Reporter, blog.BlogId);
        (await browser.OpenAsync($"/newsroom/{blog.Slug}/actors/{used.ActorId}")).QuerySelector(".after-task")!.TextContent.ShouldContain("Il ne peut pas être supprimé\u00a0: 1\u00a0entrée.");
        var page = await browser.OpenAsync($"/newsroom/{blog.Slug}/actors/{unused.ActorId}");

        using var answer = await browser.PressAsync(page, "handler=Remove");

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await site.Send(new ListActors.Query(blog.BlogId))).Actors.ShouldHaveSingleItem().Name.ShouldBe("Citée");
        using var gone = await browser.PressAsync(page, "handler=Remove");
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_removal_that_came_too_late_says_so()
    {
        var blog = await site.OpenBlog();
        var actor = await site.AddActor(blog, "Bientôt citée");
        using var browser = await site.SignedIn(Role.Reporter, blog.BlogId);
        var page = await browser.OpenAsync($"/newsroom/{blog.Slug}/actors/{actor.ActorId}");
        await site.Publish(blog, new EntryDraft("Une entrée.", null) { ActorIds = [actor.ActorId] });

        using var answer = await browser.PressAsync(page, "handler=Remove");

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await WebFixture.Parse(answer)).QuerySelector("#errors")!.TextContent.ShouldContain("nomment encore cet acteur");
    }

    [Fact]
    public async Task Many_actors_are_found_by_name_accents_aside()
    {
        var blog = await site.OpenBlog();
        using var browser = await site.SignedIn(Role.Contributor, blog.BlogId);
        await site.AddActor(blog, "Égypte", ActorKind.Place);
        (await browser.OpenAsync($"/newsroom/{blog.Slug}/actors")).QuerySelector("#q").ShouldBeNull();
        foreach (var number in Enumerable.Range(1, 12))
        {
            await site.AddActor(blog, $"Personne {number}");
        }

        var page = await browser.OpenAsync($"/newsroom/{blog.Slug}/actors?q=egy");

        page.QuerySelectorAll(".record h3").Select(each => each.TextContent).ShouldBe(["Égypte"]);
        (await browser.OpenAsync($"/newsroom/{blog.Slug}/actors?q=zzz")).QuerySelector(".empty-note")!.TextContent.ShouldContain("«\u00a0zzz\u00a0»");
        (await browser.OpenAsync($"/newsroom/{blog.Slug}/actors")).QuerySelectorAll(".record").Length.ShouldBe(13);
    }

    [Fact]
    public async Task A_contributor_adds_but_does_not_change_and_other_blogs_actors_are_not_there()
    {
        var (blog, elsewhere) = (await site.OpenBlog(), await site.OpenBlog());
        var (actor, foreign) = (await site.AddActor(blog, "Ici"), await site.AddActor(elsewhere, "Ailleurs"));
        using var contributor = await site.SignedIn(Role.Contributor, blog.BlogId);
        using var reporter = await site.SignedIn(Role.Reporter, blog.BlogId);

        (await contributor.OpenAsync($"/newsroom/{blog.Slug}/actors")).QuerySelector(".record a[href*='newsroom']").ShouldBeNull();
        (await contributor.GetAsync($"/newsroom/{blog.Slug}/actors/new")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await contributor.GetAsync($"/newsroom/{blog.Slug}/actors/{actor.ActorId}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await reporter.GetAsync($"/newsroom/{blog.Slug}/actors/{actor.ActorId}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await reporter.GetAsync($"/newsroom/{blog.Slug}/actors/{foreign.ActorId}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await reporter.GetAsync($"/newsroom/{blog.Slug}/actors/nonsense")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
