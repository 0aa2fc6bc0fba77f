using LiveBlog.Linguistics.Dates;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Whether the words are the speaker's own or reported.</summary>
public enum QuoteKind
{
    Direct,
    Indirect,
}

/// <summary>Words that somebody said, as a text gives them.</summary>
/// <param name="Kind">Direct or indirect.</param>
/// <param name="Parts">The words without the marks around them; more than one when an incise or the like cuts them. Never empty.</param>
/// <param name="Verb">The verb of saying with its auxiliary and an inverted pronoun (*a-t-il ajouté*), or null.</param>
/// <param name="Speaker">The speaker as written, without article or role when a name stands there (*Jeanne Martin*, *il*, *la préfecture*), or null.</param>
/// <param name="SpeakerName">The fullest name in the text of who spoke, or null when the text never names him.</param>
/// <param name="Source">Where or through whom it was said: *sur le réseau social X*, *dans un communiqué*, *à l'AFP*; or null.</param>
/// <param name="Addressee">To whom, where said (*à ses partisans*), or null.</param>
/// <param name="SaidOn">When it was said, where the text tells, or null.</param>
/// <param name="IsDenied">Whether the text says that it was not said: *il n'a pas dit que…*.</param>
/// <param name="IsHearsay">Whether it stands unattributed in the conditional of hearsay: *il aurait quitté le pays*.</param>
public sealed record QuoteMention(
    QuoteKind Kind, IReadOnlyList<TextSpan> Parts, TextSpan? Verb, TextSpan? Speaker, string? SpeakerName, TextSpan? Source, TextSpan? Addressee,
    TimeMention? SaidOn, bool IsDenied = false, bool IsHearsay = false)
{
    /// <summary>From the first part's beginning to the last part's end.</summary>
    public TextSpan Span => new(Parts[0].Start, Parts[^1].End);

    /// <summary>The words, parts joined by <c>" … "</c>.</summary>
    public string In(string text) => string.Join(" … ", Parts.Select(part => part.In(text)));
}
