using FluentValidation;
using LiveBlog.Application.Entries;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.Actors;

/// <summary>
/// Changes an actor's names and roles. Every published entry that names the actor changes with its name and kind; roles in quotes
/// stay as they were that day, and other names are for finding it.
/// </summary>
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
        public Validator(Language language) => RuleFor(command => command.Draft).SetValidator(new ActorDraftValidator(language));
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command>
    {
        /// <exception cref="NotFoundException">The blog has no such actor.</exception>
        /// <exception cref="ValidationException">Another actor of the blog has that name.</exception>
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var blog = await db.LoadBlogAsync(command.BlogId, cancellationToken);
            var actor = await db.Actors.Include(each => each.Roles)
                .SingleOrDefaultAsync(each => each.Id == command.ActorId && each.BlogId == command.BlogId, cancellationToken) ?? throw new NotFoundException();
            var (name, kind) = (command.Draft.Name.Trim(), command.Draft.Kind);
            if (await db.Actors.AnyAsync(each => each.Id != actor.Id && each.BlogId == blog.Id && each.Name == name && each.Kind == kind, cancellationToken))
            {
                throw EntryDraft.Invalid(nameof(ActorDraft.Name), caller.Language.Say(
                    "Un autre acteur de ce direct porte ce nom\u00a0: nommez celui-ci autrement.",
                    "Another actor of this blog has this name: name this one otherwise."));
            }

            var looksOtherwise = name != actor.Name || kind != actor.Kind;
            var isFoundOtherwise = looksOtherwise || !command.Draft.OtherNames.SequenceEqual(actor.Aliases);
            List<string> otherNames = [.. command.Draft.OtherNames.Except(actor.Aliases), .. actor.Aliases.Except(command.Draft.OtherNames)];
            actor.Change(kind, name, command.Draft.OtherNames);
            actor.SetRoles(command.Draft.HeldRoles);
            if (isFoundOtherwise)
            {
                await TellAsync(blog, actor, looksOtherwise, otherNames, cancellationToken);
            }

            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return Unit.Value;
        }

        // A text in which one of the names that came or went stands shows a link more or less.
        private async Task TellAsync(Blog blog, Actor actor, bool looksOtherwise, IReadOnlyList<string> otherNames, CancellationToken cancellationToken)
        {
            var entries = await db.Entries.Annotated()
                .Where(entry => entry.BlogId == blog.Id && entry.State == EntryState.Published
                    && (entry.Actors.Any(each => each.Id == actor.Id) || entry.Quotes.Any(quote => quote.SpeakerId == actor.Id)))
                .OrderBy(entry => entry.Number)
                .ToListAsync(cancellationToken);
            foreach (var entry in entries)
            {
                if (looksOtherwise || otherNames.Any(name => OnOneLine(entry.BodyText).Contains(OnOneLine(name), StringComparison.Ordinal)))
                {
                    blog.Renamed(entry, clock.GetUtcNow().UtcDateTime);
                }
                else
                {
                    entry.FollowNames();
                }
            }
        }

        private static string OnOneLine(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ').Replace('\n', ' ');
    }
}
