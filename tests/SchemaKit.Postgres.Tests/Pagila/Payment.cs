namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Payments, a partition for each month; those of early 2022 say more than the others.</summary>
public sealed class Payment : Table
{
    public Column<int> PaymentId { get; } = Pg.Integer().DefaultSql(new Sequence("payment_payment_id_seq").Next());
    public Column<int> CustomerId { get; } = Pg.Integer();
    public Column<int> StaffId { get; } = Pg.Integer();
    public Column<int> RentalId { get; } = Pg.Integer();
    public Column<decimal> Amount { get; } = Pg.Numeric(5, 2);
    public Column<DateTimeOffset> PaymentDate { get; } = Pg.Timestamptz();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(PaymentDate, PaymentId);
        var months = t.PartitionByRange(PaymentDate);
        for (var month = 1; month <= 6; month++)
            AddReferring(months, month);
        months.Monthly(2022, 7, 49, prefix: "p");
    }

    private void AddReferring(RangePartitions months, int month)
    {
        var name = $"payment_p2022_{month:00}";
        months.Partition(name, FirstDay(month), FirstDay(month + 1), p =>
        {
            p.ForeignKey(CustomerId).References((Customer c) => c.CustomerId);
            p.ForeignKey(RentalId).References((Rental r) => r.RentalId);
            p.ForeignKey(StaffId).References((Staff s) => s.StaffId);
            p.Index(CustomerId);
            p.Index(CustomerId).Named($"idx_fk_{name}_customer_id");
            p.Index(StaffId).Named($"idx_fk_{name}_staff_id");
        });
    }

    private static Sql FirstDay(int month) => $"make_timestamptz(2022, {month}, 1, 0, 0, 0, 'UTC')";
}
