namespace LiveBlog.Application.Differences;

/// <summary>
/// The longest common subsequence of two sequences by Myers' algorithm in linear space ("An O(ND) Difference Algorithm and
/// Its Variations", 1986): from both ends at once, until the paths meet in the middle; then the same on either side.
/// </summary>
internal sealed class ShortestEdit
{
    /// <summary>
    /// Steps from either end. Time grows with their square, and what takes more has too little in common to be worth
    /// it: thousands of changes in a row.
    /// </summary>
    private const int MostSteps = 2_000;

    private readonly int[] old;
    private readonly int[] current;
    private readonly int[] matches;
    private readonly int[] forward;
    private readonly int[] backward;

    private ShortestEdit(int[] old, int[] current)
    {
        this.old = old;
        this.current = current;
        matches = new int[old.Length];
        Array.Fill(matches, -1);
        var diagonals = 2 * Steps(old.Length, current.Length) + 3;
        forward = new int[diagonals];
        backward = new int[diagonals];
    }

    /// <returns>For each element of the old sequence its place in the current one, in rising order; -1 where it has none.</returns>
    public static int[] Match(int[] old, int[] current)
    {
        var search = new ShortestEdit(old, current);
        search.Match(0, old.Length, 0, current.Length);
        return search.matches;
    }

    private void Match(int start, int end, int newStart, int newEnd)
    {
        while (start < end && newStart < newEnd && old[start] == current[newStart])
        {
            matches[start++] = newStart++;
        }

        while (start < end && newStart < newEnd && old[end - 1] == current[newEnd - 1])
        {
            matches[--end] = --newEnd;
        }

        if (start < end && newStart < newEnd && Middle(start, end, newStart, newEnd) is var (middle, newMiddle))
        {
            Match(start, middle, newStart, newMiddle);
            Match(middle, end, newMiddle, newEnd);
        }
    }

    /// <summary>A point on a shortest path, about half-way; null when it is not found within the steps allowed.</summary>
    private (int Old, int New)? Middle(int start, int end, int newStart, int newEnd)
    {
        var (length, newLength) = (end - start, newEnd - newStart);
        var delta = length - newLength;
        var isOdd = (delta & 1) != 0;
        var most = Steps(length, newLength);
        var middle = most + 1;
        forward[middle + 1] = 0;
        backward[middle + 1] = 0;
        for (var steps = 0; steps <= most; steps++)
        {
            for (var diagonal = -steps; diagonal <= steps; diagonal += 2)
            {
                var x = Furthest(forward, middle, steps, diagonal);
                var y = x - diagonal;
                while (x < length && y < newLength && old[start + x] == current[newStart + y])
                {
                    x++;
                    y++;
                }

                forward[middle + diagonal] = x;
                var opposite = delta - diagonal;
                if (isOdd && Math.Abs(opposite) < steps && x + backward[middle + opposite] >= length)
                {
                    return (start + x, newStart + y);
                }
            }

            for (var diagonal = -steps; diagonal <= steps; diagonal += 2)
            {
                var x = Furthest(backward, middle, steps, diagonal);
                var y = x - diagonal;
                while (x < length && y < newLength && old[end - 1 - x] == current[newEnd - 1 - y])
                {
                    x++;
                    y++;
                }

                backward[middle + diagonal] = x;
                var opposite = delta - diagonal;
                if (!isOdd && Math.Abs(opposite) <= steps && x + forward[middle + opposite] >= length)
                {
                    return (end - x, newEnd - y);
                }
            }
        }

        return null;
    }

    private static int Steps(int length, int newLength) => Math.Min(MostSteps, (length + newLength + 1) / 2);

    private static int Furthest(int[] reached, int middle, int steps, int diagonal)
    {
        var index = middle + diagonal;
        return diagonal == -steps || diagonal != steps && reached[index - 1] < reached[index + 1]
            ? reached[index + 1]
            : reached[index - 1] + 1;
    }
}
