using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace LiveBlog.Load;

/// <summary>A program that publishes entries by the API.</summary>
internal sealed class Publisher : IDisposable
{
    private readonly HttpClient client;
    private readonly int length;
    private int published;

    /// <param name="server">Where.</param>
    /// <param name="length">Characters of an entry, about: what a long update has, unless it is said.</param>
    public Publisher(Server server, int length = 2_000)
    {
        this.length = length;
        client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = new Uri(server.Address), Timeout = TimeSpan.FromSeconds(20) };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", server.Token);
    }

    /// <summary>How long each acknowledged publication took.</summary>
    public Latencies Answered { get; private set; } = new();

    /// <summary>Forgets how long those took that there were.</summary>
    public void BeginAnew() => Answered = new Latencies();

    /// <summary>Publishes one, and tries again with the same key until it is acknowledged.</summary>
    /// <param name="retries">Whether to try again when the server does not answer.</param>
    public async Task PublishAsync(bool retries = false, CancellationToken cancellationToken = default)
    {
        var (key, number) = (Guid.NewGuid().ToString(), Interlocked.Increment(ref published));
        while (true)
        {
            var since = Stopwatch.GetTimestamp();
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/blogs/{Server.Blog}/entries") { Content = JsonContent.Create(new { body = Wording.Body(number, length) }) };
                request.Headers.Add("Idempotency-Key", key);
                using var answer = await client.SendAsync(request, cancellationToken);
                if (answer.StatusCode == HttpStatusCode.Created)
                {
                    Answered.Add(Stopwatch.GetElapsedTime(since));
                    return;
                }

                if (!retries || answer.StatusCode is not (HttpStatusCode.Conflict or >= HttpStatusCode.InternalServerError))
                {
                    throw new MeasureException($"Publishing was answered with {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync(cancellationToken)}");
                }
            }
            catch (HttpRequestException) when (retries)
            {
                // Down at this moment.
            }

            await Task.Delay(50, cancellationToken);
        }
    }

    /// <inheritdoc />
    public void Dispose() => client.Dispose();
}
