using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LiveBlog.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class RevisionAuthors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Authors",
                table: "Revisions",
                type: "TEXT",
                nullable: true);

            // What is known of the wordings kept so far is who signs the entry today.
            migrationBuilder.Sql("""UPDATE "Revisions" SET "Authors" = (SELECT "Authors" FROM "Entries" WHERE "Id" = "Revisions"."EntryId")""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Authors",
                table: "Revisions");
        }
    }
}
