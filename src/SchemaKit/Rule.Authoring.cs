using SchemaKit.Rules.Authoring;

namespace SchemaKit;

/// <content>Rules of how classes are written, which the source alone can show: the analyzers ask them.</content>
public abstract partial class Rule
{
    /// <summary>SK0006: a column that is no public property with { get; }.</summary>
    public static Rule ColumnProperty => AuthoringRules.ColumnProperty;

    /// <summary>SK0007: a property that makes its column anew each time it is read.</summary>
    public static Rule ColumnMadeAnew => AuthoringRules.ColumnMadeAnew;

    /// <summary>SK0008: a table class that no database adds.</summary>
    public static Rule TableNotAdded => AuthoringRules.TableNotAdded;

    /// <summary>SK0009: a schema that depends on the clock, the machine or chance.</summary>
    public static Rule ChangingSchema => AuthoringRules.ChangingSchema;

    /// <summary>SK0010: a name that took another's place in the committed model without WasNamed.</summary>
    public static Rule UnsaidRename => AuthoringRules.UnsaidRename;
}
