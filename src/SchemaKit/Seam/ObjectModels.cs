using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>The models of the objects beside tables, as they are built.</summary>
internal sealed class ObjectModels
{
    public List<DomainModel> Domains { get; } = [];

    public List<CompositeTypeModel> CompositeTypes { get; } = [];

    public List<SequenceModel> Sequences { get; } = [];

    public List<RoutineModel> Routines { get; } = [];

    public List<ViewModel> Views { get; } = [];

    public List<MaterializedViewModel> MaterializedViews { get; } = [];

    public List<TextSearchConfigurationModel> TextSearchConfigurations { get; } = [];

    public List<RawObjectModel> RawObjects { get; } = [];
}
