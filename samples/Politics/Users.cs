using SchemaKit;

namespace Politics;

/// <summary>People who can sign in.</summary>
public sealed class Users : Table
{
    public Column<Guid> Id { get; } = Pg.Uuid().DefaultSql($"gen_random_uuid()");
    public Column<string> Email { get; } = Pg.Text().Comment("Lower-cased before it is stored.");
    public Column<string> DisplayName { get; } = Pg.Text().Comment("What others see.");
    public Column<bool> IsVerified { get; } = Pg.Boolean().Default(false).Comment("Whether the address was confirmed.");
    public Timestamps Timestamps { get; } = new();
    public SoftDelete SoftDelete { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.Comment("People who can sign in.");
        t.PrimaryKey(Id);
        t.Unique(Email).Where($"{SoftDelete.DeletedAt} is null");
        t.Check("email_is_lower_case", $"{Email} = lower({Email})");
    }
}
