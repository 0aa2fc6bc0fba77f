namespace LiveBlog.Application.Tests;

public sealed class SlugsTests
{
    [Theory]
    [InlineData("Benyamin Nétanyahou", "benyamin-netanyahou", "accents fall off")]
    [InlineData("  L'Œuvre & Cie !  ", "l-oeuvre-cie", "all else is one hyphen, none at the ends")]
    [InlineData("Straße 12", "strasse-12", "sharp s")]
    [InlineData("停战谈判", "autre", "nothing is left")]
    [InlineData("La libération des otages détenus par le Hamas est-elle pour bientôt ?", "la-liberation-des-otages-detenus-par-le-hamas-est-elle-pour", "a long one ends after a word")]
    [InlineData("Un aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "un-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "a long word is cut")]
    public void A_name_makes_an_address(string name, string slug, string because)
    {
        Slugs.Of(name, "autre").ShouldBe(slug, because);
    }

    [Fact]
    public void A_taken_address_gets_the_first_free_number()
    {
        Slugs.Free("qatar", ["qatar", "qatar-2", "qatari"]).ShouldBe("qatar-3");
        Slugs.Free("qatar", ["qatari"]).ShouldBe("qatar");
    }
}
