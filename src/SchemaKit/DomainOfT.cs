using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>A domain: a type that narrows another. Columns use it by <c>Pg.Domain(…)</c>.</summary>
/// <typeparam name="T">The CLR type of its values.</typeparam>
/// <seealso href="https://www.postgresql.org/docs/current/domains.html"/>
public sealed class Domain<T> : OpenObject<Domain<T>>
{
    private readonly Column<T> _type;
    private CheckDefinition[] _checks = [];

    /// <summary>Narrows a type.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="type">
    /// The type, as a column has it: <c>Pg.Text()</c>. Its default and collation are the domain's; it accepts null
    /// whether or not the column does, see <see cref="NotNull"/>.
    /// </param>
    /// <param name="schema">The schema.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Domain(
        string name,
        Column<T> type,
        string schema = "public",
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        : base(SchemaObjectKind.Type, name, schema, file, line) => _type = type;

    internal bool IsNotNull { get; private set; }

    /// <summary>Refuses null in every column of the domain.</summary>
    /// <remarks>The manual advises against it: an outer join still makes nulls. Say it of the columns.</remarks>
    public Domain<T> NotNull() => Copy(d => d.IsNotNull = true);

    /// <summary>A condition that every value meets.</summary>
    /// <param name="name">The author's part of the name: the convention adds the rest.</param>
    /// <param name="condition">The condition; <c>value</c> stands for the value.</param>
    /// <param name="define">What else is said of it: <c>c => c.Named("year_check")</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Domain<T> Check(
        string name,
        Sql condition,
        Action<CheckDefinition>? define = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var check = new CheckDefinition(name, condition, SourceLocation.At(file, line));
        define?.Invoke(check);
        return Copy(d => d._checks = [.. _checks, check]);
    }

    internal override void AddTo(ObjectModels models, ObjectDraft draft) =>
        models.Domains.Add(new(Name, draft.TypeOf(_type))
        {
            Location = Location,
            IsNotNull = IsNotNull,
            Default = draft.Render(_type.Spec.Default),
            Collation = _type.Spec.Collation,
            Checks = _checks.Select(c => ToModel(c, draft)).ToValueList(),
            Grants = Grants,
            IsRevokedFromPublic = IsRevokedFromPublic,
            Comment = CommentText,
            DependsOn = draft.DependsOn(this),
        });

    private CheckModel ToModel(CheckDefinition check, ObjectDraft draft) =>
        check.ToModel(draft.Convention.CheckName(Name.Name, check.Name), draft.Render(check.Condition)!);
}
