using System.Diagnostics.Metrics;
using System.Globalization;
using LiveBlog.Application.Live;
using LiveBlog.Web.Reader;
using LiveBlog.Web.Tests.Live;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace LiveBlog.Web.Tests.Reader;

/// <summary>What is kept and what goes, and who renders: without a site.</summary>
public sealed class KeptAnswersTests : IDisposable
{
    private const int Blog = 1;

    private readonly Meter meter = new("kept answers");
    private readonly LiveHub hub = new();
    private readonly StillClock clock = new();
    private readonly RenderedAnswers kept;
    private int renderings;

    public KeptAnswersTests() => kept = new RenderedAnswers(hub, clock, new PageMetrics(meter), Options.Create(new PageSettings { KeptBytes = 10_000_000 }));

    public void Dispose() => meter.Dispose();

    [Fact]
    public async Task Addresses_that_are_made_up_push_out_each_other_and_no_page_that_is_read()
    {
        await KeepAsync("the page");
        kept.Find("the page").ShouldNotBeNull();
        var first = await KeepAsync("made up");
        for (var each = 0; each < 1_000; each++)
        {
            await KeepAsync(each.ToString(CultureInfo.InvariantCulture));
            kept.Size.ShouldBeLessThan(10_200_000);
        }

        kept.Find("the page").ShouldNotBeNull();
        kept.Count.ShouldBeGreaterThan(90);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        first.TryGetTarget(out _).ShouldBeFalse("nobody holds what was given up");
    }

    [Fact]
    public async Task Even_made_up_addresses_that_are_asked_for_twice_leave_what_is_asked_for_all_the_time()
    {
        await KeepAsync("the page");
        for (var each = 0; each < 1_000; each++)
        {
            kept.Find("the page").ShouldNotBeNull();
            await KeepAsync(each.ToString(CultureInfo.InvariantCulture));
            kept.Find(each.ToString(CultureInfo.InvariantCulture)).ShouldNotBeNull();
        }

        kept.Find("the page").ShouldNotBeNull();
        kept.Size.ShouldBeLessThan(10_200_000);
    }

    [Fact]
    public async Task What_is_asked_for_no_more_goes_in_the_end()
    {
        await KeepAsync("yesterday's");
        kept.Find("yesterday's").ShouldNotBeNull();
        for (var each = 0; each < 1_000; each++)
        {
            await KeepAsync(each.ToString(CultureInfo.InvariantCulture));
            kept.Find(each.ToString(CultureInfo.InvariantCulture));
            kept.Find(each.ToString(CultureInfo.InvariantCulture));
        }

        kept.Find("yesterday's").ShouldBeNull();
    }

    [Fact]
    public async Task What_it_is_compressed_to_counts_too_and_nothing_is_left_when_all_has_changed()
    {
        var answer = await GetAsync("the page", 7);
        var before = kept.Size;
        await AskAsync(answer, "br");
        await AskAsync(answer, "gzip");
        kept.Size.ShouldBe(before - 100_000 + answer.Length);
        answer.Length.ShouldBeGreaterThan(100_000);

        hub.Wake(Blog, 8);

        kept.Find("the page").ShouldBeNull();
        kept.Count.ShouldBe(0);
        SpinWait.SpinUntil(() => kept.Size < 2_000, TimeSpan.FromSeconds(30)).ShouldBeTrue("its bytes are let go of a moment later");
    }

    [Fact]
    public async Task However_many_ask_one_renders()
    {
        var begun = new TaskCompletionSource<RenderedAnswer?>();
        var all = Enumerable.Range(0, 50).Select(_ => AskFor("the page", begun.Task)).ToList();
        begun.SetResult(Answer(7));

        (await Task.WhenAll(all)).Distinct().ShouldHaveSingleItem();
        renderings.ShouldBe(1);
    }

    [Fact]
    public async Task Who_asks_after_a_change_is_not_answered_with_what_was_read_before_it_and_waits_for_nobody_who_reads_that()
    {
        hub.Wake(Blog, 7);
        await GetAsync("the page", 7);
        hub.Wake(Blog, 8);
        var slow = new TaskCompletionSource<RenderedAnswer?>();
        var reading = AskFor("the page", slow.Task);

        // A change comes while the first one renders what was before it.
        hub.Wake(Blog, 9);
        var next = new TaskCompletionSource<RenderedAnswer?>();
        var asking = Enumerable.Range(0, 50).Select(_ => AskFor("the page", next.Task)).ToList();
        var fresh = Answer(9);
        next.SetResult(fresh);

        (await Task.WhenAll(asking)).Distinct().ShouldHaveSingleItem().ShouldBe(fresh);
        reading.IsCompleted.ShouldBeFalse();
        slow.SetResult(Answer(8));
        await reading;
        kept.Find("the page").ShouldBe(fresh, "what is older takes nobody's place");
        renderings.ShouldBe(3);
    }

    [Fact]
    public async Task The_first_of_a_question_that_a_change_overtook_is_not_for_those_who_asked_after_it()
    {
        var slow = new TaskCompletionSource<RenderedAnswer?>();
        var reading = AskFor("the page", slow.Task);
        hub.Wake(Blog, 8);
        var fresh = Answer(8);
        var asking = Enumerable.Range(0, 50).Select(_ => AskFor("the page", Task.FromResult<RenderedAnswer?>(fresh))).ToList();
        slow.SetResult(Answer(7));

        (await reading)!.Shows!.Sequence.ShouldBe(7);
        (await Task.WhenAll(asking)).Distinct().ShouldHaveSingleItem().ShouldBe(fresh);
        renderings.ShouldBe(2);
    }

    [Fact]
    public async Task What_fails_for_one_is_tried_by_the_others_and_leaves_no_trace()
    {
        var begun = new TaskCompletionSource<RenderedAnswer?>();
        var first = AskFor("the page", begun.Task);
        var others = Enumerable.Range(0, 5).Select(_ => AskFor("the page", Task.FromResult<RenderedAnswer?>(null))).ToList();
        begun.SetException(new InvalidOperationException("Nothing there."));

        await Should.ThrowAsync<InvalidOperationException>(first);
        (await Task.WhenAll(others)).ShouldAllBe(each => each == null);
        renderings.ShouldBe(6);
        kept.Size.ShouldBe(0);
    }

    [Fact]
    public async Task What_rests_and_is_read_is_compressed_further_and_who_has_it_already_need_not_fetch_it_again()
    {
        var answer = await GetAsync("the page", 7);
        var (hasty, first) = await AskAsync(answer, "br");
        kept.CompressRested();
        (await AskAsync(answer, "br")).Body.ShouldBe(first, "it has not rested yet");

        clock.Advance(TimeSpan.FromSeconds(5));
        kept.CompressRested();
        (await AskAsync(answer, "br")).Body.ShouldBe(first, "nobody has asked for it again");
        kept.Find("the page").ShouldBe(answer);
        kept.CompressRested();

        var (leisurely, second) = await AskAsync(answer, "br");
        second.Length.ShouldBeLessThan(first.Length);
        leisurely.Headers.ETag.ToString().ShouldNotBe(hasty.Headers.ETag.ToString(), "a strong validator is of the very bytes");
        kept.Size.ShouldBe(answer.Length + 1_024 + ("the page".Length * 2));
        foreach (var tag in (string[])[hasty.Headers.ETag.ToString(), leisurely.Headers.ETag.ToString()])
        {
            var (again, body) = await AskAsync(answer, "br", tag);
            again.StatusCode.ShouldBe(304);
            again.Headers.ETag.ToString().ShouldBe(tag, "a cache goes on with the bytes that it has");
            body.ShouldBeEmpty();
        }
    }

    private async Task<RenderedAnswer?> AskFor(string question, Task<RenderedAnswer?> rendered) => await kept.GetAsync(
        question,
        () =>
        {
            Interlocked.Increment(ref renderings);
            return rendered;
        },
        CancellationToken.None);

    private async Task<RenderedAnswer> GetAsync(string question, long sequence) => (await AskFor(question, Task.FromResult<RenderedAnswer?>(Answer(sequence))))!;

    private async Task<WeakReference<RenderedAnswer>> KeepAsync(string question) => new(await GetAsync(question, 7));

    // Something that can be compressed, but not to nothing.
    private static RenderedAnswer Answer(long sequence)
    {
        var body = new byte[100_000];
        var random = new Random(7);
        for (var each = 0; each < body.Length; each++)
        {
            body[each] = (byte)"abcdefgh"[random.Next(8)];
        }

        for (var each = 1; each < 60; each++)
        {
            body.AsSpan(0, 700).CopyTo(body.AsSpan(each * 1_500));
        }

        return new RenderedAnswer(200, "text/html", null, body, new BlogAtSequence(Blog, sequence));
    }

    internal static async Task<(HttpResponse Response, byte[] Body)> AskAsync(RenderedAnswer answer, string acceptEncoding, string? ifNoneMatch = null)
    {
        var body = new MemoryStream();
        var context = new DefaultHttpContext { Response = { Body = body } };
        context.Request.Method = HttpMethods.Get;
        context.Request.Headers.AcceptEncoding = acceptEncoding;
        context.Request.Headers.IfNoneMatch = ifNoneMatch;
        await answer.SendAsync(context);
        return (context.Response, body.ToArray());
    }
}
