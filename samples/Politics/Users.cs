using SchemaKit;

namespace Politics;

/// <summary>People who can sign in.</summary>
public sealed class Users : Table
{
    public Column<Guid> Id { get; } = Pg.Uuid().DefaultSql($"gen_random_uuid()");
    public Column<string> Email { get; } = Pg.Text().Comment("Lower-cased before it is stored.");
    public Column<string> DisplayName { get; } = Pg.Text().Comment("What others see.");
    public Column<bool> IsVerified { get; } = Pg.Boolean().Default(false).Comment("Whether the address was confirmed.");
    public Timestamps Timestamps { get; } = new(keptByTrigger: true);
    public SoftDelete SoftDelete { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.Comment("People who can sign in.");
        t.PrimaryKey(Id);
        t.Unique(Email).WhileAlive(SoftDelete);
        t.Check("email_is_lower_case", $"{Email} = lower({Email})");
        t.Audited(Id);

        t.RowSecurity();
        t.Policy("see_yourself", on: SqlCommand.Select, to: Roles.SignedIn, @using: $"{Id} = (select auth.uid())");
        t.Policy(
            "change_yourself",
            on: SqlCommand.Update,
            to: Roles.SignedIn,
            @using: $"{Id} = (select auth.uid())",
            withCheck: $"{Id} = (select auth.uid())");
        t.Grant(Privileges.Select, to: Roles.SignedIn);
        t.Grant(Privileges.Update, to: Roles.SignedIn, [DisplayName]);
        t.Grant(Privileges.All, to: Roles.Service);
    }
}
