using LiveBlog.Web.CommandLine;

namespace LiveBlog.Web.Tests.CommandLine;

public sealed class CommandTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task A_plea_for_help_starts_no_server(string help) => (await Command.In([help]).ShouldNotBeNull().AnswerAsync()).ShouldBe(0);

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://127.0.0.1:8080")]
    [InlineData("--LiveBlog:DataFolder=data")]
    public void Settings_alone_are_no_command(params string[] arguments) => Command.In(arguments).ShouldBeNull();
}
