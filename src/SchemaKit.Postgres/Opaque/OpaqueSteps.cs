namespace SchemaKit.Postgres.Opaque;

/// <summary>All kinds that the model keeps as their own SQL.</summary>
internal static class OpaqueSteps
{
    public static IReadOnlyList<OpaqueStep> New() =>
    [
        new LanguageStep(),
        new AccessMethodStep(),
        new UserCollationStep(),
        new BaseTypeStep(),
        new RangeTypeStep(isCanonical: false),
        new RangeTypeStep(isCanonical: true),
        new OperatorStep(),
        new OperatorFamilyStep(),
        new OperatorClassStep(),
        new AggregateStep(),
        new OpaqueRoutineStep(),
        new CastStep(),
        new TransformStep(),
        new ConversionStep(),
        new TextSearchParserStep(),
        new TextSearchTemplateStep(),
        new TextSearchDictionaryStep(),
        new ForeignDataWrapperStep(),
        new ForeignServerStep(),
        new ForeignTableStep(),
        new OpaqueIndexStep(),
        new OpaqueStatisticsStep(),
        new RuleStep(),
        new PublicationStep(),
        new EventTriggerStep(),
    ];
}
