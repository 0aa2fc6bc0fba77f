namespace LiveBlog.Application.Model;

/// <summary>
/// A verb was asked of the model in a state that does not allow it: two people acted at once, or a caller has a bug.
/// The message is a sentence for the member, in both languages, that says what to do next.
/// </summary>
public sealed class RuleBrokenException : Exception
{
    public RuleBrokenException(string french, string english)
        : base(english)
    {
        French = french;
        English = english;
    }

    private string French { get; }

    private string English { get; }

    /// <summary>The sentence in <paramref name="language"/>.</summary>
    public string In(Language language) => language.Say(French, English);
}
