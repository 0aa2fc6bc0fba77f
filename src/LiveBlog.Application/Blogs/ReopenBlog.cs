using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Blogs;

/// <summary>Takes an ended coverage up again.</summary>
public static class ReopenBlog
{
    /// <param name="BlogId">The blog.</param>
    public sealed record Command(int BlogId) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.RunBlog;

        int? IGuarded.SubjectBlog => BlogId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.BlogId).GreaterThan(0);
    }

    public sealed class Handler(LiveBlogDb db, TimeProvider clock) : IRequestHandler<Command>
    {
        /// <exception cref="RuleBrokenException">It has not ended.</exception>
        public Task<Unit> Handle(Command command, CancellationToken cancellationToken) =>
            db.ChangeBlogAsync(command.BlogId, blog => blog.Reopen(clock.GetUtcNow().UtcDateTime), cancellationToken);
    }
}
