using System.Net;
using System.Text.RegularExpressions;
using FluentValidation;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Import;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Tests.Import;

public sealed class ImportTextTests
{
    /// <summary>A lead and paragraphs, with what Markdown would take for signs, a line broken by hand and a paragraph that comes twice.</summary>
    private const string Text =
        """
        date 2024-02 La grève des ports va-t-elle durer ? "On ne lâche rien *pour l'instant*", a prévenu, jeudi 8 février, le syndicat. Suivez notre direct.

        Les quais du Havre à l'arrêt. Aucun navire n'a été déchargé [hors urgences] depuis l'aube, d'après la capitainerie ; 2 * 3 grues
        tournent au ralenti & <aucune> ne devrait repartir_avant_lundi.

        # Pas de reprise à Marseille. 1. Les dockers se réunissent à midi.
        - Les transporteurs attendent. https://exemple.fr/ports_de_france reste la seule source.

        Point à la mi-journée. Rien de neuf.

        Point à la mi-journée. Rien de neuf.
        """;

    [Fact]
    public async Task What_is_stored_and_what_readers_see_is_the_text_after_its_date_mark()
    {
        await using var newsroom = await Newsroom.OpenAsync();

        var result = await Import(newsroom, Text, publish: true);

        var view = await newsroom.SendAsNobody(new ReadBlog.Query(result.Slug));
        var entries = view.Entries.OrderBy(entry => entry.Number).ToList();
        var source = Text["date 2024-02".Length..];
        var seen = view.Blog.Standfirst + string.Concat(entries.Select(entry => entry.Headline + WebUtility.HtmlDecode(Regex.Replace(entry.BodyHtml, "<[^>]*>", ""))));
        Bare(seen).ShouldBe(Bare(source));
        Bare(view.Blog.Standfirst + string.Concat(entries.Select(entry => entry.Headline + entry.BodyText))).ShouldBe(Bare(source));
        entries.Select(entry => entry.Headline).ShouldBe(
            ["Les quais du Havre à l'arrêt.", "# Pas de reprise à Marseille.", "Point à la mi-journée.", "Point à la mi-journée."]);
        entries.ShouldAllBe(entry => entry.HappenedAt == HappenedAt.On(new DateOnly(2024, 2, 8)));
        entries[0].Authors.ShouldHaveSingleItem().Byline.ShouldBe("La rédaction");
        view.Blog.Title.ShouldBe("La grève des ports va-t-elle durer ?");
        result.Slug.ShouldBe("la-greve-des-ports-va-t-elle-durer");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_same_import_twice_adds_nothing(bool publish)
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var first = await Import(newsroom, Text, publish);
        first.Outcomes.ShouldAllBe(outcome => outcome.IsNew && outcome.IsPublished == publish);
        var before = await Record(newsroom);

        var second = await Import(newsroom, Text.Replace(" Aucun", "\nAucun"), publish, first.BlogId);

        second.Outcomes.ShouldAllBe(outcome => !outcome.IsNew && !outcome.IsPublished);
        second.Outcomes.Select(outcome => outcome.Entry.EntryId).ShouldBe(first.Outcomes.Select(outcome => outcome.Entry.EntryId));
        (await Record(newsroom)).ShouldBe(before);
    }

    [Fact]
    public async Task Drafts_of_a_text_are_published_by_its_next_import_as_they_stand_by_then()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var drafts = await Import(newsroom, Text, publish: false);
        var kept = drafts.Outcomes[0].Entry;
        await newsroom.Send(new SaveDraft.Command(drafts.BlogId, kept.EntryId, kept.Version, Guid.NewGuid(), new EntryDraft("Un meilleur titre.", "Relu.")));
        await newsroom.Send(new DiscardDraft.Command(drafts.Outcomes[1].Entry.EntryId));

        var published = await Import(newsroom, Text, publish: true, drafts.BlogId);

        published.Outcomes.Select(outcome => (outcome.IsNew, outcome.IsPublished, outcome.Entry.Number)).ShouldBe(
            [(false, true, 1), (false, false, null), (false, true, 2), (false, true, 3)]);
        (await newsroom.SendAsNobody(new ReadEntry.Query(drafts.Slug, 1))).Entry.Headline.ShouldBe("Un meilleur titre.");
        (await Import(newsroom, Text, publish: true, drafts.BlogId)).Outcomes.ShouldAllBe(outcome => !outcome.IsPublished);
    }

    [Fact]
    public async Task A_longer_version_of_a_text_adds_what_is_new_in_it()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var first = await Import(newsroom, Text, publish: true);

        var second = await Import(newsroom, Text + "\n\nReprise du travail. Les grues tournent.", publish: true, first.BlogId);

        second.Outcomes.Count(outcome => outcome.IsNew).ShouldBe(1);
        second.Outcomes[^1].Entry.Number.ShouldBe(5);
    }

    [Fact]
    public async Task The_lead_becomes_the_standfirst_of_a_blog_that_takes_a_text_in_and_a_later_one_stays()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();

        (await Import(newsroom, Text, publish: true, blog)).IsNewStandfirst.ShouldBeTrue();
        var seen = (await newsroom.SendAsNobody(new ReadBlog.Query("direct-du-jour"))).Blog;
        seen.Standfirst.ShouldStartWith("La grève des ports va-t-elle durer ?");
        seen.Title.ShouldBe("Le direct du jour");

        await newsroom.Send(new ChangeBlog.Command(blog, new BlogDraft(seen.Slug, seen.Title, "Réécrit depuis.", seen.Language, seen.TimeZone)));
        (await Import(newsroom, Text, publish: true, blog)).IsNewStandfirst.ShouldBeFalse();
        (await newsroom.SendAsNobody(new ReadBlog.Query("direct-du-jour"))).Blog.Standfirst.ShouldBe("Réécrit depuis.");
    }

    [Fact]
    public async Task An_import_that_fails_in_the_middle_leaves_nothing()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var before = await Record(newsroom);
        var told = 0;

        await Should.ThrowAsync<InvalidOperationException>(() => Import(newsroom, Text, publish: true, progress: new Told(_ =>
        {
            if (++told == 3)
            {
                throw new InvalidOperationException("The power went.");
            }
        })));

        told.ShouldBe(3);
        (await Record(newsroom)).ShouldBe(before);
    }

    [Fact]
    public async Task A_text_for_a_blog_that_has_ended_is_refused_whole()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        await newsroom.Send(new EndBlog.Command(blog));
        var before = await Record(newsroom);

        (await Should.ThrowAsync<RuleBrokenException>(() => Import(newsroom, Text, publish: true, blog))).In(Language.French).ShouldBe("Ce direct est terminé : rouvrez-le pour publier.");

        (await Record(newsroom)).ShouldBe(before);
    }

    [Fact]
    public async Task Each_entry_that_is_wrong_is_named_and_nothing_is_taken_in()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var entries = new[]
        {
            new ImportDraft(Guid.NewGuid(), "Bon.", "Bon.", new DateOnly(2024, 2, 8)),
            new ImportDraft(Guid.NewGuid(), new string('a', 301), "Bon.", new DateOnly(2024, 2, 8)),
            new ImportDraft(Guid.NewGuid(), " ", "", new DateOnly(2024, 2, 8)),
            new ImportDraft(Guid.NewGuid(), "Bon.", "Bon.", new DateOnly(1, 2, 8)),
        };

        var refused = await Should.ThrowAsync<ValidationException>(() => newsroom.Send(new ImportText.Command(blog, null, null, entries, Publish: true)));

        refused.Errors.Select(error => error.PropertyName).ShouldBe(
            ["Entries[1].Entry.Headline", "Entries[2].Body", "Entries[3].Entry.HappenedAt"], ignoreOrder: true);
        (await newsroom.Db(db => db.Entries.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_contributor_brings_drafts_which_a_reporter_does_not_publish_and_an_editor_does()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var blog = await newsroom.OpenBlog();
        var (contributor, reporter, editor) = (await newsroom.Member(Role.Contributor, blog), await newsroom.Member(Role.Reporter, blog), await newsroom.Member(Role.Editor, null));
        var entries = await Entries(newsroom, Text, blog);
        var drafts = new ImportText.Command(blog, null, null, entries, Publish: false);
        var published = drafts with { Publish = true };

        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAs(contributor, published));
        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAs(contributor, drafts with { Standfirst = "Un chapeau." }));
        (await newsroom.SendAs(contributor, drafts)).Outcomes.ShouldAllBe(outcome => outcome.IsNew);
        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAs(reporter, published));
        (await newsroom.SendAs(reporter, drafts)).Outcomes.ShouldAllBe(outcome => !outcome.IsNew);
        (await newsroom.SendAs(editor, published with { Standfirst = "Un chapeau." })).Outcomes.ShouldAllBe(outcome => outcome.IsPublished);

        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAs(reporter, new ImportText.Command(null, Blog("autre-direct"), null, entries, Publish: true)));
        await Should.ThrowAsync<NotAllowedException>(() => newsroom.SendAsNobody(drafts));
    }

    [Fact]
    public async Task Progress_tells_of_each_entry_in_the_order_of_the_text()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        var told = new List<ImportText.Outcome>();

        var result = await Import(newsroom, Text, publish: true, progress: new Told(told.Add));

        told.ShouldBe(result.Outcomes);
        told.Select(outcome => outcome.Entry.Number).ShouldBe([1, 2, 3, 4]);
    }

    private static async Task<ImportText.Result> Import(Newsroom newsroom, string text, bool publish, int? blogId = null, IProgress<ImportText.Outcome>? progress = null)
    {
        var proposal = await newsroom.Send(new ProposeImport.Query(blogId, text, null));
        proposal.Problem.ShouldBeNull();
        return await newsroom.Send(new ImportText.Command(
            blogId,
            Blog(proposal.Slug) with { Title = proposal.Title },
            proposal.Standfirst,
            await Entries(newsroom, text, blogId),
            publish,
            progress));
    }

    private static async Task<IReadOnlyList<ImportDraft>> Entries(Newsroom newsroom, string text, int? blogId)
    {
        var proposal = await newsroom.Send(new ProposeImport.Query(blogId, text, null));
        return [.. proposal.Entries.Select(entry => new ImportDraft(entry.Key, entry.Headline, entry.Body, proposal.Date))];
    }

    private static BlogDraft Blog(string slug) => new(slug, "Un titre", null, Language.French, "Europe/Paris");

    private static string Bare(string text) => Regex.Replace(text, @"\s", "");

    /// <summary>How much there is of everything that an import could leave behind.</summary>
    private static Task<(int, int, int, int, long)> Record(Newsroom newsroom) => newsroom.Db(async db => (
        await db.Blogs.CountAsync(),
        await db.Entries.CountAsync(),
        await db.Entries.SumAsync(entry => entry.Version),
        await db.Changes.CountAsync(),
        await db.Blogs.SumAsync(blog => blog.LastSequence)));

    private sealed class Told(Action<ImportText.Outcome> tell) : IProgress<ImportText.Outcome>
    {
        public void Report(ImportText.Outcome value) => tell(value);
    }
}
