using SchemaKit.Rules.Authoring;
using SchemaKit.Rules.Documentation;
using SchemaKit.Rules.ForeignKeys;
using SchemaKit.Rules.Indexes;
using SchemaKit.Rules.Keys;
using SchemaKit.Rules.Lifecycle;
using SchemaKit.Rules.Linting;
using SchemaKit.Rules.Naming;
using SchemaKit.Rules.NormalForms;
using SchemaKit.Rules.Nullability;
using SchemaKit.Rules.Partitions;
using SchemaKit.Rules.Routines;
using SchemaKit.Rules.Security;
using SchemaKit.Rules.Structure;
using SchemaKit.Rules.Types;

namespace SchemaKit.Rules;

/// <summary>Every rule there is.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. LintingRules.All,
        .. AuthoringRules.All,
        .. NamingRules.All,
        .. DocumentationRules.All,
        .. TypeRules.All,
        .. NullabilityRules.All,
        .. KeyRules.All,
        .. ForeignKeyRules.All,
        .. IndexRules.All,
        .. NormalFormRules.All,
        .. StructureRules.All,
        .. LifecycleRules.All,
        .. PartitionRules.All,
        .. SecurityRules.All,
        .. RoutineRules.All,
    ];
}
