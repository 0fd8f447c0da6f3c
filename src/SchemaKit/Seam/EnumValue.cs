namespace SchemaKit.Seam;

/// <summary>
/// A member of a user's enum. At run time it is made at the last moment; in the compiler it is the value.
/// </summary>
internal sealed record EnumValue(string Member)
{
    public static EnumValue Of(Enum value) => new(value.ToString());
}
