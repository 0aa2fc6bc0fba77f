using LiveBlog.Linguistics.Words;

namespace LiveBlog.Linguistics.Quotes;

/// <summary>What kind of body a noun such as *le régulateur* or *l'entreprise* stands for.</summary>
internal enum BodyKind
{
    /// <summary>The noun is a body's own name or says nothing: *la préfecture*, *le gouvernement*.</summary>
    None,
    Company,
    Authority,
    Association,
    Medium,

    /// <summary>A noun for any of them: *l'établissement*.</summary>
    Any,
}

/// <summary>Nouns that a text puts for a body named before. Compiled by hand from general knowledge of French and English.</summary>
internal static class BodyKinds
{
    private static readonly WordList Companies = new(
        "entreprise société groupe compagnie constructeur fabricant opérateur distributeur enseigne géant exploitant plateforme start-up startup firme marque avionneur laboratoire transporteur équipementier industriel éditeur énergéticien company firm group carmaker manufacturer retailer airline giant");

    private static readonly WordList Authorities = new("régulateur autorité agence institut regulator watchdog agency");

    private static readonly WordList Associations = new(
        "association ong organisation syndicat fédération collectif mouvement parti formation club équipe fondation centrale union organization charity party federation");

    private static readonly WordList Media = new("quotidien journal magazine revue hebdomadaire chaîne radio site média newspaper magazine channel");

    private static readonly WordList OfficialHeads = new(
        "autorité agence commission conseil haute haut comité office cour institut banque organisation observatoire ministère préfecture parlement assemblée sénat onu oms arcom cnil authority agency commission council bank office");

    private static readonly WordList AssociationHeads = new("association fédération union syndicat confédération collectif ligue parti mouvement coordination fondation comité secours greenpeace amnesty organisation médecins reporters croix-rouge");

    private static readonly WordList Others = new("établissement organisme institution instance structure institution organisation organization");

    public static BodyKind Of(ReadOnlySpan<char> noun) =>
        Companies.Has(noun) ? BodyKind.Company : Authorities.Has(noun) ? BodyKind.Authority : Associations.Has(noun) ? BodyKind.Association : Media.Has(noun) ? BodyKind.Medium : Others.Has(noun) ? BodyKind.Any : BodyKind.None;

    /// <summary>Whether a body of that name may be meant.</summary>
    public static bool MayBe(BodyKind kind, string name)
    {
        var end = name.IndexOf(' ', StringComparison.Ordinal);
        var head = (end < 0 ? name : name[..end]).ToLowerInvariant();
        var isShort = end < 0 && name.Length <= 5 && name.All(char.IsUpper);
        return kind switch
        {
            BodyKind.Any => true,
            BodyKind.Company => !OfficialHeads.Has(head) && !AssociationHeads.Has(head),
            BodyKind.Authority => OfficialHeads.Has(head) || (end < 0 && name.Length <= 6),
            BodyKind.Association => AssociationHeads.Has(head) || isShort || !OfficialHeads.Has(head),
            _ => !OfficialHeads.Has(head) && !AssociationHeads.Has(head),
        };
    }
}
