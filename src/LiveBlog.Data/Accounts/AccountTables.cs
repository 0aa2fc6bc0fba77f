using LiveBlog.Application.Model;
using Microsoft.EntityFrameworkCore;

namespace LiveBlog.Data.Accounts;

/// <summary>The tables of accounts, sessions, access tokens and one-time links, the same in every database.</summary>
internal static class AccountTables
{
    public static void AddAccounts(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Account>(account =>
        {
            account.ToTable("Accounts");
            account.HasKey(each => each.MemberId);
            account.Property(each => each.MemberId).ValueGeneratedNever();
            account.HasOne<Member>().WithOne().HasForeignKey<Account>(each => each.MemberId);
            account.Property(each => each.Name).HasMaxLength(100);
            account.Property(each => each.NameKey).HasMaxLength(100);
            account.HasIndex(each => each.NameKey).IsUnique();
            account.PrimitiveCollection(each => each.RecoveryCodeHashes);
        });
        modelBuilder.Entity<Session>(session =>
        {
            session.ToTable("Sessions");
            session.Property(each => each.Id).ValueGeneratedNever();
            session.HasOne<Member>().WithMany().HasForeignKey(each => each.MemberId);
            session.Property(each => each.TokenHash).HasMaxLength(64);
            session.HasIndex(each => each.TokenHash).IsUnique();
            session.Property(each => each.Address).HasMaxLength(45);
            session.Property(each => each.UserAgent).HasMaxLength(Session.LongestUserAgent);
        });
        modelBuilder.Entity<AccessToken>(token =>
        {
            token.ToTable("AccessTokens");
            token.Property(each => each.Id).ValueGeneratedNever();
            token.HasOne<Member>().WithMany().HasForeignKey(each => each.MemberId);
            token.Property(each => each.Name).HasMaxLength(AccessToken.LongestName);
            token.Property(each => each.TokenHash).HasMaxLength(64);
            token.HasIndex(each => each.TokenHash).IsUnique();
        });
        modelBuilder.Entity<OneTimeLink>(link =>
        {
            link.ToTable("OneTimeLinks");
            link.Property(each => each.Id).ValueGeneratedNever();
            link.HasOne<Member>().WithMany().HasForeignKey(each => each.MemberId);
            link.Property(each => each.TokenHash).HasMaxLength(64);
            link.HasIndex(each => each.TokenHash).IsUnique();
        });
    }
}
