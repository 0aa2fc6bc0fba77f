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

    [Fact]
    public void A_folder_of_something_else_is_refused_and_left_as_it_is()
    {
        File.WriteAllText(Path.Combine(folder, "index.html"), "");
        var mode = OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(folder);

        Should.Throw<IOException>(() => DataFolder.Take(folder)).Message.ShouldContain("holds something else");

        Directory.GetFiles(folder).ShouldHaveSingleItem();
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(folder).ShouldBe(mode);
        }
    }

    [Fact]
    public void A_folder_that_cannot_be_written_to_is_not_said_to_be_in_use()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");

        Should.Throw<IOException>(() => DataFolder.Take(Path.Combine(file, "data"))).Message.ShouldNotContain("Another");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
