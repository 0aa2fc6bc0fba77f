using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Followers;

/// <summary>
/// Writes down how many readers follow each blog now, for the curve on its desk. The program itself does, once a minute and for all blogs in
/// one write; what is too old to be shown goes once an hour.
/// </summary>
public static class CountFollowers
{
    /// <summary>How long a count is kept.</summary>
    public static TimeSpan KeptFor => TimeSpan.FromDays(1);

    /// <param name="Counts">The blogs that somebody follows, each once.</param>
    public sealed record Command(IReadOnlyList<Count> Counts) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.CountFollowers;
    }

    /// <param name="BlogId">The blog.</param>
    /// <param name="Followers">How many follow it; 1 or more.</param>
    public sealed record Count(int BlogId, int Followers);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleForEach(command => command.Counts).Must(count => count.Followers > 0);
            RuleFor(command => command.Counts).Must(counts => counts.DistinctBy(count => count.BlogId).Count() == counts.Count);
        }
    }

    public sealed class Handler(LiveBlogDb db, TimeProvider clock) : IRequestHandler<Command>
    {
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var minute = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMinute));
            await using var write = await db.BeginWriteAsync(cancellationToken);

            // Counted in this minute already, before a restart: the first count stands.
            var blogs = command.Counts.Select(count => count.BlogId).ToList();
            var counted = await db.FollowerCounts.Where(count => blogs.Contains(count.BlogId) && count.At == minute).Select(count => count.BlogId).ToListAsync(cancellationToken);
            db.AddRange(command.Counts.Where(count => !counted.Contains(count.BlogId)).Select(count => new FollowerCount(count.BlogId, minute, count.Followers)));
            await db.SaveChangesAsync(cancellationToken);
            if (minute.Minute == 0)
            {
                var oldest = minute - KeptFor;
                await db.FollowerCounts.Where(count => count.At < oldest).ExecuteDeleteAsync(cancellationToken);
            }

            await write.CommitAsync(cancellationToken);
            return Unit.Value;
        }
    }
}
