using Microsoft.Extensions.Configuration;

namespace LiveBlog.Load;

/// <summary>What was asked for on the command line.</summary>
internal sealed class Options(IConfiguration given)
{
    /// <summary>A whole number, 0 or more.</summary>
    public int Count(string name, int usual) => given.GetValue(name, usual);

    /// <summary>A share between 0 and 1.</summary>
    public double Share(string name, double usual) => given.GetValue(name, usual);

    /// <summary>A text; null if it was not given.</summary>
    public string? Text(string name) => given[name];
}
