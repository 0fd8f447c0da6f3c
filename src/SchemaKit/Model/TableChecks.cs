using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>What the checks of a table, and those of its domains, say of its columns.</summary>
internal sealed class TableChecks
{
    // What the check of a domain calls the value.
    private const string DomainValue = "value";

    private readonly TableModel _table;
    private readonly DomainTypes _domains;
    private readonly IReadOnlyCollection<EnumModel> _enums;
    private readonly Dictionary<string, ComparedType?> _types = new(StringComparer.Ordinal);

    public TableChecks(TableModel table, DomainTypes domains, IReadOnlyCollection<EnumModel> enums)
    {
        (_table, _domains, _enums) = (table, domains, enums);
        Conditions =
        [
            .. table.Columns.SelectMany(OfDomain),
            .. table.Checks.SelectMany(check => CheckedCondition.In(check, TypeOf)),
        ];
    }

    /// <summary>Those of the domains, then those of the table, in order of declaration.</summary>
    public IReadOnlyList<CheckedCondition> Conditions { get; }

    /// <summary>The values, or the lengths, that the type of a column has.</summary>
    public AllowedValues OfType(string column, bool isOfLength) => TypeOf(column) switch
    {
        null => AllowedValues.All,
        var type => isOfLength ? type.OfLength().Values : type.Values,
    };

    /// <summary>The values that all checks together leave to a column.</summary>
    public AllowedValues Of(string column) => RestrictionsOf(column, isOfLength: false)
        .Aggregate(AllowedValues.All, (values, condition) => values.And(condition.Restriction!.Values));

    /// <summary>What restricts the values of a column, or their lengths.</summary>
    public IEnumerable<CheckedCondition> RestrictionsOf(string column, bool isOfLength) => Conditions.Where(c =>
        c.Restriction is { } r && r.Column == column && (r.IsOfLength == isOfLength || r.IsAboutNull));

    /// <summary>Whether a column refuses null, by itself or by a check.</summary>
    public bool RefusesNull(string column) =>
        _table.AreNeverNull([column], _domains)
        || Conditions.Any(c => !c.IsOfDomain && Nullness.Refuses(c.Condition, name => name == column ? true : null));

    private IEnumerable<CheckedCondition> OfDomain(ColumnModel column) =>
        from domain in _domains.Chain(column.Type)
        from check in domain.Checks
        from condition in CheckedCondition.In(check, name => name == DomainValue ? TypeOf(column.Name) : null)
        let restriction = condition.Restriction
        select condition with
        {
            IsOfDomain = true,
            Restriction = restriction is null ? null : restriction with { Column = column.Name },
        };

    private ComparedType? TypeOf(string name)
    {
        if (!_types.TryGetValue(name, out var type))
        {
            type = _table.Column(name) is { } column ? ComparedType.Of(column, _domains, _enums) : null;
            _types.Add(name, type);
        }

        return type;
    }
}
