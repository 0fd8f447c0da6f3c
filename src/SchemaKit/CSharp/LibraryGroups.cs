using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit.CSharp;

/// <summary>Finds the column groups that the library ships in a table: what they bring is known from one that has all.</summary>
internal sealed class LibraryGroups
{
    private readonly TableModel _all;
    private readonly RoutineModel _function;
    private readonly bool _hasFunction;
    private readonly (string Type, (string Column, string Member)[] Members)[] _groups;

    public LibraryGroups(DatabaseModel model, NamingConvention convention)
    {
        var known = ModelBuilder.Build(d =>
        {
            d.Convention(convention);
            d.Add<EveryGroup>();
        });
        _all = known.Tables[0];
        _function = known.Routines[0];
        _hasFunction = model.Routines.Any(routine => routine == _function);
        _groups =
        [
            Group(nameof(Timestamps), nameof(Timestamps.CreatedAt), nameof(Timestamps.UpdatedAt)),
            Group(nameof(SoftDelete), nameof(SoftDelete.DeletedAt)),
            Group(nameof(Archived), nameof(Archived.ArchivedAt)),
        ];

        (string, (string, string)[]) Group(string type, params string[] members) =>
            (type, [.. members.Select(member => (convention.MemberName(member), member))]);
    }

    /// <summary>Whether a group brings the routine.</summary>
    public bool Bring(RoutineModel routine) => routine == _function;

    public IReadOnlyList<ColumnGroupUse> In(TableModel table) =>
        [.. _groups.Select(group => In(table, group.Type, group.Members)).OfType<ColumnGroupUse>()];

    private ColumnGroupUse? In(TableModel table, string type, (string Column, string Member)[] members)
    {
        var first = table.Columns.Select(c => c.Name).ToList().IndexOf(members[0].Column);
        if (first < 0 || first + members.Length > table.Columns.Count)
            return null;
        string? because = null;
        for (var i = 0; i < members.Length; i++)
        {
            var column = table.Columns[first + i];
            if (column.Name != members[i].Column || !table.GroupColumns.Any(name => name == column.Name))
                return null;
            if (type == nameof(Timestamps) && column.Declarations is [{ Kind: DeclarationKind.KeptByApplication } said])
            {
                because = said.Because;
                column = column with { Declarations = default };
            }

            if (column != _all.Column(column.Name))
                return null;
        }

        var trigger = type == nameof(Timestamps) && _hasFunction
            ? table.Triggers.FirstOrDefault(t => t == _all.Triggers[0])
            : null;
        var arguments = new List<string>();
        if (trigger is not null)
            arguments.Add("keptByTrigger: true");
        if (because is not null)
            arguments.Add(CSharpText.Named("keptByApplication", because));
        return new(type, arguments, members, trigger);
    }

    private sealed class EveryGroup : Table
    {
        public Timestamps Timestamps { get; } = new(keptByTrigger: true);

        public SoftDelete SoftDelete { get; } = new();

        public Archived Archived { get; } = new();

        protected override void Define(TableDefinition t)
        {
        }
    }
}
