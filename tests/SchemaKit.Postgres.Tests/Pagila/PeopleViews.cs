namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>People, with what is looked up for them.</summary>
public static class PeopleViews
{
    public static View ActorInfo { get; } = new View("actor_info")
        .As<Actor, FilmActor, FilmCategory, Category, Film>((a, fa, fc, c, f) => $"""
            select
              a.{a.ActorId},
              a.{a.FirstName},
              a.{a.LastName},
              jsonb_object_agg(
                c.{c.Name},
                (
                  select array_agg(f.{f.Title})
                  from {Pg.Table<Film>()} f
                  join {Pg.Table<FilmCategory>()} fc on f.{f.FilmId} = fc.{fc.FilmId}
                  join {Pg.Table<FilmActor>()} fa on f.{f.FilmId} = fa.{fa.FilmId}
                  where fc.{fc.CategoryId} = c.{c.CategoryId} and fa.{fa.ActorId} = a.{a.ActorId}
                  group by fa.{fa.ActorId}
                )
              ) filter (where c.{c.Name} is not null) as film_info
            from {Pg.Table<Actor>()} a
            left join {Pg.Table<FilmActor>()} fa on a.{a.ActorId} = fa.{fa.ActorId}
            left join {Pg.Table<FilmCategory>()} fc on fa.{fa.FilmId} = fc.{fc.FilmId}
            left join {Pg.Table<Category>()} c on fc.{fc.CategoryId} = c.{c.CategoryId}
            group by a.{a.ActorId}, a.{a.FirstName}, a.{a.LastName}
            """);

    public static View CustomerList { get; } = new View("customer_list")
        .As<Customer, Address, City, Country>((cu, a, city, country) => $"""
            select
              cu.{cu.CustomerId} as id,
              cu.{cu.FirstName} || ' ' || cu.{cu.LastName} as name,
              a.{a.Street},
              a.{a.PostalCode} as "zip code",
              a.{a.Phone},
              city.{city.Name},
              country.{country.Name},
              case when cu.{cu.IsActive} then 'active' else '' end as notes,
              cu.{cu.StoreId} as sid
            from {Pg.Table<Customer>()} cu
            join {Pg.Table<Address>()} a on cu.{cu.AddressId} = a.{a.AddressId}
            join {Pg.Table<City>()} on a.{a.CityId} = city.{city.CityId}
            join {Pg.Table<Country>()} on city.{city.CountryId} = country.{country.CountryId}
            """);

    public static View StaffList { get; } = new View("staff_list")
        .As<Staff, Address, City, Country>((s, a, city, country) => $"""
            select
              s.{s.StaffId} as id,
              s.{s.FirstName} || ' ' || s.{s.LastName} as name,
              a.{a.Street},
              a.{a.PostalCode} as "zip code",
              a.{a.Phone},
              city.{city.Name},
              country.{country.Name},
              s.{s.StoreId} as sid
            from {Pg.Table<Staff>()} s
            join {Pg.Table<Address>()} a on s.{s.AddressId} = a.{a.AddressId}
            join {Pg.Table<City>()} on a.{a.CityId} = city.{city.CityId}
            join {Pg.Table<Country>()} on city.{city.CountryId} = country.{country.CountryId}
            """);
}
