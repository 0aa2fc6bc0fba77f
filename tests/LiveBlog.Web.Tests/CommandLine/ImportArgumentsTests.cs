using LiveBlog.Application.Model;
using LiveBlog.Web.CommandLine;

namespace LiveBlog.Web.Tests.CommandLine;

public sealed class ImportArgumentsTests
{
    [Fact]
    public void A_file_alone_is_enough()
    {
        Parse("text.txt").Arguments.ShouldBe(new ImportArguments("text.txt", null, null, false, "Europe/Paris", Language.French));
    }

    [Theory]
    [InlineData("text.txt --blog talks --date 2023-11-21 --publish --time-zone Asia/Gaza --language en", "names and values")]
    [InlineData("--blog=talks --date=2023-11-21 --publish --time-zone=Asia/Gaza --language=en text.txt", "with equals signs, the file last")]
    [InlineData("--publish --language en-GB --time-zone Asia/Gaza --date 2023-11-21 --blog talks -- text.txt", "the file behind two hyphens")]
    public void Every_option_is_understood(string typed, string because)
    {
        Parse(typed).Arguments.ShouldBe(new ImportArguments("text.txt", "talks", new DateOnly(2023, 11, 21), true, "Asia/Gaza", Language.English), because);
    }

    [Theory]
    [InlineData("", "Say which file to import.")]
    [InlineData("one.txt two.txt", "The import takes one file at a time.")]
    [InlineData("text.txt --publsh", "This command does not know “--publsh”.")]
    [InlineData("text.txt --publish=yes", "This command does not know “--publish=yes”.")]
    [InlineData("text.txt --blog", "A value is missing after --blog.")]
    [InlineData("text.txt --blog --publish", "A value is missing after --blog.")]
    [InlineData("text.txt --blog a --blog b", "--blog is there twice.")]
    [InlineData("text.txt --date 21/11/2023", "“21/11/2023” is not a date: write year, month and day, as in 2023-11-21.")]
    [InlineData("text.txt --date 2023-11-31", "“2023-11-31” is not a date: write year, month and day, as in 2023-11-21.")]
    [InlineData("text.txt --time-zone Paris", "The time zone “Paris” is unknown: give a name such as Europe/Paris.")]
    [InlineData("text.txt --language de", "The language “de” is not on offer: give fr or en.")]
    public void What_is_wrong_gets_a_sentence(string typed, string sentence)
    {
        Parse(typed).ShouldBe((null, sentence));
    }

    [Fact]
    public void A_setting_is_not_an_argument_and_nothing_else_is_lost()
    {
        var command = Command.In(["import", "fr", "--language", "fr", "--LiveBlog:DataFolder=/tmp/data"])!;

        command.Arguments.ShouldBe(["fr", "--language", "fr"]);
        command.Settings.ShouldBe(["--LiveBlog:DataFolder=/tmp/data"]);
        Command.In(["--urls", "http://localhost:5001"]).ShouldBeNull();
        Command.In([]).ShouldBeNull();
    }

    private static (ImportArguments? Arguments, string? Problem) Parse(string typed) =>
        ImportArguments.Parse(typed.Split(' ', StringSplitOptions.RemoveEmptyEntries), Language.English);
}
