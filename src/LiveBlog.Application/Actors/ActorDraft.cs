using FluentValidation;
using LiveBlog.Application.Members;
using LiveBlog.Application.Model;

namespace LiveBlog.Application.Actors;

/// <summary>What the actor's form holds, as it was typed.</summary>
/// <param name="Aliases">Other names; empty ones are left out.</param>
/// <param name="Roles">Roles held.</param>
public sealed record ActorDraft(string Name, ActorKind Kind, IReadOnlyList<string> Aliases, IReadOnlyList<RoleDraft> Roles)
{
    internal IEnumerable<string> OtherNames => Aliases.Select(alias => alias.Trim()).Where(alias => alias.Length > 0 && alias != Name.Trim()).Distinct();

    internal IEnumerable<(string Title, DateOnly? From, DateOnly? To)> HeldRoles => Roles.Select(role => (role.Title.Trim(), role.From, role.To));
}

/// <summary>A role as it was typed; open on either side when it is not known.</summary>
public sealed record RoleDraft(string Title, DateOnly? From, DateOnly? To);

/// <summary>The limits of an actor's form.</summary>
internal sealed class ActorDraftValidator : AbstractValidator<ActorDraft>
{
    public ActorDraftValidator(Language language)
    {
        RuleFor(draft => draft.Name).NotEmpty().WithMessage(_ => language.Say("Le nom manque\u00a0: donnez-en un.", "The name is missing: give one."));
        RuleFor(draft => draft.Name).MaximumLength(200).WithMessage(_ => language.Say("Le nom dépasse 200 caractères.", "The name is longer than 200 characters."));
        RuleFor(draft => draft.Kind).IsInEnum().WithMessage(_ => language.Say("Dites si c’est une personne, une organisation ou un lieu.", "Say whether it is a person, an organisation or a place."));
        RuleFor(draft => draft.Aliases).Must(aliases => aliases.Count <= 50 && aliases.All(alias => alias.Length <= 200)).WithMessage(_ => language.Say(
            "Au plus 50 autres noms, de 200 caractères chacun.", "At most 50 other names of 200 characters each."));
        RuleFor(draft => draft.Roles).Must(roles => roles.Count <= 50).WithMessage(_ => language.Say("Au plus 50 fonctions.", "At most 50 roles."));
        RuleForEach(draft => draft.Roles).ChildRules(role =>
        {
            role.RuleFor(each => each.Title).NotEmpty().WithMessage(_ => language.Say("La fonction manque\u00a0: écrivez-la ou retirez la ligne.", "The role is missing: write it or remove the line."));
            role.RuleFor(each => each.Title).MaximumLength(300).WithMessage(_ => language.Say("La fonction dépasse 300 caractères.", "The role is longer than 300 characters."));
            role.RuleFor(each => each.To).Must((each, to) => to is null || each.From is null || each.From <= to).WithMessage(_ => language.Say(
                "La fonction finit avant de commencer\u00a0: vérifiez les dates.", "The role ends before it begins: check the dates."));
        });
    }
}
