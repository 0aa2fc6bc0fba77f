using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace LiveBlog.Web.Tests.Durability;

/// <summary>The server as a process of its own, killed without warning.</summary>
public sealed class KilledServerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("liveblog-kill-").FullName;
    private Process? server;

    [Fact]
    public async Task Every_acknowledged_publication_outlives_a_kill_in_the_middle_of_a_burst()
    {
        var address = await StartAsync();
        using var editor = await SignInAsync(address);
        var token = await TokenAsync(editor);
        var acknowledged = new List<string>();
        var enough = new TaskCompletionSource();

        var writers = Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (var turn = 0; ; turn++)
            {
                var words = $"Salve {writer} numéro {turn}.";
                using var form = new FormUrlEncodedContent(new Dictionary<string, string>
                {
                    ["__RequestVerificationToken"] = token, ["Form.Key"] = Guid.NewGuid().ToString(), ["Form.Body"] = words,
                });
                HttpResponseMessage answer;
                try
                {
                    answer = await editor.PostAsync("/newsroom/storm-isolde?handler=Publish", form);
                }
                catch (HttpRequestException)
                {
                    return; // killed
                }

                using (answer)
                {
                    // A form that was taken leads back to the desk; one that was not is shown again.
                    answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
                }

                lock (acknowledged)
                {
                    acknowledged.Add(words);
                    if (acknowledged.Count == 40)
                    {
                        enough.SetResult();
                    }
                }
            }
        })).ToArray();
        await Task.WhenAny(enough.Task, Task.WhenAll(writers));
        server!.Kill();
        await Task.WhenAll(writers);
        acknowledged.Count.ShouldBeGreaterThanOrEqualTo(40);

        using var reader = new HttpClient { BaseAddress = new Uri(await StartAsync()) };
        var seen = await ReadAllAsync(reader);
        acknowledged.ShouldAllBe(words => seen.Contains(words));

        // Each with its change: the log has no hole and ends where the page says it does.
        var last = long.Parse(Regex.Match(await reader.GetStringAsync("/storm-isolde"), "data-sequence=\"(\\d+)\"").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        var (sequences, since) = await ReadLogAsync(reader);
        sequences.ShouldBe(Enumerable.Range(1, (int)(last - since)).Select(each => since + each));
        sequences.Count.ShouldBeGreaterThanOrEqualTo(acknowledged.Count);
    }

    private static async Task<(List<long> Sequences, long Since)> ReadLogAsync(HttpClient reader)
    {
        var (sequences, since, after, next) = (new List<long>(), -1L, 0L, 0L);
        while (next == 0)
        {
            var answer = JsonDocument.Parse(await reader.GetStringAsync($"/storm-isolde/changes?after={after}")).RootElement;
            since = since < 0 ? answer.GetProperty("since").GetInt64() : since;
            sequences.AddRange(answer.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("sequence").GetInt64()));
            (after, next) = (answer.GetProperty("after").GetInt64(), answer.GetProperty("next").GetInt64());
        }

        return (sequences, since);
    }

    public void Dispose()
    {
        server?.Kill();
        server?.WaitForExit();
        server?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> StartAsync()
    {
        server?.WaitForExit();
        var program = Path.Combine(AppContext.BaseDirectory, "LiveBlog.Web.dll");
        var start = new ProcessStartInfo("dotnet", [
            program, "--urls", "http://127.0.0.1:0", "--environment", "Development", $"--LiveBlog:DataFolder={folder}", $"--LiveBlog:Seeds={Seeds()}", "--LiveBlog:AllowHttp=true",
        ])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        server = Process.Start(start)!;
        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Regex.Match(line, @"Readers\s+(http\S+)/") is { Success: true } told)
            {
                _ = server.StandardOutput.ReadToEndAsync();
                return told.Groups[1].Value;
            }
        }

        throw new InvalidOperationException("The server ended before it said where it listens.");
    }

    private async Task<HttpClient> SignInAsync(string address)
    {
        var account = (await File.ReadAllLinesAsync(Path.Combine(folder, "demo-accounts.txt")))
            .First(line => line.EndsWith("administrator", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(address) };
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = Token(await client.GetStringAsync("/account/sign-in")), ["Name"] = account[0], ["Password"] = account[1],
        });
        using var answer = await client.PostAsync("/account/sign-in", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return client;
    }

    private static async Task<string> TokenAsync(HttpClient editor) => Token(await editor.GetStringAsync("/newsroom/storm-isolde"));

    private static string Token(string page) =>
        new HtmlParser().ParseDocument(page).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static async Task<string> ReadAllAsync(HttpClient reader)
    {
        var all = new System.Text.StringBuilder();
        for (var address = "/storm-isolde"; address is not null;)
        {
            var page = await reader.GetStringAsync(address);
            all.Append(page);
            address = new HtmlParser().ParseDocument(page).QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return all.ToString();
    }

    private static string Seeds()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "LiveBlog.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "seeds");
    }
}
