using System.Globalization;
using System.Text;
using System.Text.Json;
using LiveBlog.Application.Import;
using LiveBlog.Application.Model;
using LiveBlog.Linguistics.Reading;

namespace LiveBlog.Web.CommandLine;

/// <summary>The command <c>read [FILE]</c>: prints what the newsroom's reader finds in a text. It needs no data folder and changes nothing.</summary>
/// <param name="texts">In the language of who called.</param>
/// <param name="input">What is read when no file is named.</param>
/// <param name="output">Where the answer goes, in UTF-8.</param>
/// <param name="errors">Where refusals go.</param>
/// <param name="isColoured">Whether the answer is for a terminal.</param>
public sealed class ReadText(CommandTexts texts, Stream input, Stream output, TextWriter errors, bool isColoured)
{
    /// <returns>The exit code: 0 read, 1 refused, or some lines were.</returns>
    public async Task<int> RunAsync(ReadArguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.File is not { } file)
        {
            return await ReadAsync(arguments, input, cancellationToken);
        }

        var path = CallersFolder.Find(file);
        try
        {
            await using var content = File.OpenRead(path);
            return await ReadAsync(arguments, content, cancellationToken);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return await RefuseAsync(texts.NoFile(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return await RefuseAsync(Directory.Exists(path) ? texts.IsFolder(path) : texts.Unreadable(path));
        }
    }

    private Task<int> ReadAsync(ReadArguments arguments, Stream content, CancellationToken cancellationToken) =>
        arguments.Jsonl ? ReadLinesAsync(arguments, content, cancellationToken) : ReadTextAsync(arguments, content, cancellationToken);

    private async Task<int> ReadTextAsync(ReadArguments arguments, Stream content, CancellationToken cancellationToken)
    {
        var read = await TextFile.ReadAsync(content, texts.Language, cancellationToken);
        if (read.Problem is { } problem)
        {
            return await RefuseAsync(problem);
        }

        var reading = NewsReader.Read(read.Text!, arguments.Language.OfText(), arguments.Date);
        await output.WriteAsync(Encoding.UTF8.GetBytes(new ReadingPrint(texts, isColoured).Of(read.Text!, reading)), cancellationToken);
        return 0;
    }

    private async Task<int> ReadLinesAsync(ReadArguments arguments, Stream content, CancellationToken cancellationToken)
    {
        using var lines = new StreamReader(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        var (code, number) = (0, 0);
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (Answer(line, arguments, out var problem) is { } answer)
            {
                await output.WriteAsync(answer, cancellationToken);
                await output.WriteAsync("\n"u8.ToArray(), cancellationToken);
            }
            else
            {
                code = await RefuseAsync(texts.BadLine(number, problem));
            }
        }

        await output.FlushAsync(cancellationToken);
        return code;
    }

    private ReadOnlyMemory<byte>? Answer(string line, ReadArguments arguments, out string problem)
    {
        problem = texts.NoJson;
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            if (!root.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
            {
                problem = texts.NoText;
                return null;
            }

            var language = arguments.Language;
            if (Given(root, "lang") is { } tag)
            {
                if (tag.ValueKind != JsonValueKind.String || LanguageText.FromTag(tag.GetString()!) is not { } named)
                {
                    problem = texts.NoLanguage;
                    return null;
                }

                language = named;
            }

            var date = arguments.Date;
            if (Given(root, "date_hint") is { } hint)
            {
                if (hint.ValueKind != JsonValueKind.String
                    || !DateOnly.TryParseExact(hint.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                {
                    problem = texts.NoDay;
                    return null;
                }

                date = day;
            }

            var read = text.GetString()!;
            return ReadingJson.Line(root.TryGetProperty("id", out var id) ? id : null, read, NewsReader.Read(read, language.OfText(), date));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON; or a string in it that is no text, such as half a character.
            return null;
        }
    }

    private static JsonElement? Given(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private async Task<int> RefuseAsync(string sentence)
    {
        await errors.WriteLineAsync(sentence);
        return 1;
    }
}
