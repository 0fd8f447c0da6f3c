namespace SchemaKit;

/// <content>Rules of views, functions and triggers.</content>
public abstract partial class Rule
{
    /// <summary>SK8506. SQL that a security definer function puts together from unquoted values.</summary>
    public static Rule UnsafeDynamicSql { get; } = new Rules.Routines.UnsafeDynamicSql();
}
