namespace LiveBlog.Linguistics.Scores;

/// <summary>How many were found, wrongly found and missed.</summary>
internal sealed class Tally
{
    public int Right { get; set; }

    public int Spurious { get; set; }

    public int Missed { get; set; }

    public double Precision => Right + Spurious == 0 ? 0 : (double)Right / (Right + Spurious);

    public double Recall => Right + Missed == 0 ? 0 : (double)Right / (Right + Missed);

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Tally operator +(Tally left, Tally right) => new()
    {
        Right = left.Right + right.Right, Spurious = left.Spurious + right.Spurious, Missed = left.Missed + right.Missed,
    };

    public void Print(string name) => Console.WriteLine(
        FormattableString.Invariant($"{name,-34} P {Precision:0.000}  R {Recall:0.000}  F1 {F1:0.000}   ({Right + Missed} cases, {Spurious} spurious)"));
}

/// <summary>How many of those looked at were right.</summary>
internal sealed class Share
{
    public int Right { get; private set; }

    public int All { get; private set; }

    public void Add(bool isRight) => (Right, All) = (Right + (isRight ? 1 : 0), All + 1);

    public void Print(string name) => Console.WriteLine(FormattableString.Invariant($"{name,-34} {(All == 0 ? 0 : (double)Right / All):0.000}   ({Right} of {All})"));
}

/// <summary>Pairs what is known with what was found, one with one, the likest first.</summary>
internal static class Pairing
{
    /// <param name="known">How many are known.</param>
    /// <param name="found">How many were found.</param>
    /// <param name="likeness">How like two are; 0 if they are not.</param>
    /// <param name="isRequired">Of those equally like, the required come first.</param>
    public static List<(int Known, int Found)> Of(int known, int found, Func<int, int, double> likeness, Func<int, bool> isRequired)
    {
        var likely =
            from i in Enumerable.Range(0, known)
            from j in Enumerable.Range(0, found)
            let like = likeness(i, j)
            where like > 0
            orderby like descending, isRequired(i) descending, i, j
            select (i, j);
        var pairs = new List<(int Known, int Found)>();
        foreach (var (i, j) in likely)
        {
            if (!pairs.Exists(pair => pair.Known == i || pair.Found == j))
            {
                pairs.Add((i, j));
            }
        }

        return pairs;
    }
}
