using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Structure;

/// <summary>A reference to one of several tables, which no foreign key guards.</summary>
internal sealed class PolymorphicAssociation() : Rule("SK7002", "polymorphic-association", Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        from pair in PolymorphicPair.In(table)
        where !pair.Id.IsDeclared(DeclarationKind.PolymorphicReference) && !NamesOneTable(pair, table, context)
        select new Finding(
            this,
            Subject.Of(table, pair.Id),
            $"{Wording.Of(table, [pair.Id.Name])} seems to refer to the table that {pair.Type.Name} names, "
            + "and no foreign key can guard it. Have a nullable foreign key for each table and a check that one is "
            + "filled, or say PolymorphicReference.")
        {
            Grade = Grade.Suggested,
        };

    /// <summary>
    /// Whether there is a table of that name: the type is then a fact about the row, not about the reference.
    /// </summary>
    private static bool NamesOneTable(PolymorphicPair pair, TableModel table, RuleContext context) =>
        context.Table(new(table.Name.Schema, pair.Stem)) is not null
        || context.Table(new(table.Name.Schema, context.Inflector.Plural(pair.Stem))) is not null;
}
