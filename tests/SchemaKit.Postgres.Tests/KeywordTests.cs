using SchemaKit.Naming;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests;

/// <summary>The server's own list is the truth about keywords, for the version that is running.</summary>
public class KeywordTests
{
    [Fact]
    public async Task Our_categories_are_the_servers()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        var rows = await pg.RowsAsync("select word, catcode::text from pg_get_keywords()");

        var ours = rows.Select(row => (row[0], Code(Keywords.Category(row[0]!, pg.ServerVersion.Major))));

        ours.Should().Equal(rows.Select(row => (row[0], row[1]!)));
    }

    [Fact]
    public async Task Every_keyword_is_quoted_where_the_server_quotes_it()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        var rows = await pg.RowsAsync("select word, quote_ident(word) from pg_get_keywords()");

        // A word that only a later version reserves is quoted already, so that a script serves every version.
        rows.Where(row => row[1]!.StartsWith('"')).Should().OnlyContain(row => Identifier.Quote(row[0]!) == row[1]);
    }

    private static string Code(KeywordCategory category) => category switch
    {
        KeywordCategory.Reserved => "R",
        KeywordCategory.ReservedExceptFunctionOrType => "T",
        KeywordCategory.NotFunctionOrType => "C",
        _ => "U",
    };
}
