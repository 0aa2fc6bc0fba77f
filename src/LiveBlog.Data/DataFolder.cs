namespace LiveBlog.Data;

/// <summary>
/// The folder that holds a newsroom: database, keys, first passwords. One process owns it at a time, since one process alone may
/// write to the database; the lock is the operating system's and falls when the process does, however it ends.
/// </summary>
public sealed class DataFolder : IDisposable
{
    private const string Lock = "owner.lock";
    private const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    // EAGAIN of Linux, EWOULDBLOCK of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020)];

    private readonly FileStream ownership;

    private DataFolder(string path, FileStream ownership)
    {
        Path = path;
        this.ownership = ownership;
    }

    /// <summary>Absolute.</summary>
    public string Path { get; }

    /// <summary>The database file in it.</summary>
    public string Database => System.IO.Path.Combine(Path, "liveblog.db");

    /// <summary>Where the keys that protect cookies are kept.</summary>
    public string Keys => System.IO.Path.Combine(Path, "keys");

    /// <summary>Creates the folder if need be, readable to its owner alone, and takes it.</summary>
    /// <exception cref="DataFolderInUseException">Another process owns it.</exception>
    /// <exception cref="IOException">It cannot be made or written to, or is a folder of something else.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not write there.</exception>
    public static DataFolder Take(string path)
    {
        path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(path);
        if (Directory.EnumerateFileSystemEntries(path).Any() && !File.Exists(System.IO.Path.Combine(path, Lock)))
        {
            // Somebody else's folder is not to be shut to everybody else.
            throw new IOException($"The folder {path} holds something else. Name a new or an empty folder with LiveBlog__DataFolder or --LiveBlog:DataFolder=FOLDER.");
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, OwnerAlone);
        }

        try
        {
            return new DataFolder(path, new FileStream(System.IO.Path.Combine(path, Lock), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (HeldByAnother.Contains(exception.HResult))
        {
            throw new DataFolderInUseException(path);
        }
    }

    /// <inheritdoc />
    public void Dispose() => ownership.Dispose();
}

/// <summary>Another process owns the data folder.</summary>
public sealed class DataFolderInUseException(string path) : Exception(
    $"Another LiveBlog process is using the data folder {path}. Stop it first, or choose another folder with LiveBlog__DataFolder or --LiveBlog:DataFolder=FOLDER.")
{
    public string Path => path;
}
