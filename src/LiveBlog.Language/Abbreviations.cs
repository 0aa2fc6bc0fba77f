using System.Collections.Frozen;

namespace LiveBlog.Linguistics;

/// <summary>
/// Tells the full stop of an abbreviation from the one that ends a sentence, in French and in English at once: the two
/// languages' abbreviations hardly meet, and a French text quotes English names. Case counts, for *Col.* is a rank and *col.* the
/// end of a sentence about a mountain pass.
/// </summary>
internal static class Abbreviations
{
    /// <summary>Longer runs of letters are words; looking no further keeps the time linear.</summary>
    private const int LongestToken = 16;

    /// <summary>A name or the like follows, always.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Set(
        "M MM Mme Mmes Mlle Mlles Mgr Dr Drs Dre Pr Prof Ste Sts Mr Mrs Ms Messrs Gen Lt Sgt Capt Cmdr Cdr Adm Maj Col Cpl Pvt Sen Rep "
        + "Reps Sens Gov Rev Hon Pres Supt Insp Mt Msgr v vs cf Cf e.g i.e c.-à-d c-à-d p.ex approx env");

    /// <summary>A number follows; without one the word is a word, or the text is a list.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Numbered = Set(
        "no No nos Nos n N p P pp art Art arts al vol Vol chap Chap ch fig Fig éd tél Tél tel Tel § alin sect Sect op c "
        + "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec janv févr fév avr juil sept oct nov déc Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun");

    /// <summary>May stand at the end of a sentence: what follows decides.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Doubtful = Set(
        "St Ave Blvd Rd Ft Inc Corp Co Ltd Bros Jr Sr Esq Assn Dept Univ Intl Natl av Av bd Bd bld apr J.-C Ph.D Ala Ariz Ark Calif Colo Conn "
        + "Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo "
        + "Nov Dec Jan Feb Mon Tue Tues Wed Thu Thurs Fri Sat Sun");

    /// <summary>Words that begin a sentence far more often than they are part of a name, and so end the abbreviation before them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = Set(
        "Il Ils Elle Elles On Nous Vous Je Tu Ce Cet Cette Ces Ceux Celui Celle Celles Cela Ça Un Une Mais Et Ou Or Donc Car Dans En Pour Par "
        + "Avec Sans Sur Sous Selon Après Avant Depuis Pendant Alors Ainsi Si Quand Lorsque Comme Plus Puis Aussi Au Aux À Chez Entre Son "
        + "Sa Ses Leur Leurs Notre Nos Tous Toutes Tout Toute Aucun Aucune Plusieurs Quelques Malgré Face Outre Enfin Ensuite Cependant "
        + "Toutefois Pourtant Qui Que Quoi Où Pourquoi Comment "
        + "The A An He She It They We You I This That These Those There Here But And So Yet In At By For From With Without "
        + "Before Since While When Where If As Also However Meanwhile His Her Its Their Our My Some Many Most No Not "
        + "All Both What Who Why How According Among Although Because Despite During Once Then");

    /// <summary>Articles and the like, which begin sentences and names alike: *Le Pen*, *De Gaulle*.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = Set("Le La Les Des Du De");

    /// <summary>What begins a sentence in front of an apostrophe: *C'est*, *J'ai*, *Qu'il*.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ElidedStarters = Set("C J S N Qu Lorsqu I It He She We You They That");

    /// <summary>What begins sentences and names alike in front of an apostrophe: *L'Oréal*, *D'Artagnan*.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ElidedParticles = Set("L D");

    /// <summary>
    /// Whether the full stop at <paramref name="stop"/> may end the sentence that began at <paramref name="sentenceStart"/>, when the
    /// next word begins at <paramref name="next"/>. What kind of character stands there has been judged already.
    /// </summary>
    public static bool AllowEnd(string text, int sentenceStart, int stop, int next)
    {
        var token = TokenBefore(text, sentenceStart, stop);
        if (token.IsEmpty)
        {
            return true;
        }

        if (IsListNumber(text, sentenceStart, stop))
        {
            return false;
        }

        if (Titles.Contains(token))
        {
            return false;
        }

        if (char.IsDigit(text[next]) && Numbered.Contains(token))
        {
            return false;
        }

        if (Doubtful.Contains(token))
        {
            return char.IsDigit(text[next]) || StartsLikeSentence(text, next, orLikeName: true);
        }

        var single = token.Length == 1 || token[^2] is '.' or '-';
        if (!single || !char.IsLetter(token[^1]))
        {
            return true;
        }

        if (token.Length > 1)
        {
            // U.S., a.m., O.N.U.; hyphens are of first names (J.-P.), and after those *Le* is a surname's.
            return StartsLikeSentence(text, next, orLikeName: !token.Contains('-'));
        }

        if (!char.IsUpper(token[0]))
        {
            return true;
        }

        // *George W.* and *plan B.*: after a name it is an initial, after any other word a label. Kings and wars count in I, V and X.
        var afterName = FollowsName(text, sentenceStart, stop - 1);
        return StartsLikeSentence(text, next, orLikeName: !afterName || token[0] is 'I' or 'V' or 'X');
    }

    /// <summary>The word that starts at <paramref name="start"/>, up to an apostrophe or whatever else is no letter.</summary>
    public static ReadOnlySpan<char> WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestToken && char.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    private static bool StartsLikeSentence(string text, int next, bool orLikeName)
    {
        var word = WordAt(text, next);
        var end = next + word.Length;
        return end < text.Length && Letters.IsApostrophe(text[end])
            ? ElidedStarters.Contains(word) || (orLikeName && ElidedParticles.Contains(word))
            : Starters.Contains(word) || (orLikeName && Particles.Contains(word));
    }

    /// <summary>The letters, digits, inner stops and hyphens that lead up to the stop; empty when there are too many for an abbreviation.</summary>
    private static ReadOnlySpan<char> TokenBefore(string text, int from, int stop)
    {
        var start = stop;
        while (start > from && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '§'))
        {
            start--;
            if (stop - start > LongestToken)
            {
                return [];
            }
        }

        return text.AsSpan(start, stop - start);
    }

    /// <summary>The sentence so far is a number of one or two digits, as at the head of a list's item.</summary>
    private static bool IsListNumber(string text, int sentenceStart, int stop)
    {
        if (stop - sentenceStart is < 1 or > 2)
        {
            return false;
        }

        foreach (var c in text.AsSpan(sentenceStart, stop - sentenceStart))
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool FollowsName(string text, int from, int at)
    {
        var end = at;
        while (end > from && char.IsWhiteSpace(text[end - 1]) && at - end < LongestToken)
        {
            end--;
        }

        if (end == from)
        {
            return true;
        }

        var start = end;
        while (start > from && end - start < LongestToken && (char.IsLetter(text[start - 1]) || text[start - 1] is '.' or '-'))
        {
            start--;
        }

        return start == end || char.IsUpper(text[start]);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
