using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Actors;

/// <summary>Changes an actor's names and roles. Every published entry that names the actor changes with it; roles in quotes stay as they were that day.</summary>
public static class ChangeActor
{
    /// <param name="BlogId">The blog.</param>
    /// <param name="ActorId">The actor.</param>
    /// <param name="Draft">The whole new content.</param>
    public sealed record Command(int BlogId, Guid ActorId, ActorDraft Draft) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.ChangeActor;

        int? IGuarded.SubjectBlog => BlogId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Caller caller) => RuleFor(command => command.Draft).SetValidator(new ActorDraftValidator(caller));
    }

    public sealed class Handler(LiveBlogDb db, TimeProvider clock) : IRequestHandler<Command>
    {
        /// <exception cref="NotFoundException">The blog has no such actor.</exception>
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var blog = await db.LoadBlogAsync(command.BlogId, cancellationToken);
            var actor = await db.Actors.Include(each => each.Roles)
                .SingleOrDefaultAsync(each => each.Id == command.ActorId && each.BlogId == command.BlogId, cancellationToken) ?? throw new NotFoundException();
            actor.Change(command.Draft.Kind, command.Draft.Name.Trim(), command.Draft.OtherNames);
            actor.SetRoles(command.Draft.HeldRoles);
            var entries = await db.Entries.Whole()
                .Where(entry => entry.BlogId == blog.Id && entry.State == EntryState.Published
                    && (entry.Actors.Any(each => each.Id == actor.Id) || entry.Quotes.Any(quote => quote.SpeakerId == actor.Id)))
                .OrderBy(entry => entry.Number)
                .ToListAsync(cancellationToken);
            entries.ForEach(entry => blog.Renamed(entry, clock.GetUtcNow().UtcDateTime));
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return Unit.Value;
        }
    }
}
