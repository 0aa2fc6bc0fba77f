using LiveBlog.Application;
using LiveBlog.Application.Model;
using LiveBlog.Web.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace LiveBlog.Web.Tests.Accounts;

public sealed class FirstAccountsTests(WebFixture site) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task Demonstration_accounts_have_passwords_made_at_random_in_a_file_for_its_owner_alone()
    {
        var (helene, tom) = (await site.Member(Role.Administrator, name: "Hélène"), await site.Member(Role.Reporter, name: "Tom"));
        await using var scope = site.Services.CreateAsyncScope();
        var first = scope.ServiceProvider.GetRequiredService<FirstAccounts>();
        await using (var write = await scope.ServiceProvider.GetRequiredService<LiveBlogDb>().BeginWriteAsync(CancellationToken.None))
        {
            await first.GiveAsync([(helene, "helene", "Hélène: administrator"), (tom, "tom", "Tom: reporter")], CancellationToken.None);
            await write.CommitAsync(CancellationToken.None);
        }

        var lines = await File.ReadAllLinesAsync(first.PasswordsFile);
        lines.Length.ShouldBe(2);
        var passwords = lines.Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1]).ToList();
        passwords.Distinct().Count().ShouldBe(2);
        (await WebFixture.SignIn(site.Browser(), "helene", passwords[0])).StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(first.PasswordsFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
            File.GetUnixFileMode(site.Folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var told = (await first.TellAsync(CancellationToken.None))("http://localhost:5000").ToList();
        told[0].ShouldContain("http://localhost:5000/account/sign-in");
        told.ShouldContain(line => line.Contains(passwords[1], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keys_are_kept_in_the_data_folder_so_that_a_restart_signs_nobody_out()
    {
        var folder = Directory.CreateTempSubdirectory("liveblog-").FullName;
        try
        {
            string token;
            Guid id;
            await using (var before = WebFixture.On(folder))
            {
                id = await before.Account("camille", "tournevis-abricot");
                token = await before.Token(id);
                var keys = Directory.GetFiles(Path.Combine(folder, "keys"), "key-*.xml");
                keys.ShouldNotBeEmpty();
                if (!OperatingSystem.IsWindows())
                {
                    foreach (var key in keys)
                    {
                        File.GetUnixFileMode(key).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
                    }
                }
            }

            await using var after = WebFixture.On(folder);
            using var request = new HttpRequestMessage(HttpMethod.Get, "/account") { Headers = { { "Cookie", $"__Host-LiveBlog.Session={token}" } } };
            (await after.Browser().SendAsync(request)).StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
