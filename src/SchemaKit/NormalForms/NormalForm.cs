namespace SchemaKit.NormalForms;

/// <summary>How far a relation is normalised; each form includes those before it.</summary>
internal enum NormalForm
{
    First = 1,
    Second,
    Third,
    BoyceCodd,
    Fourth,
}
