using SchemaKit;
using SchemaKit.Model;

namespace Politics;

/// <summary>Politicians, and what people think of them.</summary>
public sealed class PoliticsDatabase : Database
{
    protected override void Define(DatabaseDefinition d)
    {
        d.Extension("btree_gist", comment: "Exclusion constraints over numbers beside ranges.");
        d.Extension("pg_trgm", comment: "Search for parts of names.");

        d.Schema("public").Grant(Privileges.Usage, to: Roles.Anonymous).Grant(Privileges.Usage, to: Roles.SignedIn)
            .Grant(Privileges.Usage, to: Roles.Service);
        d.Add<Users>();
        d.Add<Politicians>();
        d.Add<PoliticianScores>();
        d.Add<UserRatings>();
        d.Add<Comments>();
        d.Add<UserPoliticianBookmark>();
        d.Add<ActivityLog>();
        d.Schema("audit", "The history of changes.").Add<AuditEntries>();

        d.DefaultPrivileges(PrivilegedKind.Tables, Privileges.All, to: Roles.Service, schema: "public");
    }
}
