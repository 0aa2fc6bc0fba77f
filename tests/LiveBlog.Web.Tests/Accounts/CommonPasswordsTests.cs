using LiveBlog.Application.Model;
using LiveBlog.Web.Accounts;
using LiveBlog.Web.Texts;

namespace LiveBlog.Web.Tests.Accounts;

public sealed class CommonPasswordsTests
{
    [Theory]
    [InlineData("passwordpassword", "a common word twice")]
    [InlineData("Password123456", "a common word and a row of digits")]
    [InlineData("P@ssw0rd!2024", "signs for letters")]
    [InlineData("motdepasse2025", "in French")]
    [InlineData("MotDePasse!!!!", "in French, with signs")]
    [InlineData("azertyuiop123", "a row of keys")]
    [InlineData("qwertyuiop[]12", "a row of keys, with what stands beside it")]
    [InlineData("1q2w3e4r5t6y", "a zigzag over the keys")]
    [InlineData("qazwsxedcrfv", "columns of keys")]
    [InlineData("poiuytrezaqsd", "a row of keys backwards")]
    [InlineData("123456789012", "digits in a row")]
    [InlineData("198706151987", "a date of birth")]
    [InlineData("aaaaaaaaaaaa", "one letter")]
    [InlineData("abcabcabcabc", "three letters")]
    [InlineData("abcdefghijklm", "the alphabet")]
    [InlineData("jetaimejetaime", "a sentence")]
    [InlineData("iloveyou1234!", "a sentence in English")]
    [InlineData("bonjourbonjour1", "a greeting")]
    [InlineData("azerty-azerty-1", "with hyphens")]
    [InlineData("administrator1", "a function")]
    [InlineData("Liverpool2024!", "a club and a year")]
    [InlineData("liveblogliveblog", "the product")]
    [InlineData("LeDirect-2026!", "what we do")]
    [InlineData("camilleroux2026", "her own name")]
    [InlineData("Roux.Camille!!", "her own name, turned round")]
    [InlineData("c.roux@2026!!", "her sign-in name")]
    [InlineData("MARIESOPHIE1985", "first names")]
    [InlineData("Été2024Été2024", "a season, with accents")]
    public void What_is_tried_first_is_refused(string password, string because) =>
        CommonPasswords.Include(password, "Camille Roux", "c.roux").ShouldBeTrue(because);

    [Theory]
    [InlineData("correct horse battery staple", "words that do not belong together")]
    [InlineData("tournevis-abricot", "two uncommon words")]
    [InlineData("xK9#mQ2$vL5@", "random characters")]
    [InlineData("kdjfhgurnvbz", "random letters")]
    [InlineData("4!9$2@7#1%8&", "random signs and digits")]
    [InlineData("fv6km-96u88-cdptw-m9m93", "what a demonstration account gets")]
    [InlineData("le chat noir dort sous la lampe bleue", "a sentence nobody else says")]
    [InlineData("пароль не для всех", "another script")]
    [InlineData("monkey sunshine football diamond winter", "five common words, which is a passphrase")]
    public void What_nobody_would_try_is_taken(string password, string because) =>
        CommonPasswords.Include(password, "Camille Roux", "c.roux").ShouldBeFalse(because);

    [Fact]
    public void More_than_a_thousand_of_the_usual_patterns_are_refused()
    {
        string[] words = ["password", "motdepasse", "azerty", "qwerty", "bonjour", "soleil", "doudou", "loulou", "football", "welcome", "dragon", "monkey", "princesse", "chocolat", "marseille", "iloveyou", "jetaime", "sunshine", "superman", "nicolas"];
        string[] endings = [.. Enumerable.Range(1970, 60).Select(year => $"{year}"), "123456", "1234567!", "!!!!!!", "012345", "000000", "654321"];
        var usual = words.SelectMany(word => endings.Select(ending => char.ToUpperInvariant(word[0]) + word[1..] + ending)).Where(password => password.Length >= PasswordRules.Shortest).Concat(
            words.SelectMany(one => words.Select(other => one + other)).Where(password => password.Length >= PasswordRules.Shortest)).Distinct().ToList();
        usual.Count.ShouldBeGreaterThan(1_000);
        usual.Where(password => !CommonPasswords.Include(password)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, "moins de 12")]
    [InlineData("", "moins de 12")]
    [InlineData("xK9#mQ2$vL5", "moins de 12")]
    [InlineData("motdepasse2025", "qu’on essaie en premier")]
    public void What_is_wrong_is_said_with_the_way_out(string? password, string sentence) =>
        PasswordRules.Wrong(password, new AccountTexts(Language.French)).ShouldNotBeNull().ShouldContain(sentence);

    [Theory]
    [InlineData(12, true)]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void Passwords_may_be_long(int length, bool isRight)
    {
        var random = new Random(length);
        var password = string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next('a', 'z' + 1)));
        (PasswordRules.Wrong(password, new AccountTexts(Language.English)) is null).ShouldBe(isRight);
    }

    // Each way to cut it into words would take longer than anybody can wait.
    [Fact]
    public void A_long_password_that_can_be_read_in_very_many_ways_is_looked_through() =>
        CommonPasswords.Include(string.Concat(Enumerable.Repeat("lelala", 21)), "Camille Roux").ShouldBeTrue();
}
