using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>A passage between marks with what stands around it, as the rules of <see cref="DirectQuotes"/> ask for it.</summary>
internal sealed class PassageSurroundings(MarkedText marked, QuotedPassage passage, List<SpeechAct> acts, int next, SpeechAct? before, SpeechAct? after, QuoteDraft? previous)
{
    public MarkedText Marked { get; } = marked;

    public TokenizedText Text => Marked.Text;

    public QuotedPassage Passage { get; } = passage;

    /// <summary>The token of the mark that opens it.</summary>
    public int First => Passage.FirstToken;

    /// <summary>The token of the mark that closes it, or its last.</summary>
    public int Last => Passage.LastToken;

    /// <summary>The acts of speech of the text, in its order.</summary>
    public List<SpeechAct> Acts { get; } = acts;

    /// <summary>The place in <see cref="Acts"/> of the first act behind the passage.</summary>
    public int Next { get; } = next;

    /// <summary>The last act before the passage, in whatever sentence.</summary>
    public SpeechAct? Before { get; } = before;

    /// <summary>The first act behind it, in whatever sentence.</summary>
    public SpeechAct? After { get; } = after;

    /// <summary>The quote found last before it.</summary>
    public QuoteDraft? Previous { get; } = previous;

    /// <summary>How many words and numbers it has.</summary>
    public int Words { get; } = CountWords(marked.Text, passage.FirstToken, passage.LastToken);

    /// <summary>The first token of the sentence it stands in.</summary>
    public int Start { get; } = marked.SentenceStart(passage.FirstToken);

    /// <summary>Whether nothing but a mark or a sign stands before it in its sentence.</summary>
    public bool BeginsSentence => First == Start || (First == Start + 1 && (!Marked.IsOwn(Start) || Text.Tokens[Start].Kind == TokenKind.Punctuation));

    public bool IsAfterColon => First > 0 && Text.IsChar(First - 1, ':');

    /// <summary>No longer than a title, a name or words held at arm's length.</summary>
    public bool IsShort => Words <= DirectQuotes.ShortWords;

    /// <summary>Short, or a word longer and without a verb: what a thing is labelled with, where nothing near shows that somebody says it.</summary>
    public bool IsLabel => IsShort || (Words == DirectQuotes.ShortWords + 1 && Passage.IsClosed && !EndsSentence && !IsClause);

    /// <summary>Longer than a title or a name.</summary>
    public bool IsLong => Words > DirectQuotes.LongWords;

    public bool EndsSentence => Passage.EndsSentence(Text);

    /// <summary>Whether its words are a clause with its verb; the first is a noun behind an article: *la « marche de la colère »*.</summary>
    public bool IsClause => Clauses.HasFinite(Text, IsArticle(First - 1) || (IsArticle(First - 2) && Text.Word(First - 1) is "premier" or "première" or "deuxième" or "dernier" or "dernière" or "nouveau" or "nouvelle" or "grand" or "grande" or "petit" or "petite") ? First + 2 : First + 1, Last);

    private bool IsArticle(int token) => Text.Word(token) is "le" or "la" or "l'" or "l’" or "les" or "un" or "une" or "des" or "du" or "au" or "aux" or "son" or "sa" or "ses" or "leur" or "leurs" or "cette" or "cet" or "ces";

    /// <summary>Whether <see cref="Before"/> stands in the sentence that the passage begins in.</summary>
    public bool IsToldBefore => Before is not null && Text.SentenceOf[Before.First] == Text.SentenceOf[First];

    /// <summary>Whether it looks like the title of a work or a name.</summary>
    public bool IsTitle(SpeechAct? act = null) => MarkedTitles.Is(Marked, Passage, Words, act);

    /// <summary>The subject that the writer's sentence before it begins with, where it is somebody.</summary>
    public SpeakerPhrase? Teller =>
        Subjects.AtHead(Marked, Start, First) is { } subject && ((subject.IsPronoun && !Text.Is(subject.First, "on")) || Subjects.IsPerson(Text, subject)) ? subject : null;

    private static int CountWords(TokenizedText text, int first, int last)
    {
        var words = 0;
        for (var token = first; token <= last; token++)
        {
            if (text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number)
            {
                words++;
            }
        }

        return words;
    }
}
