namespace SchemaKit;

/// <content>Rules of nullability, defaults and checks.</content>
public abstract partial class Rule
{
}
