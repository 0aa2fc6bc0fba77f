using System.Diagnostics;
using System.Globalization;

namespace LiveBlog.Load;

/// <summary>nginx with a configuration of our own, in a folder of its own.</summary>
internal sealed class Nginx : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("liveblog-nginx-").FullName;
    private readonly Process process;

    /// <param name="http">What stands in its section <c>http</c>.</param>
    /// <param name="files">Files that it serves, by their names in the folder <c>pages</c>.</param>
    public Nginx(string http, IReadOnlyDictionary<string, byte[]>? files = null)
    {
        var program = Machine.Need("nginx", "nginx");
        Directory.CreateDirectory(Path.Combine(folder, "pages"));
        foreach (var (name, bytes) in files ?? new Dictionary<string, byte[]>())
        {
            File.WriteAllBytes(Path.Combine(folder, "pages", name), bytes);
        }

        File.WriteAllText(Path.Combine(folder, "nginx.conf"), string.Create(CultureInfo.InvariantCulture, $$"""
            {{(http.Contains("brotli_static", StringComparison.Ordinal) ? $"load_module {Module()};" : "")}}
            {{(Environment.UserName == "root" ? "user root;" : "")}}
            daemon off;
            worker_processes {{Environment.ProcessorCount}};
            pid nginx.pid;
            error_log error.log warn;
            events { worker_connections 4096; multi_accept on; }
            http {
                access_log off;
                client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
                keepalive_requests 1000000000;
                {{http}}
            }
            """));
        process = Process.Start(new ProcessStartInfo(program, ["-p", folder + "/", "-c", "nginx.conf", "-e", "error.log"]))!;

        // It writes its number down once it listens.
        while (!File.Exists(Path.Combine(folder, "nginx.pid")))
        {
            if (process.WaitForExit(TimeSpan.FromMilliseconds(20)))
            {
                throw new MeasureException($"nginx did not start.\n{File.ReadAllText(Path.Combine(folder, "error.log"))}");
            }
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Machine.Terminate(process.Id);
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static string Module() => new[] { "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so", "/usr/share/nginx/modules/ngx_http_brotli_static_module.so" }.FirstOrDefault(File.Exists)
        ?? throw new MeasureException("nginx's brotli_static is needed (Debian: apt-get install libnginx-mod-http-brotli-static).");
}
