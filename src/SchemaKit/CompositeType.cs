using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>A composite type: a row as a type of its own. Columns use it by <c>Pg.Composite(…)</c>.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/rowtypes.html"/>
public sealed class CompositeType : OpenObject<CompositeType>
{
    private (string Name, Column Type)[] _attributes = [];

    /// <summary>A type without attributes yet.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public CompositeType(
        string name, string schema = "public", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(SchemaObjectKind.Type, name, schema, file, line)
    {
    }

    /// <summary>An attribute, after those there are.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The type, as a column has it: <c>Pg.Text()</c>; its collation and comment count too.</param>
    public CompositeType Attribute(string name, Column type) =>
        Copy(c => c._attributes = [.. _attributes, (name, type)]);

    internal IEnumerable<(string Name, Column Type)> Attributes => _attributes;

    internal override void AddTo(ObjectModels models, ObjectDraft draft) =>
        models.CompositeTypes.Add(
            new(Name, _attributes.Select(a => ToModel(a.Name, a.Type, draft)).ToValueList())
            {
                Location = Location,
                Grants = Grants,
                IsRevokedFromPublic = IsRevokedFromPublic,
                Comment = CommentText,
            });

    private static AttributeModel ToModel(string name, Column type, ObjectDraft draft) =>
        new(name, draft.TypeOf(type))
        {
            Location = type.Spec.Location,
            Collation = type.Spec.Collation,
            Comment = type.Spec.Comment,
        };
}
