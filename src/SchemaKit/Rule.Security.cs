namespace SchemaKit;

/// <content>Rules of row security, privileges and secrets.</content>
public abstract partial class Rule
{
}
