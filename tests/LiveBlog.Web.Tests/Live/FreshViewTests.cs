using System.Globalization;
using System.Text.Json;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LiveBlog.Application.Actors;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Followers;
using LiveBlog.Application.Import;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using LiveBlog.Application.Quotes;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Web.Tests.Live;

/// <summary>
/// Old view + changes = fresh view, for every command: a page loaded before it, brought up to date by the rule of the script, is the page
/// loaded after it.
/// </summary>
public sealed class FreshViewTests(FreshViewTests.SharedSite shared) : IClassFixture<FreshViewTests.SharedSite>
{
    /// <summary>One site for all cases, which have a blog of their own each.</summary>
    public sealed class SharedSite : IAsyncLifetime
    {
        public LiveSite Site { get; } = LiveSite.Open();

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }

    /// <summary>What each command is tried on. A command may stand here more than once.</summary>
    private static readonly (Type Command, string Case, Func<Newsroom, Task> Act)[] Cases =
    [
        Case(typeof(PublishEntry), "a new entry", news => news.Publish(new EntryDraft("Une dépêche.", "Un *texte*."))),
        Case(typeof(PublishEntry), "five new entries", async news =>
        {
            for (var each = 0; each < 5; each++)
            {
                await news.Publish(new EntryDraft($"Dépêche {each}.", ""));
            }
        }),
        Case(typeof(PublishEntry), "a key one, pinned, with a quote, an actor and an event", news => news.Publish(new EntryDraft("Temps fort.", "« Oui », a-t-il dit.")
        {
            IsKey = true, Pin = true, Quotes = [news.Quote("Oui")], ActorIds = [news.Actor], EventIds = [news.Event], Kind = EntryKind.Analysis,
        })),
        Case(typeof(PublishEntry), "the first of another day", async news =>
        {
            news.Site.Clock.Advance(TimeSpan.FromDays(1));
            await news.Publish(new EntryDraft("Le lendemain.", ""));
        }),
        Case(typeof(PublishEntry), "and corrected, withdrawn and restored before anybody looked", async news =>
        {
            var entry = await news.Publish(new EntryDraft("Une dépêche.", "Un texte."));
            await news.Correct(entry, new EntryDraft("Une dépêche juste.", "Un texte."));
            await news.Send(new WithdrawEntry.Command(entry, "À vérifier."));
            await news.Send(new RestoreEntry.Command(entry));
        }),
        Case(typeof(PublishDraft), "a draft", async news => await news.Send(new PublishDraft.Command(news.Draft, await news.VersionAsync(news.Draft)))),
        Case(typeof(SaveDraft), "a draft", async news => await news.Send(new SaveDraft.Command(
            news.Blog, news.Draft, await news.VersionAsync(news.Draft), Guid.NewGuid(), new EntryDraft("Autre.", "Autre.")))),
        Case(typeof(SubmitDraft), "a draft", news => news.Send(new SubmitDraft.Command(news.Draft))),
        Case(typeof(SubmitEntry), "a new entry", news => news.Send(new SubmitEntry.Command(news.Blog, null, null, Guid.NewGuid(), new EntryDraft("Autre.", "Autre.")))),
        Case(typeof(HandBackDraft), "a submitted draft", news => news.Send(new HandBackDraft.Command(news.Submitted))),
        Case(typeof(DiscardDraft), "a draft", news => news.Send(new DiscardDraft.Command(news.Draft))),
        Case(typeof(RecoverDraft), "a discarded draft", news => news.Send(new RecoverDraft.Command(news.Discarded))),
        Case(typeof(CorrectEntry), "an entry", news => news.Correct(news.Plain, new EntryDraft("Titre juste.", "Texte juste."))),
        Case(typeof(CorrectEntry), "the pinned entry, which is key too", news => news.Correct(news.Pinned, new EntryDraft("Titre juste.", "Texte juste."))),
        Case(typeof(CorrectEntry), "an entry of the older page", news => news.Correct(news.Oldest, new EntryDraft("Titre juste.", "Texte juste."))),
        Case(typeof(FixEntry), "an entry", async news => await news.Send(new FixEntry.Command(
            news.Plain, await news.VersionAsync(news.Plain), Guid.NewGuid(), new EntryDraft("Titre sans faute.", "Texte.")))),
        Case(typeof(WithdrawEntry), "an entry", news => news.Send(new WithdrawEntry.Command(news.Plain, "Une erreur."))),
        Case(typeof(WithdrawEntry), "the pinned entry, which is key too", news => news.Send(new WithdrawEntry.Command(news.Pinned, "Une erreur."))),
        Case(typeof(RestoreEntry), "a withdrawn entry that was key", news => news.Send(new RestoreEntry.Command(news.Withdrawn))),
        Case(typeof(EraseEntry), "an entry with quotes", news => news.Send(new EraseEntry.Command(news.Quoting, "Une plainte."))),
        Case(typeof(EraseEntry), "the pinned entry", news => news.Send(new EraseEntry.Command(news.Pinned, "Une plainte."))),
        Case(typeof(EraseEntry), "a draft", news => news.Send(new EraseEntry.Command(news.Draft, "Une plainte."))),
        Case(typeof(EraseEntry), "a withdrawn entry", news => news.Send(new EraseEntry.Command(news.Withdrawn, "Une plainte."))),
        Case(typeof(PinEntry), "an entry", news => news.Send(new PinEntry.Command(news.Plain))),
        Case(typeof(UnpinEntry), "the pinned entry", news => news.Send(new UnpinEntry.Command(news.Pinned))),
        Case(typeof(MarkKey), "an entry", news => news.Send(new MarkKey.Command(news.Plain))),
        Case(typeof(UnmarkKey), "the pinned entry", news => news.Send(new UnmarkKey.Command(news.Pinned))),
        Case(typeof(AddQuote), "to an entry", async news => await news.Send(new AddQuote.Command(news.Plain, await news.VersionAsync(news.Plain), Guid.NewGuid(), news.Quote("Nous verrons.")))),
        Case(typeof(AddQuote), "to a draft", async news => await news.Send(new AddQuote.Command(news.Draft, await news.VersionAsync(news.Draft), Guid.NewGuid(), news.Quote("Nous verrons.")))),
        Case(typeof(AddQuote), "to the pinned entry", async news => await news.Send(new AddQuote.Command(news.Pinned, await news.VersionAsync(news.Pinned), Guid.NewGuid(), news.Quote("Nous verrons.")))),
        Case(typeof(ChangeQuote), "of an entry", async news => await news.Send(new ChangeQuote.Command(news.Quoting, await news.VersionAsync(news.Quoting), news.QuoteId, Guid.NewGuid(), news.Quote("Peut-être.")))),
        Case(typeof(RemoveQuote), "of an entry", async news => await news.Send(new RemoveQuote.Command(news.Quoting, await news.VersionAsync(news.Quoting), news.QuoteId, Guid.NewGuid()))),
        Case(typeof(TieEntry), "an entry", async news => await news.Send(new TieEntry.Command(news.Plain, await news.VersionAsync(news.Plain), Guid.NewGuid(), [news.Actor], [news.Event]))),
        Case(typeof(AddActor), "nobody speaks of", news => news.Send(new AddActor.Command(news.Blog, new ActorDraft("Le Caire", ActorKind.Place, [], [])))),
        Case(typeof(ChangeActor), "who is quoted and spoken of", news => news.Send(new ChangeActor.Command(
            news.Blog, news.Actor, new ActorDraft("Majed Al Ansari", ActorKind.Person, ["Ansari"], [])))),
        Case(typeof(ChangeActor), "whose roles and other names alone change", news => news.Send(new ChangeActor.Command(
            news.Blog, news.Actor, new ActorDraft("Majed al-Ansari", ActorKind.Person, ["Ansari"], [new RoleDraft("porte-parole", null, null)])))),
        Case(typeof(RemoveActor), "nobody speaks of", news => news.Send(new RemoveActor.Command(news.Blog, news.Unmentioned))),
        Case(typeof(AddNewsEvent), "nothing belongs to", news => news.Send(new AddNewsEvent.Command(news.Blog, Newsroom.EventDraft("Sommet du Caire")))),
        Case(typeof(ChangeNewsEvent), "entries belong to", news => news.Send(new ChangeNewsEvent.Command(news.Blog, news.Event, Newsroom.EventDraft("Pourparlers de Doha")))),
        Case(typeof(RemoveNewsEvent), "nothing belongs to", news => news.Send(new RemoveNewsEvent.Command(news.Blog, news.EmptyEvent))),
        Case(typeof(ChangeBlog), "title, standfirst and summary", news => news.Send(new ChangeBlog.Command(news.Blog, new BlogDraft(
            news.Slug, "Un autre titre", "Un autre chapeau.", Language.French, "Europe/Paris", "Un point.\nUn autre.")))),
        Case(typeof(ChangeBlog), "summary taken away", news => news.Send(new ChangeBlog.Command(news.Blog, new BlogDraft(
            news.Slug, "Le direct du jour", "Ce qui se passe.", Language.French, "Europe/Paris")))),
        Case(typeof(ChangeBlog), "language", news => news.Send(new ChangeBlog.Command(news.Blog, new BlogDraft(
            news.Slug, "Le direct du jour", "Ce qui se passe.", Language.English, "Europe/Paris")))),
        Case(typeof(ChangeBlog), "zone", news => news.Send(new ChangeBlog.Command(news.Blog, new BlogDraft(
            news.Slug, "Le direct du jour", "Ce qui se passe.", Language.French, "Asia/Tokyo")))),
        Case(typeof(ImportText), "a standfirst and two entries", news => news.Send(new ImportText.Command(news.Blog, null, "Un chapeau importé.", [Imported("Un."), Imported("Deux.")], Publish: true))),
        Case(typeof(ImportText), "drafts", news => news.Send(new ImportText.Command(news.Blog, null, null, [Imported("Un.")], Publish: false))),
        Case(typeof(EndBlog), "the coverage", news => news.Send(new EndBlog.Command(news.Blog))),
        Case(typeof(ReopenBlog), "the coverage, just ended", async news =>
        {
            await news.Send(new EndBlog.Command(news.Blog));
            await news.Send(new ReopenBlog.Command(news.Blog));
        }),
    ];

    /// <summary>Commands of which no page that is open can show anything, with the reason.</summary>
    private static readonly Dictionary<Type, string> Elsewhere = new()
    {
        [typeof(AssignMember)] = "Of members: a byline stays as it was when the entry was signed.",
        [typeof(ChangeProfile)] = "Of members: a byline stays as it was when the entry was signed.",
        [typeof(DisableMember)] = "Of members: a byline stays as it was when the entry was signed.",
        [typeof(EnableMember)] = "Of members: a byline stays as it was when the entry was signed.",
        [typeof(CountFollowers)] = "Of the newsroom: how many follow is told by the stream itself.",
        [typeof(MakeAccessToken)] = "Of members: a byline stays as it was when the entry was signed.",
        [typeof(RevokeAccessToken)] = "Of members: a byline stays as it was when the entry was signed.",
        [typeof(EndOtherSessions)] = "Of members: a byline stays as it was when the entry was signed.",
        [typeof(EndSession)] = "Of members: a byline stays as it was when the entry was signed.",
        [typeof(InviteMember)] = "Of members: a byline stays as it was when the entry was signed.",
        [typeof(RemoveSecondFactor)] = "Of members: a byline stays as it was when the entry was signed.",
        [typeof(ResetPassword)] = "Of members: a byline stays as it was when the entry was signed.",
        [typeof(UnassignMember)] = "Of members: a byline stays as it was when the entry was signed.",
        [typeof(OpenBlog)] = "Nobody has a page of a blog open that does not exist yet.",
        [typeof(StartBlog)] = "On a page of its own: see the test of an upcoming blog.",
    };

    public static TheoryData<int, string> Table()
    {
        var table = new TheoryData<int, string>();
        for (var each = 0; each < Cases.Length; each++)
        {
            table.Add(each, $"{Cases[each].Command.Name}: {Cases[each].Case}");
        }

        return table;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task A_page_brought_up_to_date_is_the_page_loaded_anew(int index, string name)
    {
        var news = await Newsroom.OpenAsync(shared.Site);
        var oldNewest = await news.LoadAsync(news.Newest);
        var oldOlder = await news.LoadAsync(news.Older);
        oldNewest.QuerySelectorAll("#feed article").Length.ShouldBe(ReadBlog.PageSize, name);
        oldOlder.QuerySelectorAll("#feed article").Length.ShouldBe(6);

        // A page of the ring and one rendered after a restart say the same.
        using var stream = await news.Site.Follow($"/{news.Slug}/stream");
        news.Site.Clock.Advance(TimeSpan.FromMinutes(1));
        await Cases[index].Act(news);

        await news.BringUpToDateAsync(oldNewest);
        await news.BringUpToDateAsync(oldOlder);
        Shown(oldNewest, await news.LoadAsync(news.Newest));
        Shown(oldOlder, await news.LoadAsync(news.Older));
    }

    [Fact]
    public async Task All_commands_one_after_the_other_in_one_replay_give_the_fresh_page_too()
    {
        var news = await Newsroom.OpenAsync(shared.Site);
        var old = await news.LoadAsync(news.Newest);
        var older = await news.LoadAsync(news.Older);
        foreach (var (command, _, act) in Cases.Where(each => each.Command != typeof(ChangeBlog)))
        {
            try
            {
                await act(news);
            }
            catch (Exception exception) when (exception is RuleBrokenException or NotFoundException or FluentValidation.ValidationException or EntryChangedMeanwhileException)
            {
                // Some no longer apply after the others: what was done so far is what counts.
            }
        }

        await news.BringUpToDateAsync(old);
        await news.BringUpToDateAsync(older);
        Shown(old, await news.LoadAsync(news.Newest));
        Shown(older, await news.LoadAsync(news.Older));
    }

    [Fact]
    public async Task An_upcoming_blog_that_starts_and_publishes_gives_the_fresh_page()
    {
        var site = shared.Site;
        var slug = $"direct-{Guid.NewGuid():n}";
        var blog = (await site.Send(new OpenBlog.Command(new BlogDraft(slug, "À venir", "", Language.French, "Europe/Paris")
        {
            StartsAt = site.Clock.GetUtcNow().DateTime.AddDays(1),
        }))).BlogId;
        var news = new Newsroom(site) { Blog = blog, Slug = slug };
        var old = await news.LoadAsync(news.Newest);
        old.QuerySelector("#feed-empty").ShouldNotBeNull();

        await site.Send(new StartBlog.Command(blog));
        await news.BringUpToDateAsync(old);
        Shown(old, await news.LoadAsync(news.Newest), except: "#feed-empty");

        await news.Publish(new EntryDraft("La première.", "Le texte."));
        await news.BringUpToDateAsync(old);
        Shown(old, await news.LoadAsync(news.Newest));
    }

    [Fact]
    public void Every_command_is_in_the_table()
    {
        var commands = typeof(PublishEntry).Assembly.GetTypes()
            .Where(type => type is { Name: "Command", IsNested: true } && typeof(IBaseRequest).IsAssignableFrom(type))
            .Select(type => type.DeclaringType!)
            .ToList();

        commands.Count.ShouldBeGreaterThan(25);
        commands.Except(Cases.Select(each => each.Command)).Except(Elsewhere.Keys).Select(type => type.FullName).ShouldBeEmpty(
            "a command that readers can see the effect of needs a case here, one that they cannot a reason");
    }

    [Fact]
    public async Task The_comparison_sees_a_page_that_was_not_brought_up_to_date()
    {
        var news = await Newsroom.OpenAsync(shared.Site);
        var old = await news.LoadAsync(news.Newest);
        await news.Send(new WithdrawEntry.Command(news.Plain, "Une erreur."));
        var fresh = await news.LoadAsync(news.Newest);

        Should.Throw<ShouldAssertException>(() => Shown(old, fresh));
    }

    private static ImportDraft Imported(string headline) => new(Guid.NewGuid(), headline, "Un texte.", null);

    private static (Type Command, string Case, Func<Newsroom, Task> Act) Case(Type command, string name, Func<Newsroom, Task> act) => (command, name, act);

    private static void Shown(IHtmlDocument broughtUpToDate, IHtmlDocument fresh, string? except = null)
    {
        // The page brought up to date keeps the entries that a fresh one has moved to its next page, and so the link to it.
        var entries = fresh.QuerySelectorAll("#feed article").Length;
        foreach (var article in broughtUpToDate.QuerySelectorAll("#feed article").Skip(entries).ToList())
        {
            article.Remove();
        }

        Text(broughtUpToDate).ShouldBe(Text(fresh));

        string Text(IHtmlDocument page)
        {
            var main = (IElement)page.QuerySelector("main")!.Clone();
            var feed = main.QuerySelector("#feed")!;
            var role = $"{feed.GetAttribute("role")} {feed.GetAttribute("aria-labelledby")}";
            foreach (var attribute in new[] { "data-sequence", "data-last-number", "data-state", "role", "aria-labelledby" })
            {
                feed.RemoveAttribute(attribute);
            }

            foreach (var element in main.QuerySelectorAll(".paging" + (except is null ? "" : $", {except}")).ToList())
            {
                element.Remove();
            }

            return role + string.Join('\n', main.ToHtml(new AngleSharp.Html.PrettyMarkupFormatter()).Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0));
        }
    }

    /// <summary>A blog of two pages in which there is one of everything.</summary>
    private sealed class Newsroom(LiveSite site)
    {
        public LiveSite Site => site;

        public int Blog { get; init; }

        public required string Slug { get; init; }

        public string Newest => $"/{Slug}";

        /// <summary>The page of the oldest entries.</summary>
        public string Older => $"/{Slug}?before=7";

        public Guid Oldest { get; private set; }

        public Guid Plain { get; private set; }

        public Guid Quoting { get; private set; }

        public Guid QuoteId { get; private set; }

        public Guid Pinned { get; private set; }

        public Guid Withdrawn { get; private set; }

        public Guid Draft { get; private set; }

        public Guid Submitted { get; private set; }

        public Guid Discarded { get; private set; }

        public Guid Actor { get; private set; }

        public Guid Unmentioned { get; private set; }

        public Guid Event { get; private set; }

        public Guid EmptyEvent { get; private set; }

        public static async Task<Newsroom> OpenAsync(LiveSite site)
        {
            var slug = $"direct-{Guid.NewGuid():n}";
            var blog = await site.Send(new OpenBlog.Command(
                new BlogDraft(slug, "Le direct du jour", "Ce qui se passe.", Language.French, "Europe/Paris", "L'essentiel.")));
            var news = new Newsroom(site) { Blog = blog.BlogId, Slug = slug };
            await news.FillAsync();
            return news;
        }

        public QuoteDraft Quote(string words) => new(null, words, QuoteForm.Direct, Actor, "porte-parole", "a déclaré", "à Doha");

        public static NewsEventDraft EventDraft(string title) => new(title, NewsEventKind.Talks, NewsEventStatus.UnderWay, null, null, "Doha", []);

        public Task<T> Send<T>(IRequest<T> command) => site.Send(command);

        public async Task<Guid> Publish(EntryDraft draft) => (await site.Send(new PublishEntry.Command(Blog, null, null, Guid.NewGuid(), draft))).EntryId;

        public async Task Correct(Guid entry, EntryDraft draft) =>
            await site.Send(new CorrectEntry.Command(entry, await VersionAsync(entry), Guid.NewGuid(), draft, "Le titre était faux."));

        public Task<int> VersionAsync(Guid entry) => site.Db(async db => (await db.Entries.FindAsync(entry))!.Version);

        public async Task<IHtmlDocument> LoadAsync(string address) => new HtmlParser().ParseDocument(await site.Client.GetStringAsync(address));

        /// <summary>What the script does: asks for what came after the page's sequence, replaces elements by their ids, and inserts entries that are not there.</summary>
        public async Task BringUpToDateAsync(IHtmlDocument page)
        {
            var feed = page.GetElementById("feed")!;
            var cursor = long.Parse(feed.GetAttribute("data-sequence")!, CultureInfo.InvariantCulture);
            var (after, isMoreToCome) = (cursor - (cursor % int.Parse(feed.GetAttribute("data-segment")!, CultureInfo.InvariantCulture)), true);
            while (isMoreToCome)
            {
                var answer = JsonDocument.Parse(await site.Client.GetStringAsync($"{feed.GetAttribute("data-changes")}?after={after}")).RootElement;
                if (answer.GetProperty("reset").GetBoolean() && (answer.GetProperty("since").ValueKind is JsonValueKind.Null || cursor < answer.GetProperty("since").GetInt64()))
                {
                    var address = feed.GetAttribute("data-newest") == "true" ? Newest : Older;
                    page.DocumentElement.InnerHtml = (await LoadAsync(address)).DocumentElement.InnerHtml;
                    return;
                }

                Take(page, feed, answer.GetProperty("changes").EnumerateArray().Where(change => change.GetProperty("sequence").GetInt64() > cursor));
                cursor = Math.Max(cursor, answer.GetProperty("sequence").GetInt64());
                after = answer.GetProperty("after").GetInt64();
                isMoreToCome = answer.GetProperty("next") is { ValueKind: JsonValueKind.Number } next && next.GetInt64() == 0;
            }

            feed.SetAttribute("data-sequence", $"{cursor}");
            if (feed.QuerySelector("article") is not null)
            {
                page.GetElementById("feed-empty")?.Remove();
                feed.SetAttribute("role", "feed");
                feed.SetAttribute("aria-labelledby", "feed-title");
            }
        }

        private static void Take(IHtmlDocument page, IElement feed, IEnumerable<JsonElement> changes)
        {
            foreach (var fragment in changes.SelectMany(change => change.GetProperty("fragments").EnumerateArray()))
            {
                var (id, html) = (fragment.GetProperty("id").GetString()!, fragment.GetProperty("html").GetString()!);
                if (page.GetElementById(id) is { } element)
                {
                    element.OuterHtml = html.Trim();
                }
                else if (id.StartsWith("entry-", StringComparison.Ordinal) && feed.GetAttribute("data-newest") == "true")
                {
                    Insert(feed, int.Parse(id.AsSpan("entry-".Length), CultureInfo.InvariantCulture), html.Trim());
                }
            }
        }

        private static void Insert(IElement feed, int number, string html)
        {
            var older = feed.QuerySelectorAll("article").FirstOrDefault(article => Number(article) < number);
            if (older is not null)
            {
                older.Insert(AdjacentPosition.BeforeBegin, html);
            }
            else if (feed.QuerySelector("article") is null)
            {
                feed.Insert(AdjacentPosition.AfterBegin, html);
            }
        }

        private static int Number(IElement article) => int.Parse(article.GetAttribute("data-number")!, CultureInfo.InvariantCulture);

        private async Task FillAsync()
        {
            Actor = (await site.Send(new AddActor.Command(Blog, new ActorDraft("Majed al-Ansari", ActorKind.Person, [], [])))).ActorId;
            Unmentioned = (await site.Send(new AddActor.Command(Blog, new ActorDraft("Doha", ActorKind.Place, [], [])))).ActorId;
            Event = (await site.Send(new AddNewsEvent.Command(Blog, EventDraft("Pourparlers")))).NewsEventId;
            EmptyEvent = (await site.Send(new AddNewsEvent.Command(Blog, EventDraft("Sommet")))).NewsEventId;
            for (var each = 1; each <= ReadBlog.PageSize + 6; each++)
            {
                site.Clock.Advance(TimeSpan.FromMinutes(10));
                var entry = await Publish(each switch
                {
                    25 => new EntryDraft("Avec une citation.", "Il parle.") { Quotes = [Quote("Nous y sommes presque.")], ActorIds = [Actor], EventIds = [Event] },
                    28 => new EntryDraft("Épinglée.", "Ce que l'on sait.") { Pin = true, IsKey = true },
                    31 => new EntryDraft("Retirée.", "Une fausse nouvelle.") { IsKey = true },
                    _ => new EntryDraft($"Entrée {each}.", $"Texte {each}."),
                });
                switch (each)
                {
                    case 3:
                        Oldest = entry;
                        break;
                    case 25:
                        Quoting = entry;
                        QuoteId = await site.Db(async db => (await db.Entries.Include(each => each.Quotes).SingleAsync(each => each.Id == entry)).Quotes[0].Id);
                        break;
                    case 28:
                        Pinned = entry;
                        break;
                    case 31:
                        Withdrawn = entry;
                        await site.Send(new WithdrawEntry.Command(entry, "Une erreur."));
                        break;
                    case 34:
                        Plain = entry;
                        break;
                }
            }

            Draft = await Save();
            Submitted = await Save();
            await site.Send(new SubmitDraft.Command(Submitted));
            Discarded = await Save();
            await site.Send(new DiscardDraft.Command(Discarded));

            async Task<Guid> Save() => (await site.Send(new SaveDraft.Command(Blog, null, null, Guid.NewGuid(), new EntryDraft("Un brouillon.", "Rien.")))).EntryId;
        }
    }
}
