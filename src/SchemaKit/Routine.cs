using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>What functions and procedures have in common. Immutable: each call returns a copy.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
public abstract class Routine<TSelf> : OpenObject<TSelf>
    where TSelf : Routine<TSelf>
{
    private string _language = "sql";
    private Sql _body = new(0, 0);
    private bool _isStandardBody;
    private bool _isSecurityDefiner;
    private ValueList<StorageParameter> _settings;
    private (string? Name, Column Type, ParameterMode Mode)[] _parameters = [];

    private protected Routine(string name, string schema, string file, int line)
        : base(SchemaObjectKind.Routine, name, schema, file, line)
    {
    }

    /// <summary>A parameter, after those there are.</summary>
    /// <param name="name">The name; null for none.</param>
    /// <param name="type">The type, as a column has it: <c>Pg.Text()</c>; its default is the parameter's.</param>
    /// <param name="mode">Which way the value goes.</param>
    public TSelf Parameter(string? name, Column type, ParameterMode mode = ParameterMode.In) =>
        Copy(r => r._parameters = [.. _parameters, (name, type, mode)]);

    /// <summary>The body as a text, in some language.</summary>
    /// <param name="language">The language: <c>plpgsql</c>, <c>sql</c>, ….</param>
    /// <param name="body">The text; tables, columns and other objects can stand in holes.</param>
    public TSelf Body(string language, Sql body) => Copy(r =>
    {
        (r._language, r._body, r._isStandardBody) = (language, body, false);
    });

    /// <summary>The body as SQL that the server parses at once, and whose dependencies it keeps.</summary>
    /// <param name="body"><c>return …</c>, or <c>begin atomic … end</c>.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createfunction.html"/>
    public TSelf StandardBody(Sql body) => Copy(r => (r._language, r._body, r._isStandardBody) = ("sql", body, true));

    /// <summary>Runs it with the rights of its owner instead of its caller; set <c>search_path</c> too.</summary>
    public TSelf SecurityDefiner() => Copy(r => r._isSecurityDefiner = true);

    /// <summary>A setting that holds while it runs.</summary>
    /// <param name="name">The name, such as <c>search_path</c>.</param>
    /// <param name="value">The value as SQL: <c>''</c> for an empty path.</param>
    public TSelf Set(string name, string value) => Copy(r => r._settings = [.. _settings, new(name, value)]);

    internal override void AddTo(ObjectModels models, ObjectDraft draft) =>
        models.Routines.Add(ToModel(draft) with { DependsOn = draft.DependsOn(this) });

    private protected virtual RoutineModel ToModel(ObjectDraft draft) =>
        new(Name, _language, draft.Render(_body)!.Text)
        {
            Location = Location,
            IsStandardBody = _isStandardBody,
            Parameters = _parameters.Select(p => ToModel(p.Name, p.Type, p.Mode, draft)).ToValueList(),
            IsSecurityDefiner = _isSecurityDefiner,
            Settings = _settings,
            Grants = Grants,
            IsRevokedFromPublic = IsRevokedFromPublic,
            Comment = CommentText,
        };

    private static ParameterModel ToModel(string? name, Column type, ParameterMode mode, ObjectDraft draft) =>
        new(draft.TypeOf(type))
        {
            Name = name,
            Mode = mode,
            Default = draft.Render(type.Spec.Default),
        };
}
