namespace SchemaKit.Naming;

/// <summary>What stands in one place of a name template.</summary>
internal enum NamePlaceholder
{
    /// <summary>Text that stays as it is.</summary>
    None,
    Table,
    Columns,
    ReferencedTable,
    Name,
}
