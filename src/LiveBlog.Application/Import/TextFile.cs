using System.Text;
using LiveBlog.Application.Model;

namespace LiveBlog.Application.Import;

/// <summary>A text that somebody brings as a file.</summary>
/// <param name="Text">What it says, line ends as they are, without a byte order mark; empty when there is a problem.</param>
/// <param name="Problem">A sentence that says why it cannot be read and what to do; null if all is well.</param>
public sealed record TextFile(string Text, string? Problem)
{
    /// <summary>Bytes that are read, at most: two megabytes are a thick book.</summary>
    public const int Largest = 2 * Megabyte;

    private const int Megabyte = 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file of UTF-8 text. Of one that is too large, no more than its length or its first <see cref="Largest"/> bytes are looked at.</summary>
    /// <param name="content">From its first byte; not disposed.</param>
    /// <param name="language">Of the sentences.</param>
    public static async Task<TextFile> ReadAsync(Stream content, Language language, CancellationToken cancellationToken)
    {
        if (content.CanSeek && content.Length > Largest)
        {
            return TooLarge(content.Length, language);
        }

        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > Largest)
            {
                return TooLarge(null, language);
            }
        }

        return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), language);
    }

    private static TextFile Decode(ReadOnlySpan<byte> bytes, Language language)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return Refused(language.Say(
                "Ce fichier est en UTF-16\u00a0: enregistrez-le comme texte en UTF-8, puis recommencez.",
                "This file is in UTF-16: save it as text in UTF-8, then try again."));
        }

        try
        {
            var text = StrictUtf8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? NotText(language) : new TextFile(text, null);
        }
        catch (DecoderFallbackException)
        {
            return NotText(language);
        }
    }

    private static TextFile NotText(Language language) => Refused(language.Say(
        "Ce fichier n’est pas du texte en UTF-8\u00a0: enregistrez-le comme texte en UTF-8 (un document de traitement de texte ou un PDF s’exporte en texte), puis recommencez.",
        "This file is not text in UTF-8: save it as text in UTF-8 (a word processor's document or a PDF is exported as text), then try again."));

    private static TextFile TooLarge(long? length, Language language)
    {
        var megabytes = (length + Megabyte - 1) / Megabyte;
        return Refused(language.Say(
            $"Ce fichier {(megabytes is null ? "est trop gros" : $"pèse {megabytes} Mo")}\u00a0: l’import en lit {Largest / Megabyte} Mo au plus. Coupez le texte en plusieurs fichiers.",
            $"This file {(megabytes is null ? "is too large" : $"has {megabytes} MB")}: the import reads {Largest / Megabyte} MB at most. Split the text into several files."));
    }

    private static TextFile Refused(string problem) => new("", problem);
}
