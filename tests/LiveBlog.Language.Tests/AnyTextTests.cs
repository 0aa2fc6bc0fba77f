using System.Reflection;
using LiveBlog.Linguistics.Dates;
using LiveBlog.Linguistics.News;
using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Linguistics.Tests;

/// <summary>What holds for every text, tried on texts nobody would write.</summary>
public class AnyTextTests
{
    /// <summary>Pieces that meet the rules' edges when thrown together: marks, stops, dates, abbreviations, breaks, halves of characters.</summary>
    private static readonly string[] Pieces =
    [
        "\"", "«", "»", "“", "”", "‘", "’", "'", "(", ")", "[", "]", "‹", "›", ".", "!", "?", "…", "...", ",", ";", ":", "-", "—", "•", "#", "%", "/",
        " ", " ", " ", " ", " ", " ", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\t", "\u00A0", "\u202F", "\u2029", "\u0085", "\uFEFF", "\0", "\uD83D", "\uDE00", "😀", "e\u0301",
        "M.", "Mme", "U.S.", "a.m.", "J.-C.", "etc.", "n°", "art.", "Nov.", "Le", "The", "il", "said", "Joe", "Biden", "L'", "d'", "é", "É", "漢", "س",
        "date", "date 2023-11", "2023", "21", "1er", "3", "novembre", "November", "mardi", "Tuesday,", "depuis", "né", "le", "of", "2023-11-21", "21/11/2023", "31", "0", "99999",
        "Une phrase entière.", "\"Je crois. Attendez\", a-t-il dit.",
    ];

    /// <summary>Words at which the readers of dates, names, roles, quotes and events begin to look around: thrown together they end a text in the middle of a rule.</summary>
    private static readonly string[] NewsPieces =
    [
        .. Pieces, " Jean Dupont", " (PS)", ", ", ", un ", ", une ", ", maire de ", ", 43 ans, ", ", qui ", " qui préside ", " le porte-parole du ", " ministre de la ", " de l'", " d'", " et ", " à ", " en ", " au ", "la ", "M. ", "Premier ministre ",
        " selon ", " d'après ", " pour ", " a dit que ", " dit-il", "-t-il", ", a déclaré ", " fait savoir ", " s'est dit ", " qu'", " ne ", " avant de ", " de source ", "said ", " according to ", " told ", " aurait été ", " par ", " : « ", " », ",
        " lundi ", " soir", " dernier", " la semaine prochaine", " il y a ", " trois ", " ans", " le 3 ", " et 4 ", " à 14 h ", " heures ", " fin ", " début ", " XIXe ", " siècle", " toute la ", " années ", " 90", " Noël", " l'an ",
        " accord ", " a rencontré ", " ont signé ", " un séisme ", " la mort de ", " grève ", " Paris", " ONU", " CGT", " Bank", " and ", " of ",
    ];

    private const int Megabyte = 1_000_000;

    /// <summary>What is repeated up to a megabyte, and a few texts that are not one thing repeated.</summary>
    private static readonly Dictionary<string, string> Hostile = new()
    {
        ["typewritten marks"] = "\"", ["spaced marks"] = "\" ", ["opening guillemets"] = "«", ["closing guillemets"] = "» ", ["apostrophes"] = "'", ["brackets"] = "([",
        ["stops"] = ".", ["stops and spaces"] = ". ", ["spaced stops"] = ".                ", ["marked stops"] = "?\" ", ["speakers"] = "?\" Joe ",
        ["capitals"] = "A", ["initials"] = "A. ", ["capital words"] = "Aa ", ["one word"] = "é", ["hyphens"] = "a-", ["halves of characters"] = "\uD83D",
        ["digits"] = "1", ["single digits"] = "1 ", ["figures"] = "1/", ["dates"] = "21 novembre 2023 ", ["months"] = "May 5 ", ["births"] = "né né né né né né né né né le 3 ",
        ["line feeds"] = "\n", ["returns"] = "\r", ["lines"] = "A.\n", ["short lines"] = "a\n", ["paragraphs"] = "A.\n\n", ["marks of the head"] = "date 2023-11 ",
        ["spaces"] = " ", ["no-break spaces"] = "\u00A0",
        ["a mark, then spaces"] = "date" + new string(' ', Megabyte),
        ["one stop, then spaces"] = "A." + new string(' ', Megabyte) + "b",
        ["nested marks"] = new string('«', Megabyte / 2) + new string('»', Megabyte / 2),
        ["crossed marks"] = string.Concat(Enumerable.Repeat("« (", Megabyte / 6)) + string.Concat(Enumerable.Repeat("» )", Megabyte / 6)),
    };

    public static TheoryData<string> HostileNames => [.. Hostile.Keys];

    [Fact]
    public void Standfirst_headlines_and_bodies_are_the_text_after_its_mark_white_space_aside()
    {
        for (var seed = 0; seed < 20_000; seed++)
        {
            ShouldLoseNothing(Scramble(seed), $"seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void A_megabyte_of_one_thing_is_read_whole(string name)
    {
        var piece = Hostile[name];
        var text = string.Concat(Enumerable.Repeat(piece, Math.Max(1, Megabyte / piece.Length)));

        ShouldLoseNothing(text, name);
    }

    [Fact]
    public void What_is_found_stands_where_it_is_said_to()
    {
        for (var seed = 0; seed < 5_000; seed++)
        {
            var text = Scramble(seed);

            ShouldFollowEachOther(Paragraphs.In(text), text, seed);
            ShouldFollowEachOther(Sentences.In(text), text, seed);
            Sentences.In(text).Take(1).ShouldBe(string.IsNullOrWhiteSpace(text) ? [] : [Sentences.First(text)]);
            foreach (var mention in CalendarDates.In(text))
            {
                mention.Span.In(text).ShouldBe(mention.Words, $"seed {seed}");
            }

            foreach (var item in NewsText.Read(text).Items)
            {
                item.Span.In(text).ShouldBe(item.Source, $"seed {seed}");
            }
        }
    }

    [Fact]
    public void A_text_has_a_date_or_a_problem_and_never_both()
    {
        for (var seed = 0; seed < 5_000; seed++)
        {
            var text = NewsText.Read(Scramble(seed));

            (text.Date is null).ShouldBe(text.Problem is not null, $"seed {seed}");
        }
    }

    [Fact]
    public void News_is_read_from_any_text()
    {
        for (var seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => NewsPieces[random.Next(NewsPieces.Length)]));
            var read = NewsReader.Read(text, seed % 3 == 0 ? TextLanguage.English : TextLanguage.French, seed % 5 == 0 ? null : new DateOnly(2023, 11, 21));

            foreach (var span in read.Actors.SelectMany(actor => actor.Mentions).Concat(read.Dates.Select(date => date.Span)).Concat(read.Quotes.Select(quote => quote.Span)).Concat(read.Events.Select(told => told.Span)))
            {
                (span.Start >= 0 && span.Start < span.End && span.End <= text.Length).ShouldBeTrue($"seed {seed}");
            }
        }
    }

    /// <summary>A rule that looks one word ahead meets the end of the text where a cut leaves it.</summary>
    [Fact]
    public void Each_text_of_the_tables_is_read_wherever_it_is_cut()
    {
        var texts = typeof(AnyTextTests).Assembly.GetTypes().SelectMany(type => type.GetMethods()).SelectMany(method => method.CustomAttributes)
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => attribute.ConstructorArguments is [{ Value: IReadOnlyList<CustomAttributeTypedArgument> and [{ Value: string text }, ..] }] ? text : "")
            .Where(text => text.Contains(' ', StringComparison.Ordinal)).Distinct().ToList();
        texts.Count.ShouldBeGreaterThan(1000);
        foreach (var text in texts)
        {
            for (var cut = text.IndexOf(' '); cut > 0; cut = text.IndexOf(' ', cut + 1))
            {
                Should.NotThrow(() => NewsReader.Read(text[..cut], TextLanguage.French, null), text[..cut]);
                Should.NotThrow(() => NewsReader.Read(text[cut..], TextLanguage.French, null), text[cut..]);
            }
        }
    }

    private static void ShouldLoseNothing(string source, string because)
    {
        var text = NewsText.Read(source);
        var after = text.Mark is { } mark ? source[mark.Span.End..] : source.TrimStart('\uFEFF', '\u200B', '\u2060', ' ', '\n', '\r', '\t', '\u00A0', '\u202F', '\u2029', '\u0085');
        var parts = string.Concat(text.Items.Select(item => item.Headline + item.Body).Prepend(text.Standfirst));

        // Compared by hand: a megabyte in a message of failure helps nobody.
        (Bare(parts) == Bare(after)).ShouldBeTrue(because);
        (Bare(string.Concat(Sentences.In(source).Select(sentence => sentence.In(source)))) == Bare(source)).ShouldBeTrue(because);
    }

    private static void ShouldFollowEachOther(IReadOnlyList<TextSpan> spans, string text, int seed)
    {
        var end = 0;
        foreach (var span in spans)
        {
            span.IsEmpty.ShouldBeFalse($"seed {seed}");
            string.IsNullOrWhiteSpace(text[end..span.Start]).ShouldBeTrue($"seed {seed}");
            span.In(text).ShouldBe(span.In(text).Trim(), $"seed {seed}");
            end = span.End;
        }

        string.IsNullOrWhiteSpace(text[end..]).ShouldBeTrue($"seed {seed}");
    }

    private static string Scramble(int seed)
    {
        var random = new Random(seed);
        var pieces = Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)]);
        return (random.Next(3) == 0 ? " date 2023-11 " : "") + string.Concat(pieces);
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
