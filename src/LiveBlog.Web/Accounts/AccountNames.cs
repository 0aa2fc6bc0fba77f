using System.Diagnostics.CodeAnalysis;
using LiveBlog.Application.Model;
using Microsoft.AspNetCore.Identity;

namespace LiveBlog.Web.Accounts;

/// <summary>Lets Identity look for accounts under the key they are kept under, whatever was typed.</summary>
public sealed class AccountNames : ILookupNormalizer
{
    /// <inheritdoc />
    [return: NotNullIfNotNull(nameof(name))]
    public string? NormalizeName(string? name) => name is null ? null : Account.KeyOf(name);

    /// <inheritdoc />
    [return: NotNullIfNotNull(nameof(email))]
    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
