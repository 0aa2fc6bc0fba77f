namespace LiveBlog.Application.Seeds;

/// <summary>A seed text cannot be read. The message names the file and the line and says what is wrong.</summary>
/// <param name="file">The file's name, without its folder.</param>
/// <param name="line">From 1.</param>
/// <param name="problem">One sentence.</param>
public sealed class SeedException(string file, int line, string problem) : Exception($"{file}, line {line}: {problem}")
{
    public string File => file;

    public int Line => line;
}
