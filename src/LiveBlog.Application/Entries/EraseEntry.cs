using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Entries;

/// <summary>Withdraws an entry for good: its wording leaves revisions, quotes, search and the database file; a tombstone stays. A draft's, discarded or not, goes too.</summary>
public static class EraseEntry
{
    /// <param name="EntryId">The entry.</param>
    /// <param name="Reason">Why, for the newsroom.</param>
    public sealed record Command(Guid EntryId, string Reason) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.Erase;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Language language)
        {
            RuleFor(command => command.EntryId).NotEmpty();
            RuleFor(command => command.Reason).NotEmpty().WithMessage(_ => language.Say(
                "Dites pourquoi ce texte doit être effacé\u00a0: la raison reste au dossier.", "Say why this text must be erased: the reason stays on record."));
            RuleFor(command => command.Reason).MaximumLength(500).WithMessage(_ => language.Say(
                "La raison dépasse 500 caractères\u00a0: raccourcissez-la.", "The reason is longer than 500 characters: shorten it."));
        }
    }

    public sealed class Handler(LiveBlogDb db, TimeProvider clock) : IRequestHandler<Command>
    {
        /// <exception cref="RuleBrokenException">It is erased already.</exception>
        public async Task<Unit> Handle(Command command, CancellationToken cancellationToken)
        {
            await db.ChangeEntryAsync(command.EntryId, (blog, entry) => blog.Erase(entry, command.Reason.Trim(), clock.GetUtcNow().UtcDateTime), cancellationToken);
            await db.ScrubAsync();
            return Unit.Value;
        }
    }
}
