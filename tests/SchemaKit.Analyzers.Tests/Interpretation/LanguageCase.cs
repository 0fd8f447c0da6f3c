namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>A small schema around a part of the language.</summary>
internal static class LanguageCase
{
    private static readonly string[] s_addedTables = ["Nodes", "Second"];

    public static void ShouldBeAsRun(string members, string define, string others)
    {
        var added = string.Concat(s_addedTables.Where(others.Contains).Select(name => $"d.Add<{name}>(); "));
        var source = $$"""
            using SchemaKit;
            namespace SchemaKit.Cases;
            public sealed partial class Cases : Table
            {
                public Column<long> Id { get; } = Pg.BigInt().Identity();
                public Column<string> Name { get; } = Pg.Text();
                public Column<string> Note { get; } = Pg.Text().Nullable();
                {{members}}
                protected override void Define(TableDefinition t)
                {
                    t.PrimaryKey(Id);
                    {{define}}
                }
            }
            {{others}}
            public sealed class Db : Database { protected override void Define(DatabaseDefinition d) { d.Add<Cases>(); {{added}}} }
            """;
        Differential.ShouldBeAsRun(SchemaSource.Compile(("Cases.cs", source)), "SchemaKit.Cases.Db");
    }
}
