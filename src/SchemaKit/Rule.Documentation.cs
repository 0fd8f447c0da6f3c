namespace SchemaKit;

/// <content>Rules of comments.</content>
public abstract partial class Rule
{
    /// <summary>SK1201. A table without comment.</summary>
    public static Rule TableComment { get; } = new Rules.Documentation.TableComment();

    /// <summary>SK1202. A column without comment.</summary>
    public static Rule ColumnComment { get; } = new Rules.Documentation.ColumnComment();

    /// <summary>SK1205. A comment that says nothing.</summary>
    public static Rule EmptyComment { get; } = new Rules.Documentation.EmptyComment();
}
