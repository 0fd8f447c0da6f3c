namespace Politics;

/// <summary>
/// What a Supabase project has before the first table: a plain server needs it to create this schema.
/// </summary>
public static class SupabaseStandIn
{
    /// <summary>The roles, and <c>auth.uid()</c>, which reads the user from the claims of the request.</summary>
    public const string Sql =
        """
        do $$ begin create role anon; exception when duplicate_object or unique_violation then null; end $$;
        do $$ begin create role authenticated; exception when duplicate_object or unique_violation then null; end $$;
        do $$ begin create role service_role bypassrls; exception when duplicate_object or unique_violation then null; end $$;
        create schema if not exists auth;
        grant usage on schema auth to anon, authenticated, service_role;
        create or replace function auth.uid() returns uuid language sql stable
          return nullif(current_setting('request.jwt.claim.sub', true), '')::uuid;
        """;
}
