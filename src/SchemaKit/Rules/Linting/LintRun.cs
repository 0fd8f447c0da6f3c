using SchemaKit.Model;
using SchemaKit.Settings;

namespace SchemaKit.Rules.Linting;

/// <summary>One run of the rules over one model.</summary>
internal sealed class LintRun
{
    private readonly RuleContext _context;
    private readonly IReadOnlyList<Rule> _rules;
    private readonly RuleNames _names;
    private readonly Dictionary<QualifiedName, Allowances> _allowances = [];
    private readonly DatabaseAllowances _databaseAllowances;
    private readonly SettingsAllowances _settingsAllowances;
    private readonly BaselineEntries _baseline;
    private readonly HashSet<(Rule Rule, QualifiedName? Table)> _failed = [];
    private readonly List<Finding> _findings = [];
    private readonly List<AcceptedFinding> _accepted = [];

    public LintRun(
        DatabaseModel model,
        RuleSettings settings,
        IReadOnlyList<Rule> rules,
        Observations? observations,
        CancellationToken cancellation)
    {
        _context = new RuleContext(StatedInSettings.In(model, settings), settings, cancellation)
        {
            Observations = observations,
        };
        _names = new RuleNames(rules);
        _rules = rules.Where(r => settings.SeverityOf(r) != Severity.Off).ToArray();
        _databaseAllowances = new DatabaseAllowances(_context, _names);
        _settingsAllowances = new SettingsAllowances(settings, _names);
        _baseline = new BaselineEntries(settings.Baseline, _names);
    }

    public LintReport Report()
    {
        var tables = _context.Tables;
        var all = tables.Concat(tables.SelectMany(_context.PartitionsOf)).ToArray();
        foreach (var table in all)
        {
            var allowances = new TableAllowances(table, _names);
            if (!allowances.IsEmpty)
                _allowances[table.Name] = allowances;
        }

        if (_context.Database.IsIncomplete)
            Add(LintingRules.Unevaluated.Of(_context.Database));
        var judgements = Judgements.Of(tables, _rules, _context);
        for (var i = 0; i < tables.Count; i++)
        {
            if (tables[i].IsIncomplete)
                Add(LintingRules.Unevaluated.Of(tables[i]));
            Add(judgements.OfTables[i]);
        }

        foreach (var judgement in judgements.OfDatabase)
            Add(judgement);
        foreach (var table in all)
            CheckAllowances(table);
        AddAll(_databaseAllowances.Findings(WasJudged));
        AddAll(_settingsAllowances.Findings(WasJudgedEverywhere));
        AddAll(_baseline.Findings(WasJudged));
        foreach (var name in _context.Settings.Severities.Keys.Where(n => _names.Find(n) is null))
            Add(LintingRules.UnknownRule.InSettings(name, _names));
        var findings = _findings.OrderBy(finding => finding, FindingOrder.ByObject).ToValueList();
        return new(findings, Silenced().ToValueList(), tables.Count)
        {
            Accepted = _accepted.OrderBy(accepted => accepted.Finding, FindingOrder.ByObject).ToValueList(),
        };
    }


    private void Add(Judgement judgement)
    {
        foreach (var finding in judgement.Findings)
            AddUnlessAccepted(finding);
        foreach (var (rule, table, exception) in judgement.Failures)
        {
            _failed.Add((rule, table?.Name));
            Add(LintingRules.AnalysisFailed.Of(rule, table, exception));
        }
    }

    private void AddUnlessAccepted(Finding finding)
    {
        if (_context.IsExternal(finding.Subject) || _context.IsExcluded(finding))
            return;
        var table = finding.Subject.Table;
        if (table is not null && finding.Rule.IsAboutAbsence && _context.Whole(table).IsIncomplete)
            return;

        // All are asked: an allowance that was needed twice is stale nowhere.
        var own = table is not null && _allowances.Count > 0 && _allowances.TryGetValue(table.Name, out var its)
            ? its
            : null;
        var inTable = own?.Accept(finding);
        var inDatabase = _databaseAllowances.Accept(finding);
        var inSettings = _settingsAllowances.Accept(finding);
        var inBaseline = _baseline.Accept(finding);
        var accepted = inTable ?? inDatabase ?? inSettings ?? inBaseline;
        if (accepted is null || !finding.Rule.CanBeAllowed)
            Add(finding);
        else if (Judged(finding) is { } judged)
            _accepted.Add(accepted with { Finding = judged });
    }

    private void CheckAllowances(TableModel table) =>
        AddAll(_allowances.TryGetValue(table.Name, out var allowances)
            ? allowances.Findings((rule, _) => WasJudged(rule, _context.Whole(table)))
            : []);

    private bool WasJudgedEverywhere(Rule rule) =>
        WasJudged(rule, (TableModel?)null)
        && !_context.Database.IsIncomplete
        && !(rule.IsAboutAbsence && _context.Tables.Any(t => t.IsIncomplete))
        && !_failed.Any(failed => failed.Rule == rule);

    private bool WasJudged(Rule rule, string path) =>
        !_context.Database.IsIncomplete && WasJudged(rule, DatabaseAllowances.TableOf(path, _context));

    private bool WasJudged(Rule rule, AllowanceModel allowance) =>
        !_context.Database.IsIncomplete && WasJudged(rule, DatabaseAllowances.TableOf(allowance, _context));

    private bool WasJudged(Rule rule, TableModel? table) =>
        _context.Settings.SeverityOf(rule) != Severity.Off
        && table is not { IsIncomplete: true }
        && !_failed.Contains((rule, table?.Name))
        && !_failed.Contains((rule, null));

    private void AddAll(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
            Add(finding);
    }

    private void Add(Finding finding)
    {
        if (Judged(finding) is { } judged)
            _findings.Add(judged);
    }

    /// <summary>The finding as it is reported; null when its severity is off.</summary>
    private Finding? Judged(Finding finding)
    {
        var severity = FindingSeverity.Of(finding, _context.Settings);
        if (severity == Severity.Off)
            return null;
        var judged = finding.Severity == severity ? finding : finding with { Severity = severity };
        return judged.Subject.Table is { } table && _context.Partition(table) is not null
            ? judged with { Subject = judged.Subject with { IsInPartition = true } }
            : judged;
    }

    private IEnumerable<NotEvaluated> Silenced() => Incomplete().Concat(
        from rule in _rules
        let missing = rule.MissingEvidence(_context)
        where missing is not null
        select new NotEvaluated(rule, missing));

    private IEnumerable<NotEvaluated> Incomplete()
    {
        var incomplete = _context.Tables.Where(t => t.IsIncomplete).Select(t => t.Name.ToString()).ToArray();
        if (incomplete.Length == 0)
            return [];
        var reason = $"Not followed to the end: {string.Join(", ", incomplete)}.";
        return _rules.Where(r => r.IsAboutAbsence).Select(r => new NotEvaluated(r, reason));
    }
}
