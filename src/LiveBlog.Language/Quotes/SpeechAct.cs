namespace LiveBlog.Linguistics.Quotes;

/// <summary>How a text gives words to a speaker.</summary>
internal enum SpeechConstruction
{
    /// <summary>Subject and verb, and what was said behind them: *X a dit que…*, *X a dit : « … »*.</summary>
    Clause,

    /// <summary>Put into what was said or behind it: *« … », a dit X*, *…, a dit X.*</summary>
    Incise,

    /// <summary>*Selon X*, *d'après X*, *pour X*, *according to X*.</summary>
    According,

    /// <summary>A participle whose agent follows: *jugé « absurde » par X*.</summary>
    Passive,

    /// <summary>*C'est ce qu'a annoncé X.*: points to the sentence before, which X said.</summary>
    Pointing,
}

/// <summary>A place where a text gives words to somebody.</summary>
/// <param name="Construction">How.</param>
/// <param name="First">The first token of the verb group or of *selon*.</param>
/// <param name="Last">The last token of the verb group or of the words of *selon X*.</param>
/// <param name="From">The first token of all that belongs to it, the comma before an incise included.</param>
/// <param name="To">The last token of all that belongs to it.</param>
/// <param name="Verb">The verb group, or null for *selon X*.</param>
/// <param name="Speaker">Who speaks, or null where no words stand for him.</param>
internal sealed record SpeechAct(
    SpeechConstruction Construction, int First, int Last, int From, int To, VerbGroup? Verb, SpeakerPhrase? Speaker)
{
    /// <summary>Words given to somebody who stands before them without a verb of saying.</summary>
    public static SpeechAct Of(SpeakerPhrase subject) => new(SpeechConstruction.Clause, subject.First, subject.Last, subject.First, subject.Last, null, subject);

    /// <summary>Words that somebody said whom the text leaves out: *elle se fit répondre : « … »*.</summary>
    public static SpeechAct OfNobody(int verb) => new(SpeechConstruction.Clause, verb, verb, verb, verb, null, null);

    /// <summary>The token behind *que* when a clause of what was said follows, or -1.</summary>
    public int Clause { get; init; } = -1;

    /// <summary>The document that a text gives for what somebody said, as it gives a speaker: *X a insisté…, selon un communiqué*.</summary>
    public TextSpan? Document { get; init; }

    /// <summary>Whether the subject is nobody who could be quoted: *je*, *on*, *cela*.</summary>
    public bool IsNobodys { get; init; }
}
