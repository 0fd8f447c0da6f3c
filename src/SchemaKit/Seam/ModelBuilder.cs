using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>
/// The one builder: run time and compiler differ only in the definition and the table types they pass.
/// </summary>
internal static class ModelBuilder
{
    public static DatabaseModel Build(Action<DatabaseDefinition> define)
    {
        var definition = new DatabaseDefinition();
        define(definition);
        var faults = new Faults();
        var draft = new DatabaseDraft(definition, faults);

        // Names come before definitions: a late lambda may ask any table for any column.
        foreach (var table in draft.Tables)
            table.Create();
        foreach (var table in draft.Tables)
            table.Define();
        draft.CheckNames();
        faults.ThrowIfAny();

        var model = draft.ToModel();
        ModelValidation.Check(model, faults);
        faults.ThrowIfAny();
        return model;
    }
}
