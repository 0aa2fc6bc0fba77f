using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Actors;

/// <summary>Adds an actor to a blog.</summary>
public static class AddActor
{
    /// <param name="BlogId">The blog.</param>
    /// <param name="Draft">What was typed.</param>
    public sealed record Command(int BlogId, ActorDraft Draft) : IRequest<Result>, IGuarded
    {
        Act IGuarded.Act => Act.AddActor;

        int? IGuarded.SubjectBlog => BlogId;
    }

    /// <param name="ActorId">The actor.</param>
    /// <param name="Slug">The last part of its address.</param>
    /// <param name="WasThere">Whether it was there already; then nothing was changed, whatever else the form held.</param>
    public sealed record Result(Guid ActorId, string Slug, bool WasThere = false);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Language language) => RuleFor(command => command.Draft).SetValidator(new ActorDraftValidator(language));
    }

    public sealed class Handler(LiveBlogDb db) : IRequestHandler<Command, Result>
    {
        /// <summary>The same name and kind again gives the actor that is there: a resent form adds nothing.</summary>
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            await db.LoadBlogAsync(command.BlogId, cancellationToken);
            var actor = await db.FindOrAddActorAsync(command.BlogId, command.Draft, cancellationToken);
            var isNew = db.Entry(actor).State is EntityState.Added;
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return new Result(actor.Id, actor.Slug, !isNew);
        }
    }

    /// <summary>The actor of that name and kind, or a new one, not saved yet.</summary>
    internal static async Task<Actor> FindOrAddActorAsync(this LiveBlogDb db, int blogId, ActorDraft draft, CancellationToken cancellationToken)
    {
        var (name, kind) = (draft.Name.Trim(), draft.Kind);
        var actor = db.Actors.Local.FirstOrDefault(each => each.BlogId == blogId && each.Name == name && each.Kind == kind)
            ?? await db.Actors.Where(each => each.BlogId == blogId && each.Name == name && each.Kind == kind).OrderBy(each => each.Id).FirstOrDefaultAsync(cancellationToken);
        if (actor is null)
        {
            var slug = Slugs.Of(name, "actor");
            var taken = await db.Actors.Where(each => each.BlogId == blogId && each.Slug.StartsWith(slug)).Select(each => each.Slug).ToListAsync(cancellationToken);
            actor = new Actor(blogId, Slugs.Free(slug, taken.Concat(db.Actors.Local.Select(each => each.Slug)).ToList()), kind, name, draft.OtherNames);
            actor.SetRoles(draft.HeldRoles);
            db.Add(actor);
        }

        return actor;
    }
}
