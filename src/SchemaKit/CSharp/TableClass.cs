using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <summary>A table as a class. What C# cannot say becomes a comment at the end of <c>Define</c>.</summary>
internal sealed partial class TableClass
{
    private readonly TableModel _table;
    private readonly SchemaClasses _classes;
    private readonly TableMembers _members;
    private readonly ObjectHoles _holes;
    private readonly CodeText _text = new();
    private readonly HashSet<string> _usings = new(StringComparer.Ordinal) { "SchemaKit" };
    private readonly List<string> _leftOut = [];

    private TableClass(TableModel table, SchemaClasses classes) =>
        (_table, _classes, _members, _holes) = (
            table,
            classes,
            classes.Of(table.Name)!,
            new(table.DependsOn, reference => classes.PathOf(reference)));

    public static ClassSource Of(TableModel table, SchemaClasses classes)
    {
        var written = new TableClass(table, classes);
        written.Write();
        var leftOut = written._leftOut.Select(what => new LeftOut(table.Name.ToString(), what));
        return new(written._members.ClassName, written._text.ToString(), [.. written._usings], [.. leftOut]);
    }

    private void Write()
    {
        _text.Line(0, $"public sealed class {_members.ClassName} : Table");
        _text.Line(0, "{");
        foreach (var column in _table.Columns)
            Property(column);
        if (_table.Columns.Count > 0)
            _text.Blank();
        _text.Line(1, "protected override void Define(TableDefinition t)");
        _text.Line(1, "{");
        List<CallChain>[] sections =
        [
            [.. Facts(), .. Keys(), .. Indexes(), .. ForeignKeys(), .. Constraints(), .. Dependencies()],
            [.. Triggers()],
            [.. Storage()],
            [.. Access()],
        ];
        NoteTheRest();
        var isFirst = true;
        foreach (var section in sections.Where(s => s.Count > 0))
        {
            if (!isFirst)
                _text.Blank();
            isFirst = false;
            foreach (var statement in section)
                _text.Statement(2, "", statement);
        }

        if (_leftOut.Count > 0 && !isFirst)
            _text.Blank();
        foreach (var what in _leftOut)
            _text.Line(2, LeftOut.Comment(what));
        _text.Line(1, "}");
        _text.Line(0, "}");
    }

    /// <summary>A column, or in the place of its first column the group that brings it.</summary>
    private void Property(ColumnModel column)
    {
        if (_members.Groups.FirstOrDefault(g => g.Members.Any(m => m.Column == column.Name)) is not { } group)
        {
            Column(column);
            return;
        }

        if (column.Name != group.Members[0].Column)
            return;
        var property = _members.PathOf(column.Name).Split('.')[0];
        var arguments = string.Join(", ", group.Arguments);
        _text.Line(1, $"public {group.TypeName} {property} {{ get; }} = new({arguments});");
    }

    private static CallChain Define(string method, params string[] arguments) =>
        new CallChain("t").Then(method, arguments);

    /// <summary>A word of an enum in the namespace of the model.</summary>
    private string InModel(string word)
    {
        _usings.Add("SchemaKit.Model");
        return word;
    }

    private string Action(ReferentialAction action)
    {
        _usings.Add("static SchemaKit.ReferentialAction");
        return action.ToString();
    }

    private string Sql(SqlExpression sql, string owner, string what)
    {
        var written = InterpolatedSql.Of(sql, column => owner + _members.PathOf(column.Name), _holes);
        if (written.Missed.Count > 0)
            LeaveOut($"that {what} reads {string.Join(", ", written.Missed)}");
        return written.Text;
    }

    private void LeaveOut(string what) => _leftOut.Add(what);
}
