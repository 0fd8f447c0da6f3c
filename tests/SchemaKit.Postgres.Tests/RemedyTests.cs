using SchemaKit.Model;
using SchemaKit.Postgres.Tests.Rules;
using SchemaKit.Rules;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests;

/// <summary>The SQL of a finding runs, and puts right what was found.</summary>
public class RemedyTests
{
    [Fact]
    public async Task Every_kind_of_object_is_renamed_by_its_statement()
    {
        var findings = Linter.Check(BadlyNamed.Database).Findings.Where(f => f.Rule == Rule.IdentifierCase).ToArray();
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.CreateAsync(BadlyNamed.Database);

        findings.Select(f => f.Kind).Distinct().Should().BeEquivalentTo(
            Enum.GetValues<ObjectKind>().Except([ObjectKind.Database, ObjectKind.Rule]));
        foreach (var finding in findings)
            await pg.RunAsync($"begin; {finding.Remedy!.Sql} rollback;");
    }

    [Fact]
    public async Task The_index_of_a_partitioned_table_is_valid_once_every_partition_has_its_part()
    {
        var bigint = new DataType("bigint");
        var inner = new TableModel(new("public", "events_2"))
        {
            PartitionKey = new(PartitionMethod.Hash, [IndexKeyModel.Of("id")]),
            Partitions = [new(new(new("public", "events_2_1")), new() { Modulus = 1 })],
        };
        var model = new DatabaseModel
        {
            Tables =
            [
                new(new("public", "users")) { Columns = [new("id", bigint)], PrimaryKey = new("pk_users", ["id"]) },
                new(new("public", "events"))
                {
                    Columns = [new("id", bigint), new("user_id", bigint)],
                    PrimaryKey = new("pk_events", ["id"]),
                    ForeignKeys = [new("fk_events_users", ["user_id"], new("public", "users"), ["id"])],
                    PartitionKey = new(PartitionMethod.Hash, [IndexKeyModel.Of("id")]),
                    Partitions =
                    [
                        new(new(new("public", "events_1")), new() { Modulus = 2 }),
                        new(inner, new() { Modulus = 2, Remainder = 1 }),
                    ],
                },
            ],
        };
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.CreateAsync(model);

        var remedy = Linter.Check(model).Findings.Single(f => f.Rule == Rule.ForeignKeyIndex).Remedy!.Sql!;
        foreach (var statement in remedy.Split('\n'))
            await pg.RunAsync(statement);

        (await pg.ValueAsync(
            "select string_agg(indexrelid::regclass::text, ' ' order by indexrelid::regclass::text) from pg_index "
            + "where indrelid::regclass::text like 'events%' and not indisprimary and indisvalid")).Should().Be(
            "idx_events_1_user_id idx_events_2_1_user_id idx_events_2_user_id idx_events_user_id");
    }

    [Theory]
    [InlineData("events_1_pkey")]
    [InlineData("events_1_user_id_idx")]
    public async Task A_name_that_the_server_chooses_for_a_partition_is_taken(string name)
    {
        var bigint = new DataType("bigint");
        var index = new IndexModel(name, [IndexKeyModel.Of("user_id")]) { Predicate = new("id > 0") };
        var model = new DatabaseModel
        {
            Tables =
            [
                new(new("public", "events"))
                {
                    Columns = [new("id", bigint), new("user_id", bigint)],
                    PrimaryKey = new("pk_events", ["id"]),
                    Indexes = [new("idx_events_user_id", [IndexKeyModel.Of("user_id")])],
                    PartitionKey = new(PartitionMethod.Hash, [IndexKeyModel.Of("id")]),
                    Partitions =
                    [
                        new(new(new("public", "events_1")) { Indexes = [index] }, new() { Modulus = 1 }),
                    ],
                },
            ],
        };
        await using var pg = await EphemeralPostgres.StartAsync();

        var create = () => pg.CreateAsync(model);

        await create.Should().ThrowAsync<Npgsql.PostgresException>()
            .WithMessage($"*relation \"{name}\" already exists*");
        Linter.Check(model).Findings.Should().Contain(f => f.Rule == Rule.NameCollision && f.Object.EndsWith(name));
    }
}
