namespace LiveBlog.Data;

/// <summary>
/// The folder that holds a newsroom: database, keys, first passwords. One process owns it at a time, since one process alone may
/// write to the database; the lock is the operating system's and falls when the process does, however it ends.
/// </summary>
public sealed class DataFolder : IDisposable
{
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
    public static DataFolder Take(string path)
    {
        path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(path);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        try
        {
            return new DataFolder(path, new FileStream(System.IO.Path.Combine(path, "owner.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
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
