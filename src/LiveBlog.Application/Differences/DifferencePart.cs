namespace LiveBlog.Application.Differences;

/// <summary>What became of a stretch of text between two wordings.</summary>
public enum DifferenceKind
{
    /// <summary>It stands in both.</summary>
    Same,

    /// <summary>It stood in the wording before.</summary>
    Removed,

    /// <summary>It stands in the wording after.</summary>
    Added,
}

/// <summary>A stretch of text, never empty, and what became of it.</summary>
public sealed record DifferencePart(DifferenceKind Kind, string Text);
