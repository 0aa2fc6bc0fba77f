using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Entries;

/// <summary>Puts what the composer holds before readers.</summary>
public static class PublishEntry
{
    /// <param name="BlogId">The blog.</param>
    /// <param name="EntryId">The draft to publish; null for a new entry.</param>
    /// <param name="Version">The version that the editor started from; null for a new entry.</param>
    /// <param name="Key">Of the form: the same key sent again publishes nothing twice and is answered as the first time.</param>
    /// <param name="Draft">What was typed.</param>
    public sealed record Command(int BlogId, Guid? EntryId, int? Version, Guid Key, EntryDraft Draft) : IRequest<Result>, IGuarded
    {
        /// <summary>
        /// A hash of all that a program sent with the key, so that the same key with something else is told apart; null from the composer, whose
        /// form may have been typed on since.
        /// </summary>
        public string? RequestHash { get; init; }

        Act IGuarded.Act => Act.Publish;

        int? IGuarded.SubjectBlog => BlogId;

        Guid? IGuarded.SubjectEntry => EntryId;
    }

    /// <param name="EntryId">The entry.</param>
    /// <param name="Number">Its number in the blog.</param>
    public sealed record Result(Guid EntryId, int Number);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Language language)
        {
            RuleFor(command => command.Key).NotEmpty();
            RuleFor(command => command.Draft).SetValidator(new EntryDraftValidator(language));
            RuleFor(command => command.Draft.Body).MustSaySomething(language, command => command.Draft);
        }
    }

    public sealed class Handler(LiveBlogDb db, Caller caller, TimeProvider clock) : IRequestHandler<Command, Result>
    {
        /// <exception cref="EntryChangedMeanwhileException">Somebody else saved the draft since <see cref="Command.Version"/>.</exception>
        /// <exception cref="KeyUsedOtherwiseException">The key has published something else.</exception>
        public async Task<Result> Handle(Command command, CancellationToken cancellationToken)
        {
            await using var write = await db.BeginWriteAsync(cancellationToken);
            if (command.EntryId is { } id && await db.PublishedByAsync(id, command.Key, cancellationToken) is { } before)
            {
                return new Result(id, before);
            }

            var (blog, entry) = await SaveDraft.OpenAsync(db, command.BlogId, command.EntryId, command.Version, command.Key, command.Draft, caller, clock, cancellationToken);
            if (entry.Number is null)
            {
                entry.RememberRequest(command.RequestHash);
                blog.Publish(entry, command.Key, caller.MemberId, clock.GetUtcNow().UtcDateTime);
                await db.SaveChangesAsync(cancellationToken);
                await write.CommitAsync(cancellationToken);
            }

            else if (entry.RequestHash != command.RequestHash)
            {
                throw new KeyUsedOtherwiseException();
            }

            return new Result(entry.Id, entry.Number!.Value);
        }
    }
}

/// <summary>A program sent a key again, with something else than the first time: 422.</summary>
public sealed class KeyUsedOtherwiseException() : Exception("This key has published something else.");
