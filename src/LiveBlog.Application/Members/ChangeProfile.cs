using FluentValidation;
using LiveBlog.Application.Model;
using MediatR;

namespace LiveBlog.Application.Members;

/// <summary>Changes what a member chooses herself.</summary>
public static class ChangeProfile
{
    /// <param name="Name">The name colleagues see.</param>
    /// <param name="Byline">The name readers see from now on; what is signed already stays as it is.</param>
    /// <param name="Language">Of the newsroom's pages for her.</param>
    /// <param name="UndoSeconds">Seconds, 0 to 60, in which she can take a publication back.</param>
    public sealed record Command(string Name, string Byline, Language Language, int UndoSeconds) : IRequest, IGuarded
    {
        Act IGuarded.Act => Act.UseNewsroom;
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(Language language)
        {
            RuleFor(command => command.Name).IsPersonName(language);
            RuleFor(command => command.Byline).IsPersonName(language);
            RuleFor(command => command.Language).IsLanguage(language);
            RuleFor(command => command.UndoSeconds).InclusiveBetween(0, 60).WithMessage(_ => language.Say(
                "Le délai va de 0 à 60 secondes.", "The delay is from 0 to 60 seconds."));
        }
    }

    public sealed class Handler(LiveBlogDb db, Caller caller) : IRequestHandler<Command>
    {
        /// <exception cref="NotAllowedException">The system asks: it has no profile.</exception>
        public Task<Unit> Handle(Command command, CancellationToken cancellationToken) => db.ChangeMemberAsync(
            caller.MemberId ?? throw new NotAllowedException(signedIn: false),
            member => member.Change(command.Name.Trim(), command.Byline.Trim(), command.Language, command.UndoSeconds),
            cancellationToken);
    }
}
