namespace Politics;

/// <summary>The roles that a Supabase project signs its users in with.</summary>
/// <seealso href="https://supabase.com/docs/guides/database/postgres/roles"/>
internal static class Roles
{
    public const string Anonymous = "anon";
    public const string SignedIn = "authenticated";
    public const string Service = "service_role";
}
