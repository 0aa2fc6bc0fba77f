using LiveBlog.Application.Model;
using LiveBlog.Linguistics;

namespace LiveBlog.Application.Proposals;

/// <summary>Something about a text that an editor may want to look at before it goes out. Never a barrier.</summary>
public abstract record Doubt
{
    private Doubt()
    {
    }

    /// <summary>Where in the text; null if it is about a fact beside the text.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>Which of the draft's quotes it is about, from 0; null if none.</summary>
    public int? Quote { get; init; }

    /// <summary>The words already ran in a published entry.</summary>
    public sealed record RanBefore(string Words, int Entry) : Doubt;

    /// <summary>The day of the week is not that of the date.</summary>
    public sealed record WrongWeekday(string Words, DateOnly Day) : Doubt;

    /// <summary>There is no such day.</summary>
    public sealed record NoSuchDay(string Words) : Doubt;

    /// <summary>Somebody with almost this name is known; <paramref name="Entry"/> is the newest entry that names him, null if none does.</summary>
    public sealed record NamedDifferently(string Name, string KnownName, int? Entry) : Doubt;

    /// <summary>The actor held the role until <paramref name="Until"/>, before the day of the quote.</summary>
    public sealed record RoleEnded(string Name, string Role, DateOnly Until) : Doubt;

    /// <summary>Nobody is said to have said it.</summary>
    public sealed record NoSpeaker(string Words) : Doubt;

    /// <summary>A quotation mark without its partner.</summary>
    public sealed record UnpairedMark(string Mark, string Words) : Doubt;

    /// <summary>A quote that was taken from the text is not in it any more, word for word.</summary>
    public sealed record QuoteBroken(string Words) : Doubt;

    /// <summary>The doubt as a sentence.</summary>
    /// <param name="language">The member's.</param>
    public string Say(Language language)
    {
        var culture = System.Globalization.CultureInfo.GetCultureInfo(language.Tag());
        return this switch
        {
            RanBefore(var words, var entry) => language.Say(
                $"Cette citation a déjà paru dans l’entrée {entry}\u00a0: «\u00a0{words}\u00a0».", $"This quote already ran in entry {entry}: “{words}”."),
            WrongWeekday(var words, var day) => language.Say(
                $"«\u00a0{words}\u00a0»\u00a0: c’était un {day.ToString("dddd", culture)}.", $"“{words}”: that is a {day.ToString("dddd", culture)}."),
            NoSuchDay(var words) => language.Say($"«\u00a0{words}\u00a0» n’est pas dans le calendrier.", $"“{words}” is not in the calendar."),
            NamedDifferently(var name, var knownName, { } entry) => language.Say(
                $"«\u00a0{name}\u00a0»\u00a0: l’entrée {entry} écrit «\u00a0{knownName}\u00a0».", $"“{name}”: entry {entry} has “{knownName}”."),
            NamedDifferently(var name, var knownName, null) => language.Say(
                $"«\u00a0{name}\u00a0»\u00a0: ce direct connaît «\u00a0{knownName}\u00a0».", $"“{name}”: this blog knows “{knownName}”."),
            RoleEnded(var name, var role, var until) => language.Say(
                $"{name} n’est plus «\u00a0{role}\u00a0» depuis le {until.ToString("d MMMM yyyy", culture)}.",
                $"{name} has not been “{role}” since {until.ToString("d MMMM yyyy", culture)}."),
            NoSpeaker(var words) => language.Say($"Une citation n’a pas d’auteur\u00a0: «\u00a0{words}\u00a0».", $"A quote has no speaker: “{words}”."),
            UnpairedMark(var mark, var words) => language.Say(
                $"Un guillemet {mark} est seul\u00a0: «\u00a0{words}\u00a0».", $"A quotation mark {mark} has no partner: “{words}”."),
            QuoteBroken(var words) => language.Say(
                $"Cette citation n’est plus telle quelle dans le texte\u00a0: «\u00a0{words}\u00a0».", $"This quote no longer stands in the text word for word: “{words}”."),
            _ => throw new InvalidOperationException("Not a doubt that has a sentence."),
        };
    }
}
