using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace LiveBlog.Load;

/// <summary>A server as a process of its own, on a data folder that is deleted with it. Can be killed and started again.</summary>
internal sealed class Server : IDisposable
{
    /// <summary>The demonstration blog that is published to.</summary>
    public const string Blog = "storm-isolde";

    /// <summary>The name of the database's file in a data folder.</summary>
    public const string Record = "liveblog.db";

    private readonly string[] settings;
    private Process? process;

    /// <param name="published">The folder with the published application.</param>
    /// <param name="settings">Command-line settings, beside those that all have.</param>
    public Server(string published, params string[] settings)
    {
        (Published, this.settings) = (published, settings);
        Folder = Directory.CreateTempSubdirectory("liveblog-load-").FullName;
    }

    /// <summary>The folder with the published application.</summary>
    public string Published { get; }

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    /// <summary>The port it listens at, whenever it runs.</summary>
    public int Port { get; } = Machine.FreePort();

    /// <summary>The site's address, without a slash at its end.</summary>
    public string Address => $"http://127.0.0.1:{Port}";

    /// <summary>The process's number.</summary>
    public int Id => process!.Id;

    /// <summary>A token for publishing. Made by <see cref="StartWithDemonstrationAsync"/>.</summary>
    public string Token { get; private set; } = "";

    /// <summary>Fills the data folder with the demonstration newsroom, makes a token there as a member does, and starts as outside Development.</summary>
    public async Task StartWithDemonstrationAsync()
    {
        await StartAsync("Development", $"--LiveBlog:Seeds={Checkout.Seeds}");
        Token = await DemoMember.MakeTokenAsync(Address, Folder);
        await StopAsync();
        await StartAsync();
    }

    /// <summary>Starts it with a copy of what another one has.</summary>
    public async Task StartWithRecordOfAsync(Server other)
    {
        // Makes the folder its own first.
        await StartAsync();
        await StopAsync();
        File.Delete(Path.Combine(Folder, Record));
        other.CopyRecordTo(Path.Combine(Folder, Record));
        await StartAsync();
    }

    /// <summary>Starts it, and waits until it says that it listens.</summary>
    public async Task StartAsync(string environment = "Production", params string[] more)
    {
        process = Process.Start(Command(environment, more))!;
        process.ErrorDataReceived += (_, told) => Console.Error.Write(told.Data is null ? "" : $"  server: {told.Data}\n");
        process.BeginErrorReadLine();
        var output = process.StandardOutput;
        var said = new List<string>();
        while (await output.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (Regex.IsMatch(line, @"Readers\s+http"))
            {
                _ = output.ReadToEndAsync();
                return;
            }
        }

        throw new MeasureException($"The server ended before it listened.\n{string.Join('\n', said)}");
    }

    /// <summary>How it is started.</summary>
    public ProcessStartInfo Command(string environment = "Production", params string[] more) => new(
        Path.Combine(Published, "LiveBlog.Web"),
        ["--urls", Address, "--environment", environment, $"--LiveBlog:DataFolder={Folder}", "--LiveBlog:AllowHttp=true", "--Live:StreamsPerAddress=1000000", "--Metrics:Address=", .. settings, .. more])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = Published,
    };

    /// <summary>Stops it as an operator does, and says how long that took.</summary>
    public async Task<TimeSpan> StopAsync()
    {
        var since = Stopwatch.GetTimestamp();
        Machine.Terminate(process!.Id);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
        return Stopwatch.GetElapsedTime(since);
    }

    /// <summary>Kills it without warning.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            process.WaitForExit();
        }

        process?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Copies the database, beside the server or without it, into a file that is not there yet.</summary>
    public void CopyRecordTo(string file)
    {
        using var source = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(Folder, Record), Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        source.Open();
        using var copy = source.CreateCommand();
        copy.CommandText = "VACUUM INTO $file";
        copy.Parameters.AddWithValue("$file", file);
        copy.ExecuteNonQuery();
    }

    /// <summary>The sequence of the blog's newest change, as its page says it.</summary>
    public async Task<long> LastAsync()
    {
        using var reader = new HttpClient();
        var page = await reader.GetStringAsync(new Uri($"{Address}/{Blog}"));
        return long.Parse(Regex.Match(page, "data-sequence=\"(\\d+)\"").Groups[1].Value, CultureInfo.InvariantCulture);
    }
}
