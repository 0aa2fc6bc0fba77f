using LiveBlog.Web.Accounts;

namespace LiveBlog.Web.Tests.Accounts;

public sealed class TimeCodesTests
{
    /// <summary>The secret of RFC 6238's test vectors, "12345678901234567890", in Base32.</summary>
    private const string Secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_RFC_6238_appendix_B(long seconds, string code) =>
        TimeCodes.Code(Secret, TimeCodes.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))).ShouldBe(code);

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void A_code_is_good_one_step_before_and_after_its_own(int off, bool isGood)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_234_567_890);
        var code = TimeCodes.Code(Secret, TimeCodes.StepAt(now.AddSeconds(off)));
        (TimeCodes.FindStep(Secret, code, now) is not null).ShouldBe(isGood);
    }

    [Fact]
    public void A_secret_has_160_random_bits()
    {
        var secrets = Enumerable.Range(0, 50).Select(_ => TimeCodes.NewSecret()).ToList();
        secrets.ShouldAllBe(secret => secret.Length == 32);
        secrets.Distinct().Count().ShouldBe(50);
    }

    [Fact]
    public void What_an_authenticator_reads_has_its_names_escaped() =>
        TimeCodes.Uri("La Rédaction", "c.roux@journal.example", Secret)
            .ShouldBe($"otpauth://totp/La%20R%C3%A9daction:c.roux%40journal.example?secret={Secret}&issuer=La%20R%C3%A9daction");
}
