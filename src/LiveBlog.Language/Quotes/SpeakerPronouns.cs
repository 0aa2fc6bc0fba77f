using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>Words that stand for a speaker and name nobody. Compiled by hand from general knowledge of French and English, as closed classes.</summary>
internal static class SpeakerPronouns
{
    private static readonly WordList Pointing = new(
        "je j' tu nous vous moi toi il elle on ils elles lui eux soi lui-même elle-même eux-mêmes elles-mêmes moi-même nous-mêmes "
        + "celui celle ceux celles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là ceux-là celles-là ce c' ceci cela ça qui lequel laquelle lesquels lesquelles "
        + "mon ma mes notre nos votre vos son sa ses leur leurs tous toutes chacun chacune "
        + "i we you he she it they me us him her them himself herself themselves itself this that these those who which my our your his its their both each neither");

    /// <summary>Behind an article; with a noun behind them they only tell which one.</summary>
    private static readonly WordList PointingBehindArticle = new(
        "premier première premiers premières second seconde seconds secondes dernier dernière derniers dernières un une uns unes autre autres mien mienne sien sienne "
        + "first second last former latter other others one two");

    private static readonly WordList Indefinite = new(
        "quelqu'un quelqu’un quelques-uns quelques-unes certain certaine certains certaines plusieurs beaucoup peu personne aucun aucune nul nulle rien autrui tel telle quiconque "
        + "someone somebody everyone everybody anyone anybody nobody none one some many most few several all any either others another everything nothing");

    /// <summary>Whether a word in small letters, by itself, only points to who is named elsewhere.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Pointing.Has(word);

    /// <summary>Whether the words between two tokens, both included, are nobody's name, capital or not: they point to somebody, or mean anybody (*quelqu'un*, *someone*).</summary>
    public static bool NameNobody(TokenizedText text, int first, int last) =>
        first == last && (Pointing.Has(text.Word(first)) || Indefinite.Has(text.Word(first)));

    /// <summary>Whether the words that stand for a speaker only point to who is named elsewhere: *il*, *son*, *ce dernier*, *l'autre*, *the latter*.</summary>
    public static bool Is(TokenizedText text, SpeakerPhrase speaker) => speaker.IsPronoun || (!speaker.HasName && (speaker.Last - speaker.First) switch
    {
        0 => Has(text.Word(speaker.First)),
        1 => IsDefinite(text.Word(speaker.First)) && PointingBehindArticle.Has(text.Word(speaker.Last)),
        _ => false,
    });

    private static bool IsDefinite(ReadOnlySpan<char> word) => word is "le" or "la" or "les" or "l'" or "l’" or "ce" or "cet" or "cette" or "ces" or "the" or "this" or "that" or "these" or "those";
}
