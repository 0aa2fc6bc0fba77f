using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LiveBlog.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LastSaves : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "SavedById",
                table: "Entries",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SavedKey",
                table: "Entries",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            // Of what is out, the last revision tells who saved it; of a draft saved once, that was its author. Of others it is not known.
            migrationBuilder.Sql("""
                UPDATE "Entries" SET
                    "SavedById" = COALESCE(
                        (SELECT "ById" FROM "Revisions" WHERE "EntryId" = "Entries"."Id" ORDER BY "Number" DESC LIMIT 1),
                        CASE WHEN "Version" = 1 THEN "CreatedById" END),
                    "SavedKey" = COALESCE(
                        (SELECT "Key" FROM "Revisions" WHERE "EntryId" = "Entries"."Id" ORDER BY "Number" DESC LIMIT 1),
                        CASE WHEN "Version" = 1 THEN "Key" ELSE "SavedKey" END)
                """);

            migrationBuilder.CreateIndex(
                name: "IX_Entries_BlogId_UpdatedAt_Number",
                table: "Entries",
                columns: new[] { "BlogId", "UpdatedAt", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Entries_BlogId_UpdatedAt_Number",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "SavedById",
                table: "Entries");

            migrationBuilder.DropColumn(
                name: "SavedKey",
                table: "Entries");
        }
    }
}
