using LiveBlog.Application.Model;
using LiveBlog.Data;
using LiveBlog.Web.Server;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LiveBlog.Web.Accounts;

/// <summary>Registers accounts: ASP.NET Core Identity for names and passwords, sessions of our own.</summary>
public static class AccountServices
{
    /// <summary>
    /// Rounds of PBKDF2 with SHA-512 that a password's hash takes. OWASP's Password Storage Cheat Sheet asks for 210,000; a hash made with fewer
    /// is renewed at the next sign-in.
    /// </summary>
    public const int HashRounds = 210_000;

    public static IServiceCollection AddAccounts(this IServiceCollection services, ServerSettings settings)
    {
        var cookies = new AccountCookies(settings);
        services.AddSingleton(cookies);
        services.AddScoped<Sessions>();
        services.AddAuthentication(SessionAuthentication.Name).AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.Name, null);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = cookies.Antiforgery;
            options.Cookie.SecurePolicy = cookies.Policy;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.HttpOnly = true;
            options.Cookie.Path = "/";
            options.SuppressXFrameOptionsHeader = true;
        });
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddIdentityCore<Account>(options =>
        {
            // Names have a rule of their own, and so have passwords.
            options.User.AllowedUserNameCharacters = "";
        }).AddAccountStore();
        services.Replace(ServiceDescriptor.Singleton<ILookupNormalizer, AccountNames>());
        services.RemoveAll<IPasswordValidator<Account>>();
        services.AddScoped<IPasswordValidator<Account>, PasswordRules>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashRounds);
        services.AddSingleton<UnusablePassword>();
        services.AddSingleton<SignInLimits>();
        services.AddScoped<SignIn>();
        services.AddScoped<Passwords>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<HalfSignedIn>();
        services.AddScoped<KnownBrowser>();
        services.AddScoped<OneTimeLinks>();
        services.AddScoped<FirstAccounts>();
        services.AddScoped<AccessTokens>();
        return services;
    }

    /// <summary>Knows who asks, and keeps the newsroom's door. After routing, before the endpoints.</summary>
    public static void UseAccounts(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        app.UseMiddleware<NewsroomDoor>();
        app.UseMiddleware<ProgramsDoor>();

        // Named here, or the framework puts it before everything, where each open stream would hold it.
        app.UseAuthorization();
    }
}
