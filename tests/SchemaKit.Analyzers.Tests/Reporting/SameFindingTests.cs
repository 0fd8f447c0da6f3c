using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Analyzers.Reporting;

namespace SchemaKit.Analyzers.Tests.Reporting;

public class SameFindingTests
{
    private static readonly SameFinding s_same = new();

    [Fact]
    public void What_is_said_twice_of_one_place_is_one_finding()
    {
        var tree = CSharpSyntaxTree.ParseText("class A;");

        s_same.Equals(Found(tree, "said"), Found(tree, "said")).Should().BeTrue();
        s_same.GetHashCode(Found(tree, "said")).Should().Be(s_same.GetHashCode(Found(tree, "said")));
    }

    [Fact]
    public void Another_message_or_another_file_is_another_finding()
    {
        var (tree, other) = (CSharpSyntaxTree.ParseText("class A;"), CSharpSyntaxTree.ParseText("class A;"));

        s_same.Equals(Found(tree, "said"), Found(tree, "else")).Should().BeFalse();
        s_same.Equals(Found(tree, "said"), Found(other, "said")).Should().BeFalse();
    }

    [Fact]
    public void Files_of_one_shape_do_not_meet_in_one_bucket()
    {
        var hashes = Enumerable.Range(0, 100)
            .Select(_ => s_same.GetHashCode(Found(CSharpSyntaxTree.ParseText("class A;"), "said")));

        hashes.Distinct().Should().HaveCountGreaterThan(90);
    }

    private static Diagnostic Found(SyntaxTree tree, string message) => Diagnostic.Create(
        Descriptors.For(Rule.TableComment), Location.Create(tree, new TextSpan(6, 1)), message);
}
