using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.Seeds;

namespace LiveBlog.Application.Tests.Seeds;

public sealed class SeedReaderTests
{
    private const string Newsroom = """
        A note to whoever edits this.

        === member nora
        name: Nora Whitlock
        byline: N. Whitlock
        language: English
        role: reporter
        role: editor on storm

        === blog storm
        title: A storm
        language: English
        zone: Europe/London
        opened: 2025-10-25 14:00

        The sea is coming.

        === person quill
        name: Harriet Quill
        also: Cllr Quill
        role: ..2023-05-08 Councillor
        role: 2023-05-09.. Leader of the council

        === event meeting
        title: Public meeting
        kind: meeting
        status: under way
        from: 2025-10-25
        participants: quill

        === entry 2025-10-25 15:00
        by: nora
        headline: Water rises
        key: yes
        happened: 2025-10-25 14:50
        actors: quill
        events: meeting

        It is *wet*.

        And it is cold.

        --- quote quill
        form: indirect
        verb: said
        said: 2025-10-25

        Nobody is mising.

        """;

    [Fact]
    public void A_text_tells_of_members_blogs_actors_events_and_entries()
    {
        var newsroom = Read(Newsroom);

        var member = newsroom.Members.ShouldHaveSingleItem();
        member.Handle.ShouldBe("nora");
        member.Byline.ShouldBe("N. Whitlock");
        member.Language.ShouldBe(Language.English);
        member.Roles.ShouldBe([(Role.Reporter, null), (Role.Editor, "storm")]);
        var blog = newsroom.Blogs.ShouldHaveSingleItem();
        blog.Slug.ShouldBe("storm");
        blog.Standfirst.ShouldBe("The sea is coming.");
        blog.OpenedAt.ShouldBe(new DateTime(2025, 10, 25, 13, 0, 0, DateTimeKind.Utc), "14:00 in summer time");
        blog.EndedAt.ShouldBeNull();
        var actor = blog.Actors.ShouldHaveSingleItem();
        actor.Draft.Aliases.ShouldBe(["Cllr Quill"]);
        actor.Draft.Roles.Select(role => (role.Title, role.From, role.To)).ShouldBe([
            ("Councillor", null, new DateOnly(2023, 5, 8)), ("Leader of the council", new DateOnly(2023, 5, 9), null)]);
        var newsEvent = blog.Events.ShouldHaveSingleItem();
        newsEvent.Status.ShouldBe(NewsEventStatus.UnderWay);
        newsEvent.Participants.ShouldBe(["quill"]);
        var entry = blog.Entries.ShouldHaveSingleItem();
        entry.State.ShouldBe(EntryState.Published);
        entry.IsKey.ShouldBeTrue();
        entry.HappenedAt.ShouldBe(new HappenedDraft(new(2025, 10, 25), Time: new(14, 50)));
        entry.Words.Headline.ShouldBe("Water rises");
        entry.Words.Body.ShouldBe("It is *wet*.\n\nAnd it is cold.");
        entry.Words.Quotes.ShouldBe([new SeedQuote("Nobody is mising.", QuoteForm.Indirect, "quill", null, "said", null, new DateOnly(2025, 10, 25))]);
    }

    [Theory]
    [InlineData("2025-10-25", null, null)]
    [InlineData("2025-10-25 night", DayPart.Night, null)]
    [InlineData("2025-10-25 midday", DayPart.Midday, null)]
    [InlineData("2025-10-25 08:05", null, "08:05")]
    public void An_entry_happened_on_a_day_in_a_part_of_it_or_at_a_minute(string written, DayPart? part, string? time)
    {
        var entry = Read(Newsroom.Replace("happened: 2025-10-25 14:50", $"happened: {written}", StringComparison.Ordinal)).Blogs[0].Entries[0];

        entry.HappenedAt.ShouldBe(new HappenedDraft(new(2025, 10, 25), part, time is null ? null : TimeOnly.Parse(time, null)));
    }

    [Theory]
    [InlineData("+01:00", 0, false)]
    [InlineData("+00:00", 1, true)]
    public void In_the_hour_lived_twice_the_offset_says_which_is_meant(string offset, int hour, bool second)
    {
        var entry = Read($"""
            {Newsroom}
            === entry 2025-10-26 01:15 {offset}
            by: nora
            happened: 2025-10-26 01:15 {offset}

            Half awake.
            """).Blogs[0].Entries[1];

        entry.At.ShouldBe(new DateTime(2025, 10, 26, hour, 15, 0, DateTimeKind.Utc));
        entry.HappenedAt.ShouldBe(new HappenedDraft(new(2025, 10, 26), Time: new(1, 15), Second: second));
    }

    [Fact]
    public void A_correction_changes_the_words_as_they_stand_by_then()
    {
        var entry = Read($"""
            {Newsroom}
            --- fix 2025-10-25 15:05
            was: mising
            now: missing

            --- correction 2025-10-25 15:10
            was: Water rises
            now: Water falls
            was: Nobody is missing
            now: Somebody is missing
            note: It fell.

            --- pinned 2025-10-25 15:12

            --- withdrawn 2025-10-25 15:20
            reason: It was all wrong.
            """).Blogs[0].Entries[0];

        entry.Words.Quotes[0].Text.ShouldBe("Nobody is mising.");
        entry.Happenings.Select(each => (each.Kind, each.Reason)).ShouldBe([
            (ChangeKind.Fixed, ""), (ChangeKind.Corrected, "It fell."), (ChangeKind.Pinned, ""), (ChangeKind.Withdrawn, "It was all wrong.")]);
        entry.Happenings[0].Words.Quotes[0].Text.ShouldBe("Nobody is missing.");
        entry.Happenings[1].Words.Headline.ShouldBe("Water falls");
        entry.Happenings[1].Words.Body.ShouldBe(entry.Words.Body);
        entry.Happenings[1].Words.Quotes[0].Text.ShouldBe("Somebody is missing.");
    }

    [Fact]
    public void Text_may_begin_like_a_heading_behind_a_backslash()
    {
        var entry = Read(Newsroom.Replace("It is *wet*.", "\\=== entry of the gate\n\\--- quote", StringComparison.Ordinal)).Blogs[0].Entries[0];

        entry.Words.Body.ShouldStartWith("=== entry of the gate\n--- quote\n");
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_make_no_difference()
    {
        var newsroom = Read('\uFEFF' + Newsroom.ReplaceLineEndings("\r\n"));

        newsroom.Blogs[0].Entries[0].Words.Body.ShouldBe("It is *wet*.\n\nAnd it is cold.");
    }

    /// <summary>Each row: a piece of the good text, what to write instead, the line of the error, and words that it says.</summary>
    [Theory]
    [InlineData("=== person quill", "=== preson quill", 18, "\"=== preson\" is not known")]
    [InlineData("=== person quill", "==person quill", 18, "A heading is written \"=== person\"")]
    [InlineData("=== person quill", "=== person", 18, "Something is missing after \"person\"")]
    [InlineData("=== person quill", "--- person quill", 18, "\"--- person\" is not known")]
    [InlineData("--- quote quill", "--- summary 2025-10-25 15:00", 43, "\"entry\" has no part \"summary\"")]
    [InlineData("--- quote quill", "--- quote admiral", 43, "\"admiral\" is no person, organisation or place of this blog")]
    [InlineData("headline: Water rises", "headlin: Water rises", 33, "\"entry\" has no field \"headlin\"; it has by, headline")]
    [InlineData("headline: Water rises", "Water rises", 33, "A field was expected here")]
    [InlineData("headline: Water rises", "headline:", 33, "\"headline\" is empty")]
    [InlineData("headline: Water rises", "by: nora", 33, "\"by\" stands twice")]
    [InlineData("by: nora", "by: nora, tom", 32, "There is no member \"tom\" here")]
    [InlineData("by: nora", "kind: update", 31, "\"entry\" needs a field \"by\"")]
    [InlineData("key: yes", "kind: scoop", 34, "\"scoop\" is not one of: update, background, analysis")]
    [InlineData("key: yes", "key: perhaps", 34, "\"perhaps\" is not one of: no, yes")]
    [InlineData("actors: quill", "actors: quil", 36, "There is no person, organisation or place \"quil\" here")]
    [InlineData("events: meeting", "events: meting", 37, "There is no event \"meting\" here")]
    [InlineData("status: under way", "status: soon", 27, "\"soon\" is not one of: expected, under way, over, cancelled")]
    [InlineData("zone: Europe/London", "zone: London", 13, "\"London\" is not a time zone")]
    [InlineData("role: ..2023-05-08 Councillor", "role: Councillor", 21, "A role is written")]
    [InlineData("role: ..2023-05-08 Councillor", "role: ..2023-15-08 Councillor", 21, "\"2023-15-08\" is not a day")]
    [InlineData("role: editor on storm", "role: owner", 8, "\"owner\" is not one of: contributor, reporter, editor, administrator")]
    [InlineData("role: editor on storm", "role: editor on strom", 8, "No blog begins with \"=== blog strom\"")]
    [InlineData("=== entry 2025-10-25 15:00", "=== entry yesterday", 31, "\"yesterday\" is not a time")]
    [InlineData("=== entry 2025-10-25 15:00", "=== entry 2025-10-26 01:30", 31, "add +01:00 or +00:00")]
    [InlineData("=== entry 2025-10-25 15:00", "=== entry 2025-10-26 01:30 +02:00", 31, "was +01:00 or +00:00 then, not +02:00")]
    [InlineData("=== entry 2025-10-25 15:00", "=== entry 2026-03-29 01:30", 31, "It was never 01:30 on 2026-03-29")]
    [InlineData("=== entry 2025-10-25 15:00", "=== entry 2025-10-25 13:59", 31, "This is before 2025-10-25 14:00")]
    [InlineData("opened: 2025-10-25 14:00", "opened: 2025-10-25 14:00\nended: 2025-10-25 14:30", 32, "The blog has ended by then")]
    [InlineData("Nobody is mising.", "", 43, "The words of the quote are missing")]
    [InlineData("name: Harriet Quill", "name: Harriet Quill\n\nLeader.", 18, "\"person\" has no text")]
    [InlineData("=== event meeting", "=== place quill\nname: Quill\n\n=== event meeting", 24, "The handle \"quill\" is taken")]
    [InlineData("=== blog storm", "=== blog storm\n=== blog storm", 10, "\"blog\" needs a field \"title\"")]
    public void What_is_not_in_the_format_is_refused_with_its_line(string good, string wrong, int line, string says)
    {
        Newsroom.Split(good).Length.ShouldBe(2, "the piece stands once in the good text");

        var refused = Should.Throw<SeedException>(() => Read(Newsroom.Replace(good, wrong, StringComparison.Ordinal)));

        refused.Message.ShouldStartWith($"storm.txt, line {line}: ");
        refused.Message.ShouldContain(says);
    }

    [Theory]
    [InlineData("--- withdrawn 2025-10-25 14:00\nreason: Wrong.", 1, "This is before 2025-10-25 15:00")]
    [InlineData("--- withdrawn 2025-10-25 16:00", 1, "\"withdrawn\" needs a field \"reason\"")]
    [InlineData("--- fix 2025-10-25 16:00\nwas: it is cold\nnow: it is cool\nwas: it is cold\nnow: it is hot", 4, "they stand 0 times")]
    [InlineData("--- fix 2025-10-25 16:00\nwas: It is *wet*\nnow: It is\nwas: is\nnow: was", 4, "they stand 5 times")]
    [InlineData("--- fix 2025-10-25 16:00\nnow: wet\nwas: dry", 2, "come in pairs")]
    [InlineData("--- pinned 2025-10-25 16:00\nby: nora", 1, "\"pinned\" has neither fields nor text")]
    [InlineData("=== blog storm\ntitle: Again\nlanguage: English\nzone: Europe/London\nopened: 2025-10-25 14:00", 1, "There is another blog \"storm\"")]
    [InlineData("=== draft 2025-10-25 16:00\nby: nora", 1, "The entry is empty")]
    public void What_is_added_below_is_refused_with_its_line(string added, int line, string says)
    {
        var linesBefore = Newsroom.Split('\n').Length - 1;

        var refused = Should.Throw<SeedException>(() => Read($"{Newsroom}{added}"));

        refused.Message.ShouldStartWith($"storm.txt, line {linesBefore + line}: ");
        refused.Message.ShouldContain(says);
    }

    [Fact]
    public void An_entry_of_no_blog_is_refused() =>
        Should.Throw<SeedException>(() => Read("=== entry 2025-10-25 15:00\nby: nora\n\nText.")).Message.ShouldContain("begin with \"=== blog\"");

    [Fact]
    public void A_part_of_no_section_is_refused() =>
        Should.Throw<SeedException>(() => Read("--- quote\n\nText.")).Message.ShouldContain("there is none above it");

    [Fact]
    public void A_file_that_is_not_UTF_8_is_refused_with_its_line()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "latin.txt");
        File.WriteAllBytes(path, [.. "=== member nora\nname: H"u8, 0xE9, .. "lene\n"u8]);

        var refused = Should.Throw<SeedException>(() => SeedText.ReadFile(path));

        refused.Message.ShouldBe("latin.txt, line 2: These are not characters in UTF-8: save the file as UTF-8.");
    }

    private static SeedNewsroom Read(string text) => SeedReader.Read(SeedText.Read("storm.txt", text));
}
