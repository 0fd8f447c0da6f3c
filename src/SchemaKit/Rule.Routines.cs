namespace SchemaKit;

/// <content>Rules of views, functions and triggers.</content>
public abstract partial class Rule
{
}
