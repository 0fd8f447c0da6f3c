namespace SchemaKit.Tests.Authoring.EveryClause;

[EnumName("standing", Schema = "app", Comment = "How far it is.")]
public enum Standing
{
    Draft,

    [Label("it's done")]
    Done,
}
