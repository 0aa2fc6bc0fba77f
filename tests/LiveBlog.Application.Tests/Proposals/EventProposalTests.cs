using LiveBlog.Application.Entries;
using LiveBlog.Application.Model;
using LiveBlog.Application.NewsEvents;
using LiveBlog.Application.Proposals;

namespace LiveBlog.Application.Tests.Proposals;

/// <summary>Which of the blog's events a text tells of, read on Tuesday 21 November 2023.</summary>
public sealed class EventProposalTests : IAsyncLifetime
{
    private Newsroom newsroom = null!;
    private int blogId;

    public async Task InitializeAsync()
    {
        newsroom = await Newsroom.OpenAsync();
        blogId = await newsroom.OpenBlog();
    }

    public Task DisposeAsync() => newsroom.DisposeAsync().AsTask();

    [Theory]
    [InlineData("2023-11-20", null, "Une manifestation a eu lieu lundi à Brest.", true, "the same day")]
    [InlineData("2023-11-13", null, "Une manifestation a eu lieu lundi à Brest.", false, "last week's")]
    [InlineData("2023-11-22", null, "Une manifestation a eu lieu lundi à Brest.", false, "the one to come")]
    [InlineData(null, null, "Une manifestation a eu lieu lundi à Brest.", true, "the blog's is without a date")]
    [InlineData("2023-11-13", null, "Une manifestation a eu lieu à Brest.", true, "the text gives no date")]
    [InlineData("2023-11-18", "2023-11-22", "Une manifestation a eu lieu lundi à Brest.", true, "one of several days")]
    [InlineData("2023-11-16", "2023-11-20", "Une manifestation a eu lieu lundi à Brest.", true, "the last of several days")]
    [InlineData("2023-11-16", "2023-11-19", "Une manifestation a eu lieu lundi à Brest.", false, "it was over the day before")]
    [InlineData("2023-11-21", "2023-11-24", "Une manifestation a eu lieu lundi à Brest.", false, "it begins the day after")]
    public async Task An_event_of_that_title_is_the_one_whose_days_agree(string? from, string? to, string body, bool isSame, string reason)
    {
        var known = await Event("Manifestation", NewsEventKind.Protest, from, to);

        var proposed = (await Read(body)).ShouldHaveSingleItem(reason);

        proposed.Title.ShouldBe("Manifestation", reason);
        proposed.EventId.ShouldBe(isSame ? known : null, reason);
    }

    [Theory]
    [InlineData(NewsEventKind.Trial, "Procès de Marc Tellier", "Le procès de Marc Tellier a repris lundi.", NewsEventStatus.UnderWay, "2023-11-06", true, "a trial goes on until its last day is known")]
    [InlineData(NewsEventKind.Talks, "Pourparlers", "Les pourparlers ont repris lundi.", NewsEventStatus.UnderWay, "2023-11-06", true, "talks go on")]
    [InlineData(NewsEventKind.Talks, "Pourparlers", "Les pourparlers ont repris lundi.", NewsEventStatus.Over, "2023-11-06", false, "others, since those are over")]
    [InlineData(NewsEventKind.Talks, "Pourparlers", "Les pourparlers ont repris lundi.", NewsEventStatus.UnderWay, "2023-11-24", false, "they had not begun")]
    public async Task What_lasts_by_its_kind_goes_on_until_its_last_day_is_known(
        NewsEventKind kind, string title, string body, NewsEventStatus status, string from, bool isSame, string reason)
    {
        var known = await Event(title, kind, from, null, status);

        var proposed = (await Read(body)).ShouldHaveSingleItem(reason);

        proposed.Title.ShouldBe(title, reason);
        proposed.EventId.ShouldBe(isSame ? known : null, reason);
    }

    [Fact]
    public async Task Of_several_of_one_title_the_one_of_that_day_is_meant_and_without_a_day_the_newest()
    {
        var first = await Event("Manifestation", NewsEventKind.Protest, "2023-11-20", null);
        await Event("Manifestation", NewsEventKind.Protest, null, null);
        var last = await Event("Manifestation", NewsEventKind.Protest, "2023-11-21", null);

        (await Read("Une manifestation a eu lieu lundi à Brest.")).ShouldHaveSingleItem().EventId.ShouldBe(first);
        (await Read("Une manifestation a eu lieu à Brest.")).ShouldHaveSingleItem().EventId.ShouldBe(last);
    }

    [Fact]
    public async Task Two_events_of_one_title_in_one_text_are_told_apart_by_their_days()
    {
        const string Body = "Une manifestation a eu lieu lundi à Brest. Une manifestation aura lieu mercredi à Quimper.";

        var both = await Read(Body);

        both.Select(each => each.Day).ShouldBe([new DateOnly(2023, 11, 20), new DateOnly(2023, 11, 22)]);
        (await Read(Body, dismissed: both[0].Key)).ShouldHaveSingleItem().Day.ShouldBe(new DateOnly(2023, 11, 22), "the other was dismissed");
        var added = new NewNewsEventDraft(Guid.NewGuid(), "Manifestation", NewsEventKind.Protest) { From = new DateOnly(2023, 11, 20) };
        var holding = new EntryDraft("", Body) { NewEvents = [added], EventIds = [added.Id] };
        (await newsroom.Send(new ProposeFacts.Query(blogId, null, holding, []))).Facts.Events.ShouldHaveSingleItem().Day.ShouldBe(new DateOnly(2023, 11, 22), "the composer holds the other");
    }

    [Fact]
    public async Task The_same_event_told_again_without_its_day_is_proposed_once() =>
        (await Read("Une manifestation a eu lieu à Brest. Une manifestation a eu lieu lundi à Brest.")).ShouldHaveSingleItem().Day.ShouldBe(new DateOnly(2023, 11, 20));

    private async Task<IReadOnlyList<ProposedEvent>> Read(string body, params string[] dismissed) =>
        (await newsroom.Send(new ProposeFacts.Query(blogId, null, new EntryDraft("", body), dismissed))).Facts.Events;

    private async Task<Guid> Event(string title, NewsEventKind kind, string? from, string? to, NewsEventStatus status = NewsEventStatus.UnderWay) => (await newsroom.Send(
        new AddNewsEvent.Command(blogId, new NewsEventDraft(title, kind, status, Day(from), Day(to), null, [])))).NewsEventId;

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
