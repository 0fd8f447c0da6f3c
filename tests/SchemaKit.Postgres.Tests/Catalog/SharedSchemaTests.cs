using SchemaKit.Postgres.Tests.Pagila;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>Schemas of others: read, created elsewhere, and read again; <c>pg_dump</c> is the witness.</summary>
public sealed class SharedSchemaTests
{
    /// <summary>A file, or a folder of files that follow each other, and how many tables it makes.</summary>
    public static TheoryData<string, int> Schemas => new()
    {
        { "adventureworks.sql", 68 },
        { "azimutt.sql", 14 },
        { "bytebase.sql", 46 },
        { "chinook.sql", 11 },
        { "northwind.sql", 14 },
        { "pagila.sql", 15 },
        { "postgrest-big.sql", 545 },
        { "supabase/basejump", 8 },
        { "supabase/chatbot-ui", 27 },
        { "temporal.sql", 37 },
    };

    /// <summary>What schemas for Supabase find there already, as far as they name it.</summary>
    private static string Supabase =>
        $"""
        {RoundTrip.Role("anon")};
        {RoundTrip.Role("authenticated")};
        {RoundTrip.Role("service_role")};
        create schema auth;
        create table auth.users (id uuid primary key, email text, raw_user_meta_data jsonb);
        create function auth.uid() returns uuid stable language sql return null::uuid;
        create schema extensions;
        create function extensions.uuid_generate_v4() returns uuid language sql return gen_random_uuid();
        create function public.uuid_generate_v4() returns uuid language sql return gen_random_uuid();
        create schema storage;
        create table storage.buckets (id text primary key, name text not null, public boolean default false);
        create table storage.objects (
          id uuid primary key, bucket_id text references storage.buckets, name text, owner uuid, owner_id text);
        alter table storage.objects enable row level security;
        create function storage.foldername(name text) returns text[] immutable language sql return string_to_array(name, '/');
        create function storage.filename(name text) returns text immutable language sql
          return (string_to_array(name, '/'))[cardinality(string_to_array(name, '/'))];
        """;

    [SharedDataTheory]
    [MemberData(nameof(Schemas))]
    public async Task A_schema_of_others_comes_back(string path, int tables)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        if (path.StartsWith("supabase/", StringComparison.Ordinal))
            await pg.RunAsync(Supabase);
        await SharedSchema.LoadAsync(
            pg, File.Exists(SharedData.PathOf(path)) ? [SharedData.PathOf(path)] : SharedData.FilesIn(path));

        var trip = await RoundTrip.OfAsync(pg);

        trip.ShouldBeFaithful();
        trip.First.Tables.Should().HaveCount(tables, "the file must really have been loaded");
    }

    [SharedDataFact]
    public void No_schema_of_others_is_left_out()
    {
        var covered = Schemas.Select(row => SharedData.PathOf((string)row[0])).ToArray();

        Directory.EnumerateFiles(SharedData.PathOf(""), "*.sql", SearchOption.AllDirectories)
            .Where(file => !covered.Contains(file) && !covered.Contains(Path.GetDirectoryName(file)))
            .Should().BeEmpty();
    }
}
