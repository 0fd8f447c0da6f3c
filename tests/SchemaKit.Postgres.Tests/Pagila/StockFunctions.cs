using SchemaKit.Model;

namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Which copies can be rented, and who has the others.</summary>
public static class StockFunctions
{
    public static Function FilmInStock { get; } = new Function("film_in_stock")
        .Parameter("p_film_id", Pg.Integer())
        .Parameter("p_store_id", Pg.Integer())
        .Parameter("p_film_count", Pg.Integer(), ParameterMode.Out)
        .ReturnsSetOf(Pg.Integer())
        .Body("sql", $"""

                 SELECT inventory_id
                 FROM inventory
                 WHERE film_id = $1
                 AND store_id = $2
                 AND inventory_in_stock(inventory_id);

            """);

    public static Function FilmNotInStock { get; } = new Function("film_not_in_stock")
        .Parameter("p_film_id", Pg.Integer())
        .Parameter("p_store_id", Pg.Integer())
        .Parameter("p_film_count", Pg.Integer(), ParameterMode.Out)
        .ReturnsSetOf(Pg.Integer())
        .Body("sql", $"""

                SELECT inventory_id
                FROM inventory
                WHERE film_id = $1
                AND store_id = $2
                AND NOT inventory_in_stock(inventory_id);

            """);

    public static Function InventoryHeldByCustomer { get; } = new Function("inventory_held_by_customer")
        .Parameter("p_inventory_id", Pg.Integer())
        .Returns(Pg.Integer())
        .Body("plpgsql", $"""

            DECLARE
                v_customer_id INTEGER;
            BEGIN

              SELECT customer_id INTO v_customer_id
              FROM rental
              WHERE return_date IS NULL
              AND inventory_id = p_inventory_id;

              RETURN v_customer_id;
            END
            """ + $" ");

    public static Function InventoryInStock { get; } = new Function("inventory_in_stock")
        .Parameter("p_inventory_id", Pg.Integer())
        .Returns(Pg.Boolean())
        .Body("plpgsql", $"""

            DECLARE
                v_rentals INTEGER;
                v_out     INTEGER;
            BEGIN
                -- AN ITEM IS IN-STOCK IF THERE ARE EITHER NO ROWS IN THE rental TABLE
                -- FOR THE ITEM OR ALL ROWS HAVE return_date POPULATED

                SELECT count(*) INTO v_rentals
                FROM rental
                WHERE inventory_id = p_inventory_id;

                IF v_rentals = 0 THEN
                  RETURN TRUE;
                END IF;

                SELECT COUNT(rental_id) INTO v_out
                FROM inventory LEFT JOIN rental USING(inventory_id)
                WHERE inventory.inventory_id = p_inventory_id
                AND rental.return_date IS NULL;

                IF v_out > 0 THEN
                  RETURN FALSE;
                ELSE
                  RETURN TRUE;
                END IF;
            END
            """ + $" ");
}
