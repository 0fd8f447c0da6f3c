using SchemaKit.Model;

namespace SchemaKit.Tests.Authoring;

/// <summary>What an author says of columns and indexes beyond DDL.</summary>
public class DeclarationTests
{
    [Fact]
    public void Columns_and_indexes_say_what_rules_respect()
    {
        var table = DatabaseModel.Of(new Declaring()).Tables.Single();

        table.Columns.SelectMany(c => c.Declarations.Select(d => $"{c.Name} {d.Kind} {d.Because}")).Should().Equal(
            "tenant_id Tenant Customers share the tables.",
            "user_id LogicalReference Users live elsewhere.",
            "parent_id RootRefersToItself The root is its own.");
        table.Indexes.Single().Declarations.Should().Equal(
            new Declaration(DeclarationKind.WholeValues, "Tags are compared as a set."));
    }

    private sealed class Nodes : Table
    {
        public Column<long> Id { get; } = Pg.BigInt();

        public Column<long> TenantId { get; } = Pg.BigInt().Tenant("Customers share the tables.");

        public Column<long> UserId { get; } = Pg.BigInt().LogicalReference("Users live elsewhere.");

        public Column<long> ParentId { get; } = Pg.BigInt().RootRefersToItself("The root is its own.");

        public Column<string[]> Tags { get; } = Pg.Text().Array();

        protected override void Define(TableDefinition t)
        {
            t.PrimaryKey(Id);
            t.Index(Tags).ForWholeValues("Tags are compared as a set.");
        }
    }

    private sealed class Declaring : Database
    {
        protected override void Define(DatabaseDefinition d) => d.Add<Nodes>();
    }
}
