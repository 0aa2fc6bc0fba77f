using LiveBlog.Linguistics.Actors;
using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>The words that stand for a speaker: a name, a pronoun, or a noun with what belongs to it.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="NameFirst">The first token of the name in it, or -1.</param>
/// <param name="NameLast">The last token of that name.</param>
/// <param name="Noun">The token of its head noun, or -1.</param>
/// <param name="IsPronoun">Whether it is a pronoun.</param>
/// <param name="Gender">Its gender, as far as its article or form tells.</param>
/// <param name="IsPlural">Whether it stands for several.</param>
internal readonly record struct SpeakerPhrase(int First, int Last, int NameFirst, int NameLast, int Noun, bool IsPronoun, Gender Gender, bool IsPlural)
{
    public bool HasName => NameFirst >= 0;

    /// <summary>Whether the name stands behind a title with its stop: *M. Durand*.</summary>
    public bool IsTitled(TokenizedText text) => First < NameFirst && text.IsChar(NameFirst - 1, '.');

    /// <summary>Whether it begins with its name, as a person's or a body's own name does.</summary>
    public bool IsName => HasName && NameFirst == First;
}
