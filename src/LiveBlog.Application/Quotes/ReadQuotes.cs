using LiveBlog.Application.Blogs;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Quotes;

/// <summary>Who said what in a blog: every quote readers may see, by speaker.</summary>
public static class ReadQuotes
{
    /// <param name="Slug">The blog's address.</param>
    public sealed record Query(string Slug) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Read;
    }

    /// <param name="Speakers">By name, as the blog's language sorts; the words of unknown speakers last.</param>
    /// <param name="Total">How many quotes there are.</param>
    public sealed record View(BlogView Blog, IReadOnlyList<SpeakerView> Speakers, int Total);

    /// <param name="Speaker">Null for the words whose speaker is not known.</param>
    /// <param name="Quotes">In order of time; at least one.</param>
    public sealed record SpeakerView(ActorLink? Speaker, IReadOnlyList<QuoteInEntry> Quotes);

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        /// <exception cref="MovedException">The blog has moved to another address.</exception>
        /// <exception cref="NotFoundException">There is no such blog.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var snapshot = await db.BeginReadAsync(cancellationToken);
            var blog = await db.FindBlogAsync(query.Slug, cancellationToken);
            var quotes = await db.Entries.Published(blog.Id).ToQuotesAsync(blog, all => all, db, cancellationToken);
            return new View(
                blog,
                [
                    .. quotes
                        .GroupBy(quote => quote.Quote.Speaker)
                        .OrderBy(group => group.Key is null)
                        .ThenBy(group => group.Key?.Name, blog.Language.Alphabetical())
                        .Select(group => new SpeakerView(group.Key, [.. group])),
                ],
                quotes.Count);
        }
    }
}
