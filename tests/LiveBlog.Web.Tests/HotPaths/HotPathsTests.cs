using LiveBlog.Application;
using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Desk;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using LiveBlog.Application.Quotes;
using LiveBlog.Application.Search;
using LiveBlog.Data.Sqlite;
using MediatR;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Web.Tests.HotPaths;

/// <summary>What the pages that are asked for most ask of the database: the queries as they are sent, on a file that holds what they read.</summary>
public sealed class HotPathsTests : IAsyncLifetime
{
    private const int Few = 60;
    private const int Many = 20_000;

    /// <summary>What grows with every entry, change or sign-in, and is never read as a whole.</summary>
    private static readonly string[] Growing =
    [
        "Entries", "Changes", "Quotes", "Revisions", "Corrections", "EntryActors", "EntryEvents", "Actors", "ActorRoles", "NewsEvents", "NewsEventParticipants", "FormerSlugs", "Sessions",
        "Accounts", "OneTimeLinks",
    ];

    private readonly RecordedQueries recorded = new();
    private readonly WebFixture site;
    private World few = null!;
    private World many = null!;
    private HttpClient editor = null!;
    private HttpClient reporter = null!;

    public HotPathsTests() => site = new WebFixture
    {
        Adjust = services => services.ConfigureDbContext<SqliteLiveBlogDb>(options => options.AddInterceptors(recorded)),
    };

    public async Task InitializeAsync()
    {
        few = await OpenAsync();
        many = await OpenAsync();
        await MultiplyAsync(many.Blog.BlogId);
        many = many with { LastNumber = Many, LastSequence = Many + 1_000 };
        editor = await site.SignedIn(Role.Editor);
        reporter = await site.SignedIn(Role.Reporter);
        recorded.Take();
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task No_page_that_is_asked_for_often_reads_a_table_that_grows_from_end_to_end()
    {
        using var connection = Open();
        var scans = new List<string>();
        foreach (var (address, queries) in await AskAllAsync(many))
        {
            queries.ShouldNotBeEmpty(address);
            foreach (var query in queries)
            {
                var tables = query.Tables;
                scans.AddRange(query.Plan(connection).Where(step => step.StartsWith("SCAN ", StringComparison.Ordinal) && Growing.Contains(tables.GetValueOrDefault(step.Split(' ')[1])))
                    .Where(_ => !query.Sql.Contains("WHERE 0", StringComparison.Ordinal)) // which is known beforehand to find nothing
                    .Select(step => $"{address}: {step} ({tables[step.Split(' ')[1]]}) in\n{query.Sql}"));
            }
        }

        scans.ShouldBeEmpty();
    }

    [Fact]
    public void A_scan_is_seen_for_what_it_is()
    {
        using var connection = Open();
        var query = new RecordedQuery("SELECT \"e\".\"Id\" FROM \"Entries\" AS \"e\" WHERE \"e\".\"Headline\" = @words", [("@words", "Un titre")]);

        query.Plan(connection).ShouldContain("SCAN e");
        query.Tables["e"].ShouldBe("Entries");
        query.Steps(connection).ShouldBeGreaterThan(Many);
    }

    [Fact]
    public async Task A_page_of_a_blog_of_twenty_thousand_entries_is_no_more_work_than_one_of_a_blog_of_sixty()
    {
        using var connection = Open();
        string[] addresses = ["/{slug}", "/{slug}?before={last}", "/{slug}/{last}", "/{slug}/feed.atom", "/", "/{slug}/search?q=rarissime", "/{slug}/chronology/print?after={end}", "/{slug}/quotes/print?after={end}"];
        foreach (var address in addresses)
        {
            var (ofFew, ofMany) = (await AskAsync(site.Reader(), few, address), await AskAsync(site.Reader(), many, address));
            ofFew.Count.ShouldBeGreaterThan(0, address);
            for (var each = 0; each < ofFew.Count; each++)
            {
                var (sql, steps) = (ofMany[each].Sql, ofMany[each].Steps(connection));
                steps.ShouldBeLessThan((ofFew[each].Steps(connection) * 2) + 100, $"{address}\n{sql}\n{string.Join('\n', ofMany[each].Plan(connection))}");
            }
        }
    }

    [Fact]
    public async Task The_oldest_page_of_a_long_blog_is_no_more_work_than_the_newest()
    {
        using var connection = Open();
        var newest = (await AskAsync(site.Reader(), many, "/{slug}")).Sum(query => query.Steps(connection));
        var oldest = (await AskAsync(site.Reader(), many, "/{slug}?before=52")).Sum(query => query.Steps(connection));

        oldest.ShouldBeLessThan(newest * 2);
    }

    [Fact]
    public async Task A_page_of_fifty_entries_asks_no_oftener_than_one_of_five()
    {
        var short1 = await OpenAsync(entries: 5);
        recorded.Take();
        var (ofFive, ofFifty) = (await AskAllAsync(short1), await AskAllAsync(few));

        foreach (var (address, queries) in ofFive)
        {
            // The front page lists the blogs themselves, each with its newest.
            ofFifty[address].Count.ShouldBe(queries.Count, address);
            queries.Count.ShouldBeLessThan(30, address);
        }
    }

    [Fact]
    public async Task What_is_only_read_is_not_tracked()
    {
        var reporterId = await site.Member(Role.Reporter);
        await Tracks(new ReadBlog.Query(few.Blog.Slug));
        await Tracks(new ReadBlog.Query(few.Blog.Slug, 40));
        await Tracks(new ReadEntry.Query(few.Blog.Slug, 5));
        await Tracks(new ReadFeed.Query(few.Blog.Slug));
        await Tracks(new ReadChanges.Query(few.Blog.Slug, 10));
        await Tracks(new ReadQuotes.Query(few.Blog.Slug));
        await Tracks(new ReadChronology.Query(few.Blog.Slug));
        await Tracks(new SearchBlog.Query(few.Blog.Slug, "titre"));
        await Tracks(new ReadActor.Query(few.Blog.Slug, few.Actor));
        await Tracks(new ReadNewsEvent.Query(few.Blog.Slug, few.NewsEvent));
        await Tracks(new ListBlogs.Query());
        await Tracks(new ReadTimeline.Query(few.Blog.BlogId));

        async Task Tracks<T>(IRequest<T> query)
        {
            await using var scope = site.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Caller>().BecomeMember(reporterId, Language.French);
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send(query);
            scope.ServiceProvider.GetRequiredService<LiveBlogDb>().ChangeTracker.Entries().ShouldBeEmpty(query.ToString());
        }
    }

    private async Task<Dictionary<string, IReadOnlyList<RecordedQuery>>> AskAllAsync(World world)
    {
        var asked = new Dictionary<string, IReadOnlyList<RecordedQuery>>();
        foreach (var address in (string[])
            [
                "/", "/{slug}", "/{slug}?before={last}", "/{slug}/1", "/{slug}/3", "/{slug}/quotes", "/{slug}/feed.atom", "/{slug}/changes?after={recent}", "/{slug}/search?q=titre", "/{slug}/actors/{actor}",
                "/{slug}/events/{event}", "/{slug}/quotes?q=mots&by=day", "/{slug}/quotes?speaker={actor}&event={event}&page=2", "/{slug}/chronology/print", "/{slug}/quotes/print", "/{slug}/quotes/print?q=mots",
            ])
        {
            asked[address] = await AskAsync(site.Reader(), world, address);
        }

        foreach (var (who, browser) in new[] { ("an editor", editor), ("a reporter", reporter) })
        {
            foreach (var address in (string[])["/newsroom", "/newsroom/{slug}", "/newsroom/{slug}/timeline?before={last}"])
            {
                asked[$"{address} as {who}"] = await AskAsync(browser, world, address);
            }
        }

        return asked;
    }

    private async Task<IReadOnlyList<RecordedQuery>> AskAsync(HttpClient browser, World world, string address)
    {
        recorded.Take();
        using var answer = await browser.GetAsync(world.Fill(address));
        answer.IsSuccessStatusCode.ShouldBeTrue($"{address}: {answer.StatusCode}");
        return [.. recorded.Take().Where(query => query.Sql.Contains("SELECT", StringComparison.Ordinal))];
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(site.Folder, "liveblog.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }

    private async Task<World> OpenAsync(int entries = Few)
    {
        var blog = await site.OpenBlog();
        var actor = await site.AddActor(blog, "Jeanne Morel");
        var other = await site.AddActor(blog, "Paul Rey");
        var newsEvent = await site.AddNewsEvent(blog, "Pourparlers", actor.ActorId);
        for (var number = 1; number <= entries; number++)
        {
            var draft = new EntryDraft($"Un titre {number}", number == 4 ? "Un mot rarissime." : "Un texte.")
            {
                IsKey = number % 20 == 2,
                Pin = number == 1,
                ActorIds = [actor.ActorId, other.ActorId],
                EventIds = [newsEvent.NewsEventId],
                Quotes =
                [
                    new QuoteDraft(null, $"Des mots {number}.", QuoteForm.Direct, actor.ActorId),
                    new QuoteDraft(null, $"D’autres mots {number}.", QuoteForm.Indirect, other.ActorId),
                ],
            };
            var entry = await site.Publish(blog, draft);
            if (number == 3)
            {
                await site.Correct(entry, draft with { Body = "Un autre texte." }, "Un mot de trop.");
            }
        }

        return new World(blog, actor.Slug, newsEvent.Slug, entries, entries);
    }

    // As if its sixty entries had been published over and over again.
    private Task<int> MultiplyAsync(int blogId) => site.Db(async db =>
    {
        await db.Database.OpenConnectionAsync();
        var copy = FormattableString.Invariant(
            $"""
             CREATE TEMP TABLE Copies AS
             WITH RECURSIVE Numbers(Number) AS (SELECT {Few + 1} UNION ALL SELECT Number + 1 FROM Numbers WHERE Number < {Many})
             SELECT Numbers.Number, Entries.Id AS Former, printf('00000000-0000-4000-8000-%012X', Numbers.Number) AS Id
             FROM Numbers CROSS JOIN Entries ON Entries.BlogId = {blogId} AND Entries.Number = (SELECT 5 + Numbers.Number % {Few - 10});
             """);
        await db.Database.ExecuteSqlRawAsync(copy);
        await CopyAsync("Entries", "Id", ("Id", "Copies.Id"), ("Key", "Copies.Id"), ("Number", "Copies.Number"), ("IsKey", "0"));
        await CopyAsync("Quotes", "EntryId", ("Id", "printf('00000000-0000-4000-%04X-%012X', [from].Position, Copies.Number)"), ("EntryId", "Copies.Id"));
        await CopyAsync("EntryActors", "EntryId", ("EntryId", "Copies.Id"));
        await CopyAsync("EntryEvents", "EntryId", ("EntryId", "Copies.Id"));
        await db.Database.ExecuteSqlRawAsync(FormattableString.Invariant(
            $"""
             INSERT INTO Changes (BlogId, Sequence, Kind, EntryId, At)
             SELECT {blogId}, Copies.Number + 1000, 'Published', Copies.Id, '2023-11-21 13:05:00' FROM Copies;
             UPDATE Blogs SET LastNumber = {Many}, LastSequence = {Many + 1000} WHERE Id = {blogId};
             """));
        await db.Database.CloseConnectionAsync();
        return 0;

        async Task CopyAsync(string table, string former, params (string Column, string Value)[] changed)
        {
            var columns = await db.Database.SqlQuery<string>($"SELECT name AS Value FROM pragma_table_info({table})").ToListAsync();
            var values = columns.Select(column => changed.FirstOrDefault(each => each.Column == column).Value ?? $"[from].[{column}]");
            using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"[{column}]"))}) SELECT {string.Join(", ", values)} "
                + $"FROM Copies JOIN {table} AS [from] ON [from].{former} = Copies.Former";
            await command.ExecuteNonQueryAsync();
        }
    });

    private sealed record World(OpenBlog.Result Blog, string Actor, string NewsEvent, int LastNumber, long LastSequence)
    {
        public string Fill(string address) => address
            .Replace("{slug}", Blog.Slug, StringComparison.Ordinal)
            .Replace("{actor}", Actor, StringComparison.Ordinal)
            .Replace("{event}", NewsEvent, StringComparison.Ordinal)
            .Replace("{last}", FormattableString.Invariant($"{LastNumber}"), StringComparison.Ordinal)
            .Replace("{end}", FormattableString.Invariant($"{LastNumber - 30}"), StringComparison.Ordinal)
            .Replace("{recent}", FormattableString.Invariant($"{LastSequence - 3}"), StringComparison.Ordinal);
    }
}
