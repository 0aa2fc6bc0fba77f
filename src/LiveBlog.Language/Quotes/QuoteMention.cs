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
/// <param name="IsSpeakerPronoun">
/// Whether <paramref name="Speaker"/> only points to who is named elsewhere, and so tells nobody who reads the quote alone who spoke: *il*, *on*, *nous*,
/// *lui*, *celui-ci*, *ce dernier*, *tous*, *son* (*son constat : « … »*), *they*, *the latter*. False where no words stand for the speaker, and of *quelqu'un* and
/// *certains*, which are all that the text says.
/// </param>
public sealed record QuoteMention(
    QuoteKind Kind, IReadOnlyList<TextSpan> Parts, TextSpan? Verb, TextSpan? Speaker, string? SpeakerName, TextSpan? Source, TextSpan? Addressee,
    TimeMention? SaidOn, bool IsDenied = false, bool IsHearsay = false, bool IsSpeakerPronoun = false)
{
    /// <summary>From the first part's beginning to the last part's end.</summary>
    public TextSpan Span => new(Parts[0].Start, Parts[^1].End);

    /// <summary>The pronoun turned behind the verb, with its hyphens, within <see cref="Verb"/>: *-t-il* of *a-t-il déclaré*; or null.</summary>
    public TextSpan? InvertedPronoun { get; init; }

    /// <summary>The verb as <paramref name="text"/> has it, without the pronoun turned behind it: *a déclaré* where *a-t-il déclaré* is written; empty without a verb.</summary>
    public string VerbIn(string text) => Verb is not { } verb ? ""
        : InvertedPronoun is { } pronoun ? text[verb.Start..pronoun.Start] + text[pronoun.End..verb.End]
        : verb.In(text);

    /// <summary>The words, parts joined by <c>" … "</c>.</summary>
    public string In(string text) => string.Join(" … ", Parts.Select(part => part.In(text)));
}
