using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Entries;

/// <summary>Ties an entry to actors and news events of its blog, in place of those it was tied to; the wording stays.</summary>
public static class TieEntry
{
    /// <param name="EntryId">The entry.</param>
    /// <param name="Version">The version of the entry that the editor started from.</param>
    /// <param name="Key">Of the form: the same key sent again ties once.</param>
    /// <param name="ActorIds">All actors it speaks of.</param>
    /// <param name="EventIds">All news events it belongs to.</param>
    public sealed record Command(Guid EntryId, int Version, Guid Key, IReadOnlyList<Guid> ActorIds, IReadOnlyList<Guid> EventIds) : IRequest<Result>, IGuarded
    {
        Act IGuarded.Act => Act.Annotate;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    /// <param name="Version">What the next save starts from.</param>
    public sealed record Result(int Version);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(command => command.EntryId).NotEmpty();
            RuleFor(command => command.Key).NotEmpty();
        }
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command, Result>
    {
        /// <exception cref="EntryChangedMeanwhileException">Somebody else saved the entry since <see cref="Command.Version"/>.</exception>
        /// <exception cref="ValidationException">An actor or event is not of this blog.</exception>
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken) => new(await db.AnnotateEntryAsync(
            command.EntryId,
            command.Version,
            command.Key,
            caller,
            clock,
            async entry =>
            {
                var actors = await db.Actors.Where(actor => actor.BlogId == entry.BlogId && command.ActorIds.Contains(actor.Id)).ToListAsync(cancellationToken);
                Require(actors.Count, command.ActorIds, nameof(Command.ActorIds), "Un acteur choisi n'existe plus dans ce direct : choisissez-le de nouveau.", "An actor you chose is no longer in this blog: choose again.");
                var events = await db.NewsEvents.Where(each => each.BlogId == entry.BlogId && command.EventIds.Contains(each.Id)).ToListAsync(cancellationToken);
                Require(events.Count, command.EventIds, nameof(Command.EventIds), "Un événement choisi n'existe plus dans ce direct : choisissez-le de nouveau.", "An event you chose is no longer in this blog: choose again.");
                return annotations =>
                {
                    annotations.SetActors(actors);
                    annotations.SetEvents(events);
                };
            },
            cancellationToken));

        private void Require(int found, IReadOnlyList<Guid> asked, string field, string french, string english)
        {
            if (found != asked.Distinct().Count())
            {
                throw new ValidationException([new(field, caller.Language.Say(french, english))]);
            }
        }
    }
}
