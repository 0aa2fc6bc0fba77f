using System.Diagnostics;

namespace LiveBlog.Web.Tests.Server;

/// <summary>The program as it is started, in a process of its own.</summary>
public sealed class StartTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("liveblog-");
    private readonly List<Process> processes = [];

    [Fact]
    public async Task It_prints_where_to_go_and_a_second_one_on_the_same_folder_is_refused_with_a_sentence()
    {
        var first = Start("http://127.0.0.1:0");
        var printed = await ReadUntilAsync(first.StandardOutput, "Set up");
        printed.ShouldContain("Readers   http://127.0.0.1:");
        printed.ShouldContain("Newsroom  http://127.0.0.1:");
        (await ReadUntilAsync(first.StandardOutput, "/account/set-up/")).ShouldContain("http://127.0.0.1:");

        var second = Start("http://127.0.0.1:0");
        await second.WaitForExitAsync();
        second.ExitCode.ShouldBe(1);
        var error = await second.StandardError.ReadToEndAsync();
        error.ShouldContain($"Another LiveBlog process is using the data folder {folder.FullName}.");
        error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told_with_a_sentence()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var process = Start($"http://{listener.LocalEndpoint}");
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(1);
        var error = await process.StandardError.ReadToEndAsync();
        error.ShouldContain("address already in use");
        error.ShouldContain("--urls");
        error.ShouldNotContain("   at ");
        (await process.StandardOutput.ReadToEndAsync()).ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_is_told_with_a_sentence()
    {
        var file = Path.Combine(folder.FullName, "a-file");
        await File.WriteAllTextAsync(file, "");
        var process = Start("http://127.0.0.1:0", file);
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(1);
        var error = await process.StandardError.ReadToEndAsync();
        error.ShouldContain(file);
        error.ShouldNotContain("   at ");
    }

    public void Dispose()
    {
        foreach (var process in processes)
        {
            if (!process.HasExited)
            {
                process.Kill();
                process.WaitForExit();
            }

            process.Dispose();
        }

        folder.Delete(recursive: true);
    }

    private static async Task<string> ReadUntilAsync(StreamReader reader, string wanted)
    {
        var read = "";
        while (!read.Contains(wanted, StringComparison.Ordinal) && await reader.ReadLineAsync() is { } line)
        {
            read += line + "\n";
        }

        return read;
    }

    private Process Start(string urls, string? dataFolder = null)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(Program).Assembly.Location, "--urls", urls, $"--LiveBlog:DataFolder={dataFolder ?? folder.FullName}" },
            WorkingDirectory = AppContext.BaseDirectory,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_ENVIRONMENT"] = "Production" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        processes.Add(process);
        return process;
    }
}
