using SchemaKit.Model;

namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>A database that uses most clauses that classes can say and a server knows.</summary>
/// <param name="version">The major version of the server.</param>
public class EveryClauseDatabase(int version) : Database
{
    protected override void Define(DatabaseDefinition d)
    {
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
        if (version >= 18)
            d.Add<Stays>();
        d.Add(Views.Late, Views.PerDay);
        d.Add(Objects.Handler, Objects.Swap, Objects.Counts, Objects.Total, Objects.English, Objects.Tickets);
        d.RevokeDefaultPrivileges(PrivilegedKind.Routines, Privileges.Execute, from: "public");
        d.DefaultPrivileges(PrivilegedKind.Tables, Privileges.Select, to: "pg_monitor", schema: "app");
    }
}
