namespace LiveBlog.Linguistics.Words;

/// <summary>Puts finds into an order that they nearly always have already, because they are found from the text's beginning on.</summary>
internal static class Ordered
{
    /// <summary>Sorts the list unless each of its items comes before the next one as it is.</summary>
    public static void Order<T>(this List<T> items, Comparison<T> comparison)
    {
        for (var next = 1; next < items.Count; next++)
        {
            if (comparison(items[next - 1], items[next]) >= 0)
            {
                items.Sort(comparison);
                return;
            }
        }
    }
}
