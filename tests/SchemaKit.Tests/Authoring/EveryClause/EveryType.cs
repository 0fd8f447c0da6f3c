namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>A column of each type that no other table has.</summary>
public sealed class EveryType : Table
{
    public Column<short> OfSmallInt { get; } = Pg.SmallInt();
    public Column<decimal> OfNumeric { get; } = Pg.Numeric();
    public Column<float> OfReal { get; } = Pg.Real();
    public Column<double> OfDoublePrecision { get; } = Pg.DoublePrecision();
    public Column<decimal> OfMoney { get; } = Pg.Money();
    public Column<bool> OfBoolean { get; } = Pg.Boolean();
    public Column<Guid> OfUuid { get; } = Pg.Uuid();
    public Column<string> OfInet { get; } = Pg.Inet();
    public Column<string> OfCidr { get; } = Pg.Cidr();
    public Column<string> OfMacAddr { get; } = Pg.MacAddr();
    public Column<string> OfMacAddr8 { get; } = Pg.MacAddr8();
    public Column<string> OfLine { get; } = Pg.Line();
    public Column<string> OfLineSegment { get; } = Pg.LineSegment();
    public Column<string> OfBox { get; } = Pg.Box();
    public Column<string> OfPath { get; } = Pg.Path();
    public Column<string> OfPolygon { get; } = Pg.Polygon();
    public Column<string> OfCircle { get; } = Pg.Circle();
    public Column<string> OfInt8Range { get; } = Pg.Int8Range();
    public Column<string> OfNumRange { get; } = Pg.NumRange();
    public Column<string> OfTsRange { get; } = Pg.TsRange();
    public Column<string> OfDateRange { get; } = Pg.DateRange();
    public Column<string> OfInt4Multirange { get; } = Pg.Int4Multirange();
    public Column<string> OfInt8Multirange { get; } = Pg.Int8Multirange();
    public Column<string> OfNumMultirange { get; } = Pg.NumMultirange();
    public Column<string> OfTsMultirange { get; } = Pg.TsMultirange();
    public Column<string> OfTstzMultirange { get; } = Pg.TstzMultirange();
    public Column<string> OfDateMultirange { get; } = Pg.DateMultirange();
    public Column<string> OfPgLsn { get; } = Pg.PgLsn();
    public Column<string> OfInternalChar { get; } = Pg.InternalChar();
    public Column<uint> OfOid { get; } = Pg.Oid();
    public Column<string> OfRegClass { get; } = Pg.RegClass();
    public Column<string> OfRegCollation { get; } = Pg.RegCollation();
    public Column<string> OfRegConfig { get; } = Pg.RegConfig();
    public Column<string> OfRegDictionary { get; } = Pg.RegDictionary();
    public Column<string> OfRegNamespace { get; } = Pg.RegNamespace();
    public Column<string> OfRegOper { get; } = Pg.RegOper();
    public Column<string> OfRegOperator { get; } = Pg.RegOperator();
    public Column<string> OfRegProc { get; } = Pg.RegProc();
    public Column<string> OfRegProcedure { get; } = Pg.RegProcedure();
    public Column<string> OfRegRole { get; } = Pg.RegRole();
    public Column<string> OfRegType { get; } = Pg.RegType();
    public Column<string> OfPgSnapshot { get; } = Pg.PgSnapshot();
    public Column<string> OfTxidSnapshot { get; } = Pg.TxidSnapshot();
    public Column<uint> OfXid { get; } = Pg.Xid();
    public Column<ulong> OfXid8 { get; } = Pg.Xid8();
    public Column<uint> OfCid { get; } = Pg.Cid();
    public Column<string> OfTid { get; } = Pg.Tid();
    public Column<string> OfVarchar { get; } = Pg.Varchar();
    public Column<string> OfName { get; } = Pg.Name();
    public Column<byte[]> OfBytea { get; } = Pg.Bytea();
    public Column<string> OfVarBit { get; } = Pg.VarBit();
    public Column<string> OfTsVector { get; } = Pg.TsVector();
    public Column<string> OfTsQuery { get; } = Pg.TsQuery();
    public Column<string> OfJson { get; } = Pg.Json();
    public Column<string> OfJsonb { get; } = Pg.Jsonb();
    public Column<string> OfJsonPath { get; } = Pg.JsonPath();
    public Column<string> OfXml { get; } = Pg.Xml();
    public Column<DateTimeOffset> OfTimestamptz { get; } = Pg.Timestamptz();
    public Column<DateTime> OfTimestamp { get; } = Pg.Timestamp();
    public Column<TimeOnly> OfTime { get; } = Pg.Time();
    public Column<DateTimeOffset> OfTimetz { get; } = Pg.Timetz();
    public Column<TimeSpan> OfInterval { get; } = Pg.Interval();
    public Column<decimal> Price { get; } = Pg.Numeric(10, 2);
    public Column<string> ShortText { get; } = Pg.Varchar(20);
    public Column<string> Code { get; } = Pg.Char(3);
    public Column<string> Flags { get; } = Pg.Bit(8);
    public Column<string> MoreFlags { get; } = Pg.VarBit(16);
    public Column<DateTimeOffset> Rounded { get; } = Pg.Timestamptz(3);
    public Column<DateTime> RoundedLocal { get; } = Pg.Timestamp(3);
    public Column<TimeOnly> Minute { get; } = Pg.Time(0);
    public Column<DateTimeOffset> MinuteThere { get; } = Pg.Timetz(0);
    public Column<TimeSpan> Wait { get; } = Pg.Interval(2);
    public Column<TimeSpan> Days { get; } = Pg.Interval(IntervalFields.DayToHour);
    public Column<TimeSpan> Precisely { get; } = Pg.Interval(IntervalFields.DayToSecond, 2);
    public Column<string> Somebody { get; } = Pg.Composite(Objects.Person);

    protected override void Define(TableDefinition t)
    {
    }
}
