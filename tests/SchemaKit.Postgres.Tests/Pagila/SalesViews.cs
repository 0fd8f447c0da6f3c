namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>What was earned.</summary>
public static class SalesViews
{
    public static MaterializedView RentalByCategory { get; } = SumByCategory(new MaterializedView("rental_by_category"))
        .Unique(["category"], i => i.Named("rental_category"))
        .WithNoData();

    public static View SalesByFilmCategory { get; } = SumByCategory(new View("sales_by_film_category"));

    public static View SalesByStore { get; } = new View("sales_by_store")
        .As<Payment, Rental, Inventory, Store, Address, City, Country, Staff>((p, r, i, s, a, c, cy, m) => $"""
            select
              c.{c.Name} || ',' || cy.{cy.Name} as store,
              m.{m.FirstName} || ' ' || m.{m.LastName} as manager,
              sum(p.{p.Amount}) as total_sales
            from {Pg.Table<Payment>()} p
            join {Pg.Table<Rental>()} r on p.{p.RentalId} = r.{r.RentalId}
            join {Pg.Table<Inventory>()} i on r.{r.InventoryId} = i.{i.InventoryId}
            join {Pg.Table<Store>()} s on i.{i.StoreId} = s.{s.StoreId}
            join {Pg.Table<Address>()} a on s.{s.AddressId} = a.{a.AddressId}
            join {Pg.Table<City>()} c on a.{a.CityId} = c.{c.CityId}
            join {Pg.Table<Country>()} cy on c.{c.CountryId} = cy.{cy.CountryId}
            join {Pg.Table<Staff>()} m on s.{s.ManagerStaffId} = m.{m.StaffId}
            group by cy.{cy.Name}, c.{c.Name}, s.{s.StoreId}, m.{m.FirstName}, m.{m.LastName}
            order by cy.{cy.Name}, c.{c.Name}
            """);

    private static TView SumByCategory<TView>(TView view)
        where TView : QueryObject<TView> =>
        view.As<Payment, Rental, Inventory, Film, FilmCategory, Category>((p, r, i, f, fc, c) => $"""
            select c.{c.Name} as category, sum(p.{p.Amount}) as total_sales
            from {Pg.Table<Payment>()} p
            join {Pg.Table<Rental>()} r on p.{p.RentalId} = r.{r.RentalId}
            join {Pg.Table<Inventory>()} i on r.{r.InventoryId} = i.{i.InventoryId}
            join {Pg.Table<Film>()} f on i.{i.FilmId} = f.{f.FilmId}
            join {Pg.Table<FilmCategory>()} fc on f.{f.FilmId} = fc.{fc.FilmId}
            join {Pg.Table<Category>()} c on fc.{fc.CategoryId} = c.{c.CategoryId}
            group by c.{c.Name}
            order by sum(p.{p.Amount}) desc
            """);
}
