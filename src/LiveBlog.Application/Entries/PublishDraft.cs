using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Entries;

/// <summary>Puts a draft before readers as it stands, from the timeline.</summary>
public static class PublishDraft
{
    /// <param name="EntryId">The draft.</param>
    /// <param name="Version">The version that was shown.</param>
    public sealed record Command(Guid EntryId, int Version) : IRequest<PublishEntry.Result>, IGuarded
    {
        Act IGuarded.Act => Act.Publish;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(command => command.EntryId).NotEmpty();
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command, PublishEntry.Result>
    {
        /// <exception cref="EntryChangedMeanwhileException">Somebody saved the draft since <see cref="Command.Version"/>.</exception>
        public async Task<PublishEntry.Result> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            var (blog, entry) = await db.LoadEntryAsync(command.EntryId, cancellationToken);
            if (entry is { Number: { } number, Version: var version } && version == command.Version)
            {
                return new PublishEntry.Result(entry.Id, number);
            }

            if (entry.Version != command.Version)
            {
                throw new EntryChangedMeanwhileException(entry.Id);
            }

            if (entry.Headline.Length == 0 && entry.Body.Length == 0 && entry.Quotes.Count == 0)
            {
                throw EntryDraft.Invalid(nameof(EntryDraft.Body), caller.Language.Say(
                    "Ce brouillon est vide\u00a0: ouvrez-le et écrivez un titre, un texte ou une citation.",
                    "This draft is empty: open it and write a headline, a text or a quote."));
            }

            blog.Publish(entry, Guid.CreateVersion7(), caller.MemberId, clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(cancellationToken);
            await write.CommitAsync(cancellationToken);
            return new PublishEntry.Result(entry.Id, entry.Number!.Value);
        }
    }
}
