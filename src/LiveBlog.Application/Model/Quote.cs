using LiveBlog.Application.Search;

namespace LiveBlog.Application.Model;

/// <summary>Whether the words are the speaker's own or reported.</summary>
public enum QuoteForm
{
    Direct,
    Indirect,
}

/// <summary>Words somebody said, in one entry.</summary>
public sealed class Quote
{
    internal Quote(Guid id, int position, QuoteDetails details)
    {
        Id = id;
        Position = position;
        Text = Role = Verb = Venue = SearchText = "";
        Change(details);
    }

    private Quote()
    {
        Text = Role = Verb = Venue = SearchText = "";
    }

    public Guid Id { get; private set; }

    public Guid EntryId { get; private set; }

    /// <summary>Order in the entry, from 0.</summary>
    public int Position { get; internal set; }

    /// <summary>The exact words, without the marks around them; 1 to 10,000 characters.</summary>
    public string Text { get; private set; }

    public QuoteForm Form { get; private set; }

    /// <summary>Who said it; null when the speaker is not known.</summary>
    public Guid? SpeakerId { get; private set; }

    public Actor? Speaker { get; private set; }

    /// <summary>The speaker's role that day, as readers see it; empty if none.</summary>
    public string Role { get; private set; }

    /// <summary>The verb of saying (<c>a déclaré</c>); empty if none.</summary>
    public string Verb { get; private set; }

    /// <summary>Venue or source (<c>sur le réseau social X</c>); empty if not said.</summary>
    public string Venue { get; private set; }

    /// <summary>The day it was said; null if not known.</summary>
    public DateOnly? SaidOn { get; private set; }

    /// <summary>Where the words stand in the entry's text (<see cref="Wording.Text"/>); null for a quote that was not taken from it.</summary>
    public TextQuoteSelector? Anchor { get; private set; }

    /// <summary>Words and role as the search of quotes compares them: <see cref="FoldedWords.Searched"/>. Kept, since folding takes longer than comparing.</summary>
    public string SearchText { get; private set; }

    /// <summary>The <see cref="SearchText"/> of a quote.</summary>
    public static string SearchTextOf(string text, string role) => FoldedWords.Of($"{text} {role}").Searched;

    internal QuoteDetails Details => new(Text, Form, Speaker, Role, Verb, Venue, SaidOn, Anchor);

    internal void Change(QuoteDetails details)
    {
        Anchor = details.Anchor;
        Text = details.Text;
        Form = details.Form;
        Speaker = details.Speaker;
        SpeakerId = details.Speaker?.Id;
        Role = details.Role;
        Verb = details.Verb;
        Venue = details.Venue;
        SaidOn = details.SaidOn;
        SearchText = SearchTextOf(Text, Role);
    }
}

/// <summary>What is known of a quote.</summary>
public sealed record QuoteDetails(
    string Text, QuoteForm Form, Actor? Speaker, string Role, string Verb, string Venue, DateOnly? SaidOn, TextQuoteSelector? Anchor = null);
