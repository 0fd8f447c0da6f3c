using SchemaKit.Model;
using SchemaKit.Postgres.Tests.Ddl;
using SchemaKit.Postgres.Tests.Pagila;
using SchemaKit.Tests.Authoring;

namespace SchemaKit.Postgres.Tests.Catalog;

public sealed class RoundTripTests
{
    [Fact]
    public async Task Everything_the_model_can_say_comes_back() =>
        (await RoundTrip.OfAsync(Everything.Model)).ShouldBeFaithful();

    [Fact]
    public async Task The_classes_of_the_library_come_back() =>
        (await RoundTrip.OfAsync(DatabaseModel.Of(new LibraryDatabase()), "clerk")).ShouldBeFaithful();

    [Fact]
    public async Task The_classes_of_Pagila_come_back() =>
        (await RoundTrip.OfAsync(DatabaseModel.Of(new PagilaDatabase()))).ShouldBeFaithful();
}
