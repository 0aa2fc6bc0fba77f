using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LiveBlog.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class HotPaths : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Entries_BlogId_IsKey_Number",
                table: "Entries");

            migrationBuilder.DropIndex(
                name: "IX_Entries_BlogId_State",
                table: "Entries");

            migrationBuilder.CreateIndex(
                name: "IX_Entries_BlogId_IsKey_State_Number",
                table: "Entries",
                columns: new[] { "BlogId", "IsKey", "State", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Entries_BlogId_State_Number",
                table: "Entries",
                columns: new[] { "BlogId", "State", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Entries_BlogId_IsKey_State_Number",
                table: "Entries");

            migrationBuilder.DropIndex(
                name: "IX_Entries_BlogId_State_Number",
                table: "Entries");

            migrationBuilder.CreateIndex(
                name: "IX_Entries_BlogId_IsKey_Number",
                table: "Entries",
                columns: new[] { "BlogId", "IsKey", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Entries_BlogId_State",
                table: "Entries",
                columns: new[] { "BlogId", "State" });
        }
    }
}
