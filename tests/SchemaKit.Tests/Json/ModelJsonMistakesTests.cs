using SchemaKit.Model;

namespace SchemaKit.Tests.Json;

public sealed class ModelJsonMistakesTests
{
    [Theory]
    [InlineData("{\n\"version\": 1,\n oops }", "Line 3 is not valid JSON; a model cannot be read from it.")]
    [InlineData("", "Line 1 is not valid JSON; a model cannot be read from it.")]
    [InlineData("[]", "The JSON is no model: it must be an object that has \"version\": 1.")]
    [InlineData("{}", "The JSON is no model: it must be an object that has \"version\": 1.")]
    [InlineData("{\"version\": 2, \"new\": 0}", "The model has version 2, but only version 1 can be read.")]
    [InlineData("{\"version\": 1}", "The object $ (line 1) lacks \"database\"; add it.")]
    public void What_is_no_model_is_refused(string json, string message) => Refusal(json).Should().Be(message);

    [Theory]
    [InlineData(
        "{\"name\": {\"schema\": \"a\", \"name\": \"b\"},\n\"colour\": 1}",
        "$.database.tables[0].colour (line 3) is no property of the model; correct its spelling or remove it.")]
    [InlineData("{}", "The object $.database.tables[0] (line 2) lacks \"name\"; add it.")]
    [InlineData(
        "{\"name\": {\"schema\": \"a\"}}", "The object $.database.tables[0].name (line 2) lacks \"name\"; add it.")]
    [InlineData(
        "{\"name\": 3}",
        "$.database.tables[0].name (line 2) has a value that does not fit; "
        + "give one of the kind that the property has.")]
    [InlineData(
        "{\"policies\": [{\"name\": \"p\", \"command\": \"Select\"}]}",
        "$.database.tables[0].policies[0].command (line 2) must be one of all, select, insert, update, delete.")]
    [InlineData("{\"groupColumns\": [null]}", "$.database.tables[0].groupColumns (line 2) must not hold null.")]
    [InlineData(
        "{\"isUnlogged\": true, \"isUnlogged\": true}",
        "$.database.tables[0].isUnlogged (line 2) is given twice; remove one of the two.")]
    [InlineData(
        "{\"name\": null}",
        "$.database.tables[0].name (line 2) has a value that does not fit; "
        + "give one of the kind that the property has.")]
    [InlineData(
        "{\"columns\": [{\"name\": null}]}",
        "$.database.tables[0].columns[0].name (line 2) has a value that does not fit; "
        + "give one of the kind that the property has.")]
    public void A_mistake_in_a_table_is_refused(string table, string message) =>
        Refusal("{\"version\": 1, \"database\": {\"tables\": [\n" + table + "]}}").Should().Be(message);

    [Theory]
    [InlineData("3", "must be an object of name templates.")]
    [InlineData(
        "{\"idx\": \"a\"}",
        "must hold texts for primaryKey, unique, index, foreignKey, foreignKeyWhenRepeated, check, exclusion, "
            + "memberNames.")]
    [InlineData(
        "{\"memberNames\": \"loud\"}",
        "holds what is no template: memberNames is snakeCase or asWritten, not loud.")]
    public void A_mistake_in_a_convention_is_refused(string convention, string message) =>
        Refusal("{\"version\": 1, \"database\": {\"convention\": " + convention + "}}")
            .Should().Be($"$.database.convention (line 1) {message}");

    private static string Refusal(string json) =>
        FluentActions.Invoking(() => ModelJson.Read(json)).Should().Throw<FormatException>().Which.Message;
}
