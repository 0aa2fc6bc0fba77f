using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LiveBlog.Load;

/// <summary>What the operating system tells of processes and sockets.</summary>
internal static class Machine
{
    /// <summary>Resident memory of a process, in bytes; null where the system does not tell.</summary>
    public static long? Resident(int process) => Line($"/proc/{process}/status", "VmRSS:") is { } line
        ? long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024
        : null;

    /// <summary>Time that a process has spent on the processor.</summary>
    public static TimeSpan Processor(int process) => Process.GetProcessById(process).TotalProcessorTime;

    /// <summary>Bytes of kernel memory on the sending side of each connection accepted at a port (<c>ss -tm</c>); null where there is no <c>ss</c>.</summary>
    public static long[]? SendMemory(int port)
    {
        if (Find("ss") is null)
        {
            return null;
        }

        // skmem:(r0,rb131072,t0,tb131072,f0,w0,o0,bl0,d0): w is what is allotted for sending.
        return [.. Run("ss", "-tmnHO", "state", "established", $"( sport = :{port} )").Split('\n')
            .Select(line => line.IndexOf(",w", StringComparison.Ordinal) is > 0 and var at ? line[(at + 2)..].Split(',')[0] : null)
            .OfType<string>().Select(bytes => long.Parse(bytes, CultureInfo.InvariantCulture))];
    }

    /// <summary>A port that nobody listens at.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The path of a program; null if it is not installed.</summary>
    public static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin").Append("/sbin")
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    /// <summary>The path of a program that is needed.</summary>
    public static string Need(string program, string package) =>
        Find(program) ?? throw new MeasureException($"'{program}' is needed (Debian: apt-get install {package}).");

    /// <summary>Asks a process to end.</summary>
    public static void Terminate(int process) => Run("kill", "-TERM", process.ToString(CultureInfo.InvariantCulture));

    /// <summary>Runs a program to its end and gives what it printed.</summary>
    public static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Find(program) ?? program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new MeasureException($"{program} {string.Join(' ', arguments)}\n{output}{errors.Result}");
    }

    private static string? Line(string file, string beginning) =>
        File.Exists(file) ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(beginning, StringComparison.Ordinal)) : null;
}
