using LiveBlog.Application.Differences;

namespace LiveBlog.Application.Tests.Differences;

public class WordingMergeTests
{
    private static readonly ClashMarks Marks = new("⟦", "|", "⟧");

    [Theory]
    [InlineData("12 morts et 30 blessés", "13 morts et 30 blessés", "12 morts et 31 blessés", "13 morts et 31 blessés", "words apart")]
    [InlineData("Un. Deux.", "Un bis. Deux.", "Un. Deux bis.", "Un bis. Deux bis.", "sentences")]
    [InlineData("Un mot. Un autre.", "Un terme. Un autre.", "Un mot. Le dernier.", "Un terme. Le dernier.", "the ends of two sentences")]
    [InlineData("Un.\n\nDeux.", "Un.\n\nUn et demi.\n\nDeux.", "Un.\n\nDeux bis.", "Un.\n\nUn et demi.\n\nDeux bis.", "paragraphs")]
    [InlineData("La fin.", "La faim.", "La fin.\n\nEnsuite.", "La faim.\n\nEnsuite.", "a word and a paragraph after it")]
    [InlineData("Un. Deux. Trois.", "Un. Trois.", "Un. Deux. Trois. Quatre.", "Un. Trois. Quatre.", "a sentence taken out and one added")]
    [InlineData("Un mot", "Un mot juste", "Un mot juste", "Un mot juste", "the same change")]
    [InlineData("", "", "Un", "Un", "nothing but theirs")]
    public void Changes_that_do_not_touch_go_together(string before, string mine, string theirs, string merged, string what)
    {
        var merge = WordingMerge.Of(before, mine, theirs);

        merge.Text.ShouldBe(merged, what);
        merge.TextWith(Marks).ShouldBe(merged, what);
        merge.Clashes.ShouldBeEmpty(what);
    }

    [Theory]
    [InlineData("12 morts", "13 morts", "14 morts", "⟦13|14⟧ morts", "the same word")]
    [InlineData("un ton rouge vif", "un ton bleu vif", "un ton rouge pâle", "un ton ⟦bleu vif|rouge pâle⟧", "neighbouring words")]
    [InlineData("Un mot de trop.", "Un mot.", "Un mot de plus.", "Un mot⟦| de plus⟧.", "one takes out what the other rewords")]
    [InlineData("Un.", "Un.\n\nDeux.", "Un.\n\nTrois.", "Un.⟦\n\nDeux.|\n\nTrois.⟧", "both add at the end")]
    [InlineData("", "Un", "Deux", "⟦Un|Deux⟧", "both begin")]
    [InlineData("Un", "", "Deux", "⟦|Deux⟧", "one empties the text")]
    public void Changes_to_the_same_passage_clash(string before, string mine, string theirs, string marked, string what)
    {
        var merge = WordingMerge.Of(before, mine, theirs);

        merge.TextWith(Marks).ShouldBe(marked, what);
        merge.Clashes.ShouldHaveSingleItem(what);
        Marks.StandIn(merge.TextWith(Marks)).ShouldBeTrue();
    }

    [Fact]
    public void The_parts_say_who_changed_what() =>
        WordingMerge.Of("Le 21, un accord est proche.", "Le 22, un accord est proche.", "Le 21, un accord est lointain.").Parts.ShouldBe(
        [
            new MergePart(MergeKind.Agreed, "Le ", "Le ", "Le "),
            new MergePart(MergeKind.Mine, "21", "22", "21"),
            new MergePart(MergeKind.Agreed, ", un accord est ", ", un accord est ", ", un accord est "),
            new MergePart(MergeKind.Theirs, "proche", "proche", "lointain"),
            new MergePart(MergeKind.Agreed, ".", ".", "."),
        ]);

    [Fact]
    public void The_proposal_has_my_wording_where_we_clash() => WordingMerge.Of("12 morts", "13 morts", "14 morts").Text.ShouldBe("13 morts");

    [Fact]
    public void A_line_end_of_another_kind_is_no_change()
    {
        var merge = WordingMerge.Of("Un\nDeux", "Un\r\nDeux", "Un\nDeux\nTrois");

        merge.Clashes.ShouldBeEmpty();
        merge.Text.ShouldBe("Un\nDeux\nTrois");
    }

    [Fact]
    public void No_text_of_either_side_is_lost()
    {
        foreach (var (before, mine, theirs) in RandomWordings.Of(1945).Take(1_500))
        {
            var merge = WordingMerge.Of(before, mine, theirs);

            string.Concat(merge.Parts.Select(part => part.Before)).ShouldBe(before);
            string.Concat(merge.Parts.Select(part => part.Mine)).ShouldBe(mine);
            string.Concat(merge.Parts.Select(part => part.Theirs)).ShouldBe(theirs);
            merge.Parts.All(part => part.Kind switch
            {
                MergeKind.Agreed => part.Mine == part.Theirs,
                MergeKind.Mine => part.Theirs == part.Before,
                MergeKind.Theirs => part.Mine == part.Before,
                _ => part.Mine != part.Theirs,
            }).ShouldBeTrue();
        }
    }

    [Fact]
    public void One_who_changed_nothing_takes_nothing_from_the_other()
    {
        foreach (var (before, mine, theirs) in RandomWordings.Of(1944).Take(700))
        {
            Merged(before, mine, before).ShouldBe(mine);
            Merged(before, before, theirs).ShouldBe(theirs);
            Merged(before, mine, mine).ShouldBe(mine);
        }

        static string Merged(string before, string mine, string theirs)
        {
            var merge = WordingMerge.Of(before, mine, theirs);
            merge.Clashes.ShouldBeEmpty();
            return merge.TextWith(Marks);
        }
    }
}
