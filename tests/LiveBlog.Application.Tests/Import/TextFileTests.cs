using System.Text;
using LiveBlog.Application.Import;
using LiveBlog.Application.Model;

namespace LiveBlog.Application.Tests.Import;

public sealed class TextFileTests
{
    [Theory]
    [InlineData(new byte[] { }, "")]
    [InlineData(new byte[] { 0xC3, 0xA9, 0x0D, 0x0A }, "é\r\n")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61 }, "a")]
    public async Task Utf8_is_read_with_or_without_its_mark(byte[] bytes, string text)
    {
        (await Read(bytes)).ShouldBe(new TextFile(text, null));
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xE9, 0x61 }, "Latin-1")]
    [InlineData(new byte[] { 0x61, 0xC3 }, "cut inside a character")]
    [InlineData(new byte[] { 0xC0, 0xAF }, "an overlong form")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "half a surrogate pair")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x00 }, "a packed document: a zero is no text")]
    public async Task What_is_not_utf8_is_refused_with_the_way_out(byte[] bytes, string because)
    {
        var file = await Read(bytes);

        file.Text.ShouldBe("", because);
        file.Problem!.ShouldStartWith("Ce fichier n’est pas du texte en UTF-8\u00a0: enregistrez-le comme texte en UTF-8", Case.Sensitive, because);
    }

    [Fact]
    public async Task Utf16_is_called_by_its_name()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            (await Read([.. encoding.Preamble, .. encoding.GetBytes("Texte")])).Problem.ShouldBe(
                "Ce fichier est en UTF-16\u00a0: enregistrez-le comme texte en UTF-8, puis recommencez.");
        }
    }

    [Fact]
    public async Task A_file_of_50_MB_is_refused_without_being_read()
    {
        using var content = new Unread(50 * 1024 * 1024);

        var file = await TextFile.ReadAsync(content, Language.English, CancellationToken.None);

        file.Problem.ShouldBe("This file has 50 MB: the import reads 2 MB at most. Split the text into several files.");
    }

    [Fact]
    public async Task A_stream_of_unknown_length_is_read_no_further_than_the_limit()
    {
        (await Read(Enumerable.Repeat((byte)'a', TextFile.Largest).ToArray())).Text.Length.ShouldBe(TextFile.Largest);
        using var content = new Endless();

        (await TextFile.ReadAsync(content, Language.English, CancellationToken.None)).Problem!.ShouldStartWith("This file is too large");

        content.Given.ShouldBeLessThan(TextFile.Largest + 100_000);
    }

    private static Task<TextFile> Read(byte[] bytes) => TextFile.ReadAsync(new MemoryStream(bytes), Language.French, CancellationToken.None);

    /// <summary>Says how long it is and fails when it is read.</summary>
    private sealed class Unread(long length) : MemoryStream
    {
        public override long Length => length;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new InvalidOperationException("It was read.");
    }

    /// <summary>Never ends, and does not say how long it is.</summary>
    private sealed class Endless : MemoryStream
    {
        public int Given { get; private set; }

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'a');
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
