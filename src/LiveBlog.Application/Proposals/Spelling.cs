namespace LiveBlog.Application.Proposals;

/// <summary>Tells a name spelt otherwise from another name.</summary>
internal static class Spelling
{
    /// <summary>
    /// Whether two folded names are likely one: as many words, each the same or, in a long word, a letter or two apart (*benjamin* and
    /// *benyamin netanyahou*). Short words have to be the same: *jean* and *jeanne*, *paul* and *raul* are two people.
    /// </summary>
    public static bool IsAlike(string one, string other)
    {
        var (words, others) = (one.Split(' '), other.Split(' '));
        if (one == other || words.Length != others.Length || words.Length < 2)
        {
            return false;
        }

        var apart = 0;
        for (var index = 0; index < words.Length; index++)
        {
            var distance = Distance(words[index], others[index]);
            if (distance > Math.Min(words[index].Length, others[index].Length) / 4)
            {
                return false;
            }

            apart += distance;
        }

        return apart <= 2;
    }

    /// <summary>Letters to add, drop or change (Levenshtein), names being short.</summary>
    private static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 2)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var at = 1; at <= one.Length; at++)
        {
            var diagonal = row[0];
            row[0] = at;
            for (var by = 1; by <= other.Length; by++)
            {
                (diagonal, row[by]) = (row[by], Math.Min(Math.Min(row[by], row[by - 1]) + 1, diagonal + (one[at - 1] == other[by - 1] ? 0 : 1)));
            }
        }

        return row[other.Length];
    }
}
