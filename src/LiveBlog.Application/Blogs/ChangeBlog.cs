using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Blogs;

/// <summary>Changes title, standfirst, summary, address, language, zone or announced start. A former address redirects for ever.</summary>
public static class ChangeBlog
{
    /// <param name="BlogId">The blog.</param>
    /// <param name="Draft">What was typed.</param>
    public sealed record Command(int BlogId, BlogDraft Draft) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.RunBlog;

        int? IGuarded.SubjectBlog => BlogId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(LiveBlogDb db, Language language) =>
            RuleFor(command => command.Draft).SetValidator((command, _) => new BlogDraftValidator(db, language, command.BlogId));
    }

    public sealed class Handler(LiveBlogDb db, TimeProvider clock) : IRequestHandler<Command>
    {
        public Task<Unit> Handle(Command command, CancellationToken cancellationToken) =>
            db.ChangeBlogAsync(command.BlogId, blog => blog.Change(command.Draft.Resolve(), clock.GetUtcNow().UtcDateTime), cancellationToken);
    }
}
