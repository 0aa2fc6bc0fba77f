using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Entries;

/// <summary>Takes a published entry back from readers, who are told when and why; the newsroom keeps the text.</summary>
public static class WithdrawEntry
{
    /// <param name="EntryId">The entry.</param>
    /// <param name="Reason">Why, for readers.</param>
    public sealed record Command(Guid EntryId, string Reason) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.Withdraw;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Language language)
        {
            RuleFor(command => command.EntryId).NotEmpty();
            RuleFor(command => command.Reason).NotEmpty().WithMessage(_ => language.Say(
                "Dites aux lecteurs pourquoi cette entrée est retirée.", "Tell readers why this entry is withdrawn."));
            RuleFor(command => command.Reason).MaximumLength(500).WithMessage(_ => language.Say(
                "La raison dépasse 500 caractères\u00a0: raccourcissez-la.", "The reason is longer than 500 characters: shorten it."));
        }
    }

    public sealed class Handler(LiveBlogDb db, TimeProvider clock) : IRequestHandler<Command>
    {
        /// <exception cref="RuleBrokenException">It is not published.</exception>
        public Task<Unit> Handle(Command command, CancellationToken cancellationToken) =>
            db.ChangeEntryAsync(command.EntryId, (blog, entry) => blog.Withdraw(entry, command.Reason.Trim(), clock.GetUtcNow().UtcDateTime), cancellationToken);
    }
}
