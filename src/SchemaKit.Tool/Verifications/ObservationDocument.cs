namespace SchemaKit.Tool.Verifications;

internal sealed record ObservationDocument(
    string Table,
    IReadOnlyList<string> Determinant,
    IReadOnlyList<string> Dependents,
    bool Multivalued,
    string Result,
    string? Failure,
    bool Sample,
    long Rows,
    long RepeatedRows,
    long BreakingRows,
    double Share,
    IReadOnlyList<string> Columns,
    IReadOnlyList<WitnessDocument> Witnesses);
