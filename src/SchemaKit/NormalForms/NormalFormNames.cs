namespace SchemaKit.NormalForms;

/// <summary>The names of normal forms.</summary>
internal static class NormalFormNames
{
    /// <summary>The name that textbooks abbreviate: <c>3NF</c>.</summary>
    public static string ToShortName(this NormalForm form) => form switch
    {
        NormalForm.BoyceCodd => "BCNF",
        NormalForm.Fourth => "4NF",
        _ => $"{(int)form}NF",
    };
}
