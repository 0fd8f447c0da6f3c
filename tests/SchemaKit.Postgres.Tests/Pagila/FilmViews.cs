namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Films with their actors in one text.</summary>
public static class FilmViews
{
    public static View FilmList { get; } = Films(
        "film_list", actor => $"actor.{actor.FirstName} || ' ' || actor.{actor.LastName}");

    public static View NicerButSlowerFilmList { get; } = Films(
        "nicer_but_slower_film_list",
        actor => $"{Capitalized($"actor.{actor.FirstName}")} || {Capitalized($"actor.{actor.LastName}")}");

    private static View Films(string name, Func<Actor, Sql> actorName) => new View(name)
        .As<Film, Category, FilmCategory, FilmActor, Actor>((f, c, fc, fa, a) => $"""
            select
              film.{f.FilmId} as fid,
              film.{f.Title},
              film.{f.Description},
              category.{c.Name} as category,
              film.{f.RentalRate} as price,
              film.{f.Length},
              film.{f.Rating},
              {GeneralFunctions.GroupConcat}({actorName(a)}) as actors
            from {Pg.Table<Category>()}
            left join {Pg.Table<FilmCategory>()} on category.{c.CategoryId} = film_category.{fc.CategoryId}
            left join {Pg.Table<Film>()} on film_category.{fc.FilmId} = film.{f.FilmId}
            join {Pg.Table<FilmActor>()} on film.{f.FilmId} = film_actor.{fa.FilmId}
            join {Pg.Table<Actor>()} on film_actor.{fa.ActorId} = actor.{a.ActorId}
            group by
              film.{f.FilmId},
              film.{f.Title},
              film.{f.Description},
              category.{c.Name},
              film.{f.RentalRate},
              film.{f.Length},
              film.{f.Rating}
            """);

    private static Sql Capitalized(Sql name) => $"upper(substring({name}, 1, 1)) || lower(substring({name}, 2))";
}
