using System.Text;
using System.Text.Json;
using LiveBlog.Application.Model;
using LiveBlog.Web.CommandLine;

namespace LiveBlog.Web.Tests.CommandLine;

/// <summary>The command <c>read</c>: what is found in a text, for people and for programs.</summary>
public sealed class ReadTextTests : IDisposable
{
    private const string Text = "« Nous tiendrons », a déclaré Jeanne Martin, maire de Nantes.\n\n\"Le pont rouvrira\", a-t-elle ajouté, \"mais pas demain.\"\n";

    private readonly string folder = Directory.CreateTempSubdirectory("liveblog-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("", null, Language.French, null, false)]
    [InlineData("text.txt --lang en --date 2023-11-21", "text.txt", Language.English, "2023-11-21", false)]
    [InlineData("--jsonl --lang=fr -- --odd-name", "--odd-name", Language.French, null, true)]
    public void What_was_typed_is_understood(string typed, string? file, Language language, string? date, bool jsonl) =>
        ReadArguments.Parse(typed.Split(' ', StringSplitOptions.RemoveEmptyEntries), Language.English)
            .ShouldBe((new ReadArguments(file, language, date is null ? null : DateOnly.Parse(date, null), jsonl), null));

    [Theory]
    [InlineData("a.txt b.txt", "One file is read at a time.")]
    [InlineData("a.txt --date 21/11/2023", "“21/11/2023” is not a date: write year, month and day, as in 2023-11-21.")]
    [InlineData("a.txt --lang de", "The language “de” is not on offer: give fr or en.")]
    [InlineData("a.txt --lang", "A value is missing after --lang.")]
    [InlineData("a.txt --json", "This command does not know “--json”.")]
    [InlineData("a.txt --jsonl=yes", "This command does not know “--jsonl=yes”.")]
    [InlineData("a.txt --jsonl --jsonl", "--jsonl is there twice.")]
    public void What_is_not_understood_is_said(string typed, string problem) =>
        ReadArguments.Parse(typed.Split(' '), Language.English).ShouldBe((null, problem));

    [Fact]
    public async Task People_are_shown_who_said_what()
    {
        var read = await Run(Text, jsonl: false);

        read.Code.ShouldBe(0);
        read.Output.ShouldContain("“Nous tiendrons”\n      Jeanne Martin · direct · a déclaré");
        read.Output.ShouldContain("“Le pont rouvrira … mais pas demain.”\n      Jeanne Martin · “elle” · direct · a-t-elle ajouté");
        read.Output.ShouldContain("Jeanne Martin · person · maire de Nantes");
        read.Output.ShouldNotContain("\u001b", Case.Sensitive, "colours are for terminals");
    }

    [Fact]
    public async Task What_happened_is_shown_to_people_and_given_to_programs()
    {
        const string Met = "Jeanne Martin a rencontré lundi soir des élus à Nantes.";

        (await Run(Met, jsonl: false)).Output.ShouldContain("a rencontré lundi soir des élus à Nantes · meeting");
        var line = (await Run(Line(new { id = 1, lang = "fr", date_hint = "2023-11-21", text = Met }), jsonl: true)).Output;

        var met = JsonDocument.Parse(line).RootElement.GetProperty("events").EnumerateArray().ShouldHaveSingleItem();
        met.ToString().ShouldBe("""{"text":"a rencontré lundi soir des élus à Nantes","type":"meeting","start":14,"end":54,"participants":["Jeanne Martin"],"date":"2023-11-20TEV"}""");
    }

    [Fact]
    public async Task On_a_terminal_there_are_colours_and_what_the_text_holds_steers_nothing()
    {
        var read = await Run("« Nous \u001b[31mtiendrons \u009b bon », a déclaré Jeanne Martin.", jsonl: false, isColoured: true);

        read.Output.ShouldContain("\u001b[32m“Nous  [31mtiendrons   bon”\u001b[0m");
    }

    [Fact]
    public async Task Programs_get_a_line_for_each_line_in_the_same_order()
    {
        var lines = string.Join('\n', Line(new { id = "b", lang = "fr", date_hint = "2023-11-21", text = Text }), "", Line(new { id = 7, text = "Rien." }), Line(new { text = "😀\n\n" + Text }));

        var read = await Run(lines, jsonl: true);

        read.Errors.ShouldBe("");
        read.Code.ShouldBe(0);
        var answers = read.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        answers.Select(answer => answer.GetProperty("id").ToString()).ShouldBe(["b", "7", ""]);
        var quote = answers[0].GetProperty("quotes")[1];
        quote.GetProperty("text").GetString().ShouldBe("Le pont rouvrira … mais pas demain.");
        quote.GetProperty("parts").EnumerateArray().Select(part => part.GetString()).ShouldBe(["Le pont rouvrira", "mais pas demain."]);
        quote.GetProperty("kind").GetString().ShouldBe("direct");
        quote.GetProperty("speaker").GetString().ShouldBe("elle");
        quote.GetProperty("speaker_canonical").GetString().ShouldBe("Jeanne Martin");
        quote.GetProperty("verb").GetString().ShouldBe("a-t-elle ajouté");
        answers[0].GetProperty("actors").EnumerateArray().Select(actor => $"{actor.GetProperty("type")} {actor.GetProperty("name")}").ShouldContain("person Jeanne Martin");
        answers[1].GetProperty("quotes").GetArrayLength().ShouldBe(0);

        // A face is one character to everybody but .NET and JavaScript.
        answers[2].GetProperty("quotes")[0].GetProperty("start").GetInt32().ShouldBe(Text.IndexOf("Nous", StringComparison.Ordinal) + 3);
    }

    [Theory]
    [InlineData("not JSON", "this is no JSON object on one line.")]
    [InlineData("[1]", "this is no JSON object on one line.")]
    [InlineData("""{"id":1}""", "“text”, a string, is missing.")]
    [InlineData("""{"id":1,"text":null}""", "“text”, a string, is missing.")]
    [InlineData("""{"id":1,"text":"\ud83d"}""", "this is no JSON object on one line.")]
    [InlineData("""{"id":1,"text":"x","lang":"de"}""", "“lang” must be fr or en.")]
    [InlineData("""{"id":1,"text":"x","date_hint":"2023-13-01"}""", "“date_hint” must be a day, such as 2023-11-21.")]
    public async Task A_bad_line_is_named_and_the_others_are_answered(string bad, string problem)
    {
        var read = await Run(string.Join('\n', Line(new { id = 1, text = "Un." }), bad, Line(new { id = 3, text = "Trois." })), jsonl: true);

        read.Code.ShouldBe(1);
        read.Errors.ShouldBe($"Line 2: {problem}{Environment.NewLine}");
        read.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        using var output = new MemoryStream();
        var errors = new StringWriter();
        var missing = Path.Combine(folder, "missing.txt");

        var code = await new ReadText(new CommandTexts(Language.English), Stream.Null, output, errors, isColoured: false)
            .RunAsync(new ReadArguments(missing, Language.French, null, Jsonl: false), CancellationToken.None);

        code.ShouldBe(1);
        errors.ToString().ShouldBe($"There is no file {missing}: check its name.{Environment.NewLine}");
        output.Length.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_not_UTF_8_is_refused()
    {
        using var output = new MemoryStream();
        var errors = new StringWriter();
        var file = Path.Combine(folder, "latin.txt");
        await File.WriteAllBytesAsync(file, Encoding.Latin1.GetBytes(Text));

        (await new ReadText(new CommandTexts(Language.English), Stream.Null, output, errors, isColoured: false)
            .RunAsync(new ReadArguments(file, Language.French, null, Jsonl: false), CancellationToken.None)).ShouldBe(1);

        errors.ToString().ShouldContain("UTF-8");
        output.Length.ShouldBe(0);
    }

    private static async Task<(int Code, string Output, string Errors)> Run(string input, bool jsonl, bool isColoured = false)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        var errors = new StringWriter();
        var code = await new ReadText(new CommandTexts(Language.English), content, output, errors, isColoured)
            .RunAsync(new ReadArguments(null, Language.French, new DateOnly(2023, 11, 21), jsonl), CancellationToken.None);
        return (code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    private static string Line(object line) => JsonSerializer.Serialize(line);
}
