namespace LiveBlog.Web.Texts;

/// <summary>Shortens running text for places where only some words fit.</summary>
public static class FirstWords
{
    /// <summary>
    /// <paramref name="text"/> on one line and, if longer than <paramref name="length"/> characters, cut after a word and ended with an
    /// ellipsis. A single longer word is cut inside, never within one sign.
    /// </summary>
    public static string Of(string text, int length)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', length);
        if (cut < length / 2)
        {
            cut = char.IsLowSurrogate(line[length]) ? length - 1 : length;
        }

        return line[..cut].TrimEnd(' ', ',', ';', ':', '–', '—', '«', '(') + "…";
    }
}
