using LiveBlog.Application.Entries;

namespace LiveBlog.Web.Reader;

/// <summary>
/// Finds where the text of an entry first names each actor that is tied to it or speaks in it, by any of the actor's names: those that a journalist
/// linked and no other. A name that two of them share is nobody's.
/// </summary>
internal static class NamesInBody
{
    /// <summary>The first mention of each actor, in order; none in a link or a heading.</summary>
    /// <param name="html">The body.</param>
    /// <param name="runs">Where to look.</param>
    /// <param name="entry">Whose body it is.</param>
    public static IReadOnlyList<(BodyRun Place, ActorLink Actor)> Find(string html, IReadOnlyList<BodyRun> runs, EntryView entry)
    {
        var actors = entry.Actors.Concat(entry.Quotes.Select(quote => quote.Speaker).OfType<ActorLink>()).DistinctBy(actor => actor.Slug).ToList();
        var named = Named(actors);
        List<(BodyRun, ActorLink)> found = [];
        HashSet<string> seen = [];
        foreach (var run in runs.Where(run => !run.IsInLink && !run.IsInHeading))
        {
            for (var at = run.Start; at < run.End && seen.Count < actors.Count && named.Count > 0; at++)
            {
                if (IsInside(html, run, at) || !named.TryGetValue(html[at], out var names) || BodyRuns.IsInEntity(html, run.Start, at))
                {
                    continue;
                }

                foreach (var (name, actor) in names)
                {
                    if (Stands(html, run, at, name))
                    {
                        // Nobody is named inside a longer name, not even somebody else.
                        if (actor is not null && seen.Add(actor.Slug))
                        {
                            found.Add((new BodyRun(at, at + name.Length), actor));
                        }

                        at += name.Length - 1;
                        break;
                    }
                }
            }
        }

        return found;
    }

    // By first letter, the longest first; a name of two actors stands for none.
    private static Dictionary<char, List<(string Name, ActorLink? Actor)>> Named(IEnumerable<ActorLink> actors) => actors
        .SelectMany(actor => actor.Aliases.Prepend(actor.Name).Where(name => name.Trim().Length > 1).Select(name => (Name: BodyRuns.Written(name.Trim()), Actor: actor)))
        .GroupBy(each => each.Name, StringComparer.Ordinal)
        .Select(group => (Name: group.Key, Actor: group.DistinctBy(each => each.Actor.Slug).Count() == 1 ? group.First().Actor : null))
        .GroupBy(each => each.Name[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(each => each.Name.Length).ToList());

    private static bool Stands(string html, BodyRun run, int at, string name)
    {
        if (run.End - at < name.Length)
        {
            return false;
        }

        for (var each = 0; each < name.Length; each++)
        {
            // A space of whatever width, or the end of a line.
            if (html[at + each] != name[each] && !(char.IsWhiteSpace(html[at + each]) && char.IsWhiteSpace(name[each])))
            {
                return false;
            }
        }

        return at + name.Length == run.End || !IsInside(html, run, at + name.Length);
    }

    // Whether a place is in the middle of a word, of one with a hyphen too: Jean does not stand in Jean-Luc.
    private static bool IsInside(string html, BodyRun run, int at) =>
        at > run.Start && at < run.End
        && ((char.IsLetterOrDigit(html[at - 1]) && IsOfWord(html[at])) || (IsHyphen(html[at - 1]) && char.IsLetterOrDigit(html[at]) && at - 1 > run.Start && char.IsLetterOrDigit(html[at - 2])));

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || IsHyphen(character);

    private static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011';
}
