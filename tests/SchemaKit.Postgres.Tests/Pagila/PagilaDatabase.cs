namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>
/// The sample database Pagila, a chain of video stores, in C#. The bodies of its functions are its own, since they are
/// part of the catalogue.
/// </summary>
/// <seealso href="https://github.com/devrimgunduz/pagila"/>
public sealed class PagilaDatabase : Database
{
    protected override void Define(DatabaseDefinition d)
    {
        d.Convention(NamingConvention.PostgreSql);
        d.Schema("public").Grant(Privileges.All, to: "public");
        d.Add<Actor>();
        d.Add<Address>();
        d.Add<Category>();
        d.Add<City>();
        d.Add<Country>();
        d.Add<Customer>();
        d.Add<Film>();
        d.Add<FilmActor>();
        d.Add<FilmCategory>();
        d.Add<Inventory>();
        d.Add<Language>();
        d.Add<Payment>();
        d.Add<Rental>();
        d.Add<Staff>();
        d.Add<Store>();
        d.Add(PagilaDomains.Bigint);
        d.Add(
            StockFunctions.FilmInStock,
            StockFunctions.FilmNotInStock,
            StockFunctions.InventoryHeldByCustomer,
            StockFunctions.InventoryInStock,
            CustomerFunctions.GetCustomerBalance,
            CustomerFunctions.RewardsReport,
            GeneralFunctions.LastDay);
        d.Add(
            PeopleViews.ActorInfo,
            PeopleViews.CustomerList,
            PeopleViews.StaffList,
            FilmViews.FilmList,
            FilmViews.NicerButSlowerFilmList,
            SalesViews.RentalByCategory,
            SalesViews.SalesByFilmCategory,
            SalesViews.SalesByStore);
    }
}
