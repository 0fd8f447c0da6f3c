using System.Globalization;
using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Search;

/// <summary>The options of a start, checked and completed from the environment.</summary>
internal sealed record ServerRequest(int? Major, Isolation Isolation, ServerSettings Settings)
{
    public const int OldestMajor = 15;
    public const string VersionVariable = "SCHEMAKIT_PG_VERSION";

    public string Wanted => Major is { } major ? $"PostgreSQL {major}" : $"PostgreSQL {OldestMajor} or later";

    public static ServerRequest From(EphemeralPostgresOptions options, Surroundings surroundings)
    {
        if (options.Version < OldestMajor)
            throw new ArgumentException(
                $"Version is {options.Version}, but SchemaKit needs PostgreSQL {OldestMajor} or later.",
                nameof(options));

        return new ServerRequest(
            options.Version ?? MajorNamedIn(surroundings),
            options.Isolation,
            ServerSettings.With(options.Settings));
    }

    public bool Fits(int major) => Major is null ? major >= OldestMajor : major == Major;

    private static int? MajorNamedIn(Surroundings surroundings)
    {
        if (surroundings.Named(VersionVariable) is not { } text)
            return null;

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var major) && major >= OldestMajor)
            return major;

        throw new PostgresUnavailableException(
            $"{VersionVariable} is \"{text}\"; set it to a major version from {OldestMajor} on, such as 17.");
    }
}
