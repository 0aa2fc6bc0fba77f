using System.Text;

namespace LiveBlog.Application.Search;

/// <summary>A piece of an excerpt.</summary>
/// <param name="Text">Plain text, on one line.</param>
/// <param name="IsFound">Whether it is a word that was looked for.</param>
public sealed record ExcerptPiece(string Text, bool IsFound)
{
    /// <summary>
    /// The pieces of an excerpt as <see cref="SearchHit.Excerpt"/> describes it, without the headline where that is its beginning, as
    /// it stands above the excerpt. Marks that do not match are dropped.
    /// </summary>
    internal static IReadOnlyList<ExcerptPiece> In(string excerpt, string headline)
    {
        var pieces = new List<ExcerptPiece>();
        var text = new StringBuilder();
        var found = false;
        var previous = '\n';
        foreach (var character in Below(headline, excerpt))
        {
            if (character is '\u0002' or '\u0003')
            {
                Flush();
                found = character == '\u0002';
            }
            else if (character != '\n')
            {
                text.Append(character);
            }
            else if (previous != '\n')
            {
                // Lines of what is searched are parts (headline, text, quotes, names): run together, names would read as a sentence.
                text.Append(" · ");
            }

            previous = character;
        }

        Flush();
        return pieces;

        void Flush()
        {
            if (text.Length > 0)
            {
                pieces.Add(new ExcerptPiece(text.ToString(), found));
                text.Clear();
            }
        }
    }

    private static string Below(string headline, string excerpt)
    {
        var end = excerpt.IndexOf('\n');
        return headline.Length > 0 && end >= 0 && string.Concat(excerpt[..end].Split('\u0002', '\u0003')) == headline ? excerpt[(end + 1)..] : excerpt;
    }
}
