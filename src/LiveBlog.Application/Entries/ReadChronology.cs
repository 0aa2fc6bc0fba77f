using FluentValidation;
using LiveBlog.Application.Blogs;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using LiveBlog.Application.Quotes;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Entries;

/// <summary>A blog from its first entry on, a stretch at a time: what exports and printed pages are made of.</summary>
public static class ReadChronology
{
    /// <summary>Entries a stretch holds, at most.</summary>
    public const int Most = 250;

    /// <param name="Slug">The blog's address.</param>
    /// <param name="After">Begin with the entry that follows the one of this number; 0 for the first.</param>
    /// <param name="Quotes">Leaves out entries without such a quote, withdrawn ones with them, and of the others the other quotes; null for every entry as it is.</param>
    public sealed record Query(string Slug, int After = 0, QuoteFilter? Quotes = null) : IRequest<View>, IGuarded
    {
        Act IGuarded.Act => Act.Read;
    }

    /// <param name="Entries">In the order of publication; of withdrawn ones nothing but that.</param>
    /// <param name="NextAfter">The number to ask for the following stretch with; null on the last.</param>
    public sealed record View(BlogView Blog, IReadOnlyList<EntryView> Entries, int? NextAfter);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator(Language language) => RuleFor(query => query.Quotes).Custom((filter, context) =>
        {
            if (filter?.Problem(language) is { } problem)
            {
                context.AddFailure(problem);
            }
        });
    }

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Query, View>
    {
        /// <exception cref="MovedException">The blog has moved to another address.</exception>
        /// <exception cref="NotFoundException">There is no such blog.</exception>
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            await using var snapshot = await db.BeginReadAsync(cancellationToken);
            var blog = await db.FindBlogAsync(query.Slug, cancellationToken);
            var found = query.Quotes is { IsOpen: false } filter ? await db.FindQuotesAsync(blog, filter, cancellationToken) : null;
            var entries = query.Quotes is null ? db.Entries.EverPublished(blog.Id) : db.Entries.Published(blog.Id).Where(entry => entry.Quotes.Any());
            if (found is not null)
            {
                var numbers = found.Select(place => (int?)place.Number).Where(number => number > query.After).Distinct().Order().Take(Most + 1).ToList();
                entries = entries.Where(entry => EF.Parameter(numbers).Contains(entry.Number));
            }

            var stretch = await entries.Where(entry => entry.Number > query.After).OrderBy(entry => entry.Number).Take(Most + 1).ToViewsAsync(blog.Language, db, cancellationToken);
            var ids = found?.Select(place => place.Id).ToHashSet();
            return new View(
                blog,
                [.. stretch.Take(Most).Select(entry => ids is null ? entry : entry with { Quotes = [.. entry.Quotes.Where(quote => ids.Contains(quote.Id))] })],
                stretch.Count > Most ? stretch[Most - 1].Number : null);
        }
    }
}
