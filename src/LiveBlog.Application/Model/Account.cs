namespace LiveBlog.Application.Model;

/// <summary>How a member signs in: a name, a password and, if she wants one, a second factor.</summary>
public sealed class Account
{
    /// <summary>How many recovery codes a member is given at a time.</summary>
    public const int RecoveryCodes = 10;

    private List<string> recoveryCodeHashes = [];

    public Account(Guid memberId, string name)
    {
        MemberId = memberId;
        Name = name;
        NameKey = KeyOf(name);
    }

    /// <summary>Whose it is; an account has no other id.</summary>
    public Guid MemberId { get; private set; }

    /// <summary>What she types to sign in: a short name or an e-mail address, 3 to 100 characters without white space.</summary>
    public string Name { get; private set; }

    /// <summary>The name as names are compared: letter case aside.</summary>
    public string NameKey { get; private set; }

    /// <summary>As ASP.NET Core Identity hashes it; null until she has chosen one.</summary>
    public string? PasswordHash { get; private set; }

    /// <summary>Changes with everything one signs in with, so that what was begun before is not finished after.</summary>
    public string Stamp { get; private set; } = NewStamp();

    /// <summary>The second factor's secret, encrypted; null when it is off.</summary>
    public string? Secret { get; private set; }

    /// <summary>A secret that is shown to her but not confirmed by a code yet, encrypted.</summary>
    public string? ProposedSecret { get; private set; }

    /// <summary>The time step of the last code that was used: that one and those before are spent.</summary>
    public long LastCodeStep { get; private set; }

    /// <summary>SHA-256 of each recovery code that is not spent.</summary>
    public IReadOnlyList<string> RecoveryCodeHashes => recoveryCodeHashes;

    /// <summary>Whether a code is asked for besides the password.</summary>
    public bool HasSecondFactor => Secret is not null;

    /// <summary>A name as names are compared.</summary>
    public static string KeyOf(string name) => name.Trim().NormalizeAny().ToUpperInvariant();

    /// <summary>Takes a new name.</summary>
    public void Rename(string name) => (Name, NameKey) = (name, KeyOf(name));

    /// <summary>Takes the hash of a new password.</summary>
    public void SetPassword(string? hash) => PasswordHash = hash;

    /// <summary>Marks that what one signs in with has changed.</summary>
    public void Restamp(string? stamp = null) => Stamp = stamp ?? NewStamp();

    /// <summary>Offers a secret, to be confirmed with a code.</summary>
    public void ProposeSecondFactor(string secret) => ProposedSecret = secret;

    /// <summary>Turns the second factor on with the secret proposed.</summary>
    /// <param name="step">Of the code that confirmed it, which is spent by that.</param>
    /// <param name="codeHashes">The recovery codes given to her.</param>
    public void ConfirmSecondFactor(long step, IEnumerable<string> codeHashes)
    {
        Secret = ProposedSecret ?? throw new InvalidOperationException("No secret was proposed.");
        ProposedSecret = null;
        LastCodeStep = step;
        recoveryCodeHashes = [.. codeHashes];
        Restamp();
    }

    /// <summary>Turns the second factor off.</summary>
    public void RemoveSecondFactor()
    {
        (Secret, ProposedSecret, LastCodeStep, recoveryCodeHashes) = (null, null, 0, []);
        Restamp();
    }

    /// <summary>Spends the code of <paramref name="step"/>.</summary>
    /// <returns>False if it, or a later one, was spent before.</returns>
    public bool SpendCode(long step)
    {
        if (step <= LastCodeStep)
        {
            return false;
        }

        LastCodeStep = step;
        return true;
    }

    /// <summary>Spends a recovery code.</summary>
    /// <returns>False if there is no such code, or none left.</returns>
    public bool SpendRecoveryCode(string hash)
    {
        var left = recoveryCodeHashes.Where(each => each != hash).ToList();
        var spent = left.Count < recoveryCodeHashes.Count;
        recoveryCodeHashes = left;
        return spent;
    }

    /// <summary>Replaces the recovery codes; the former ones are worth nothing from now on.</summary>
    public void ReplaceRecoveryCodes(IEnumerable<string> hashes) => recoveryCodeHashes = [.. hashes];

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
