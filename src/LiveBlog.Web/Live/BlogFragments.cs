using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Web.Reader;

namespace LiveBlog.Web.Live;

/// <summary>
/// The parts of a blog's page that change while it is open: for each, the id of its element and the partial that renders it, on the
/// page as in the stream.
/// </summary>
public sealed class BlogFragments(PartialRenderer partials)
{
    /// <summary>What stands above and beside the entries: id and HTML of each part.</summary>
    public async Task<IReadOnlyList<(string Id, string Html)>> RenderHeadAsync(
        IServiceProvider services, BlogView view, EntryView? pinned, IReadOnlyList<ReadBlog.KeyEvent> keyEvents)
    {
        var blog = new ReaderBlog(view);
        return
        [
            ("blog-title", await partials.RenderAsync(services, "/Pages/Shared/_BlogTitle.cshtml", blog)),
            ("blog-dates", await partials.RenderAsync(services, "/Pages/Shared/_BlogDates.cshtml", blog)),
            ("blog-updated", await partials.RenderAsync(services, "/Pages/Shared/_BlogUpdated.cshtml", blog)),
            ("blog-summary", await partials.RenderAsync(services, "/Pages/Shared/_BlogSummary.cshtml", blog)),
            ("blog-pinned", await partials.RenderAsync(services, "/Pages/Shared/_BlogPinned.cshtml", new PinnedOnPage(blog, pinned))),
            ("blog-keys", await partials.RenderAsync(services, "/Pages/Shared/_BlogKeys.cshtml", new KeysOnPage(blog, keyEvents))),
        ];
    }

    /// <summary>An entry of the feed, or its tombstone.</summary>
    public async Task<Fragment> RenderEntryAsync(IServiceProvider services, BlogView view, EntryView entry) => Fragment.Of(
        $"entry-{entry.Number}",
        await partials.RenderAsync(services, "/Pages/Shared/_Entry.cshtml", new EntryOnPage(new ReaderBlog(view), entry)));
}
