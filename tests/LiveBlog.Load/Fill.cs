namespace LiveBlog.Load;

/// <summary>A blog that has been written to for long.</summary>
internal static class Fill
{
    /// <summary>Publishes so many more entries, a few at a time.</summary>
    public static async Task AddAsync(Server server, int entries, int length = 600)
    {
        Console.Error.WriteLine($"Publishing {entries} entries…");
        using var publisher = new Publisher(server, length);
        await Parallel.ForAsync(0, entries, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (_, cancellationToken) => await publisher.PublishAsync(cancellationToken: cancellationToken));
    }
}
