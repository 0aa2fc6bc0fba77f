namespace LiveBlog.Load;

/// <summary>What is published: the lines of the demonstration's blogs, again and again, so that it reads and compresses as news does.</summary>
internal static class Wording
{
    private static readonly string[] Lines =
    [
        .. Directory.GetFiles(Checkout.Seeds, "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => line.Length > 80 && line.EndsWith('.')),
    ];

    /// <summary>The body of an entry, in whole lines.</summary>
    /// <param name="number">Which: no two that follow each other are alike.</param>
    /// <param name="length">How many characters it has at least.</param>
    public static string Body(int number, int length)
    {
        var body = new System.Text.StringBuilder($"Update {number}. ");
        for (var line = number * 7; body.Length < length; line++)
        {
            body.Append(Lines[line % Lines.Length]).Append("\n\n");
        }

        return body.ToString();
    }
}
