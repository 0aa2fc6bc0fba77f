using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LiveBlog.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class QuoteAnchors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Anchor",
                table: "Quotes",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Anchor",
                table: "Quotes");
        }
    }
}
