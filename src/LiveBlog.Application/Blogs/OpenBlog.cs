using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Blogs;

/// <summary>Opens a blog: live at once, or upcoming if a start is announced.</summary>
public static class OpenBlog
{
    /// <param name="Draft">What was typed.</param>
    public sealed record Command(BlogDraft Draft) : IRequest<Result>, IGuarded
    {
        Act IGuarded.Act => Act.OpenBlog;
    }

    /// <param name="BlogId">The new blog.</param>
    /// <param name="Slug">Its address.</param>
    public sealed record Result(int BlogId, string Slug);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(LiveBlogDb db, Language language) =>
            RuleFor(command => command.Draft).SetValidator(new BlogDraftValidator(db, language, blogId: null));
    }

    public sealed class Handler(LiveBlogDb db, TimeProvider clock) : IRequestHandler<Command, Result>
    {
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var blog = new Blog(command.Draft.Resolve(), clock.GetUtcNow().UtcDateTime);
            db.Add(blog);
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return new Result(blog.Id, blog.Slug);
        }
    }
}
