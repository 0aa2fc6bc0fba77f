namespace LiveBlog.Data.Tests;

public sealed class DataFolderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("liveblog-").FullName;

    [Fact]
    public void A_second_owner_is_refused_with_a_sentence_and_the_next_one_is_let_in()
    {
        using (DataFolder.Take(folder))
        {
            var refused = Should.Throw<DataFolderInUseException>(() => DataFolder.Take(folder));
            refused.Message.ShouldContain(folder);
            refused.Message.ShouldContain("Stop it first");
        }

        DataFolder.Take(folder).Dispose();
    }

    [Fact]
    public void The_folder_is_readable_to_its_owner_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var taken = DataFolder.Take(Path.Combine(folder, "new"));
        File.GetUnixFileMode(taken.Path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
