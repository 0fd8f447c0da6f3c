using System.Text.Json;
using Npgsql;
using SchemaKit.Model;
using SchemaKit.Testing;

namespace SchemaKit.Tool.Tests;

/// <summary><c>schemakit normalize --verify</c>, on a server.</summary>
public sealed class VerifyTests : IAsyncLifetime
{
    private const string Tables = """
        create table users (id bigint primary key, postal_code text, city text, state text);
        comment on table users is 'sk:determines postal_code -> city
        sk:determines city -> state';
        insert into users select i, 'P' || i % 50, 'C' || i % 25, 'S' || i % 5 from generate_series(1, 200) as i;
        """;

    private EphemeralPostgres _postgres = null!;

    public async Task InitializeAsync()
    {
        _postgres = await EphemeralPostgres.StartAsync();
        await RunAsync(Tables);
    }

    public async Task DisposeAsync() => await _postgres.DisposeAsync();

    [Fact]
    public async Task What_holds_is_confirmed()
    {
        await RunAsync("insert into users values (201, null, 'C1', 'S1')");

        (await Verify()).Should().Be(new Run(
            ExitCode.Clean,
            """
            public.users
              postal_code -> city: confirmed in 200 rows
              city -> state: confirmed in 201 rows

            2 dependencies: 2 confirmed.

            """.ReplaceLineEndings("\n"),
            ""));
    }

    [Fact]
    public async Task What_rows_break_is_an_error_with_the_rows()
    {
        await RunAsync("insert into users values (201, 'P1', E'Vien\\nna', 'S1'), (202, 'P1', null, 'S1')");

        (await Verify()).Should().Be(new Run(
            ExitCode.Findings,
            """
            public.users
              postal_code -> city: error SK6502 violated-dependency
                postal_code does not determine city in users: 2 of 202 rows (0.99 %) contradict the others. Correct the rows, or remove the dependency.
                postal_code  city     rows
                P1           C1          4
                P1           Vien na     1
                P1           null        1
              city -> state: confirmed in 201 rows

            2 dependencies: 1 confirmed, 1 violated.

            """.ReplaceLineEndings("\n"),
            ""));
    }

    [Fact]
    public async Task Witnesses_can_be_left_out()
    {
        await RunAsync("insert into users values (201, 'P1', 'Vienna', 'S1')");

        var run = await Verify("--witnesses", "0");

        run.ExitCode.Should().Be(ExitCode.Findings);
        run.Output.Should().Contain("1 of 201 rows (0.5 %)").And.NotContain("Vienna");
    }

    [Fact]
    public async Task Json_has_every_count_and_the_findings()
    {
        await RunAsync("insert into users values (201, 'P1', 'Vienna', 'S1')");

        var run = await Verify("--format", "json");

        using var answer = JsonDocument.Parse(run.Output);
        var dependency = answer.RootElement.GetProperty("dependencies")[0];
        dependency.GetProperty("table").GetString().Should().Be("public.users");
        dependency.GetProperty("determinant")[0].GetString().Should().Be("postal_code");
        dependency.GetProperty("dependents")[0].GetString().Should().Be("city");
        dependency.GetProperty("result").GetString().Should().Be("violated");
        dependency.GetProperty("rows").GetInt64().Should().Be(201);
        dependency.GetProperty("repeatedRows").GetInt64().Should().Be(201);
        dependency.GetProperty("breakingRows").GetInt64().Should().Be(1);
        dependency.GetProperty("share").GetDouble().Should().BeApproximately(1 / 201.0, 1e-9);
        dependency.GetProperty("sample").GetBoolean().Should().BeFalse();
        dependency.GetProperty("columns").GetRawText().Should().Contain("postal_code").And.Contain("city");
        dependency.GetProperty("witnesses")[1].GetProperty("values")[1].GetString().Should().Be("Vienna");
        answer.RootElement.GetProperty("dependencies")[1].GetProperty("result").GetString().Should().Be("confirmed");
        answer.RootElement.GetProperty("findings")[0].GetProperty("rule").GetString().Should().Be("SK6502");
        answer.RootElement.GetProperty("findings")[0].GetProperty("grade").GetString().Should().Be("confirmed");
    }

    [Fact]
    public async Task The_settings_declare_accept_and_grade()
    {
        await RunAsync("insert into users values (201, 'P1', 'Vienna', 'S9')");
        using var folder = new Folder();
        var settings = folder.Write(
            "schemakit.json",
            """
            {
              "dependencies": { "public.users": ["state, postal_code -> id"] },
              "rules": { "SK6502": { "repeatedRows": 300 } },
              "allow": [
                { "rule": "SK6502", "on": "public.users.id", "because": "known" },
                { "rule": "SK6502", "on": "public.users.city", "because": "known" },
              ],
            }
            """);

        var run = await Verify("--settings", settings, "--witnesses", "0");

        run.ExitCode.Should().Be(ExitCode.Clean);
        run.Output.Should().Be(
            """
            public.users
              postal_code -> city: broken by 1 of 201 rows, which is accepted
              city -> state: holds in 201 rows, but too few share what determines to confirm it: 200 of 300
              state, postal_code -> id: broken by 150 of 201 rows, which is accepted

            3 dependencies: 1 holds, 2 violated.

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_sample_is_named_as_one() =>
        (await Verify("--sample", "100%")).Output.Should().Contain("confirmed in a sample of 200 rows");

    [Fact]
    public async Task What_could_not_be_compared_fails_the_run()
    {
        // Roles belong to the server, which tests share.
        var role = $"stranger_{Guid.NewGuid():N}";
        await RunAsync($"create role {role} login");
        var stranger = new NpgsqlConnectionStringBuilder(_postgres.ConnectionString) { Options = $"-c role={role}" };

        var run = await Run.Async(
            "normalize", "--connection", _postgres.ConnectionString, "--verify", stranger.ConnectionString);

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Output.Should().Contain(
            "  postal_code -> city: not compared, because permission denied for table users (42501)\n")
            .And.EndWith("2 dependencies: 2 not compared.\n");
        await RunAsync($"drop role {role}");
    }

    [Fact]
    public async Task A_model_of_any_source_is_compared_with_the_rows_of_a_database()
    {
        var model = ModelJson.Write(new DatabaseModel
        {
            Tables =
            [
                new(new("public", "users"))
                {
                    Columns = [new("id", new("bigint")), new("city", new("text")), new("state", new("text"))],
                    Dependencies = [new(["state"], ["city"])],
                },
            ],
        });

        var run = await Run.With(
            new() { Input = model }, "normalize", "--model", "-", "--verify", _postgres.ConnectionString);

        run.Output.Should().Contain("state does not determine city in users: 160 of 200 rows (80 %)");
    }

    [Fact]
    public async Task A_line_that_names_no_column_is_told_beside_it()
    {
        await RunAsync("comment on table users is 'sk:determines citi -> state'");

        var run = await Verify();

        run.ExitCode.Should().Be(ExitCode.Findings);
        run.Output.Should().Contain("warning SK6503 broken-dependency").And.Contain("Did you mean city?")
            .And.EndWith("No declared dependency to compare rows with.\n");
    }

    [Theory]
    [InlineData("--sample 5%", "--sample is about how rows are compared: it goes with --verify.")]
    [InlineData("--verify --view", "--view is about a better design: it does not go with --verify.")]
    [InlineData("--verify --to bcnf", "--to is about a better design: it does not go with --verify.")]
    [InlineData(
        "--verify --sample 0",
        "--sample takes a percentage, such as 5%, or a number of rows, such as 100000; not 0.")]
    [InlineData(
        "--verify --sample 101%",
        "--sample takes a percentage, such as 5%, or a number of rows, such as 100000; not 101%.")]
    [InlineData("--verify --witnesses 11", "--witnesses takes a number from 0 to 10.")]
    [InlineData("--verify --format sql", "--verify proposes no design: --format sql does not go with it.")]
    public async Task What_does_not_go_together_is_refused(string options, string message)
    {
        var run = await Run.Async(
            ["normalize", "--connection", _postgres.ConnectionString, .. options.Split(' ')]);

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(message);
    }

    [Fact]
    public async Task One_that_is_not_there_is_named() =>
        (await Run.Async(
            "normalize", "--connection", _postgres.ConnectionString, "--verify", "postgresql://ann:secret@127.0.0.1:1/x"))
            .Error.Should().StartWith("Could not read x on 127.0.0.1, port 1, as ann: ").And.NotContain("secret");

    private Task<Run> Verify(params string[] options) =>
        Run.Async(["normalize", "--connection", _postgres.ConnectionString, "--verify", .. options]);

    private async Task RunAsync(string sql)
    {
        await using var command = _postgres.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
