using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Actors;

/// <summary>
/// Who held the highest offices of a few countries on a day, by surname: *le chef de l'État* is a person whom the same text names, without his
/// office as often as not. Compiled by hand from general knowledge, under the library's licence; a name here is never an answer by itself (decision 27).
/// </summary>
internal static class OfficeHolders
{
    private enum Office
    {
        None,
        HeadOfState,
        HeadOfGovernment,
    }

    /// <param name="Country">Beginnings of the French adjective of the country's people, then the English adjective whole; in small letters, parted by bars.</param>
    /// <param name="From">The first day.</param>
    /// <param name="Surnames">In small letters; several spellings parted by a bar.</param>
    private readonly record struct Term(string Country, Office Office, DateOnly From, string Surnames);

    /// <summary>In the order of their days for each office; a term ends where the next begins, and the last has not ended.</summary>
    private static readonly Term[] Terms =
    [
        Of("français|french", Office.HeadOfState, 1995, 5, 17, "chirac"), Of("français|french", Office.HeadOfState, 2007, 5, 16, "sarkozy"), Of("français|french", Office.HeadOfState, 2012, 5, 15, "hollande"),
        Of("français|french", Office.HeadOfState, 2017, 5, 14, "macron"),
        Of("français|french", Office.HeadOfGovernment, 2002, 5, 6, "raffarin"), Of("français|french", Office.HeadOfGovernment, 2005, 5, 31, "villepin"), Of("français|french", Office.HeadOfGovernment, 2007, 5, 17, "fillon"),
        Of("français|french", Office.HeadOfGovernment, 2012, 5, 15, "ayrault"), Of("français|french", Office.HeadOfGovernment, 2014, 3, 31, "valls"), Of("français|french", Office.HeadOfGovernment, 2016, 12, 6, "cazeneuve"),
        Of("français|french", Office.HeadOfGovernment, 2017, 5, 15, "philippe"), Of("français|french", Office.HeadOfGovernment, 2020, 7, 3, "castex"), Of("français|french", Office.HeadOfGovernment, 2022, 5, 16, "borne"),
        Of("français|french", Office.HeadOfGovernment, 2024, 1, 9, "attal"), Of("français|french", Office.HeadOfGovernment, 2024, 9, 5, "barnier"), Of("français|french", Office.HeadOfGovernment, 2024, 12, 13, "bayrou"),
        Of("français|french", Office.HeadOfGovernment, 2025, 9, 9, "lecornu"),
        Of("américain|american", Office.HeadOfState, 2001, 1, 20, "bush"), Of("américain|american", Office.HeadOfState, 2009, 1, 20, "obama"), Of("américain|american", Office.HeadOfState, 2017, 1, 20, "trump"),
        Of("américain|american", Office.HeadOfState, 2021, 1, 20, "biden"), Of("américain|american", Office.HeadOfState, 2025, 1, 20, "trump"),
        Of("britannique|british", Office.HeadOfGovernment, 1997, 5, 2, "blair"), Of("britannique|british", Office.HeadOfGovernment, 2007, 6, 27, "brown"), Of("britannique|british", Office.HeadOfGovernment, 2010, 5, 11, "cameron"),
        Of("britannique|british", Office.HeadOfGovernment, 2016, 7, 13, "may"), Of("britannique|british", Office.HeadOfGovernment, 2019, 7, 24, "johnson"), Of("britannique|british", Office.HeadOfGovernment, 2022, 9, 6, "truss"),
        Of("britannique|british", Office.HeadOfGovernment, 2022, 10, 25, "sunak"), Of("britannique|british", Office.HeadOfGovernment, 2024, 7, 5, "starmer"),
        Of("allemand|german", Office.HeadOfGovernment, 2005, 11, 22, "merkel"), Of("allemand|german", Office.HeadOfGovernment, 2021, 12, 8, "scholz"), Of("allemand|german", Office.HeadOfGovernment, 2025, 5, 6, "merz"),
        Of("russe|russian", Office.HeadOfState, 2000, 5, 7, "poutine|putin"), Of("russe|russian", Office.HeadOfState, 2008, 5, 7, "medvedev"), Of("russe|russian", Office.HeadOfState, 2012, 5, 7, "poutine|putin"),
        Of("turc|turque|turkish", Office.HeadOfState, 2014, 8, 28, "erdogan|erdoğan"),
        Of("ukrainien|ukrainian", Office.HeadOfState, 2014, 6, 7, "porochenko|poroshenko"), Of("ukrainien|ukrainian", Office.HeadOfState, 2019, 5, 20, "zelensky|zelenskyy"),
        Of("israélien|israeli", Office.HeadOfGovernment, 2009, 3, 31, "nétanyahou|netanyahou|netanyahu"), Of("israélien|israeli", Office.HeadOfGovernment, 2021, 6, 13, "bennett"), Of("israélien|israeli", Office.HeadOfGovernment, 2022, 7, 1, "lapid"),
        Of("israélien|israeli", Office.HeadOfGovernment, 2022, 12, 29, "nétanyahou|netanyahou|netanyahu"),
        Of("belge|belgian", Office.HeadOfGovernment, 2014, 10, 11, "michel"), Of("belge|belgian", Office.HeadOfGovernment, 2019, 10, 27, "wilmès"), Of("belge|belgian", Office.HeadOfGovernment, 2020, 10, 1, "croo"),
        Of("belge|belgian", Office.HeadOfGovernment, 2025, 2, 3, "wever"),
        Of("canadien|canadian", Office.HeadOfGovernment, 2006, 2, 6, "harper"), Of("canadien|canadian", Office.HeadOfGovernment, 2015, 11, 4, "trudeau"), Of("canadien|canadian", Office.HeadOfGovernment, 2025, 3, 14, "carney"),
        Of("italien|italian", Office.HeadOfGovernment, 2014, 2, 22, "renzi"), Of("italien|italian", Office.HeadOfGovernment, 2016, 12, 12, "gentiloni"), Of("italien|italian", Office.HeadOfGovernment, 2018, 6, 1, "conte"),
        Of("italien|italian", Office.HeadOfGovernment, 2021, 2, 13, "draghi"), Of("italien|italian", Office.HeadOfGovernment, 2022, 10, 22, "meloni"),
        Of("espagnol|spanish", Office.HeadOfGovernment, 2011, 12, 21, "rajoy"), Of("espagnol|spanish", Office.HeadOfGovernment, 2018, 6, 1, "sánchez|sanchez"),
    ];

    /// <summary>The surnames, in small letters, of who held the office that a noun's phrase names on a day; empty for any other office, and before the table begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="noun">The phrase's noun of office.</param>
    /// <param name="last">The phrase's last token.</param>
    /// <param name="date">The day.</param>
    public static string[] Surnames(TokenizedText text, int noun, int last, DateOnly date)
    {
        var key = RoleKinds.Key(text, noun);
        var end = RoleKinds.LastOf(text, noun);
        var isRepublics = text.Is(end + 1, "de") && text.Is(end + 2, "la") && text.Is(end + 3, "république") && last == end + 3;
        var people = last == end + 1 ? text.Word(last) : text.Language == TextLanguage.English ? text.Word(noun - (text.Is(noun - 1, "prime") ? 2 : 1)) : default;
        var office = key switch
        {
            "chef-d'état" => Office.HeadOfState,
            "président" or "president" when isRepublics || !people.IsEmpty => Office.HeadOfState,
            "premier-ministre" or "chef-de-gouvernement" or "chancelier" => Office.HeadOfGovernment,
            _ => Office.None,
        };

        // *Le chef de l'État* alone is, in a French text, the French one; with anything but a people behind it, another.
        if (office == Office.None || (last > end + 1 && !isRepublics) || (people.IsEmpty && text.Language == TextLanguage.English))
        {
            return [];
        }

        Term? held = null;
        foreach (var term in Terms)
        {
            if (term.Office == office && term.From <= date && (people.IsEmpty ? term.Country.StartsWith("français", StringComparison.Ordinal) : IsOf(people, term.Country)))
            {
                held = term;
            }
        }

        return held?.Surnames.Split('|') ?? [];
    }

    /// <summary>*Américaine*, *british*: a form of either adjective.</summary>
    private static bool IsOf(ReadOnlySpan<char> people, string country)
    {
        var forms = country.Split('|');
        if (people.SequenceEqual(forms[^1]))
        {
            return true;
        }

        foreach (var beginning in forms.AsSpan(..^1))
        {
            if (people.StartsWith(beginning))
            {
                return true;
            }
        }

        return false;
    }

    private static Term Of(string country, Office office, int year, int month, int day, string surnames) => new(country, office, new DateOnly(year, month, day), surnames);
}
