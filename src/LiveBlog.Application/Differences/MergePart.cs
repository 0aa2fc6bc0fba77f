namespace LiveBlog.Application.Differences;

/// <summary>Whose wording a stretch of a merged text has.</summary>
public enum MergeKind
{
    /// <summary>Nobody changed it, or both made the same change.</summary>
    Agreed,

    /// <summary>I changed it.</summary>
    Mine,

    /// <summary>The other one changed it.</summary>
    Theirs,

    /// <summary>Both changed it, each in another way.</summary>
    Clash,
}

/// <summary>A stretch of a merged text in all three wordings; one that a side took out is empty there.</summary>
public sealed record MergePart(MergeKind Kind, string Before, string Mine, string Theirs)
{
    /// <summary>The wording proposed: mine where the two clash.</summary>
    public string Text => Kind == MergeKind.Theirs ? Theirs : Mine;
}
