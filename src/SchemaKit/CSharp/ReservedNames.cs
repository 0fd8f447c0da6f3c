namespace SchemaKit.CSharp;

/// <summary>Names that what is written uses itself, so that no member or class may take them.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const",
        "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern",
        "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface",
        "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
        "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof",
        "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint",
        "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>What every class has, and what a table class names beside types.</summary>
    private static readonly HashSet<string> s_members = new(StringComparer.Ordinal)
    {
        "Apply", "Define", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals",
        "ToString", "t",
        nameof(Pg), nameof(IndexKey), nameof(Model.IndexMethod), nameof(Model.IdentityGeneration),
        nameof(Model.ColumnStorage), nameof(Model.ColumnCompression), nameof(IntervalFields), nameof(SqlCommand),
        nameof(SchemaKit.Privileges), nameof(StatisticsKinds), nameof(TriggerEvents), nameof(Model.TriggerState),
        nameof(ReferentialAction.NoAction), nameof(ReferentialAction.Restrict), nameof(ReferentialAction.Cascade),
        nameof(ReferentialAction.SetNull), nameof(ReferentialAction.SetDefault),
    };

    private static readonly HashSet<string> s_types = new(s_members, StringComparer.Ordinal)
    {
        "System", "SchemaKit", "DateOnly", "DateTime", "DateTimeOffset", "Guid", "TimeOnly", "TimeSpan",
        nameof(Column), nameof(Database), nameof(DatabaseDefinition), nameof(NamingConvention), nameof(Table),
        nameof(TableDefinition), nameof(Archived), nameof(SoftDelete), nameof(Timestamps), nameof(Model.PrivilegedKind),
        nameof(IdentifierCase), nameof(Function), nameof(Procedure), nameof(View), nameof(MaterializedView),
        nameof(Sequence), nameof(CompositeType), "Domain", nameof(TextSearchConfiguration), nameof(RawObject),
        nameof(Model.ParameterMode), nameof(Model.ParallelSafety), nameof(Model.ViewCheck),
        "EnumName", nameof(EnumNameAttribute), "Label", nameof(LabelAttribute),
    };

    public static bool IsKeyword(string name) => s_keywords.Contains(name);

    public static bool OfMembers(string name) => s_members.Contains(name);

    /// <summary>Names that the classes of objects beside tables use.</summary>
    public static bool OfObjects(string name) => s_types.Contains(name);

    public static bool OfTypes(string name) => s_types.Contains(name);
}
