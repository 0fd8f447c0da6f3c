using SchemaKit.Model;

namespace SchemaKit;

/// <summary>The C# classes do not describe a database. Every fault is in the message, each with its line.</summary>
public sealed class SchemaDefinitionException : Exception
{
    internal SchemaDefinitionException(ValueList<SchemaFault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>The faults in order of discovery.</summary>
    public ValueList<SchemaFault> Faults { get; }
}
