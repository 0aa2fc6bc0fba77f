namespace LiveBlog.Linguistics;

/// <summary>
/// A stretch of a text: from the character at <see cref="Start"/> up to but not including the one at
/// <see cref="End"/>, both counted in UTF-16 code units from the beginning of the whole text, as .NET strings are.
/// </summary>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many UTF-16 code units it covers.</summary>
    public int Length => End - Start;

    /// <summary>Whether it covers nothing.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The words it covers in <paramref name="text"/>, exactly as they stand there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span was taken from another, longer text.</exception>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>The same stretch without the white space at its two ends; empty at its end when it is all white space.</summary>
    internal TextSpan Trimmed(string text)
    {
        var (start, end) = (Start, End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }
}
