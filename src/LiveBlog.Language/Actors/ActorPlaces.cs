using System.Runtime.InteropServices;

namespace LiveBlog.Linguistics.Actors;

/// <summary>Which actor is named at a place of the text: for rules that stand on a word and ask whose name it is.</summary>
internal sealed class ActorPlaces
{
    private readonly List<(TextSpan Span, ActorMention Actor)> places = [];

    public ActorPlaces(IReadOnlyList<ActorMention> actors)
    {
        Actors = actors;
        foreach (var actor in actors)
        {
            foreach (var mention in actor.Mentions)
            {
                places.Add((mention, actor));
            }
        }

        // By numbers rather than by a comparison: where every other word is a name this is most of the work.
        var starts = new long[places.Count];
        var isInOrder = true;
        for (var place = 0; place < starts.Length; place++)
        {
            starts[place] = ((long)places[place].Span.Start << 32) | (uint)place;
            isInOrder &= place == 0 || starts[place - 1] <= starts[place];
        }

        if (!isInOrder)
        {
            MemoryExtensions.Sort(starts.AsSpan(), CollectionsMarshal.AsSpan(places));
        }
    }

    public IReadOnlyList<ActorMention> Actors { get; }

    /// <summary>All mentions in the order of the text.</summary>
    public List<(TextSpan Span, ActorMention Actor)> All => places;

    /// <summary>The mention that covers the position, the innermost where a role's phrase holds a name; null where none does.</summary>
    public (TextSpan Span, ActorMention Actor)? At(int position)
    {
        var next = FirstAfter(position);
        for (var at = next - 1; at >= 0 && next - at < 8; at--)
        {
            if (places[at].Span.End > position)
            {
                return places[at];
            }
        }

        return null;
    }

    /// <summary>The first mention that begins in the stretch, or null.</summary>
    public (TextSpan Span, ActorMention Actor)? FirstIn(TextSpan stretch)
    {
        var at = FirstAfter(stretch.Start - 1);
        return at < places.Count && places[at].Span.Start < stretch.End ? places[at] : null;
    }

    private int FirstAfter(int position)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].Span.Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
