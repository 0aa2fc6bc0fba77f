using System.Runtime.CompilerServices;
using LiveBlog.Application.Model;
using LiveBlog.Application.Seeds;

namespace LiveBlog.Application.Tests.Seeds;

/// <summary>The texts in <c>seeds/</c> themselves: what a demonstration has to show is there.</summary>
public sealed class DemonstrationTextTests
{
    internal static readonly SeedNewsroom Newsroom = SeedReader.ReadFolder(Folder());

    [Fact]
    public void The_members_hold_every_role()
    {
        Newsroom.Members.Count.ShouldBe(6);
        Newsroom.Members.SelectMany(member => member.Roles).Select(held => held.Role).Distinct().Order().ShouldBe(Enum.GetValues<Role>());
        Newsroom.Members.Select(member => member.Language).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void There_is_a_blog_to_come_one_that_has_ended_and_live_ones_in_two_languages()
    {
        Newsroom.Blogs.Count(blog => blog.StartsAt is not null).ShouldBe(1);
        Newsroom.Blogs.Count(blog => blog.EndedAt is not null).ShouldBe(1);
        Newsroom.Blogs.Where(blog => blog is { StartsAt: null, EndedAt: null }).Select(blog => blog.Language).ShouldBe([Language.French, Language.English], ignoreOrder: true);
    }

    [Fact]
    public void The_largest_blog_fills_more_than_one_page_over_several_days()
    {
        var largest = Newsroom.Blogs.MaxBy(blog => blog.Entries.Count)!;

        largest.Entries.Count(entry => entry.State is EntryState.Published).ShouldBeGreaterThan(30);
        largest.Entries.Select(entry => TimeOfBlog.Day(entry.At, largest.TimeZone)).Distinct().Count().ShouldBeGreaterThan(3);
        Newsroom.Blogs.Sum(blog => blog.Entries.Count).ShouldBeGreaterThan(60);
    }

    [Fact]
    public void Everything_that_can_happen_to_an_entry_happens_to_one()
    {
        var entries = Newsroom.Blogs.SelectMany(blog => blog.Entries).ToList();

        entries.SelectMany(entry => entry.Happenings).Select(happening => happening.Kind).Distinct().ShouldBe(
            [ChangeKind.Corrected, ChangeKind.Fixed, ChangeKind.Withdrawn, ChangeKind.Restored, ChangeKind.Erased, ChangeKind.Pinned, ChangeKind.Unpinned],
            ignoreOrder: true);
        entries.Select(entry => entry.State).Distinct().ShouldBe([EntryState.Published, EntryState.Draft, EntryState.Submitted], ignoreOrder: true);
        entries.Select(entry => entry.Kind).Distinct().Count().ShouldBe(3);
        entries.ShouldContain(entry => entry.IsKey);
        entries.ShouldContain(entry => entry.Authors.Count == 2);
        entries.ShouldContain(entry => entry.Authors.Count == 3);
        entries.ShouldContain(entry => entry.HappenedAt == null);
        entries.ShouldContain(entry => entry.HappenedAt != null && entry.HappenedAt.Time == null && entry.HappenedAt.Part == null);
        entries.ShouldContain(entry => entry.HappenedAt != null && entry.HappenedAt.Part != null);
        entries.ShouldContain(entry => entry.HappenedAt != null && entry.HappenedAt.Second == true);
        entries.Max(entry => entry.Words.Body.Split((char[]?)null).Length).ShouldBeGreaterThan(1_500);
        entries.ShouldContain(entry => entry.Words.Headline.Length == 0 && !entry.Words.Body.Contains('\n', StringComparison.Ordinal));
    }

    [Fact]
    public void Quotes_are_direct_and_indirect_and_a_speaker_changes_roles_between_two_of_them()
    {
        var quotes = Newsroom.Blogs.SelectMany(blog => blog.Entries).SelectMany(entry => entry.Words.Quotes).ToList();
        quotes.Select(quote => quote.Form).Distinct().Count().ShouldBe(2);

        var council = Newsroom.Blogs.Single(blog => blog.Slug == "halle-de-castelnoy");
        var perrotin = council.Actors.Single(actor => actor.Handle == "nadege-perrotin").Draft;
        council.Entries.SelectMany(entry => entry.Words.Quotes).Where(quote => quote.Speaker == "nadege-perrotin")
            .Select(quote => perrotin.Roles.Single(role => role.From <= quote.SaidOn && (role.To is null || quote.SaidOn <= role.To)).Title).Distinct()
            .ShouldBe(["première adjointe au maire", "maire par intérim", "maire de Castelnoy-sur-Alse"]);
    }

    [Fact]
    public void Actors_are_of_every_kind_with_other_names_and_events_of_every_status()
    {
        var actors = Newsroom.Blogs.SelectMany(blog => blog.Actors).Select(actor => actor.Draft).ToList();
        actors.Select(actor => actor.Kind).Distinct().Count().ShouldBe(3);
        actors.ShouldContain(actor => actor.Aliases.Count > 0);
        Newsroom.Blogs.SelectMany(blog => blog.Events).Select(each => each.Status).Distinct().Order().ShouldBe(Enum.GetValues<NewsEventStatus>());
        Newsroom.Blogs.SelectMany(blog => blog.Events).Select(each => each.Kind).Distinct().Count().ShouldBeGreaterThanOrEqualTo(8);
    }

    [Fact]
    public void Every_actor_is_spoken_of_and_every_published_quote_has_a_speaker()
    {
        foreach (var blog in Newsroom.Blogs)
        {
            var named = blog.Entries.SelectMany(entry => entry.Actors.Concat(entry.Words.Quotes.Select(quote => quote.Speaker)))
                .Concat(blog.Events.SelectMany(each => each.Participants)).ToHashSet();
            blog.Actors.Select(actor => actor.Handle).ShouldBeSubsetOf(named.OfType<string>());
            blog.Entries.SelectMany(entry => entry.Words.Quotes).ShouldAllBe(quote => quote.Speaker != null);
        }
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../seeds"));
}
