using LiveBlog.Application.Actors;
using LiveBlog.Application.Model;

namespace LiveBlog.Web.Newsroom;

/// <summary>The fields of an actor.</summary>
public sealed class ActorForm
{
    public string? Name { get; set; }

    public ActorKind Kind { get; set; }

    /// <summary>One a line.</summary>
    public string? Aliases { get; set; }

    public List<RoleFields> Roles { get; set; } = [];

    /// <summary>The actor as it stands.</summary>
    public static ActorForm Of(ListActors.ActorRow actor) => new()
    {
        Name = actor.Name,
        Kind = actor.Kind,
        Aliases = string.Join('\n', actor.Aliases),
        Roles = [.. actor.Roles.Select(role => new RoleFields { Title = role.Title, From = role.From, To = role.To })],
    };

    /// <summary>What the use case takes; lines of roles left empty are dropped from the form, so that errors keep their line.</summary>
    public ActorDraft ToDraft()
    {
        Roles.RemoveAll(role => role.IsEmpty);
        return new ActorDraft(
            Name ?? "",
            Kind,
            (Aliases ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            [.. Roles.Select(role => new RoleDraft(role.Title ?? "", role.From, role.To))]);
    }
}

/// <summary>A line of the roles.</summary>
public sealed class RoleFields
{
    public string? Title { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Title) && From is null && To is null;
}
