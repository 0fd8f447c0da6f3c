using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK"/>
internal static class ForeignKeyDdl
{
    public static string Of(ForeignKeyModel key)
    {
        var target = key.TargetColumns.Count == 0 ? "" : $" {Columns(key, key.TargetColumns)}";
        var text = $"{TableDdl.Named(key.Name)} foreign key {Columns(key, key.Columns)} references "
            + $"{key.Target.ToSql()}{target}";
        if (key.IsMatchFull)
            text += " match full";
        if (key.OnDelete != ReferentialAction.NoAction)
            text += $" on delete {Word(key.OnDelete)}";
        if (key.OnDeleteColumns.Count > 0)
            text += $" {SqlText.Names(key.OnDeleteColumns)}";
        if (key.OnUpdate != ReferentialAction.NoAction)
            text += $" on update {Word(key.OnUpdate)}";
        text += SqlText.Deferrable(key.Deferral);
        return key.IsNotEnforced ? $"{text} not enforced" : text;
    }

    /// <summary>The form for a foreign key that <c>create table</c> cannot state.</summary>
    public static IEnumerable<DdlStatement> Add(TableModel table, ForeignKeyModel key, DdlOptions options) =>
    [
        TableDdl.Add(table, key.Name, key.IsNotValid ? $"{Of(key)} not valid" : Of(key), options),
        .. CommentDdl.OnConstraint(table, key.Name, key.Comment),
    ];

    private static string Columns(ForeignKeyModel key, ValueList<string> columns)
    {
        if (!key.IsPeriod)
            return SqlText.Names(columns);
        var names = columns.Select(Identifier.Quote).ToArray();
        names[names.Length - 1] = $"period {names[names.Length - 1]}";
        return $"({string.Join(", ", names)})";
    }

    private static string Word(ReferentialAction action) => action switch
    {
        ReferentialAction.NoAction => "no action",
        ReferentialAction.Restrict => "restrict",
        ReferentialAction.Cascade => "cascade",
        ReferentialAction.SetNull => "set null",
        ReferentialAction.SetDefault => "set default",
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };
}
