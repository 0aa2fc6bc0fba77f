using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Application.NewsEvents;

/// <summary>What the form of a news event holds, as it was typed.</summary>
public sealed record NewsEventDraft(string Title, NewsEventKind Kind, NewsEventStatus Status, DateOnly? From, DateOnly? To, string? Place, IReadOnlyList<Guid> ParticipantIds)
{
    /// <exception cref="ValidationException">A participant is not an actor of the blog.</exception>
    internal async Task<NewsEventDetails> ResolveAsync(LiveBlogDb db, int blogId, Caller caller, CancellationToken cancellationToken)
    {
        var participants = await db.Actors.Where(actor => actor.BlogId == blogId && ParticipantIds.Contains(actor.Id)).ToListAsync(cancellationToken);
        return participants.Count == ParticipantIds.Distinct().Count()
            ? new NewsEventDetails(Title.Trim(), Kind, Status, From, To, (Place ?? "").Trim(), participants)
            : throw new ValidationException([new("Draft.ParticipantIds", caller.Language.Say(
                "Un participant choisi n’existe plus dans ce direct\u00a0: choisissez-le de nouveau.",
                "A participant you chose is no longer in this blog: choose again."))]);
    }
}

/// <summary>The limits of an event's form.</summary>
internal sealed class NewsEventDraftValidator : AbstractValidator<NewsEventDraft>
{
    public NewsEventDraftValidator(Language language)
    {
        RuleFor(draft => draft.Title).NotEmpty().WithMessage(_ => language.Say("Le titre manque\u00a0: donnez-en un.", "The title is missing: give one."));
        RuleFor(draft => draft.Title).MaximumLength(200).WithMessage(_ => language.Say("Le titre dépasse 200 caractères.", "The title is longer than 200 characters."));
        RuleFor(draft => draft.Kind).IsInEnum().WithMessage(_ => language.Say("Choisissez un genre de la liste.", "Choose a kind from the list."));
        RuleFor(draft => draft.Status).IsInEnum().WithMessage(_ => language.Say("Choisissez un état de la liste.", "Choose a status from the list."));
        RuleFor(draft => draft.Place).MaximumLength(200).WithMessage(_ => language.Say("Le lieu dépasse 200 caractères.", "The place is longer than 200 characters."));
        RuleFor(draft => draft.To).Must((draft, to) => to is null || draft.From is null || draft.From <= to).WithMessage(_ => language.Say(
            "L’événement finit avant de commencer\u00a0: vérifiez les dates.", "The event ends before it begins: check the dates."));
    }
}
