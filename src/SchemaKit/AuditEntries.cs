namespace SchemaKit;

/// <summary>
/// A history of changed rows, fed by triggers: add it once, and say <c>t.Audited(Id)</c> of each table.
/// </summary>
/// <remarks>
/// <c>d.Schema("audit").Add&lt;AuditEntries&gt;()</c> makes <c>audit.audit_entries</c>. Roles that change audited
/// tables need no rights on it: the trigger function runs with those of its owner.
/// </remarks>
public sealed class AuditEntries : Table
{
    /// <summary>The trigger function, which all audited tables share.</summary>
    public static Function RecordChange { get; } = new Function("record_change")
        .ReturnsTrigger()
        .SecurityDefiner()
        .Set("search_path", "''")
        .RevokeFromPublic()
        .Body("plpgsql", $"""

            declare
              was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
              became jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
            begin
              insert into {Pg.Table<AuditEntries>()} (
                {Pg.Column((AuditEntries e) => e.TableName)},
                {Pg.Column((AuditEntries e) => e.Operation)},
                {Pg.Column((AuditEntries e) => e.RowKey)},
                {Pg.Column((AuditEntries e) => e.OldRow)},
                {Pg.Column((AuditEntries e) => e.NewRow)}
              )
              select
                format('%I.%I', tg_table_schema, tg_table_name),
                lower(tg_op),
                (select jsonb_object_agg(k, coalesce(became, was) -> k) from unnest(tg_argv) as k),
                was,
                became;
              return null;
            end

            """)
        .Comment("Writes each change of an audited table to the history.");

    /// <summary><c>id</c>: the order in which changes were recorded.</summary>
    public Column<long> Id { get; } = Pg.BigInt().Identity().Comment("The order in which changes were recorded.");

    /// <summary><c>table_name</c>: the changed table, with its schema.</summary>
    public Column<string> TableName { get; } = Pg.Text().Comment("The changed table, with its schema.");

    /// <summary><c>operation</c>: insert, update or delete.</summary>
    public Column<string> Operation { get; } = Pg.Text().Comment("insert, update or delete.");

    /// <summary><c>row_key</c>: the key of the changed row; null where the table named none.</summary>
    public Column<string> RowKey { get; } = Pg.Jsonb().Nullable().Comment("The key of the changed row.");

    /// <summary><c>old_row</c>: the row as it was; null for an insert.</summary>
    public Column<string> OldRow { get; } = Pg.Jsonb().Nullable().Comment("The row as it was; null for an insert.");

    /// <summary><c>new_row</c>: the row as it became; null for a delete.</summary>
    public Column<string> NewRow { get; } = Pg.Jsonb().Nullable().Comment("The row as it became; null for a delete.");

    /// <summary><c>changed_by</c>: the role that signed in.</summary>
    public Column<string> ChangedBy { get; } =
        Pg.Text().DefaultSql($"session_user").Comment("The role that signed in.");

    /// <summary><c>changed_at</c>: when the change was made.</summary>
    public Column<DateTimeOffset> ChangedAt { get; } =
        Pg.Timestamptz().DefaultSql($"now()").Comment("When the change was made.");

    /// <inheritdoc/>
    protected override void Define(TableDefinition t)
    {
        t.Comment("Every change of the audited tables.");
        t.PrimaryKey(Id);
        t.Check("operation", $"{Operation} in ('insert', 'update', 'delete')");
        t.Index(TableName, ChangedAt);
        t.Index(RowKey).Using(Model.IndexMethod.Gin);
        t.IsLog("Changes are history: they are neither changed nor removed.");
    }
}
