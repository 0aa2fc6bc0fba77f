using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
namespace LiveBlog.Application.Entries;

/// <summary>Ties an entry to actors and news events of its blog, in place of those it was tied to; the wording stays.</summary>
public static class TieEntry
{
    /// <param name="EntryId">The entry.</param>
    /// <param name="ActorIds">All actors it speaks of.</param>
    /// <param name="EventIds">All news events it belongs to.</param>
    public sealed record Command(Guid EntryId, IReadOnlyList<Guid> ActorIds, IReadOnlyList<Guid> EventIds) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.Annotate;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.EntryId).NotEmpty();
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command>
    {
        /// <exception cref="ValidationException">An actor or event is not of this blog.</exception>
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var (blog, entry) = await db.LoadEntryAsync(command.EntryId, cancellationToken);
            var content = await new EntryDraft(null, null) { ActorIds = command.ActorIds, EventIds = command.EventIds }.ResolveAsync(db, blog, entry.Authors, caller, cancellationToken);
            blog.Annotate(
                entry,
                annotations =>
                {
                    annotations.SetActors(content.Actors);
                    annotations.SetEvents(content.Events);
                },
                Guid.CreateVersion7(),
                caller.MemberId,
                clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return Unit.Value;
        }
    }
}
