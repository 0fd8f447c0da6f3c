namespace SchemaKit.Model;

/// <summary>Tables whose rows are marked as deleted, and stay.</summary>
internal static class SoftDeletion
{
    /// <summary>The column that holds the time of deletion, and null while the row lives.</summary>
    public const string DeletedAt = "deleted_at";

    public static bool HasSoftDelete(this TableModel table) => table.Column(DeletedAt) is
    {
        IsNullable: true,
        Type: { Name: "timestamp with time zone", Schema: null, ArrayDimensions: 0 },
    };
}
