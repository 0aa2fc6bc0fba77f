using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>What a name shows by its letters and by its place at the head of a sentence.</summary>
internal sealed partial class NameReader
{
    /// <summary>A large word that begins a sentence alone is a name when it is large elsewhere too, or has a verb and no article: *Pfizer a…*.</summary>
    private bool IsNameAtBeginning(int token)
    {
        var word = Names.Bare(text.Word(token));
        if (IsInResult(token))
        {
            return true;
        }

        if (largeWords.Contains(word) || (tokens[token].IsAllCapitals && tokens[token].Length < 6 && !smallWords.Contains(word)))
        {
            return true;
        }

        return !smallWords.Contains(word) && (StandsAsSubject(token) || (senses[token] & WordSense.FirstName) != 0 || NameClasses.Surnames.Has(word));
    }

    private bool StandsAsSubject(int token)
    {
        // *Hansen, the European champion, …*, *Perrineau, a professor, …*
        if (!isFrench && text.IsChar(token + 1, ',') && text.IsOneOf(token + 2, "the", "a", "an", "who") && senses[token] == 0 && !CommonNouns.HasEnglish(text.Word(token)))
        {
            return true;
        }

        if (token + 1 >= tokens.Count || text.SentenceOf[token + 1] != text.SentenceOf[token] || tokens[token + 1].Kind != TokenKind.Word)
        {
            return false;
        }

        var next = text.Word(token + 1);
        return isFrench
            ? next is "a" or "est" or "avait" or "était" or "va" or "sera" or "aura" or "doit" or "peut" or "n'" or "n’" or "ne" or "s'" or "s’" or "se" or "veut" or "fait"
            : !text.Word(token).EndsWith("s") && (next is "said" or "says" or "has" or "is" or "was" or "will" or "had" or "told" or "added" || (NameClasses.PersonalVerbs.Has(next) && senses[token] == 0 && !CommonNouns.HasEnglish(text.Word(token))));
    }

    /// <summary>*BpiFrance*: a capital inside, but for surnames such as *McKay* and *DeVries*.</summary>
    private bool HasInnerCapital(int token)
    {
        var written = text.Written(token);
        // *EUobserver*
        if (written.Length > 5 && char.IsUpper(written[0]) && char.IsUpper(written[1]) && char.IsLower(written[2]) && char.IsLower(written[3]))
        {
            return true;
        }

        for (var at = 2; at < written.Length && at < 30; at++)
        {
            if (char.IsUpper(written[at]) && char.IsLower(written[at - 1]))
            {
                // *LaREM*: letters behind the article that belongs to them.
                return (at + 2 < written.Length && !written[at..].ContainsAnyExceptInRange('A', 'Z')) || !(at <= 3 && written[..at] is "Mc" or "Mac" or "De" or "Di" or "Le" or "La" or "Du" or "Van" or "Fitz" or "Des");
            }
        }

        return false;
    }

    /// <summary>*Grammy-winning*, *Covid-positif*: a name within another word.</summary>
    private bool HasSmallPart(int token)
    {
        var written = text.Written(token);
        var hyphen = written.LastIndexOf('-');
        return hyphen > 0 && hyphen + 3 < written.Length && char.IsLower(written[hyphen + 1]) && !written[(hyphen + 1)..].Contains('\'') && written.Count('-') == 1;
    }
}
