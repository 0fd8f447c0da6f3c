using SchemaKit;

namespace Politics;

/// <summary>Politicians, and what people think of them.</summary>
public sealed class PoliticsDatabase : Database
{
    protected override void Define(DatabaseDefinition d)
    {
        d.Extension("btree_gist");
        d.Extension("pg_trgm");
        d.Add<Users>();
        d.Add<Politicians>();
        d.Add<PoliticianScores>();
        d.Add<UserRatings>();
        d.Add<UserPoliticianBookmark>();
        d.Schema("audit", "The history of changes.").Add<AuditLog>();
    }
}
