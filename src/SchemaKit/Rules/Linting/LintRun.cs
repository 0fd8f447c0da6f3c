using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>One run of the rules over one model.</summary>
internal sealed class LintRun
{
    private readonly RuleContext _context;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly RuleNames _names;
    private readonly Dictionary<QualifiedName, Allowances> _allowances = [];
    private readonly HashSet<(Rule Rule, QualifiedName? Table)> _failed = [];
    private readonly List<Finding> _findings = [];

    public LintRun(DatabaseModel model, RuleSettings settings, IReadOnlyList<Rule> rules)
    {
        _context = new RuleContext(model, settings);
        _names = new RuleNames(rules);
        _rules = rules.Where(r => settings.SeverityOf(r) != Severity.Off).ToArray();
    }

    public LintReport Report(CancellationToken cancellation)
    {
        var tables = _context.Tables;
        foreach (var table in tables)
            _allowances[table.Name] = new Allowances(table, _names);
        foreach (var table in tables)
        {
            cancellation.ThrowIfCancellationRequested();
            CheckTable(table);
        }

        foreach (var rule in _rules)
        {
            cancellation.ThrowIfCancellationRequested();
            Ask(rule, null, () => rule.Check(_context));
        }

        foreach (var table in tables)
            CheckAllowances(table);
        foreach (var name in _context.Settings.Severities.Keys.Where(n => _names.Find(n) is null))
            Add(LintingRules.UnknownRule.InSettings(name, _names));
        return new(Ordered(_findings).ToValueList(), Silenced().ToValueList(), tables.Count);
    }

    private static IEnumerable<Finding> Ordered(IEnumerable<Finding> findings) => findings
        .OrderBy(f => f.Object, StringComparer.Ordinal)
        .ThenBy(f => f.Rule.Id, StringComparer.Ordinal)
        .ThenBy(f => f.Message, StringComparer.Ordinal);

    private void CheckTable(TableModel table)
    {
        if (table.IsIncomplete)
            Add(LintingRules.Unevaluated.Of(table));
        foreach (var rule in _rules)
        {
            if (!table.IsIncomplete || !rule.IsAboutAbsence)
                Ask(rule, table, () => rule.Check(table, _context));
        }
    }

    private void Ask(Rule rule, TableModel? table, Func<IEnumerable<Finding>> check)
    {
        try
        {
            foreach (var finding in check())
                AddUnlessAllowed(finding);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _failed.Add((rule, table?.Name));
            Add(LintingRules.AnalysisFailed.Of(rule, table, exception));
        }
    }

    private void AddUnlessAllowed(Finding finding)
    {
        if (_context.IsExternal(finding.Subject))
            return;
        var table = finding.Subject.Table;
        if (table is { IsIncomplete: true } && finding.Rule.IsAboutAbsence)
            return;
        var isAllowed = table is not null
            && _allowances.TryGetValue(table.Name, out var allowances)
            && allowances.Accept(finding);
        if (!isAllowed)
            Add(finding);
    }

    private void CheckAllowances(TableModel table)
    {
        foreach (var finding in _allowances[table.Name].Findings(r => WasJudged(r, table)))
            Add(finding);
    }

    private bool WasJudged(Rule rule, TableModel table) =>
        _context.Settings.SeverityOf(rule) != Severity.Off
        && !_failed.Contains((rule, table.Name))
        && !_failed.Contains((rule, null));

    private void Add(Finding finding)
    {
        var severity = FindingSeverity.Of(finding, _context.Settings);
        if (severity != Severity.Off)
            _findings.Add(finding with { Severity = severity });
    }

    private IEnumerable<NotEvaluated> Silenced()
    {
        var incomplete = _context.Tables.Where(t => t.IsIncomplete).Select(t => t.Name.ToString()).ToArray();
        if (incomplete.Length == 0)
            return [];
        var reason = $"Not followed to the end: {string.Join(", ", incomplete)}.";
        return _rules.Where(r => r.IsAboutAbsence).Select(r => new NotEvaluated(r, reason));
    }
}
