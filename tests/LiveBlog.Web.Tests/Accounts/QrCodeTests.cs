using System.Security.Cryptography;
using System.Text;
using LiveBlog.Web.Accounts;

namespace LiveBlog.Web.Tests.Accounts;

public sealed class QrCodeTests
{
    [Theory]
    [InlineData(1, 21)]
    [InlineData(14, 21)]
    [InlineData(15, 25)]
    [InlineData(84, 37)]
    [InlineData(85, 41)]
    [InlineData(213, 57)]
    public void A_code_is_as_small_as_its_text_allows(int bytes, int size) => QrCode.Of(new string('a', bytes))!.Size.ShouldBe(size);

    [Fact]
    public void What_does_not_fit_has_no_code() => QrCode.Of(new string('a', 214)).ShouldBeNull();

    [Fact]
    public void A_picture_has_its_finders_in_three_corners()
    {
        var code = QrCode.Of("otpauth://totp/LiveBlog:helene")!;
        foreach (var (row, column) in ((int, int)[])[(0, 0), (0, code.Size - 7), (code.Size - 7, 0)])
        {
            Enumerable.Range(0, 7).ShouldAllBe(at => code[row, column + at] && code[row + 6, column + at] && code[row + at, column] && code[row + at, column + 6]);
            code[row + 1, column + 1].ShouldBeFalse();
            code[row + 3, column + 3].ShouldBeTrue();
        }
    }

    /// <summary>Each was read back by a scanner (ZBar) when it was taken down.</summary>
    [Theory]
    [MemberData(nameof(Scanned))]
    public void Codes_are_those_that_a_scanner_has_read(string text, string digest) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(QrCode.Of(text)!.Path())).AsSpan(0, 8)).ShouldBe(digest);

    public static TheoryData<string, string> Scanned => new()
    {
        { "a", "d8bdff7260094db7" },
        { "otpauth://totp/La%20R%C3%A9daction:helene?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=La%20R%C3%A9daction", "d0d8d17f512d2551" },
        { new string('q', 84), "75a282cbf1bf3ad0" },
        { new string('k', 180), "cfd3364358d28a59" },
        { new string('z', 213), "ee8d69ec93cca2c6" },
    };
}
