using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>
/// An object that SchemaKit has no words for, with the SQL that creates it: an aggregate, an operator, ….
/// </summary>
public sealed class RawObject : OpenObject<RawObject>
{
    private readonly string _kind;
    private readonly string _identity;
    private readonly Sql _create;
    private Sql[] _completions = [];

    /// <summary>An object by its own SQL.</summary>
    /// <param name="kind">What <c>comment on</c> calls it: <c>aggregate</c>.</param>
    /// <param name="identity">
    /// Its name as SQL, with whatever tells it from others: <c>public.total(integer)</c>.
    /// </param>
    /// <param name="create">The statement that creates it, without a semicolon at its end.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public RawObject(
        string kind, string identity, Sql create, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(SchemaObjectKind.Raw, identity, "", file, line) =>
        (_kind, _identity, _create) = (kind, identity, create);

    /// <summary>A statement that completes it, after those there are: <c>$"alter table … disable rule …"</c>.</summary>
    /// <param name="statement">The statement, without a semicolon at its end.</param>
    public RawObject Then(Sql statement) => Copy(r => r._completions = [.. _completions, statement]);

    /// <summary>A call names a function without the types that tell it from others.</summary>
    internal override string SqlName => _identity.Split('(')[0].TrimEnd();

    internal override void AddTo(ObjectModels models, ObjectDraft draft)
    {
        var sql = draft.Render(_create)!.Text;
        models.RawObjects.Add(new(_kind, _identity, sql)
        {
            Location = Location,
            Completions = _completions.Select(sql => draft.Render(sql)!.Text).ToValueList(),
            Grants = Grants,
            IsRevokedFromPublic = IsRevokedFromPublic,
            Comment = CommentText,
            DependsOn = draft.DependsOn(this),
        });
    }
}
