using SchemaKit.Model;

namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>A database that uses every clause that classes can say.</summary>
/// <param name="version">The major version of the server.</param>
public class EveryClauseDatabase(int version) : Database
{
    protected override void Define(DatabaseDefinition d)
    {
        d.Convention(NamingConvention.Default);
        d.Schema("public").RevokeFromPublic();
        d.Extension("btree_gist", schema: "public", comment: "Scalars in GiST.");
        d.Extension("pg_trgm", schema: "public");
        d.Schema("app", comment: "What the app keeps.").Grant(Privileges.Usage, to: "pg_monitor").Add<Stalls>();
        d.Enum<Standing>().RevokeFromPublic().Grant(Privileges.Usage, to: "pg_monitor");
        d.Add<Fairs>();
        d.Add<StallNames>();
        d.Add<Events>();
        d.Add<Places>();
        d.Add<Halls>();
        d.Add<Persons>();
        d.Add<Searches>();
        d.Add<EveryType>();
        d.Add<Kinds>();
        d.Add<Members>();
        d.Add<MembersArchive>();
        d.Add<Remarks>();
        d.Add<MemberFair>();
        d.Add<Facts>();
        d.Add<Crates>();
        d.Add<Parcels>();
        d.Schema("audit").Add<AuditEntries>();
        if (version >= 18)
            d.Add<Stays>();
        d.Add(Views.Late, Views.PerDay);
        d.Add(Objects.Handler, Objects.Swap, Objects.Counts, Objects.Total, Objects.English, Objects.Tickets);
        d.Add(Routines.Small, Routines.One, Routines.Many, Routines.AllKinds, Routines.Numbered, Routines.Nothing);
        d.Add(Joins.OfNone, Joins.OfTwo, Joins.OfThree, Joins.OfFour, Joins.OfFive, Joins.OfSix, Joins.OfSeven);
        d.Add(Joins.OfEight, Joins.Kept);
        d.Allow("SK1007", on: "public.kinds", because: "By id.");
        d.Allow(Rule.TimestampWithoutZone, on: "public.facts.opens", because: "By rule.");
        d.RevokeDefaultPrivileges(PrivilegedKind.Routines, Privileges.Execute, from: "public");
        d.DefaultPrivileges(PrivilegedKind.Tables, Privileges.Select, to: "pg_monitor", schema: "app");
    }
}
