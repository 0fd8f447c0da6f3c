namespace SchemaKit.Model;

/// <summary>Which way the value of a parameter goes.</summary>
public enum ParameterMode
{
    /// <summary>In.</summary>
    In,

    /// <summary>Out.</summary>
    Out,

    /// <summary>In and out.</summary>
    InOut,

    /// <summary>In, as many as there are.</summary>
    Variadic,

    /// <summary>A column of <c>returns table (…)</c>.</summary>
    Table,
}
