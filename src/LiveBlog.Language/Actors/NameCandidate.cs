namespace LiveBlog.Linguistics.Actors;

/// <summary>A run of tokens that may name somebody or something.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Type">What the words in and beside it show it to be, or null when they show nothing.</param>
/// <param name="IsCertain">Whether a lexicon, a first name or a title shows the type, rather than the words around.</param>
/// <param name="Gender">The gender that a title, a first name or the role shows.</param>
/// <param name="Role">The role beside it, or null.</param>
internal sealed record NameCandidate(int First, int Last, ActorType? Type, bool IsCertain, Gender Gender, TextSpan? Role = null)
{
    public int Length => Last - First + 1;
}
