namespace SchemaKit.Model;

/// <summary>A part of a model that may know the line of source it came from.</summary>
/// <remarks>
/// Derived records compare by what they say: the location is held in a wrapper whose values are all equal.
/// </remarks>
public abstract record Located
{
    private readonly Unequalled<SourceLocation> _location;

    private protected Located()
    {
    }

    /// <summary>Where the object was declared, if its source has lines.</summary>
    public SourceLocation? Location { get => _location.Value; init => _location = new(value); }
}
