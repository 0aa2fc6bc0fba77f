using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LiveBlog.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class QuoteSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "Quotes",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            // Folding is the application's: SQL knows no accents.
            migrationBuilder.Sql("UPDATE Quotes SET SearchText = quote_search_text(Text, Role)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "Quotes");
        }
    }
}
