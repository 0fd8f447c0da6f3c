using SchemaKit.CSharp;
using SchemaKit.Model;
using SchemaKit.Tests.Authoring;
using SchemaKit.Tests.Authoring.EveryClause;
using SchemaKit.Tests.Shared;

namespace SchemaKit.Tests.CSharp;

/// <summary>The compiler and the library themselves say whether what was written is the model.</summary>
public class SchemaSourceTests
{
    [Fact]
    public void The_library_comes_back() => WrittenSchema.ShouldComeBack(DatabaseModel.Of(new LibraryDatabase()));

    [Theory]
    [InlineData(15)]
    [InlineData(18)]
    public void Every_clause_comes_back_or_is_said_to_be_left_out(int version) =>
        WrittenSchema.ShouldComeBack(DatabaseModel.Of(new EveryClauseDatabase(version)));

    [Fact]
    public void What_is_left_out_is_named() =>
        SchemaSource.Of(DatabaseModel.Of(new LibraryDatabase()), "Library").LeftOut
            .Select(left => $"{left.Object}: {left.What}")
            .Should().Contain(
            [
                "public.loans: that the rows are divided by range (lent_on)",
            ]);

    [Fact]
    public void Odd_names_and_texts_are_written_as_they_are()
    {
        var model = new DatabaseModel
        {
            Tables =
            [
                new(new("public", "class"))
                {
                    Comment = "\"quoted\"\\ \u2028 and\nbroken, \ud83d\ude00",
                    Columns =
                    [
                        new("class", new("text")) { Default = new("'{\"a\": 1}'") },
                        new("Class", new("text")) { IsNullable = true },
                        new("1st {0}", new("integer")),
                        new("t", new("numeric") { Modifier = "10,2" }) { Default = new("1.50") },
                        new("tags", new("text") { ArrayDimensions = 2 }) { Default = new("'{}'") },
                        new("place", new("geography") { Schema = "gis", Modifier = "Point,4326" }),
                    ],
                    Checks =
                    [
                        new("positive", new("\"1st {0}\" > 0 and t <> '{}'") { Columns = ["1st {0}", "t"] }),
                        new("chk_class_lines", new("t > 0\n    and t < 9") { Columns = ["t"] }),
                    ],
                },
            ],
        };

        WrittenSchema.ShouldComeBack(model).Should().BeEmpty();
    }

    [Fact]
    public void The_classes_read_as_people_write_them() =>
        Golden.Match(
            SchemaSource.Of(DatabaseModel.Of(new LibraryDatabase()), "Library").ToText("Town"), "Library.cs.txt");
}
