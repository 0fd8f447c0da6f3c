using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class OverlappingForeignKeysTests
{
    private static readonly TableModel s_lines =
        Table("lines", "tenant_id bigint", "a bigint", "b bigint", "c bigint");

    [Fact]
    public void Two_keys_that_share_a_column_are_reported() =>
        Messages(Key("a", "b"), Key("b", "c"))
            .Should().Equal("fk_b_c and fk_a_b share lines.b. Give each its own columns.");

    [Fact]
    public void One_column_with_two_keys_is_reported() =>
        Messages(Key("a"), Key("a") with { Name = "other" }).Should().ContainSingle();

    [Fact]
    public void A_key_inside_another_is_a_design() => Messages(Key("a"), Key("a", "b")).Should().BeEmpty();

    [Fact]
    public void A_tenant_is_shared()
    {
        var keys = new[] { Key("tenant_id", "a"), Key("tenant_id", "b") };
        var tenant = s_lines.Columns[0] with { Declarations = [new(DeclarationKind.Tenant, "It is.")] };

        Messages(keys).Should().ContainSingle();
        Messages(s_lines with { Columns = [tenant, .. s_lines.Columns.Skip(1)] }, keys).Should().BeEmpty();
    }

    [Fact]
    public void Other_columns_are_silent() => Messages(Key("a"), Key("b", "c")).Should().BeEmpty();

    [Fact]
    public void It_is_off() => Rule.OverlappingForeignKeys.DefaultSeverity.Should().Be(Severity.Off);

    private static ForeignKeyModel Key(params string[] columns) =>
        Reference(s_lines, "others", columns, columns) with { Name = $"fk_{string.Join('_', columns)}" };

    private static IEnumerable<string> Messages(params ForeignKeyModel[] keys) => Messages(s_lines, keys);

    private static IEnumerable<string> Messages(TableModel table, ForeignKeyModel[] keys) =>
        Given.Messages(Rule.OverlappingForeignKeys, table with { ForeignKeys = [.. keys] });
}
