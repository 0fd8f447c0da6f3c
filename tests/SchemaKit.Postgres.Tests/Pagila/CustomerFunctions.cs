namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>What customers owe, and who earns a reward.</summary>
public static class CustomerFunctions
{
    public static Function GetCustomerBalance { get; } = new Function("get_customer_balance")
        .Parameter("p_customer_id", Pg.Integer())
        .Parameter("p_effective_date", Pg.Timestamptz())
        .Returns(Pg.Numeric())
        .Body("plpgsql", $"""

                   --#OK, WE NEED TO CALCULATE THE CURRENT BALANCE GIVEN A CUSTOMER_ID AND A DATE
                   --#THAT WE WANT THE BALANCE TO BE EFFECTIVE FOR. THE BALANCE IS:
                   --#   1) RENTAL FEES FOR ALL PREVIOUS RENTALS
                   --#   2) ONE DOLLAR FOR EVERY DAY THE PREVIOUS RENTALS ARE OVERDUE
                   --#   3) IF A FILM IS MORE THAN RENTAL_DURATION * 2 OVERDUE, CHARGE THE REPLACEMENT_COST
                   --#   4) SUBTRACT ALL PAYMENTS MADE BEFORE THE DATE SPECIFIED
            DECLARE
                v_rentfees DECIMAL(5,2); --#FEES PAID TO RENT THE VIDEOS INITIALLY
                v_overfees INTEGER;      --#LATE FEES FOR PRIOR RENTALS
                v_payments DECIMAL(5,2); --#SUM OF PAYMENTS MADE PREVIOUSLY
            BEGIN
                SELECT COALESCE(SUM(film.rental_rate),0) INTO v_rentfees
                FROM film, inventory, rental
                WHERE film.film_id = inventory.film_id
                  AND inventory.inventory_id = rental.inventory_id
                  AND rental.rental_date <= p_effective_date
                  AND rental.customer_id = p_customer_id;

                SELECT COALESCE(SUM(IF((rental.return_date - rental.rental_date) > (film.rental_duration * '1 day'::interval),
                    ((rental.return_date - rental.rental_date) - (film.rental_duration * '1 day'::interval)),0)),0) INTO v_overfees
                FROM rental, inventory, film
                WHERE film.film_id = inventory.film_id
                  AND inventory.inventory_id = rental.inventory_id
                  AND rental.rental_date <= p_effective_date
                  AND rental.customer_id = p_customer_id;

                SELECT COALESCE(SUM(payment.amount),0) INTO v_payments
                FROM payment
                WHERE payment.payment_date <= p_effective_date
                AND payment.customer_id = p_customer_id;

                RETURN v_rentfees + v_overfees - v_payments;
            END

            """);

    public static Function RewardsReport { get; } = new Function("rewards_report")
        .Parameter("min_monthly_purchases", Pg.Integer())
        .Parameter("min_dollar_amount_purchased", Pg.Numeric())
        .ReturnsSetOf(Pg.Table<Customer>())
        .SecurityDefiner()
        .Body("plpgsql", $"""

            DECLARE
                last_month_start DATE;
                last_month_end DATE;
            rr RECORD;
            tmpSQL TEXT;
            BEGIN

                /* Some sanity checks... */
                IF min_monthly_purchases = 0 THEN
                    RAISE EXCEPTION 'Minimum monthly purchases parameter must be > 0';
                END IF;
                IF min_dollar_amount_purchased = 0.00 THEN
                    RAISE EXCEPTION 'Minimum monthly dollar amount purchased parameter must be > $0.00';
                END IF;

                last_month_start := CURRENT_DATE - '3 month'::interval;
                last_month_start := to_date((extract(YEAR FROM last_month_start) || '-' || extract(MONTH FROM last_month_start) || '-01'),'YYYY-MM-DD');
                last_month_end := LAST_DAY(last_month_start);

                /*
                Create a temporary storage area for Customer IDs.
                */
                CREATE TEMPORARY TABLE tmpCustomer (customer_id INTEGER NOT NULL PRIMARY KEY);

                /*
                Find all customers meeting the monthly purchase requirements
                */

                tmpSQL := 'INSERT INTO tmpCustomer (customer_id)
                    SELECT p.customer_id
                    FROM payment AS p
                    WHERE DATE(p.payment_date) BETWEEN '||quote_literal(last_month_start) ||' AND '|| quote_literal(last_month_end) || '
                    GROUP BY customer_id
                    HAVING SUM(p.amount) > '|| min_dollar_amount_purchased || '
                    AND COUNT(customer_id) > ' ||min_monthly_purchases ;

                EXECUTE tmpSQL;

                /*
                Output ALL customer information of matching rewardees.
                Customize output as needed.
                */
                FOR rr IN EXECUTE 'SELECT c.* FROM tmpCustomer AS t INNER JOIN customer AS c ON t.customer_id = c.customer_id' LOOP
                    RETURN NEXT rr;
                END LOOP;

                /* Clean up */
                tmpSQL := 'DROP TABLE tmpCustomer';
                EXECUTE tmpSQL;

            RETURN;
            END

            """);
}
