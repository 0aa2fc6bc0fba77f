using System.Text;
using System.Text.Json;
using LiveBlog.Application.Model;
using LiveBlog.Web.Live;

namespace LiveBlog.Web.Tests.Live;

public sealed class FrameRingTests
{
    [Fact]
    public void A_frame_is_one_event_whose_data_is_its_json()
    {
        var frame = new Frame(347, ChangeKind.MarkedKey, 42, [Fragment.Of("entry-42", "<p>\"Été\"\n</p>"), Fragment.Of("blog-keys", "<ol></ol>")]);

        Encoding.UTF8.GetString(frame.Bytes.Span).ShouldBe(
            """
            id: 347
            event: change
            data: {"sequence":347,"kind":"markedKey","number":42,"fragments":[{"id":"entry-42","html":"<p>\"Été\"\n</p>"},{"id":"blog-keys","html":"<ol></ol>"}]}


            """.ReplaceLineEndings("\n"));
        JsonDocument.Parse(frame.Json).RootElement.GetProperty("fragments")[0].GetProperty("html").GetString().ShouldBe("<p>\"Été\"\n</p>");
    }

    [Fact]
    public void A_frame_gives_up_one_fragment_and_keeps_the_others()
    {
        var frame = new Frame(7, ChangeKind.Fixed, null, [Fragment.Of("a", "1"), Fragment.Of("b", "22"), Fragment.Of("c", "333")]).Without("b");

        Encoding.UTF8.GetString(frame.Json.Span).ShouldBe(
            """{"sequence":7,"kind":"fixed","number":null,"fragments":[{"id":"a","html":"1"},{"id":"c","html":"333"}]}""");
        Encoding.UTF8.GetString(frame.Without("a").Without("c").Json.Span).ShouldBe("""{"sequence":7,"kind":"fixed","number":null,"fragments":[]}""");
    }

    [Fact]
    public void A_line_break_of_any_kind_in_a_text_does_not_break_the_frame()
    {
        var frame = new Frame(1, ChangeKind.Published, 1, [Fragment.Of("entry-1", "a\rb\nc\r\nd\u2028e\u0085f\n\n")]);

        var text = Encoding.UTF8.GetString(frame.Bytes.Span);
        text.Split('\n').Length.ShouldBe(5);
        text.ShouldNotContain('\r');
    }

    [Fact]
    public void A_later_change_of_an_entry_takes_its_wording_out_of_the_earlier_ones()
    {
        var ring = new FrameRing(10, 10_000);
        ring.Append([Change(1, "entry-1", "secret"), Change(2, "entry-2", "open"), Change(3, "blog-pinned", "secret")], isOver: false);
        Kept(ring, 0).ShouldContain("secret");

        ring.Append([Change(4, "entry-1", "withdrawn"), Change(5, "blog-pinned", "")], isOver: false);

        Kept(ring, 0).ShouldNotContain("secret");
        Kept(ring, 0).ShouldContain("open");
        ring.After(0)!.Value.Frames.Select(frame => frame.Sequence).ShouldBe([1, 2, 3, 4, 5]);
    }

    [Fact]
    public void What_is_older_than_its_length_is_gone_and_its_cursors_are_unknown()
    {
        var ring = new FrameRing(3, 10_000);
        ring.Append([.. Enumerable.Range(1, 5).Select(sequence => Change(sequence, $"entry-{sequence}", "x"))], isOver: false);

        ring.Floor.ShouldBe(2);
        ring.TryRead(1, out _).ShouldBe(Ahead.Unknown);
        ring.TryRead(2, out var oldest).ShouldBe(Ahead.Frame);
        oldest.Sequence.ShouldBe(3);
        ring.After(1).ShouldBeNull();
    }

    [Fact]
    public void It_holds_no_more_bytes_than_allowed_but_always_the_newest_change()
    {
        var ring = new FrameRing(100, 1_000);
        ring.Append([Change(1, "entry-1", new string('a', 300)), Change(2, "entry-2", new string('b', 300)), Change(3, "entry-3", new string('c', 300))], isOver: false);
        ring.Floor.ShouldBe(1);
        ring.Size.ShouldBeLessThanOrEqualTo(1_000);

        ring.Append([Change(4, "entry-4", new string('d', 235_000))], isOver: false);

        ring.Floor.ShouldBe(3);
        Kept(ring, 3).ShouldContain(new string('d', 235_000));
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(-1)]
    [InlineData(6)]
    [InlineData(long.MaxValue)]
    public void A_cursor_of_another_log_is_unknown(long cursor)
    {
        var ring = new FrameRing(10, 10_000);
        ring.Append([.. Enumerable.Range(1, 5).Select(sequence => Change(sequence, "entry-1", "x"))], isOver: false);

        ring.TryRead(cursor, out _).ShouldBe(Ahead.Unknown);
        ring.After(cursor).ShouldBeNull();
    }

    [Fact]
    public void A_change_out_of_order_is_refused()
    {
        var ring = new FrameRing(10, 10_000);
        ring.Restart(20, isOver: false);

        Should.Throw<ArgumentException>(() => ring.Append([Change(22, "entry-1", "x")], isOver: false));
        Should.Throw<ArgumentException>(() => ring.Prepend([Change(19, "entry-1", "x")]));
    }

    [Fact]
    public void Reaching_back_brings_only_what_no_later_change_carries()
    {
        var ring = new FrameRing(10, 10_000);
        ring.Restart(3, isOver: false);
        ring.Append([Change(4, "entry-1", "new")], isOver: false);

        ring.Prepend([Change(2, "entry-1", "old"), Change(3, "entry-2", "two")]);

        ring.Floor.ShouldBe(1);
        Kept(ring, 1).ShouldNotContain("old");
        Kept(ring, 1).ShouldContain("two");
        ring.Append([Change(5, "entry-2", "changed")], isOver: false);
        Kept(ring, 1).ShouldNotContain("two");
    }

    [Fact]
    public void Reaching_back_goes_no_further_than_there_is_room()
    {
        var ring = new FrameRing(4, 10_000);
        ring.Restart(10, isOver: false);
        ring.Append([Change(11, "entry-11", "x"), Change(12, "entry-12", "x")], isOver: false);

        ring.Prepend([.. Enumerable.Range(3, 8).Select(sequence => Change(sequence, $"entry-{sequence}", "x"))]);

        ring.Floor.ShouldBe(8);
        ring.Append([Change(13, "entry-13", "x")], isOver: false);
        ring.Floor.ShouldBe(9);
    }

    [Fact]
    public void Who_has_everything_of_a_coverage_that_ended_is_told_so()
    {
        var ring = new FrameRing(10, 10_000);
        ring.Append([Change(1, "entry-1", "x")], isOver: true);
        ring.TryRead(0, out _).ShouldBe(Ahead.Frame);
        ring.TryRead(1, out _).ShouldBe(Ahead.Over);

        ring.Append([Change(2, "blog-header", "x")], isOver: false);
        ring.TryRead(2, out _).ShouldBe(Ahead.Nothing);
    }

    private static Frame Change(long sequence, string id, string html) => new(sequence, ChangeKind.Fixed, null, [Fragment.Of(id, html)]);

    private static string Kept(FrameRing ring, long cursor) =>
        string.Concat(ring.After(cursor)!.Value.Frames.Select(frame => Encoding.UTF8.GetString(frame.Bytes.Span)));
}
