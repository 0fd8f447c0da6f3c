using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>The faults found while a model is built, so that they are reported together.</summary>
internal sealed class Faults
{
    private readonly List<SchemaFault> _faults = [];

    public void Add(SourceLocation? location, string message) => _faults.Add(new(message, location));

    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
            throw new SchemaDefinitionException(_faults.Distinct().ToValueList());
    }
}
