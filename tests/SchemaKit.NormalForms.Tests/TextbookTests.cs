namespace SchemaKit.NormalForms.Tests;

public class TextbookTests
{
    [Theory]
    [InlineData("street, city and zip", "CSZ", "CS->Z, Z->C", "CS SZ", "3NF")]
    [InlineData("supplier, part, city and status", "SPCTQ", "S->CT, C->T, SP->Q", "PS", "1NF")]
    [InlineData("supplier, city and status", "SCT", "S->C, C->T", "S", "2NF")]
    [InlineData("contracts", "CSJDPQV", "C->SJDPQV, JP->C, SD->P", "C DJS JP", "3NF")]
    [InlineData("and J->S", "CSJDPQV", "C->SJDPQV, JP->C, SD->P, J->S", "C DJ JP", "1NF")]
    [InlineData("student, course and teacher", "SCT", "SC->T, T->C", "CS ST", "3NF")]
    [InlineData("a key that follows makes c prime", "ABCD", "AB->CD, C->B, D->C", "AB AC AD", "3NF")]
    [InlineData("a key with more than it needs", "IZC", "I->ZC, IC->Z, Z->C", "I", "2NF")]
    [InlineData("order lines", "OPQN", "OP->QN, P->N", "OP", "1NF")]
    [InlineData("order lines with a number and a key", "IOPQN", "I->OPQN, OP->I, P->N", "I OP", "1NF")]
    [InlineData("order lines with a number only", "IOPQN", "I->OPQN, P->N", "I", "2NF")]
    [InlineData("what two parts of keys determine together", "ABCDE", "A->B, AC->D, D->AC, BC->E", "AC D", "1NF")]
    [InlineData("all is the key", "ABC", "", "ABC", "4NF")]
    [InlineData("a constant", "ABC", "A->B, ->C", "A", "1NF")]
    public void Keys_and_forms_are_those_of_the_book(
        string why, string attributes, string dependencies, string keys, string highest)
    {
        var verdict = Verdict.Of(Textbook.Set(attributes, dependencies));
        verdict.Keys.All.Select(key => string.Concat(key.Positions().Select(i => attributes[i]).Order()))
            .Order(StringComparer.Ordinal).Should().Equal(keys.Split(' '), why);
        verdict.Highest!.Value.ToShortName().Should().Be(highest, why);
    }

    [Fact]
    public void A_street_and_a_city_lose_their_zip_in_Boyce_Codd_normal_form()
    {
        var set = Textbook.Set("CSZ", "CS->Z, Z->C");
        Textbook.Letters("CSZ", Synthesis.Of(set).Select(f => f.Attributes)).Should().Be("CSZ");
        var decomposition = BoyceCoddDecomposition.Of(set)!;
        Textbook.Letters("CSZ", decomposition.Fragments.Select(f => f.Attributes)).Should().Be("CZ SZ");
        Textbook.Letters("CSZ", decomposition.Lost).Should().Be("CS->Z");
    }

    [Fact]
    public void Suppliers_and_parts_become_a_table_for_each_determinant()
    {
        var set = Textbook.Set("SPCTQ", "S->CT, C->T, SP->Q");
        Textbook.Letters("SPCTQ", CanonicalCover.Of(set)).Should().Be("C->T, S->C, SP->Q");
        Textbook.Letters("SPCTQ", Synthesis.Of(set).Select(f => f.Attributes)).Should().Be("CT SC SPQ");
        BoyceCoddDecomposition.Of(set)!.Lost.Should().BeEmpty();
    }

    [Fact]
    public void Contracts_are_split_for_the_part_that_a_supplier_and_a_department_decide()
    {
        const string all = "CSJDPQV";
        var set = Textbook.Set(all, "C->SJDPQV, JP->C, SD->P");
        var decomposition = BoyceCoddDecomposition.Of(set)!;
        Textbook.Letters(all, decomposition.Fragments.Select(f => f.Attributes)).Should().Be("CSJDQV SDP");
        Textbook.Letters(all, decomposition.Lost).Should().Be("JP->C");
    }

    [Fact]
    public void Determinants_that_determine_each_other_share_a_table()
    {
        var set = Textbook.Set("ABCDE", "A->B, B->A, A->C, B->D, C->E");
        var fragments = Synthesis.Of(set);
        Textbook.Letters("ABCDE", fragments.Select(f => f.Attributes)).Should().Be("ABCD CE");
        Textbook.Letters("ABCDE", fragments[0].Keys).Should().Be("A B");
    }

    [Fact]
    public void What_follows_through_an_equivalent_key_is_said_once()
    {
        // Bernstein's own example: without the last step, X1X2 and BC would keep attributes that follow anyway.
        var set = Textbook.Set("XYABCD", "XY->AD, CD->XY, AX->B, BY->C, C->A");
        var parts = Synthesis.Of(set).Select(f => f.Attributes).ToList();
        Textbook.Letters("XYABCD", parts).Should().Be("AC XAB XYCD YBC");
        LosslessJoin.Holds(set, parts).Should().BeTrue();
        Preservation.Lost(set, parts, set.Dependencies).Should().BeEmpty();
    }

    [Fact]
    public void Independent_sets_of_values_break_fourth_normal_form()
    {
        const string all = "CTB";
        var mvds = Textbook.Multivalued(all, "C->T, C->TB, CT->T");
        var verdict = Verdict.Of(Textbook.Set(all, ""), mvds);
        verdict.Highest.Should().Be(NormalForm.BoyceCodd);
        verdict.MultivaluedViolations.Should().Equal(mvds[0]);
        Verdict.Of(Textbook.Set(all, "C->TB"), mvds).Highest.Should().Be(NormalForm.Fourth, "C is a key");
    }
}
