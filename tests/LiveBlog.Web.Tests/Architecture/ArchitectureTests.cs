using Mono.Cecil;

namespace LiveBlog.Web.Tests.Architecture;

/// <summary>Each rule is tested twice: it holds for the product, over a set that is not empty, and it catches a planted offender.</summary>
public sealed class ArchitectureTests
{
    private static readonly AssemblyDefinition Language = Read("LiveBlog.Language");
    private static readonly AssemblyDefinition Application = Read("LiveBlog.Application");
    private static readonly AssemblyDefinition Data = Read("LiveBlog.Data");
    private static readonly AssemblyDefinition Web = Read("LiveBlog.Web");
    private static readonly AssemblyDefinition Tests = Read("LiveBlog.Web.Tests");

    [Fact]
    public void Language_leans_on_the_framework_alone()
    {
        Rules.Types(Language).ShouldNotBeEmpty();
        Rules.Leanings(Language, "System.").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Words", new[] { "Actors", "Dates", "Quotes", "Events", "Reading" })]
    [InlineData("Dates", new[] { "Actors", "Quotes", "Events", "Reading" })]
    [InlineData("Actors", new[] { "Quotes", "Events", "Reading" })]
    [InlineData("Quotes", new[] { "Events", "Reading" })]
    public void What_is_read_of_a_text_builds_on_what_is_read_before_it(string folder, string[] later)
    {
        var types = Rules.Types(Language).Where(type => type.FullName.StartsWith($"LiveBlog.Linguistics.{folder}.", StringComparison.Ordinal)).ToList();
        types.ShouldNotBeEmpty();
        Rules.Mentions(types, [.. later.Select(each => $"LiveBlog.Linguistics.{each}.")]).ShouldBeEmpty();
    }

    [Fact]
    public void A_reader_that_builds_on_another_is_caught() =>
        Rules.Mentions([.. Rules.Types(Language).Where(type => type.FullName.StartsWith("LiveBlog.Linguistics.Quotes.", StringComparison.Ordinal))], "LiveBlog.Linguistics.Actors.").ShouldNotBeEmpty();

    [Fact]
    public void Application_knows_no_web_no_provider_and_no_data_project() =>
        Rules.Leanings(
            Application,
            "System.",
            "LiveBlog.Language",
            "FluentValidation",
            "Markdig",
            "MediatR",
            "Microsoft.EntityFrameworkCore",
            "Microsoft.EntityFrameworkCore.Abstractions",
            "Microsoft.EntityFrameworkCore.Relational",
            "Microsoft.Extensions.").ShouldBeEmpty();

    [Fact]
    public void Data_does_not_know_the_web_project() =>
        Data.MainModule.AssemblyReferences.ShouldNotContain(reference => reference.Name == "LiveBlog.Web");

    [Fact]
    public void A_leaning_that_is_not_allowed_is_caught() =>
        Rules.Leanings(Tests, "System.").ShouldContain("LiveBlog.Web.Tests leans on Mono.Cecil");

    [Fact]
    public void The_model_is_free_of_EF_and_MediatR()
    {
        var model = Rules.Types(Application).Where(type => type.FullName.StartsWith("LiveBlog.Application.Model.", StringComparison.Ordinal)).ToList();
        model.ShouldContain(type => type.Name == "Blog");
        Rules.Mentions(model, "Microsoft.EntityFrameworkCore.", "MediatR.").ShouldBeEmpty();
    }

    [Fact]
    public void A_model_that_sends_requests_is_caught() =>
        Rules.Mentions(Planted(nameof(ModelThatSends)), "Microsoft.EntityFrameworkCore.", "MediatR.").ShouldNotBeEmpty();

    [Fact]
    public void What_pages_are_handed_of_the_record_cannot_be_changed()
    {
        string[] names = ["Blog", "Entry", "Quote", "Revision", "Correction", "Actor", "NewsEvent"];
        var entities = Rules.Types(Application).Where(type => names.Any(name => type.FullName == $"LiveBlog.Application.Model.{name}")).ToList();
        entities.Count.ShouldBe(names.Length);
        Rules.OpenVerbs(entities).ShouldBeEmpty();
    }

    [Fact]
    public void An_entity_that_anybody_can_change_is_caught() =>
        Rules.OpenVerbs(Planted(nameof(EntityThatAnybodyChanges))).ShouldHaveSingleItem();

    [Fact]
    public void Reader_pages_and_the_live_path_send_no_command()
    {
        var reading = Rules.Types(Web)
            .Where(type => type.FullName.StartsWith("LiveBlog.Web.Pages.Reader.", StringComparison.Ordinal) || type.FullName.StartsWith("LiveBlog.Web.Live.", StringComparison.Ordinal))
            .ToList();
        reading.ShouldContain(type => type.FullName.StartsWith("LiveBlog.Web.Pages.Reader.", StringComparison.Ordinal));
        reading.ShouldContain(type => type.FullName.StartsWith("LiveBlog.Web.Live.", StringComparison.Ordinal));
        Rules.SendCommands(reading).ShouldBeEmpty();
    }

    [Fact]
    public void A_reader_page_that_sends_a_command_is_caught() =>
        Rules.SendCommands(Planted(nameof(ReaderPageThatPublishes))).ShouldNotBeEmpty();

    [Fact]
    public void Pages_do_not_know_where_the_record_is_kept()
    {
        var pages = Rules.Types(Web).Where(type => type.FullName.StartsWith("LiveBlog.Web.Pages.Reader.", StringComparison.Ordinal)
            || type.FullName.StartsWith("LiveBlog.Web.Pages.Newsroom.", StringComparison.Ordinal)).ToList();
        pages.ShouldNotBeEmpty();
        Rules.Mentions(pages, "LiveBlog.Data.", "Microsoft.EntityFrameworkCore.").ShouldBeEmpty();
    }

    [Fact]
    public void Every_command_has_a_validator()
    {
        Rules.Types(Application).Count(type => type.Name == "Command").ShouldBeGreaterThan(20);
        Rules.CommandsWithoutValidator(Rules.Types(Application)).ShouldBeEmpty();
    }

    [Fact]
    public void A_command_without_a_validator_is_caught() =>
        Rules.CommandsWithoutValidator(Planted("UnvalidatedSlice")).ShouldHaveSingleItem();

    [Fact]
    public void Every_request_says_which_right_it_needs()
    {
        Rules.Types(Application).ShouldContain(type => type.Name == "Query");
        Rules.UnguardedRequests(Rules.Types(Application)).ShouldBeEmpty();
    }

    [Fact]
    public void A_request_without_a_right_is_caught() =>
        Rules.UnguardedRequests(Planted("UnvalidatedSlice")).ShouldHaveSingleItem();

    private static IEnumerable<TypeDefinition> Planted(string name) => Rules.Types(Tests).Where(type => type.FullName.Contains($".{name}", StringComparison.Ordinal));

    private static AssemblyDefinition Read(string name) => AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, name + ".dll"));
}
