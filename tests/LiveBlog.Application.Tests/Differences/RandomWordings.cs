namespace LiveBlog.Application.Tests.Differences;

/// <summary>Made-up texts in three wordings: what stood there, and what two people made of it.</summary>
internal static class RandomWordings
{
    private static readonly string[] Pieces =
    [
        "a", "le ", "chat ", "mot ", "mot ", "Un. ", "Deux. ", ".", "! ", " :", "« ", " »", "12 000", "l'eau", "é", "e\u0301", "😀", "-", "'", " ", "  ",
        "\u00a0", "\n", "\n\n", "⟦", "<<<<<<<",
    ];

    /// <summary>The same texts for the same seed, without end.</summary>
    public static IEnumerable<(string Before, string Mine, string Theirs)> Of(int seed)
    {
        var random = new Random(seed);
        while (true)
        {
            var before = Text(25);
            yield return (before, Reworded(before), Reworded(before));
        }

        string Text(int pieces) => string.Concat(random.GetItems(Pieces, random.Next(pieces)));

        string Reworded(string text)
        {
            for (var changes = random.Next(4); changes > 0; changes--)
            {
                var start = random.Next(text.Length + 1);
                var end = random.Next(start, Math.Min(start + 8, text.Length) + 1);
                text = text[..start] + Text(4) + text[end..];
            }

            return random.Next(6) == 0 ? Text(25) : text;
        }
    }
}
