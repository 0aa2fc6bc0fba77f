using LiveBlog.Application.Model;
using LiveBlog.Application.Search;
using LiveBlog.Linguistics.Actors;

namespace LiveBlog.Application.Proposals;

/// <summary>
/// The actors of a blog, to be found by any of their names, accents and case aside; a person by the surname too, and by the role held that
/// day, where only one has it.
/// </summary>
internal sealed class KnownActors
{
    private readonly Dictionary<string, List<Actor>> byName = [];
    private readonly Dictionary<string, List<Actor>> bySurname = [];
    private readonly Dictionary<string, List<Actor>> byRole = [];

    /// <param name="actors">With their roles.</param>
    /// <param name="day">The day of the text, on which roles are held.</param>
    public KnownActors(IReadOnlyList<Actor> actors, DateOnly day)
    {
        (All, Day) = (actors, day);
        foreach (var actor in actors)
        {
            foreach (var name in actor.Aliases.Prepend(actor.Name).Select(Folded).Where(name => name.Length > 0).Distinct())
            {
                Add(byName, name, actor);
                if (actor.Kind is ActorKind.Person && name.LastIndexOf(' ') is > 0 and var space)
                {
                    Add(bySurname, name[(space + 1)..], actor);
                }
            }

            if (actor.RoleOn(day) is { Length: > 0 } role)
            {
                Add(byRole, Folded(role), actor);
            }
        }
    }

    public IReadOnlyList<Actor> All { get; }

    public DateOnly Day { get; }

    /// <summary>The one whose names are among those of <paramref name="mention"/>; null if none is, or several are.</summary>
    public Actor? Find(ActorMention mention)
    {
        var kind = KindOf(mention.Type);
        return mention.OtherNames.Prepend(mention.Name).Select(name => Find(name, kind)).FirstOrDefault(actor => actor is not null);
    }

    /// <summary>The one of that name; of several, the one of that kind. A single word may be a person's surname.</summary>
    public Actor? Find(string name, ActorKind? kind)
    {
        var folded = Folded(name);
        if (byName.TryGetValue(folded, out var named))
        {
            return Only([.. named.Where(actor => actor.Kind == kind)]) ?? Only(named);
        }

        return kind is ActorKind.Person or null && !folded.Contains(' ', StringComparison.Ordinal) ? Only(bySurname.GetValueOrDefault(folded)) : null;
    }

    /// <summary>The one who holds a role on the day, as words such as <c>le porte-parole du ministère</c> name it.</summary>
    public Actor? FindByRole(string words)
    {
        var folded = Folded(words);
        return Only(byRole.GetValueOrDefault(folded)) ?? (folded.IndexOf(' ') is > 0 and var space ? Only(byRole.GetValueOrDefault(folded[(space + 1)..])) : null);
    }

    public static ActorKind KindOf(ActorType type) => type switch
    {
        ActorType.Person => ActorKind.Person,
        ActorType.Organisation => ActorKind.Organisation,
        _ => ActorKind.Place,
    };

    /// <summary>The words of a name, folded, one space between them: <c>Benyamin Nétanyahou</c> is <c>benyamin netanyahou</c>.</summary>
    public static string Folded(string name) => FoldedWords.Of(name).Joined;

    private static void Add(Dictionary<string, List<Actor>> index, string key, Actor actor)
    {
        if (!index.TryGetValue(key, out var actors))
        {
            index[key] = actors = [];
        }

        if (!actors.Contains(actor))
        {
            actors.Add(actor);
        }
    }

    private static Actor? Only(List<Actor>? actors) => actors is [var one] ? one : null;
}
