using LiveBlog.Application.Model;
using LiveBlog.Application.Seeds;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Tests.Seeds;

/// <summary>The demonstration newsroom in a real SQLite file, loaded once for all tests that only look at it.</summary>
public sealed class DemonstrationNewsroomTests(DemonstrationNewsroomTests.Loaded loaded) : IClassFixture<DemonstrationNewsroomTests.Loaded>
{
    private static readonly SeedNewsroom Texts = DemonstrationTextTests.Newsroom;

    [Fact]
    public async Task Every_entry_of_the_texts_is_in_its_blog_at_its_time()
    {
        foreach (var blog in Texts.Blogs)
        {
            var stored = await loaded.Newsroom.Db(db => db.Entries.Where(entry => entry.BlogId == db.Blogs.Single(each => each.OpenedAt == blog.OpenedAt).Id)
                .Select(entry => new { entry.State, entry.Number, entry.PublishedAt, entry.CreatedAt }).ToListAsync());

            stored.Select(entry => entry.CreatedAt).Order().ShouldBe(blog.Entries.Select(entry => entry.At).Order());
            var published = stored.Where(entry => entry.Number is not null).OrderBy(entry => entry.Number).ToList();
            published.Select(entry => entry.PublishedAt).ShouldBe(blog.Entries.Where(entry => entry.State is EntryState.Published).Select(entry => (DateTime?)entry.At).Order());
            published.Select(entry => entry.Number).ShouldBe(Enumerable.Range(1, published.Count).Select(number => (int?)number));
            stored.Count(entry => entry.State is EntryState.Draft).ShouldBe(blog.Entries.Count(entry => entry.State is EntryState.Draft));
            stored.Count(entry => entry.State is EntryState.Submitted).ShouldBe(blog.Entries.Count(entry => entry.State is EntryState.Submitted));
        }
    }

    [Fact]
    public async Task Blogs_stand_as_their_texts_leave_them()
    {
        var blogs = await loaded.Newsroom.Db(db => db.Blogs.Include(blog => blog.FormerSlugs).ToDictionaryAsync(blog => blog.Slug));

        blogs["otages-treve"].State.ShouldBe(BlogState.Live);
        blogs["otages-treve"].SummaryPoints.Count.ShouldBe(4);
        blogs["halle-de-castelnoy"].State.ShouldBe(BlogState.Ended);
        blogs["halle-de-castelnoy"].EndedAt.ShouldBe(new DateTime(2025, 6, 26, 20, 20, 0, DateTimeKind.Utc));
        blogs["storm-isolde"].FormerSlugs.Select(former => former.Slug).ShouldBe(["saltmere-flood-warnings"]);
        blogs["storm-isolde"].Title.ShouldBe("Storm Isolde: Saltmere counts the cost after the night of the surge");
        blogs["storm-isolde"].Standfirst.ShouldStartWith("Storm Isolde pushed the sea over");
        blogs["eclipse-2027"].State.ShouldBe(BlogState.Upcoming);
        blogs["eclipse-2027"].StartsAt.ShouldBe(new DateTime(2027, 8, 2, 7, 0, 0, DateTimeKind.Utc));
        blogs.Values.Count(blog => blog.PinnedEntryId != null).ShouldBe(3);
    }

    [Fact]
    public async Task A_correction_keeps_both_wordings_with_its_note_and_time()
    {
        var entry = await EntryAsync("otages-treve", entry => entry.Headline.StartsWith("Dix Thaïlandais", StringComparison.Ordinal));

        entry.PublishedAt.ShouldBe(new DateTime(2023, 11, 24, 14, 50, 0, DateTimeKind.Utc));
        var correction = entry.Corrections.ShouldHaveSingleItem();
        correction.At.ShouldBe(new DateTime(2023, 11, 24, 16, 5, 0, DateTimeKind.Utc));
        correction.Note.ShouldContain("nombre de douze");
        entry.Revisions.Select(revision => (revision.Kind, revision.Headline)).ShouldBe([
            (RevisionKind.Published, "Douze Thaïlandais libérés, selon Bangkok"), (RevisionKind.Correction, "Dix Thaïlandais et un Philippin libérés hors accord")]);
        entry.Quotes.Count.ShouldBe(1, "its quote stayed the same one");
    }

    [Fact]
    public async Task A_fix_leaves_a_revision_and_no_note()
    {
        var entry = await EntryAsync("otages-treve", entry => entry.Headline.StartsWith("À Rafah, Madrid et Bruxelles", StringComparison.Ordinal));

        entry.Headline.ShouldEndWith("qui convoque leurs ambassadeurs");
        entry.Revisions.Select(revision => revision.Kind).ShouldBe([RevisionKind.Published, RevisionKind.Fix]);
        entry.Corrections.ShouldBeEmpty();
    }

    [Fact]
    public async Task Entries_are_withdrawn_restored_and_erased()
    {
        var withdrawn = await loaded.Newsroom.Db(db => db.Entries.Where(entry => entry.State == EntryState.Withdrawn).Select(entry => entry.WithdrawnReason).ToListAsync());
        withdrawn.Count.ShouldBe(3);
        withdrawn.ShouldAllBe(reason => reason.Length > 0);

        (await EntryAsync("storm-isolde", entry => entry.Headline.StartsWith("Breach closed", StringComparison.Ordinal))).State.ShouldBe(EntryState.Published, "it was restored");

        var erased = await loaded.Newsroom.Db(db => db.Entries.SingleAsync(entry => entry.State == EntryState.Erased));
        erased.Body.ShouldBeEmpty();
        erased.ErasedAt.ShouldBe(new DateTime(2025, 10, 26, 10, 5, 0, DateTimeKind.Utc));
    }

    [Fact]
    public void Erased_wording_is_not_in_the_file_though_it_was_written_and_erased_in_one_transaction()
    {
        Stored("Light has come up on brown water").ShouldBeTrue();
        Stored("A family of four was taken from a first-floor window").ShouldBeFalse();

        bool Stored(string wording) => Directory.EnumerateFiles(Path.GetDirectoryName(loaded.Newsroom.DatabaseFile)!).Any(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(System.Text.Encoding.UTF8.GetBytes(wording)) >= 0;
        });
    }

    [Fact]
    public async Task A_quote_carries_the_role_its_speaker_held_that_day()
    {
        var quotes = await loaded.Newsroom.Db(db => db.Quotes.Include(quote => quote.Speaker).Where(quote => quote.Speaker!.Name == "Nadège Perrotin").OrderBy(quote => quote.SaidOn).ToListAsync());

        quotes.Select(quote => quote.Role).ShouldBe(["première adjointe au maire", "maire par intérim", "maire de Castelnoy-sur-Alse"]);
        quotes.ShouldAllBe(quote => quote.Verb.Length > 0 && quote.Venue.Length > 0);
    }

    [Fact]
    public async Task The_hour_lived_twice_keeps_its_order()
    {
        var night = await loaded.Newsroom.Db(db => db.Entries.Where(entry => entry.PublishedAt > new DateTime(2025, 10, 26, 0, 0, 0, DateTimeKind.Utc) && entry.PublishedAt < new DateTime(2025, 10, 26, 2, 0, 0, DateTimeKind.Utc))
            .OrderBy(entry => entry.Number).ToListAsync());

        night.Select(entry => TimeOfBlog.Local(entry.PublishedAt!.Value, "Europe/London").ToString("HH:mm zzz", null)).ShouldBe(
            ["01:15 +01:00", "01:48 +01:00", "01:12 +00:00", "01:40 +00:00"]);
        night.Where(entry => entry.HappenedAt?.Instant is not null).ShouldAllBe(entry => entry.HappenedAt!.Instant <= entry.PublishedAt);
    }

    [Fact]
    public async Task Actors_and_events_are_tied_to_entries()
    {
        var (actors, events, ties) = await loaded.Newsroom.Db(async db => (
            await db.Actors.CountAsync(), await db.NewsEvents.Include(each => each.Participants).ToListAsync(), await db.Entries.CountAsync(entry => entry.Events.Any() && entry.Actors.Any())));

        actors.ShouldBe(Texts.Blogs.Sum(blog => blog.Actors.Count));
        events.Count.ShouldBe(Texts.Blogs.Sum(blog => blog.Events.Count));
        events.ShouldContain(each => each.Participants.Count > 2);
        ties.ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task Members_have_their_roles_and_sign_their_entries()
    {
        loaded.Members.Select(member => member.Handle).ShouldBe(["helene", "yanis", "claire", "lucie", "nora", "tom"]);
        var (blogs, members, signed) = await loaded.Newsroom.Db(async db => (
            await db.Blogs.ToDictionaryAsync(blog => blog.Slug, blog => blog.Id),
            await db.Members.Include(member => member.Assignments).ToDictionaryAsync(member => member.Name),
            await db.Entries.SingleAsync(entry => entry.Headline == "Le gouvernement israélien approuve l’accord")));

        members["Hélène Caradec"].RoleOn(null).ShouldBe(Role.Administrator);
        members["Lucie Marchetti"].RoleOn(blogs["otages-treve"]).ShouldBe(Role.Contributor);
        members["Lucie Marchetti"].RoleOn(blogs["halle-de-castelnoy"]).ShouldBe(Role.Reporter);
        members["Nora Whitlock"].RoleOn(blogs["storm-isolde"]).ShouldBe(Role.Editor);
        members["Tom Adeyemi"].RoleOn(blogs["otages-treve"]).ShouldBeNull();
        members.Values.Select(member => member.Id).ShouldBe(loaded.Members.Select(member => member.MemberId), ignoreOrder: true);
        signed.Authors.Select(author => author.Byline).ShouldBe(["Yanis Ferhat", "Hélène Caradec", "Claire Vasseur"]);
    }

    [Fact]
    public async Task The_changes_of_each_blog_are_in_the_order_of_time()
    {
        var changes = await loaded.Newsroom.Db(db => db.Changes.OrderBy(change => change.BlogId).ThenBy(change => change.Sequence).ToListAsync());

        changes.Count.ShouldBeGreaterThan(80);
        foreach (var blog in changes.GroupBy(change => change.BlogId))
        {
            blog.Select(change => change.At).ShouldBeInOrder();
        }
    }

    [Fact]
    public async Task Loading_twice_adds_nothing()
    {
        var before = await CountAsync(loaded.Newsroom);

        (await LoadAsync(loaded.Newsroom, Texts)).ShouldBeEmpty();

        (await CountAsync(loaded.Newsroom)).ShouldBe(before);
    }

    [Fact]
    public async Task A_record_that_is_not_empty_is_left_alone_and_the_texts_are_not_even_read()
    {
        await using var newsroom = await Newsroom.OpenAsync();
        await newsroom.Member(Role.Editor, blogId: null);

        (await newsroom.Db(db => DemonstrationNewsroom.LoadAsync(db, () => throw new SeedException("any.txt", 1, "This was read."), CancellationToken.None))).ShouldBeEmpty();

        (await CountAsync(newsroom)).ShouldBe((0, 0, 1, 0));
    }

    [Fact]
    public async Task What_a_command_refuses_is_named_with_its_line_and_nothing_is_loaded()
    {
        await using var empty = await Newsroom.OpenAsync();
        var newsroom = SeedReader.Read(SeedText.Read("long.txt", $"""
            === member nora
            name: Nora
            byline: Nora
            language: English
            role: editor

            === blog long
            title: A blog
            language: English
            zone: Europe/London
            opened: 2025-10-25 14:00

            === entry 2025-10-25 15:00
            by: nora
            headline: {new string('a', 301)}
            """));

        var refused = await Should.ThrowAsync<SeedException>(() => LoadAsync(empty, newsroom));

        refused.Message.ShouldBe("long.txt, line 13: The headline is longer than 300 characters: shorten it.");
        (await CountAsync(empty)).ShouldBe((0, 0, 0, 0));
    }

    [Fact]
    public async Task Inside_a_write_of_the_caller_it_is_the_caller_who_commits()
    {
        await using var empty = await Newsroom.OpenAsync();

        await empty.Db(async db =>
        {
            await using var write = await db.BeginWriteAsync(CancellationToken.None);
            return await DemonstrationNewsroom.LoadAsync(db, () => Texts, CancellationToken.None);
        });

        (await CountAsync(empty)).ShouldBe((0, 0, 0, 0));
    }

    private static Task<IReadOnlyList<DemonstrationMember>> LoadAsync(Newsroom newsroom, SeedNewsroom texts) =>
        newsroom.Db(db => DemonstrationNewsroom.LoadAsync(db, () => texts, CancellationToken.None));

    private static Task<(int Blogs, int Entries, int Members, int Changes)> CountAsync(Newsroom newsroom) => newsroom.Db(async db =>
        (await db.Blogs.CountAsync(), await db.Entries.CountAsync(), await db.Members.CountAsync(), await db.Changes.CountAsync()));

    private async Task<Entry> EntryAsync(string slug, Func<Entry, bool> which)
    {
        var entries = await loaded.Newsroom.Db(db => db.Entries.Include(entry => entry.Revisions).Include(entry => entry.Corrections).Include(entry => entry.Quotes)
            .Where(entry => entry.BlogId == db.Blogs.Single(blog => blog.Slug == slug).Id).AsSplitQuery().ToListAsync());
        return entries.Single(which);
    }

    /// <summary>A newsroom with the demonstration in it.</summary>
    public sealed class Loaded : IAsyncLifetime
    {
        internal Newsroom Newsroom { get; private set; } = null!;

        public IReadOnlyList<DemonstrationMember> Members { get; private set; } = [];

        public async Task InitializeAsync()
        {
            Newsroom = await Newsroom.OpenAsync();
            Members = await LoadAsync(Newsroom, Texts);
        }

        public async Task DisposeAsync() => await Newsroom.DisposeAsync();
    }
}
